-- Over time the earliest there is, unit by unit and cell by cell, of two that end on the same day the longer; then $over units.
with earliest as (
  select f.element, f.cell, f.unit, $target, arg_min(f.value, (p.ends * 10000::bigint - p.days) * 100 + p.period // 10000000) as value
  from figures f $periods
  where f.element in ($elements) and $within $only_cells
  group by all
)
select f.element, $cell, f.target, $place, sum(f.value) as numerator, $denominator as denominator
from earliest f $units
group by all
