-- The listings somebody keeps for later. Whose they are is the sign-in: a person with no record may save too.
create table saved_listing (
    sign_in_id binary(16)  not null,
    listing_id binary(16)  not null,
    saved_at   datetime(6) not null,
    primary key (sign_in_id, listing_id),
    constraint saved_listing_of foreign key (listing_id) references listing (id)
);
