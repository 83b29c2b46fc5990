-- What was posted and is still to be worked on, such as folding; a row goes once that is done.
create table outbox (
    id bigint not null auto_increment,
    topic varchar(20) not null,
    journal_id binary(16) not null,
    recorded_at datetime(6) not null,
    primary key (id)
);

-- Number and balance of a posting on a DEFERRED account, written a moment later: the posting itself never changes.
create table fold_entry (
    journal_id binary(16) not null,
    leg integer not null,
    account_id bigint not null,
    account_seq bigint not null,
    balance_after bigint not null,
    primary key (journal_id, leg),
    constraint fold_entry_sequence_once unique (account_id, account_seq),
    constraint fold_entry_of_posting foreign key (journal_id, leg) references posting (journal_id, leg)
);

update ledger_account set mode = 'DEFERRED' where kind in ('COUNCIL_FUNDING', 'BANK_CONTROL', 'PROVIDER_PAYABLE');
