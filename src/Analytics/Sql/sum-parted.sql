-- Added up over units and over time; figures of units that are parted each by itself, under their unit's number below zero: what of it goes where is worked out as they are read.
select f.element, case when u.place < 0 or $by_cell then f.cell else 0 end as cell, $target, u.place, sum(f.value) as numerator
from figures f $units $periods
where f.element in ($elements) and $within $only_cells
group by f.element, case when u.place < 0 or $by_cell then f.cell else 0 end, target, u.place, case when u.place < 0 then f.period end
