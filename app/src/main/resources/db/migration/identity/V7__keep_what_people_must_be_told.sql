create table thing_to_know (
    id binary(16) not null primary key,
    person_id binary(16),
    organisation_id binary(16),
    staff_role varchar(40),
    code varchar(80) not null,
    path varchar(300),
    due date,
    told_at datetime(6) not null,
    constraint thing_person foreign key (person_id) references person (id),
    constraint thing_organisation foreign key (organisation_id) references organisation (id),
    constraint a_thing_is_told_to_one check (
        (person_id is not null and organisation_id is null and staff_role is null)
        or (person_id is null and organisation_id is not null and staff_role is null)
        or (person_id is null and organisation_id is null and staff_role is not null))
);
create index thing_by_person on thing_to_know (person_id, told_at);
create index thing_by_organisation on thing_to_know (organisation_id, told_at);
create index thing_by_role on thing_to_know (staff_role, told_at);
create table thing_fact (
    thing_id binary(16) not null,
    fact_name varchar(40) not null,
    fact_text varchar(500) not null,
    primary key (thing_id, fact_name),
    constraint fact_of_thing foreign key (thing_id) references thing_to_know (id)
);
create table thing_seen (
    id binary(16) not null primary key,
    thing_id binary(16) not null,
    sign_in_id binary(16) not null,
    seen_at datetime(6) not null,
    constraint seen_once unique (thing_id, sign_in_id),
    constraint seen_thing foreign key (thing_id) references thing_to_know (id)
);
