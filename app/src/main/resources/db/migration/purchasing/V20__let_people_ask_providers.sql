-- What a person and a listing's provider write to each other: one thread for both. The words stand in words, by their ids.
create table enquiry (
    id           binary(16)   not null primary key,
    version      bigint       not null,
    account_id   binary(16)   not null,
    listing_id   binary(16)   not null,
    listing_name varchar(200) not null,
    provider_id  binary(16)   not null,
    begun_at     datetime(6)  not null,
    last_at      datetime(6)  not null,
    stage        varchar(20)  not null,
    waits_since  datetime(6),
    constraint enquiry_once unique (account_id, listing_id),
    constraint enquiry_waits check ((stage = 'ASKED' and waits_since is not null) or (stage <> 'ASKED' and waits_since is null))
);

create index enquiry_of_provider on enquiry (provider_id, last_at);
create index enquiry_last on enquiry (last_at);

-- Only ever added. A polite decline has ready words; everything else has somebody's own.
create table enquiry_message (
    id             binary(16)  not null primary key,
    enquiry_id     binary(16)  not null,
    place_in_row   int         not null,
    command_key    binary(16)  not null,
    account_id     binary(16)  not null,
    provider_id    binary(16)  not null,
    said_at        datetime(6) not null,
    said_by        binary(16)  not null,
    said_as        varchar(20) not null,
    words_id       binary(16),
    declined       varchar(20),
    waited_seconds bigint,
    constraint enquiry_message_command_key unique (command_key),
    constraint enquiry_message_row unique (enquiry_id, place_in_row),
    constraint enquiry_message_words check ((words_id is null and declined is not null) or (words_id is not null and declined is null)),
    constraint enquiry_message_waited check (waited_seconds is null or waited_seconds >= 0),
    constraint enquiry_message_enquiry foreign key (enquiry_id) references enquiry (id)
);

create index enquiry_message_of_account on enquiry_message (account_id, said_at);
create index enquiry_message_of_provider on enquiry_message (provider_id, said_at);

-- Who does not want to hear from the other; the one who blocked may take it back.
create table enquiry_block (
    account_id  binary(16)  not null,
    provider_id binary(16)  not null,
    blocked_as  varchar(20) not null,
    blocked_by  binary(16)  not null,
    blocked_at  datetime(6) not null,
    primary key (account_id, provider_id, blocked_as)
);

create table enquiry_report (
    id          binary(16)  not null primary key,
    version     bigint      not null,
    enquiry_id  binary(16)  not null,
    command_key binary(16)  not null,
    reported_at datetime(6) not null,
    reported_by binary(16)  not null,
    reported_as varchar(20) not null,
    words_id    binary(16)  not null,
    due         date        not null,
    answered_at datetime(6),
    answered_by binary(16),
    answer_id   binary(16),
    constraint enquiry_report_command_key unique (command_key),
    constraint enquiry_report_answer check (
        (answered_at is null and answered_by is null and answer_id is null)
        or (answered_at is not null and answered_by is not null and answer_id is not null)),
    constraint enquiry_report_enquiry foreign key (enquiry_id) references enquiry (id)
);

create index enquiry_report_waiting on enquiry_report (answered_at, due);
