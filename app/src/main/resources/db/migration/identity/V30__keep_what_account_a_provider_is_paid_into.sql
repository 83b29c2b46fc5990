-- An account a provider asked to be paid into: it counts once a second person agreed. A changed account is a new row.
create table payee_account (
    id binary(16) not null,
    version bigint not null,
    organisation_id binary(16) not null,
    -- the provider until it is decided: one at a time
    waiting_organisation_id binary(16),
    account_name varchar(18) not null,
    sort_code varchar(6) not null,
    account_number varchar(8) not null,
    roll_number varchar(18),
    standing varchar(20) not null,
    -- from 1 on, in the order of agreeing: the highest counts
    agreed_number integer,
    proposed_by binary(16) not null,
    proposed_at datetime(6) not null,
    decided_by binary(16),
    decided_at datetime(6),
    checked_by varchar(40),
    decision_words_id binary(16),
    constraint payee_account_pk primary key (id),
    constraint payee_account_one_waits_uk unique (waiting_organisation_id),
    constraint payee_account_agreed_uk unique (organisation_id, agreed_number),
    constraint payee_account_of_organisation foreign key (organisation_id) references organisation (id),
    constraint payee_account_standing_ck check (case standing when 'WAITING' then 1 when 'AGREED' then 1 when 'REFUSED' then 1 else 0 end = 1),
    constraint payee_account_waits_ck check (case when standing = 'WAITING' and waiting_organisation_id = organisation_id and decided_by is null then 1 when standing <> 'WAITING' and waiting_organisation_id is null and decided_by is not null then 1 else 0 end = 1),
    constraint payee_account_second_ck check (decided_by is null or decided_by <> proposed_by),
    constraint payee_account_checked_ck check (standing <> 'AGREED' or (agreed_number is not null and checked_by is not null and decision_words_id is not null and decided_at is not null))
);

create index payee_account_organisation_ix on payee_account (organisation_id, proposed_at);
