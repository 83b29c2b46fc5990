-- An opening time comes every week or month, or every so many of them; on a bank holiday it may stay closed.
alter table listing_schedule add column repeats_every int not null default 1;
alter table listing_schedule add column not_on_bank_holidays boolean not null default false;
