-- Where what stands in a field of a listing was read, and when. What a provider wrote itself is marked, and no import writes over it.
create table listing_field_source (
    listing_id  binary(16)   not null,
    field       varchar(20)  not null,
    origin      varchar(300) not null,
    by_provider boolean      not null,
    written_at  datetime(6)  not null,
    primary key (listing_id, field),
    constraint listing_field_source_of foreign key (listing_id) references listing (id)
);
