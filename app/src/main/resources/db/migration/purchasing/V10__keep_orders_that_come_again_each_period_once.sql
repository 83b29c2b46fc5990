create table regular_order (
    id               binary(16)   not null primary key,
    version          bigint       not null,
    command_key      binary(16)   not null,
    account_id       binary(16)   not null,
    started_by       binary(16)   not null,
    grant_id         binary(16),
    started_at       datetime(6)  not null,
    listing_id       binary(16)   not null,
    listing_name     varchar(200) not null,
    provider_id      binary(16)   not null,
    offer_id         binary(16)   not null,
    offer_name       varchar(200) not null,
    sold_by          varchar(20)  not null,
    unit_price_pence bigint       not null,
    quantity         int          not null,
    relation         varchar(40)  not null,
    every_weeks      int          not null,
    weekdays         varchar(80)  not null,
    first_period     date         not null,
    until_day        date,
    words_id         binary(16),
    stop_words_id    binary(16),
    stage            varchar(20)  not null,
    next_period      date         not null,
    look_on          date,
    trouble          varchar(20),
    new_price_pence  bigint,
    constraint regular_order_command_key unique (command_key),
    constraint regular_order_quantity check (quantity >= 1),
    constraint regular_order_price check (unit_price_pence > 0 and (new_price_pence is null or new_price_pence > 0)),
    constraint regular_order_rhythm check (every_weeks >= 1),
    constraint regular_order_days check (next_period >= first_period and (until_day is null or until_day >= first_period)),
    -- One that goes on is looked at again; one that has ended never is.
    constraint regular_order_look check ((stage = 'GOING' and look_on is not null) or (stage <> 'GOING' and look_on is null))
);

create index regular_order_of_account on regular_order (account_id, started_at);
create index regular_order_of_provider on regular_order (provider_id, started_at);
create index regular_order_to_look_at on regular_order (look_on);

-- One row for each period that was set aside or left out: the key keeps a period from being ordered twice, whoever tries.
create table regular_period (
    regular_id binary(16) not null,
    starts_on  date       not null,
    order_id   binary(16),
    primary key (regular_id, starts_on),
    constraint regular_period_order_once unique (order_id),
    constraint regular_period_regular foreign key (regular_id) references regular_order (id),
    constraint regular_period_order foreign key (order_id) references care_order (id)
);
