-- Apart from whether its provider withdrew it, so that what comes back is what was there.
alter table listing add column suspended boolean not null default false;
