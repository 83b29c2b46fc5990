-- What the council saw about a provider, and until when it holds. A check is never changed: another one, or words that take it back, follow it.
create table provider_check (
    id binary(16) not null,
    organisation_id binary(16) not null,
    kind varchar(30) not null,
    -- which training, or what the insurance covers; empty where the kind says all
    about varchar(100) not null,
    seen_on date not null,
    paper_dated date,
    holds_until date,
    dbs_level varchar(30),
    seen_by binary(16) not null,
    recorded_at datetime(6) not null,
    constraint provider_check_pk primary key (id),
    constraint provider_check_of foreign key (organisation_id) references organisation (id),
    constraint provider_check_kind_ck check (case kind when 'IDENTITY' then 1 when 'INSURANCE' then 1 when 'DBS' then 1 when 'TRAINING' then 1 when 'FOOD_HYGIENE' then 1 when 'RIGHT_TO_TRADE' then 1 else 0 end = 1),
    constraint provider_check_level_ck check (case when kind = 'DBS' and dbs_level is not null and paper_dated is not null then 1 when kind <> 'DBS' and dbs_level is null then 1 else 0 end = 1),
    constraint provider_check_holds_ck check (holds_until is null or holds_until >= seen_on)
);

create index provider_check_by_organisation on provider_check (organisation_id, recorded_at);
create index provider_check_by_end on provider_check (holds_until);

-- The number of a DBS certificate, apart: the certificate itself is never kept, and the number goes when it is not needed any more.
create table dbs_number (
    check_id binary(16) not null,
    digits varchar(12) not null,
    constraint dbs_number_pk primary key (check_id),
    constraint dbs_number_of foreign key (check_id) references provider_check (id)
);

-- A check that was wrong stays in the history and counts no more.
create table check_taken_back (
    check_id binary(16) not null,
    taken_back_by binary(16) not null,
    taken_back_at datetime(6) not null,
    why binary(16) not null,
    constraint check_taken_back_pk primary key (check_id),
    constraint check_taken_back_of foreign key (check_id) references provider_check (id)
);

-- Each reminder goes out once, however often and on however many machines the job runs.
create table check_reminder (
    check_id binary(16) not null,
    days_before integer not null,
    told_at datetime(6) not null,
    constraint check_reminder_pk primary key (check_id, days_before),
    constraint check_reminder_of foreign key (check_id) references provider_check (id)
);
