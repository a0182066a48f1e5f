-- Added up over time, then the average of the units that have any.
select f.element, $cell, $target, $place, sum(f.value) as numerator, count(distinct f.unit) as denominator
from figures f $units $periods
where f.element in ($elements) and $within $only_cells
group by all
