-- What another public register says of the place a listing tells of, such as a food hygiene rating: by its lasting name there.
create table listing_fact (
    source     varchar(190) not null,
    listing_id binary(16)   not null,
    words      varchar(300) not null,
    origin     varchar(300) not null,
    read_at    datetime(6)  not null,
    primary key (source),
    constraint listing_fact_of foreign key (listing_id) references listing (id)
);

create index listing_fact_by_listing on listing_fact (listing_id);
