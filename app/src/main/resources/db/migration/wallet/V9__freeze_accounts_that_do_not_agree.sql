-- Stands in the row that every hold locks, so that a freeze and a hold can never pass each other.
alter table account_balance add column frozen boolean default false not null;

-- What the row said and what postings and holds said when it was found, in pence. open_account repeats account_id until the freeze is
-- lifted, so that an account has one freeze at a time however many copies of the application look.
create table freeze (
    id binary(16) not null,
    account_id bigint not null,
    open_account bigint null,
    found_at datetime(6) not null,
    row_dr bigint not null,
    row_cr bigint not null,
    row_held bigint not null,
    row_lines bigint not null,
    sum_dr bigint not null,
    sum_cr bigint not null,
    sum_held bigint not null,
    sum_lines bigint not null,
    last_journal binary(16) null,
    asked_by binary(16) null,
    asked_at datetime(6) null,
    asked_words binary(16) null,
    lifted_by binary(16) null,
    lifted_at datetime(6) null,
    lifted_words binary(16) null,
    primary key (id),
    constraint freeze_one_at_a_time unique (open_account),
    constraint freeze_of_account foreign key (account_id) references ledger_account (id),
    constraint freeze_open_until_lifted check (
        (lifted_by is null and open_account = account_id) or (lifted_by is not null and open_account is null)),
    constraint freeze_lifted_by_a_second_person check (
        lifted_by is null or (asked_by is not null and asked_by <> lifted_by and lifted_words is not null))
);

create index freeze_by_account on freeze (account_id, found_at);
