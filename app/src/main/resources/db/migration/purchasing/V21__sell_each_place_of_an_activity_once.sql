-- The dates of an offer that is an activity, and how many of its places are taken: sold, or kept for somebody on the waiting list.
create table activity_date (
    id         binary(16)  not null primary key,
    offer_id   binary(16)  not null,
    listing_id binary(16)  not null,
    on_day     date        not null,
    starts_at  datetime(6) not null,
    ends_at    datetime(6) not null,
    places     int         not null,
    taken      int         not null,
    called_off boolean     not null,
    set_by     binary(16)  not null,
    changed_at datetime(6) not null,
    times_changed int      not null,
    constraint activity_date_once unique (offer_id, on_day),
    constraint activity_date_ends check (ends_at > starts_at),
    -- The last place is sold once, whoever tries.
    constraint activity_date_places check (places >= 1 and taken >= 0 and taken <= places)
);

create index activity_date_coming on activity_date (starts_at);

-- Which order has which places. What was given back says when.
create table activity_place (
    order_id binary(16)  not null,
    date_id  binary(16)  not null,
    places   int         not null,
    taken_at datetime(6) not null,
    freed_at datetime(6),
    primary key (order_id, date_id),
    constraint activity_place_some check (places >= 1),
    constraint activity_place_order foreign key (order_id) references care_order (id),
    constraint activity_place_date foreign key (date_id) references activity_date (id)
);

create table activity_waiting (
    date_id       binary(16)  not null,
    account_id    binary(16)  not null,
    joined_by     binary(16)  not null,
    joined_at     datetime(6) not null,
    stage         varchar(20) not null,
    offered_until datetime(6),
    primary key (date_id, account_id),
    constraint activity_waiting_offer check ((stage = 'OFFERED' and offered_until is not null) or (stage <> 'OFFERED' and offered_until is null)),
    constraint activity_waiting_date foreign key (date_id) references activity_date (id)
);

create index activity_waiting_next on activity_waiting (date_id, stage, joined_at);
create index activity_waiting_due on activity_waiting (stage, offered_until);
