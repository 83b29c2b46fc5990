-- Whether what is sold has coming dates of its own, as an activity has: then it is not the same as what sounds alike.
alter table offer add column has_dates boolean not null default false;
