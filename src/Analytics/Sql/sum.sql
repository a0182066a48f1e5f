-- Added up over units and over time.
select f.element, $cell, p.target, $place, sum(f.value) as numerator, 1::bigint as denominator
from figures f $units join $periods on p.period = f.period
where f.element in ($elements) and f.period between $first_period and $last_period $only_cells
group by all
