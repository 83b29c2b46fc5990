-- Who finished an order may review the listing it was of, once an order. Told by purchasing.
create table review_permission (
    order_id binary(16) not null,
    listing_id binary(16) not null,
    person_id binary(16) not null,
    granted_at datetime(6) not null,
    constraint review_permission_pk primary key (order_id),
    constraint review_permission_of foreign key (listing_id) references listing (id)
);

create index review_permission_by_person on review_permission (person_id, granted_at);

-- A review: three answers of 1 to 5 stars, and words that are kept apart. Nobody reads it before staff did.
create table review (
    id binary(16) not null,
    version bigint not null,
    order_id binary(16) not null,
    listing_id binary(16) not null,
    person_id binary(16) not null,
    written_by binary(16) not null,
    written_at datetime(6) not null,
    agreed integer not null,
    respect integer not null,
    on_time integer not null,
    words_id binary(16),
    standing varchar(20) not null,
    decided_by binary(16),
    decided_at datetime(6),
    why_words_id binary(16),
    reply_words_id binary(16),
    reply_by binary(16),
    reply_at datetime(6),
    reply_standing varchar(20),
    reported_at datetime(6),
    constraint review_pk primary key (id),
    constraint review_once_an_order_uk unique (order_id),
    constraint review_of foreign key (order_id) references review_permission (order_id),
    constraint review_of_listing foreign key (listing_id) references listing (id),
    constraint review_stars_ck check (agreed between 1 and 5 and respect between 1 and 5 and on_time between 1 and 5),
    constraint review_standing_ck check (case standing when 'WAITING' then 1 when 'SHOWN' then 1 when 'HELD_BACK' then 1 else 0 end = 1),
    constraint review_reply_ck check ((reply_words_id is null and reply_standing is null) or (reply_words_id is not null and reply_standing is not null))
);

create index review_by_listing on review (listing_id, standing, written_at);

-- Who reported a review; each visitor once a review.
create table review_report (
    review_id binary(16) not null,
    keeper binary(16) not null,
    said_at datetime(6) not null,
    constraint review_report_pk primary key (review_id, keeper),
    constraint review_report_of foreign key (review_id) references review (id)
);
