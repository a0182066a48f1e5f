(
  select f.element, f.period, f.unit, f.cell, f.value
  from figures f
  where f.element in ($elements) and $within and f.unit not in ($split_units)
  union all
  select p.element, p.period, p.unit, p.cell, p.value
  from $parted p
)
