-- Days on which a provider says nobody is free. Taken away when they are over.
create table listing_away (
    id         binary(16)  not null,
    listing_id binary(16)  not null,
    first_day  date        not null,
    last_day   date        not null,
    said_by    binary(16)  not null,
    said_at    datetime(6) not null,
    constraint listing_away_pk primary key (id),
    constraint listing_away_days check (first_day <= last_day),
    constraint listing_away_of foreign key (listing_id) references listing (id)
);

create index listing_away_by_day on listing_away (last_day);

-- Of which listings days must be reckoned anew, since something was booked.
create table listing_days_due (
    id         binary(16) not null,
    listing_id binary(16) not null,
    constraint listing_days_due_pk primary key (id)
);

create index listing_days_due_of on listing_days_due (listing_id);

-- What follows for each listing: parts of days that are open beside the usual times, days that are not, and the most hours it gives on one.
alter table listing add column open_at text;
alter table listing add column shut_on text;
alter table listing add column most_hours integer;
alter table listing add constraint listing_most_hours check (most_hours is null or most_hours between 1 and 200);
