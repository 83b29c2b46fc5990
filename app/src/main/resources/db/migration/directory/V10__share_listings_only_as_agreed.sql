-- How a listing may be passed on to other directories, where somebody chose: NOT, BY_OUTCODE (never nearer than the first half of a
-- postcode) or BY_PLACE. Without a row a personal assistant or micro-provider is not passed on, and anybody else is by place. The outcode's
-- own centre stands here, so that no answer is ever worked out from where a person lives; none where the place is not known.
create table listing_sharing (
    listing_id binary(16)  not null,
    version    bigint      not null,
    shown      varchar(20) not null,
    outcode    varchar(4),
    lat        double,
    lon        double,
    changed_at datetime(6) not null,
    changed_by binary(16)  not null,
    primary key (listing_id),
    constraint listing_sharing_of foreign key (listing_id) references listing (id),
    constraint listing_sharing_has_both_or_no_coordinates check ((lat is null) = (lon is null))
);

create index listing_by_update on listing (updated_at);
create index listing_by_place on listing (lat, lon);
