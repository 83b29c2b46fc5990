create table order_event (
    id           binary(16)  not null primary key,
    order_id     binary(16)  not null,
    place_in_row int         not null,
    happened_at  datetime(6) not null,
    happening    varchar(20) not null,
    actor_id     binary(16)  not null,
    acting_as    varchar(20) not null,
    words_id     binary(16),
    amount_pence bigint,
    constraint order_event_place unique (order_id, place_in_row),
    constraint order_event_order foreign key (order_id) references care_order (id)
);
