create table audit_seal (
    place bigint not null primary key,
    event_id binary(16) not null,
    schema_version smallint not null,
    previous_hash binary(32) not null,
    hash binary(32) not null,
    constraint audit_seal_once_an_event unique (event_id),
    constraint audit_seal_no_fork unique (previous_hash)
);
