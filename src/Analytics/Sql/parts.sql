(
  -- Each figure of a parted unit by the largest remainders: every part cut down to whole steps, and a step more to those that lost most.
  select element, period, -part as unit, cell,
    (direction * (steps + case when row_number() over (partition by element, period, unit, cell order by lost desc, part) <= missing then 1 else 0 end) * step + rest)::bigint as value
  from (
    select *, whole_steps - sum(steps) over (partition by element, period, unit, cell) as missing
    from (
      select element, period, unit, cell, part, step, direction, rest, whole_steps,
        (whole_steps::hugeint * share) // 10000000000 as steps, (whole_steps::hugeint * share) % 10000000000 as lost
      from (
        select f.element, f.period, f.unit, f.cell, s.part, s.share,
          case when f.element in ($whole) then 10000 else 1 end as step,
          case when f.value < 0 then -1 else 1 end as direction,
          abs(f.value) // (case when f.element in ($whole) then 10000 else 1 end) as whole_steps,
          case when s.largest then f.value % (case when f.element in ($whole) then 10000 else 1 end) else 0 end as rest
        from figures f
        join (values $parts) as s(unit, part, share, largest) on s.unit = f.unit
        where f.element in ($elements) and $within and f.unit in ($split_units)
      )
    )
  )
)
