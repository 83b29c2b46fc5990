create table record_opening (
    id binary(16) not null primary key,
    person_id binary(16) not null,
    sign_in_id binary(16) not null,
    opened_at datetime(6) not null,
    why binary(16) not null,
    constraint opening_person foreign key (person_id) references person (id)
);
create index opening_by_person on record_opening (person_id, opened_at);
create index opening_by_sign_in on record_opening (sign_in_id, person_id, opened_at);
