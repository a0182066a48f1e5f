-- What changed takes the place of what was there. The bounds let whole stretches be skipped.
delete from figures using incoming
where figures.element = incoming.element and figures.period = incoming.period and figures.unit = incoming.unit and figures.cell = incoming.cell
  and figures.element between $first_element and $last_element and figures.period between $first_period and $last_period;

insert into figures
select element, period, unit, cell, value from incoming where value is not null order by element, period, unit, cell;
