-- A hold is pending exactly while something is still held.
create table hold (
    id binary(16) not null,
    wallet_id binary(16) not null,
    order_id binary(16) not null,
    payee_id binary(16) not null,
    payee_account_id bigint not null,
    category varchar(40) not null,
    first_day date not null,
    last_day date not null,
    plan_version_id binary(16) not null,
    policy_version_id binary(16) not null,
    amount bigint not null,
    captured bigint not null,
    released bigint not null,
    state varchar(10) not null,
    version integer not null,
    held_at datetime(6) not null,
    primary key (id),
    constraint hold_of_wallet foreign key (wallet_id) references wallet (id),
    constraint hold_payee_account foreign key (payee_account_id) references ledger_account (id),
    constraint hold_under_plan foreign key (plan_version_id) references support_plan_version (id),
    constraint hold_under_policy foreign key (policy_version_id) references policy_version (id),
    constraint hold_amounts check (amount > 0 and captured >= 0 and released >= 0 and captured + released <= amount),
    constraint hold_state_known check (case state when 'PENDING' then 1 when 'CAPTURED' then 1 when 'RELEASED' then 1 else 0 end = 1),
    constraint hold_pending_while_held check ((state = 'PENDING' and captured + released < amount)
        or (state <> 'PENDING' and captured + released = amount)),
    constraint hold_days_in_order check (last_day >= first_day)
);

create index hold_by_wallet on hold (wallet_id, state);
create index hold_by_order on hold (order_id);

-- place is the order in which the funds pay; left_after is what was left to use in the fund once this was set aside.
create table hold_line (
    hold_id binary(16) not null,
    account_id bigint not null,
    place integer not null,
    amount bigint not null,
    captured bigint not null,
    released bigint not null,
    left_after bigint not null,
    primary key (hold_id, account_id),
    constraint hold_line_place_once unique (hold_id, place),
    constraint hold_line_of_hold foreign key (hold_id) references hold (id),
    constraint hold_line_account foreign key (account_id) references ledger_account (id),
    constraint hold_line_amounts check (amount > 0 and captured >= 0 and released >= 0 and captured + released <= amount)
);
