-- Over time the smallest or the largest, unit by unit and cell by cell; then added up over units.
with extremes as (
  select f.element, f.cell, f.unit, $target, $extreme(f.value) as value
  from figures f $periods
  where f.element in ($elements) and $within $only_cells
  group by all
)
select f.element, $cell, f.target, $place, sum(f.value) as numerator, 1::bigint as denominator
from extremes f $units
group by all
