-- Every figure, one row each, kept in the order of element, period and unit, so that a question reads only the stretches it asks about.
-- value is in 1/10,000. cell is the category option combination.
create table if not exists figures (element integer not null, period integer not null, unit integer not null, cell integer not null, value bigint not null);

-- How far the changes have been followed: the audit entry's number and hash; the hash tells a database that was restored to an earlier day.
create table if not exists followed (number bigint not null, hash varchar not null);
