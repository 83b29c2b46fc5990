-- Which kind of account a kind of journal may debit (D) or credit (C): what is not listed here cannot be posted.
create table journal_kind (
    kind varchar(30) not null,
    side varchar(1) not null,
    account_kind varchar(30) not null,
    primary key (kind, side, account_kind),
    constraint journal_kind_side_known check (case side when 'D' then 1 when 'C' then 1 else 0 end = 1),
    constraint journal_kind_account_kind_known foreign key (account_kind) references account_kind (kind)
);

insert into journal_kind (kind, side, account_kind) values ('PAY_IN', 'D', 'COUNCIL_FUNDING');
insert into journal_kind (kind, side, account_kind) values ('PAY_IN', 'C', 'DIRECT_PAYMENT');
insert into journal_kind (kind, side, account_kind) values ('CONTRIBUTION_IN', 'D', 'BANK_CONTROL');
insert into journal_kind (kind, side, account_kind) values ('CONTRIBUTION_IN', 'C', 'CONTRIBUTION');
insert into journal_kind (kind, side, account_kind) values ('CAPTURE', 'D', 'DIRECT_PAYMENT');
insert into journal_kind (kind, side, account_kind) values ('CAPTURE', 'D', 'CONTRIBUTION');
insert into journal_kind (kind, side, account_kind) values ('CAPTURE', 'C', 'PROVIDER_PAYABLE');
