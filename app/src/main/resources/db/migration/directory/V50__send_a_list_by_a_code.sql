-- A list of listings that somebody sends by a link. Only a digest of its code is here, and nothing of who made it or whom it is for.
create table sent_list (
    code_digest binary(32)  not null,
    kept_until  datetime(6) not null,
    constraint sent_list_pk primary key (code_digest)
);

create index sent_list_until_ix on sent_list (kept_until);

create table sent_list_listing (
    code_digest binary(32) not null,
    place       integer    not null,
    listing_id  binary(16) not null,
    constraint sent_list_listing_pk primary key (code_digest, place),
    constraint sent_list_listing_in foreign key (code_digest) references sent_list (code_digest) on delete cascade,
    constraint sent_list_listing_of foreign key (listing_id) references listing (id) on delete cascade
);
