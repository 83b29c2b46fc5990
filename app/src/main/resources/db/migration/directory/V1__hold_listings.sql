-- What can be found: a service, an activity or a personal assistant. A listing is never deleted, only withdrawn: orders point at it.
create table listing (
    id           binary(16)    not null,
    version      bigint        not null,
    source       varchar(190)  not null,
    content_hash varchar(64)   not null,
    kind         varchar(30)   not null,
    name         varchar(200)  not null,
    provider_id  binary(16),
    summary      varchar(1000) not null,
    who_for      varchar(500)  not null,
    area         varchar(200)  not null,
    lat          double,
    lon          double,
    travel_miles int           not null,
    live         boolean       not null,
    updated_at   datetime(6)   not null,
    primary key (id),
    constraint listing_source_once unique (source),
    constraint listing_has_both_or_no_coordinates check ((lat is null) = (lon is null)),
    constraint listing_travels_forward check (travel_miles >= 0)
);

create index listing_by_provider on listing (provider_id);

create table listing_detail (
    listing_id binary(16)    not null,
    line_no    int           not null,
    words      varchar(1000) not null,
    primary key (listing_id, line_no),
    constraint listing_detail_of foreign key (listing_id) references listing (id)
);

create table listing_category (
    listing_id binary(16)  not null,
    line_no    int         not null,
    code       varchar(40) not null,
    primary key (listing_id, line_no),
    constraint listing_category_of foreign key (listing_id) references listing (id)
);

create table listing_checked (
    listing_id binary(16)   not null,
    line_no    int          not null,
    words      varchar(300) not null,
    primary key (listing_id, line_no),
    constraint listing_checked_of foreign key (listing_id) references listing (id)
);

create table listing_not_checked (
    listing_id binary(16)   not null,
    line_no    int          not null,
    words      varchar(300) not null,
    primary key (listing_id, line_no),
    constraint listing_not_checked_of foreign key (listing_id) references listing (id)
);
