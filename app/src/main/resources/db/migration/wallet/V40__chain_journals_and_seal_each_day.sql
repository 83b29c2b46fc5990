-- Written a few seconds after each journal: its place in the chain, what it and its postings were (digest), and the hash over all so far.
-- The identifier is the key, so that the chain lies beside the journals when the whole ledger is read in their order.
create table journal_seal (
    journal_id binary(16) not null,
    place bigint not null,
    schema_version smallint not null,
    postings integer not null,
    pence bigint not null,
    digest binary(32) not null,
    hash binary(32) not null,
    primary key (journal_id),
    constraint journal_seal_place_once unique (place)
);

-- Each day's heads of both chains with what was counted up to there, signed. sent_to is where a copy lies outside this database.
create table seal (
    council_id varchar(40) not null,
    sealed_on date not null,
    sealed_at datetime(6) not null,
    journals bigint not null,
    postings bigint not null,
    pence bigint not null,
    journal_head binary(32) not null,
    audit_entries bigint not null,
    audit_head binary(32) not null,
    previous binary(32) not null,
    signature binary(64) not null,
    sent_to varchar(500) not null,
    primary key (council_id, sealed_on)
);
