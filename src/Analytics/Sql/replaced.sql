-- As the latest or the earliest there is, where units took others' place meanwhile: one that has an heir with a figure from after it took the place does not count.
with latest as (
  select f.element, f.cell, f.unit, $target, $latest_or_earliest(f.value, (p.ends * 10000::bigint - p.days) * 100 + p.period // 10000000) as value,
    $latest_or_earliest(p.ends, (p.ends * 10000::bigint - p.days) * 100 + p.period // 10000000) as ends
  from figures f $periods
  where f.element in ($elements) and $within $only_cells
  group by all
)
select f.element, $cell, f.target, $place, sum(f.value) as numerator, $denominator as denominator
from latest f $units
where not exists (
  select 1
  from latest h
  join (values $pairs) as r(gone, heir, day) on r.heir = h.unit
  where r.gone = f.unit and h.element = f.element and h.cell = f.cell and h.target = f.target and $is_in_place
)
group by all
