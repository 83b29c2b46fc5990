-- A search somebody wants to be told about. What is asked stands as the address of the page of results holds it.
create table saved_search (
    id        binary(16)    not null,
    person_id binary(16)    not null,
    name      varchar(100)  not null,
    asked     varchar(2000) not null,
    saved_at  datetime(6)   not null,
    looked_on date          not null,
    constraint saved_search_pk primary key (id)
);

create index saved_search_by_person on saved_search (person_id, saved_at);
create index saved_search_by_day on saved_search (looked_on);

-- What a search has found: at first, without a time, and what its person was told of since. Nothing comes into it twice.
create table saved_search_match (
    search_id  binary(16) not null,
    listing_id binary(16) not null,
    told_at    datetime(6),
    constraint saved_search_match_pk primary key (search_id, listing_id),
    constraint saved_search_match_in foreign key (search_id) references saved_search (id) on delete cascade,
    constraint saved_search_match_of foreign key (listing_id) references listing (id) on delete cascade
);
