-- How far figures lie apart, over units and over time: what the variance follows from. A square may not fit in so many digits; those of its halves do.
select f.element, $cell, $target, $place, sum(f.value)::hugeint as total, count(*) as figures,
    sum((f.value // 4294967296)::hugeint * (f.value // 4294967296))::hugeint as high,
    sum((f.value // 4294967296)::hugeint * (f.value % 4294967296))::hugeint as cross,
    sum((f.value % 4294967296)::hugeint * (f.value % 4294967296))::hugeint as low,
    $root as is_root
from figures f $units $periods
where f.element in ($elements) and $within $only_cells
group by all
having count(*) > 1
