-- What the council checked of a listing's provider, as far as people look for it, and the last day of each. Told by accreditation; a check
-- that runs out changes nothing here, as every search compares with its own day.
create table listing_check (
    listing_id binary(16) not null,
    held varchar(40) not null,
    holds_until date not null,
    constraint listing_check_pk primary key (listing_id, held),
    constraint listing_check_of foreign key (listing_id) references listing (id)
);

-- How many reviews are shown, and the range of stars they make; 0 without any.
alter table listing add column reviews_shown integer default 0 not null;
alter table listing add column stars_from integer default 0 not null;
alter table listing add column stars_to integer default 0 not null;

-- The council's service category of a care home, by its code; nothing where nobody entered one.
alter table listing add column home_category varchar(40);
