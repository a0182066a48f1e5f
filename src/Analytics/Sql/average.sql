-- The average of all there are, over units and over time.
select f.element, $cell, $target, $place, sum(f.value) as numerator, count(*) as denominator
from figures f $units $periods
where f.element in ($elements) and $within $only_cells
group by all
