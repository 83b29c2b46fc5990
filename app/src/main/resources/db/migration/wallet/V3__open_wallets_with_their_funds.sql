-- explained_by and other_ways_shown name what an officer wrote, kept apart with all free text.
create table wallet (
    id binary(16) not null,
    council_id varchar(40) not null,
    person_id binary(16) not null,
    chosen_on date not null,
    explained_by binary(16) not null,
    other_ways_shown binary(16) not null,
    opened_by binary(16) not null,
    opened_at datetime(6) not null,
    primary key (id),
    constraint wallet_one_a_person unique (council_id, person_id)
);

create table fund (
    id binary(16) not null,
    wallet_id binary(16) not null,
    kind varchar(30) not null,
    holder varchar(10) not null,
    account_id bigint not null,
    valid_from date not null,
    valid_to date null,
    reclaimable boolean not null,
    primary key (id),
    constraint fund_one_of_a_kind unique (wallet_id, kind, valid_from),
    constraint fund_account_once unique (account_id),
    constraint fund_of_wallet foreign key (wallet_id) references wallet (id),
    constraint fund_account_of_its_kind foreign key (account_id, kind) references ledger_account (id, kind),
    constraint fund_holder_known check (case holder when 'COUNCIL' then 1 when 'EMI' then 1 when 'ISF' then 1 when 'NONE' then 1 else 0 end = 1),
    constraint fund_valid_in_order check (valid_to is null or valid_to >= valid_from)
);
