create table care_order (
    id                 binary(16)   not null primary key,
    version            bigint       not null,
    command_key        binary(16)   not null,
    reference          varchar(16)  not null,
    account_id         binary(16)   not null,
    placed_by          binary(16)   not null,
    placed_at          datetime(6)  not null,
    listing_id         binary(16)   not null,
    listing_name       varchar(200) not null,
    provider_id        binary(16)   not null,
    offer_id           binary(16)   not null,
    offer_name         varchar(200) not null,
    category           varchar(40)  not null,
    sold_by            varchar(20)  not null,
    unit_price_pence   bigint       not null,
    quantity           int          not null,
    price_pence        bigint       not null,
    free_until_hours   int          not null,
    late_units         int          not null,
    first_day          date         not null,
    last_day           date         not null,
    hold_id            binary(16),
    stage              varchar(20)  not null,
    turn               varchar(20)  not null,
    turn_since         date         not null,
    due                date,
    look_on            date,
    delivered_on       date,
    offered_pence      bigint,
    paid_pence         bigint       not null,
    constraint care_order_command_key unique (command_key),
    constraint care_order_reference unique (reference),
    constraint care_order_quantity check (quantity >= 1),
    constraint care_order_price check (unit_price_pence > 0 and price_pence > 0),
    constraint care_order_days check (first_day <= last_day),
    constraint care_order_paid check (paid_pence >= 0 and paid_pence <= price_pence),
    constraint care_order_offered check (offered_pence is null or (offered_pence > 0 and offered_pence <= price_pence)),
    -- No order rests without somebody's turn and a date.
    constraint care_order_turn check ((turn = 'NOBODY' and due is null) or (turn <> 'NOBODY' and due is not null))
);

create index care_order_of_account on care_order (account_id, placed_at);
create index care_order_of_provider on care_order (provider_id, placed_at);
create index care_order_of_turn on care_order (turn, due);
create index care_order_to_look_at on care_order (look_on);

create table order_date (
    order_id binary(16) not null,
    on_day   date       not null,
    primary key (order_id, on_day),
    constraint order_date_order foreign key (order_id) references care_order (id)
);
