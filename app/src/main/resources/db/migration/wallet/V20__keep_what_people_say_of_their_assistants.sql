-- How somebody employs a personal assistant, version by version; the last one holds. The name stands apart with all free text.
create table employed_assistant (
    id binary(16) not null,
    assistant_id binary(16) not null,
    wallet_id binary(16) not null,
    version_number integer not null,
    name_words_id binary(16) not null,
    minutes_a_week integer not null,
    hourly_pence bigint not null,
    started_on date not null,
    hours_kind varchar(20) not null,
    age_band varchar(20) not null,
    holiday_taken_minutes integer not null,
    ended boolean not null,
    said_by binary(16) not null,
    said_on date not null,
    primary key (id),
    constraint employed_assistant_version_once unique (assistant_id, version_number),
    constraint employed_assistant_of_wallet foreign key (wallet_id) references wallet (id),
    constraint employed_assistant_within_reason check (minutes_a_week > 0 and hourly_pence > 0 and holiday_taken_minutes >= 0)
);
