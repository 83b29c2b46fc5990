create table audit_event (
    id binary(16) not null primary key,
    recorded_at datetime(6) not null,
    actor_id binary(16) not null,
    subject_id binary(16),
    action varchar(60) not null,
    resource_kind varchar(60),
    resource_id binary(16),
    reason_code varchar(60),
    words_id binary(16),
    words_digest binary(32),
    constraint audit_event_words_have_a_digest check (
        (words_id is null and words_digest is null) or (words_id is not null and words_digest is not null))
);

create index audit_event_by_subject on audit_event (subject_id, action, recorded_at);

create index audit_event_by_time on audit_event (recorded_at, id);
