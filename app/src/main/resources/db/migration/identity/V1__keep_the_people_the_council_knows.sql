create table person (
    id binary(16) not null primary key,
    full_name varchar(200) not null,
    date_of_birth date not null,
    postcode varchar(8),
    reference varchar(20) not null,
    added_at datetime(6) not null,
    added_by binary(16) not null,
    version bigint not null,
    constraint person_reference_is_one unique (reference)
);
create index person_by_name on person (full_name);
