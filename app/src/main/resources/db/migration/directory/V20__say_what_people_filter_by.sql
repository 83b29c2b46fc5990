-- What a listing says of itself, such as wheelchair access, a language, or that it takes direct payments: names of carefair.directory.Trait.
create table listing_trait (
    listing_id binary(16)  not null,
    trait      varchar(40) not null,
    primary key (listing_id, trait),
    constraint listing_trait_of foreign key (listing_id) references listing (id)
);

-- When it is usually free or open: names of carefair.directory.UsualTime, such as TUESDAY_MORNING.
create table listing_time (
    listing_id binary(16)  not null,
    usual_time varchar(30) not null,
    primary key (listing_id, usual_time),
    constraint listing_time_of foreign key (listing_id) references listing (id)
);
