-- How many figures there are, over units and over time.
select f.element, $cell, $target, $place, count(*)::hugeint * 10000 as numerator, 1::bigint as denominator
from figures f $units $periods
where f.element in ($elements) and $within $only_cells
group by all
