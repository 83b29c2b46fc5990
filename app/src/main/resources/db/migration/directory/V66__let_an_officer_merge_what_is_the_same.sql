-- The listing that stands in its place, once an officer found the two to be the same; none for nearly all.
alter table listing add column merged_into binary(16);
create index listing_by_merged on listing (merged_into);

-- Who merged which listing into which, and who undid it.
create table listing_merge (
    id          binary(16)     not null,
    kept_id     binary(16)     not null,
    merged_id   binary(16)     not null,
    kept_before varchar(16000) not null,
    merged_by   binary(16)     not null,
    merged_at   datetime(6)    not null,
    undone_by   binary(16),
    undone_at   datetime(6),
    primary key (id),
    constraint listing_merge_keeps foreign key (kept_id) references listing (id),
    constraint listing_merge_merges foreign key (merged_id) references listing (id),
    constraint listing_merge_is_undone_by_somebody check ((undone_by is null) = (undone_at is null))
);

create index listing_merge_by_kept on listing_merge (kept_id);
create index listing_merge_by_merged on listing_merge (merged_id);

-- Which fields the kept listing takes from the merged one, and where they came from before.
create table listing_merge_field (
    merge_id           binary(16)  not null,
    field              varchar(20) not null,
    origin_before      varchar(300),
    primary key (merge_id, field),
    constraint listing_merge_field_of foreign key (merge_id) references listing_merge (id)
);

-- Two listings that an officer found to be different places: they are not offered again. The first has the lower identifier.
create table listing_pair (
    first_id   binary(16)  not null,
    second_id  binary(16)  not null,
    decided_by binary(16)  not null,
    decided_at datetime(6) not null,
    primary key (first_id, second_id),
    constraint listing_pair_first foreign key (first_id) references listing (id),
    constraint listing_pair_second foreign key (second_id) references listing (id)
);
