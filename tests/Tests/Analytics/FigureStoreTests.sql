-- Sum over units, Sum over time
-- Added up over units and over time.
select f.element, 0 as cell, p.target, f.unit as place, sum(f.value) as numerator
from figures f  join (values (2023001,52023000,31,365,738550),(2023001,2023001,31,31,738550),(12023002,52023000,91,365,738700)) as p(period, target, days, target_days, ends) on p.period = f.period
where f.element in (1,7) and f.period between 2023001 and 12023002 
group by all


-- Average over units, Sum over time
-- Added up over time, then the average of the units that have any.
select f.element, 0 as cell, p.target, f.unit as place, sum(f.value) as numerator, count(distinct f.unit) as denominator
from figures f  join (values (2023001,52023000,31,365,738550),(2023001,2023001,31,31,738550),(12023002,52023000,91,365,738700)) as p(period, target, days, target_days, ends) on p.period = f.period
where f.element in (1,7) and f.period between 2023001 and 12023002 
group by all


-- Average over units, Average over time
-- The average of all there are, over units and over time.
select f.element, 0 as cell, p.target, f.unit as place, sum(f.value) as numerator, count(*) as denominator
from figures f  join (values (2023001,52023000,31,365,738550),(2023001,2023001,31,31,738550),(12023002,52023000,91,365,738700)) as p(period, target, days, target_days, ends) on p.period = f.period
where f.element in (1,7) and f.period between 2023001 and 12023002 
group by all


-- Sum over units, Average over time
-- Added up over units; over time the average, each figure weighing as many days as its period has.
select f.element, 0 as cell, p.target, f.unit as place, sum(f.value::hugeint * p.days) as numerator, any_value(p.target_days)::bigint as denominator
from figures f  join (values (2023001,52023000,31,365,738550),(2023001,2023001,31,31,738550),(12023002,52023000,91,365,738700)) as p(period, target, days, target_days, ends) on p.period = f.period
where f.element in (1,7) and f.period between 2023001 and 12023002 
group by all


-- Average over units, Last over time
-- Over time the latest there is, unit by unit and cell by cell, of two that end on the same day the shorter, of two of the same days the one told from the year's beginning; then the average over units.
with latest as (
  select f.element, f.cell, f.unit, p.target, arg_max(f.value, (p.ends * 10000::bigint - p.days) * 100 + p.period // 10000000) as value
  from figures f join (values (2023001,52023000,31,365,738550),(2023001,2023001,31,31,738550),(12023002,52023000,91,365,738700)) as p(period, target, days, target_days, ends) on p.period = f.period
  where f.element in (1,7) and f.period between 2023001 and 12023002 
  group by all
)
select f.element, 0 as cell, f.target, f.unit as place, sum(f.value) as numerator, count(*) as denominator
from latest f 
group by all


-- Sum over units, Last over time
-- Over time the latest there is, unit by unit and cell by cell, of two that end on the same day the shorter, of two of the same days the one told from the year's beginning; then added up over units.
with latest as (
  select f.element, f.cell, f.unit, p.target, arg_max(f.value, (p.ends * 10000::bigint - p.days) * 100 + p.period // 10000000) as value
  from figures f join (values (2023001,52023000,31,365,738550),(2023001,2023001,31,31,738550),(12023002,52023000,91,365,738700)) as p(period, target, days, target_days, ends) on p.period = f.period
  where f.element in (1,7) and f.period between 2023001 and 12023002 
  group by all
)
select f.element, 0 as cell, f.target, f.unit as place, sum(f.value) as numerator, 1::bigint as denominator
from latest f 
group by all


-- None over units, None over time
-- Added up over units and over time.
select f.element, 0 as cell, 2023001 as target, f.unit as place, sum(f.value) as numerator
from figures f  
where f.element in (1,7) and f.period between 2023001 and 2023001 
group by all


-- by cell, of two cells, of units under others
-- Added up over units and over time.
select f.element, f.cell, 52023000 as target, u.place, sum(f.value) as numerator
from figures f join asked u on u.unit = f.unit and u.stands 
where f.element in (1) and f.period between 2023001 and 12023002 and f.cell in (3,4)
group by all


-- of months alone, by year
select * replace (target * 1000 + 50000000 as target) from (-- Added up over units and over time.
select f.element, 0 as cell, f.period // 1000 as target, f.unit as place, sum(f.value) as numerator
from figures f  
where f.element in (1) and f.period between 2023001 and 2024001 
group by all
)
