-- The first four characters of a code find the row; the rest is kept only as a slow salted digest.
create table joining_code (
    id binary(16) not null primary key,
    person_id binary(16) not null,
    public_part varchar(4) not null,
    secret_digest varchar(100) not null,
    medium varchar(10) not null,
    issued_by binary(16) not null,
    issued_at datetime(6) not null,
    last_day date not null,
    tries_left int not null,
    used_by binary(16),
    used_at datetime(6),
    replaced_at datetime(6),
    version bigint not null,
    constraint joining_code_is_one unique (public_part),
    constraint joining_code_person foreign key (person_id) references person (id),
    constraint joining_code_sign_in foreign key (used_by) references sign_in (id),
    constraint tries_do_not_go_below_nothing check (tries_left >= 0)
);
create table wrong_joining_try (
    id binary(16) not null primary key,
    sign_in_id binary(16) not null,
    tried_at datetime(6) not null,
    constraint wrong_try_sign_in foreign key (sign_in_id) references sign_in (id)
);
create index wrong_try_by_sign_in on wrong_joining_try (sign_in_id, tried_at);
