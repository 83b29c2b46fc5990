-- A concern somebody reported. What they wrote, and how to reach them, are kept apart as all words are.
create table listing_concern (
    id binary(16) not null,
    version bigint not null,
    listing_id binary(16) not null,
    kind varchar(20) not null,
    said_words_id binary(16) not null,
    reach_words_id binary(16),
    raised_by binary(16) not null,
    raised_at datetime(6) not null,
    closed_by binary(16),
    closed_at datetime(6),
    closed_words_id binary(16),
    constraint listing_concern_pk primary key (id),
    constraint listing_concern_of foreign key (listing_id) references listing (id),
    constraint listing_concern_kind_ck check (case kind when 'HARM' then 1 when 'MONEY' then 1 when 'UNTRUE' then 1 else 0 end = 1),
    constraint listing_concern_closed_ck check ((closed_by is null and closed_at is null and closed_words_id is null) or (closed_by is not null and closed_at is not null and closed_words_id is not null))
);

create index listing_concern_open on listing_concern (closed_at, raised_at);
