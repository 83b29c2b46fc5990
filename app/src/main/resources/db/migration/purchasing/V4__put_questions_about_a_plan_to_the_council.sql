create table plan_question (
    id          binary(16)  not null primary key,
    version     bigint      not null,
    command_key binary(16)  not null,
    account_id  binary(16)  not null,
    asked_by    binary(16)  not null,
    asked_at    datetime(6) not null,
    category    varchar(40) not null,
    offer_id    binary(16)  not null,
    words_id    binary(16)  not null,
    due         date        not null,
    answered_at datetime(6),
    answered_by binary(16),
    answer_id   binary(16),
    constraint plan_question_command_key unique (command_key),
    constraint plan_question_answer check (
        (answered_at is null and answered_by is null and answer_id is null)
        or (answered_at is not null and answered_by is not null and answer_id is not null))
);

create index plan_question_waiting on plan_question (answered_at, due);
create index plan_question_of_account on plan_question (account_id, asked_at);
