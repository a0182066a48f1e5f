-- Added up over units; over time the average, each figure weighing as many days as its period has.
select f.element, $cell, $target, $place, sum(f.value::hugeint * p.days) as numerator, any_value(p.target_days)::bigint as denominator
from figures f $units $periods
where f.element in ($elements) and $within $only_cells
group by all
