-- Added up over units; over time the average, each figure weighing as many days as its period has.
select f.element, $cell, p.target, $place, sum(f.value::hugeint * p.days) as numerator, any_value(p.target_days)::bigint as denominator
from figures f $units join $periods on p.period = f.period
where f.element in ($elements) and f.period between $first_period and $last_period $only_cells
group by all
