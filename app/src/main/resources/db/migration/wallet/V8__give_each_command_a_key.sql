-- The first row a command writes: its twin waits here, and finds the answer.
create table idempotency (
    council_id varchar(40) not null,
    scope varchar(20) not null,
    command_key binary(16) not null,
    request_hash varchar(64) not null,
    state varchar(10) not null,
    hold_id binary(16) null,
    journal_id binary(16) null,
    captured bigint not null,
    released bigint not null,
    created_at datetime(6) not null,
    primary key (council_id, scope, command_key),
    constraint idempotency_state_known check (case state when 'STARTED' then 1 when 'DONE' then 1 else 0 end = 1)
);
