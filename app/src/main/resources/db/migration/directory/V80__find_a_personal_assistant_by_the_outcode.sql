-- The middle of the outcode of a personal assistant: every distance is counted from there. None for everybody else.
alter table listing add column told_lat double;
alter table listing add column told_lon double;
