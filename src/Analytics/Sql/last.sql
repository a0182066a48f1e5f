-- Over time the latest there is, unit by unit and cell by cell, of two that end on the same day the shorter, of two of the same days the one told from the year's beginning; then $over units.
with latest as (
  select f.element, f.cell, f.unit, $target, arg_max(f.value, (p.ends * 10000::bigint - p.days) * 100 + p.period // 10000000) as value
  from figures f $periods
  where f.element in ($elements) and $within $only_cells
  group by all
)
select f.element, $cell, f.target, $place, sum(f.value) as numerator, $denominator as denominator
from latest f $units
group by all
