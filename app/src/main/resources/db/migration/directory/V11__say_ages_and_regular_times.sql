-- From and up to which age a listing is for, in years; no row, or nothing in it, where it does not say.
create table listing_age (
    listing_id  binary(16) not null,
    minimum_age int,
    maximum_age int,
    primary key (listing_id),
    constraint listing_age_of foreign key (listing_id) references listing (id),
    constraint listing_age_makes_sense check (
        case when minimum_age < 0 or maximum_age < minimum_age then 0 else 1 end = 1)
);

-- When a listing regularly opens. Days are two letters each as iCalendar has them, with commas between; times are 24 hours, HH:MM.
create table listing_schedule (
    listing_id  binary(16)   not null,
    line_no     int          not null,
    freq        varchar(10),
    by_day      varchar(40),
    opens_at    varchar(5),
    closes_at   varchar(5),
    valid_from  date,
    valid_to    date,
    description varchar(500) not null,
    primary key (listing_id, line_no),
    constraint listing_schedule_of foreign key (listing_id) references listing (id)
);
