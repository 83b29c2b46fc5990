-- A subject is told apart by its case and its spaces, which a collation may not do: so the digest of provider and subject is what is unique.
create table sign_in (
    id binary(16) not null primary key,
    issuer varchar(255) not null,
    subject varchar(255) not null,
    issuer_subject_digest binary(32) not null,
    display_name varchar(200) not null,
    roles varchar(200) not null,
    person_id binary(16),
    organisation_id binary(16),
    first_seen_at datetime(6) not null,
    last_seen_at datetime(6),
    version bigint not null,
    constraint sign_in_is_one unique (issuer_subject_digest),
    constraint a_record_has_one_sign_in unique (person_id),
    constraint sign_in_person foreign key (person_id) references person (id),
    constraint sign_in_organisation foreign key (organisation_id) references organisation (id)
);
