-- side says where an account of this kind usually stands: C, what is kept for or owed to somebody; D, where it came from.
create table account_kind (
    kind varchar(30) not null,
    side varchar(1) not null,
    primary key (kind),
    constraint account_kind_and_side unique (kind, side),
    constraint account_kind_side_known check (case side when 'D' then 1 when 'C' then 1 else 0 end = 1)
);

insert into account_kind (kind, side) values ('DIRECT_PAYMENT', 'C');
insert into account_kind (kind, side) values ('CONTRIBUTION', 'C');
insert into account_kind (kind, side) values ('PROVIDER_PAYABLE', 'C');
insert into account_kind (kind, side) values ('COUNCIL_FUNDING', 'D');
insert into account_kind (kind, side) values ('BANK_CONTROL', 'D');

-- fund_id repeats owner_id where the account is not a fund, so that the unique key holds for every account.
create table ledger_account (
    id bigint not null auto_increment,
    council_id varchar(40) not null,
    kind varchar(30) not null,
    side varchar(1) not null,
    owner_id binary(16) not null,
    fund_id binary(16) not null,
    mode varchar(10) not null,
    status varchar(10) not null,
    opened_at datetime(6) not null,
    primary key (id),
    constraint ledger_account_once unique (council_id, kind, owner_id, fund_id),
    constraint ledger_account_id_and_kind unique (id, kind),
    constraint ledger_account_kind_known foreign key (kind, side) references account_kind (kind, side),
    constraint ledger_account_mode_known check (case mode when 'GUARDED' then 1 when 'PLAIN' then 1 when 'DEFERRED' then 1 when 'STRIPED' then 1 else 0 end = 1),
    constraint ledger_account_status_known check (case status when 'OPEN' then 1 when 'FROZEN' then 1 when 'CLOSED' then 1 else 0 end = 1)
);

-- Four counters; the posted ones only grow. The row is made with its account, never lazily.
create table account_balance (
    account_id bigint not null,
    posted_dr bigint not null,
    posted_cr bigint not null,
    pending_dr bigint not null,
    pending_cr bigint not null,
    seq bigint not null,
    floor_pence bigint null,
    ceiling_pence bigint null,
    primary key (account_id),
    constraint account_balance_of_account foreign key (account_id) references ledger_account (id),
    constraint account_balance_counters check (posted_dr >= 0 and posted_cr >= 0 and pending_dr >= 0 and pending_cr >= 0 and seq >= 0),
    constraint account_balance_floor check (floor_pence is null or posted_cr - posted_dr - pending_dr >= floor_pence),
    constraint account_balance_ceiling check (ceiling_pence is null or posted_cr - posted_dr <= ceiling_pence)
);
