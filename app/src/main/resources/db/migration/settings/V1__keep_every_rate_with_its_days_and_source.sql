-- Each rate as a file or a person wrote it, for the days on which it holds. Rows are only ever added.
create table rate (
    id binary(16) not null,
    -- a council's folder, or england
    council varchar(40) not null,
    name varchar(120) not null,
    -- a whole number of what the unit counts: pence for money
    amount bigint not null,
    unit varchar(20) not null,
    valid_from date not null,
    -- the last day on which it holds; null until something else is said
    valid_to date,
    source varchar(500) not null,
    -- what the file said of it; of a person's row always UNCONFIRMED
    status varchar(20) not null,
    -- of a file's row its content, so that two copies that start at once write it once
    file_key varchar(250),
    written_by binary(16) not null,
    written_at datetime(6) not null,
    constraint rate_pk primary key (id),
    constraint rate_writer_uk unique (id, written_by),
    constraint rate_file_uk unique (file_key),
    constraint rate_amount_ck check (amount >= 0),
    constraint rate_days_ck check (valid_to is null or valid_to >= valid_from),
    constraint rate_status_ck check (case status when 'CONFIRMED' then 1 when 'UNCONFIRMED' then 1 else 0 end = 1)
);

create index rate_council_ix on rate (council, name, valid_from);
