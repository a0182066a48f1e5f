-- Added up over units and over time.
select f.element, $cell, $target, $place, sum(f.value) as numerator
from figures f $units $periods
where f.element in ($elements) and $within $only_cells
group by all
