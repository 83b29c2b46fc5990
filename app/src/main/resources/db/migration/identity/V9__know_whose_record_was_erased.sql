-- The id alone: what it stood for is gone.
create table person_erased (
    person_id binary(16) not null primary key,
    erased_at datetime(6) not null
);
