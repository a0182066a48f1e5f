-- The smallest or the largest of all there are, over units and over time.
select f.element, $cell, $target, $place, $extreme(f.value)::hugeint as numerator, 1::bigint as denominator
from figures f $units $periods
where f.element in ($elements) and $within $only_cells
group by all
