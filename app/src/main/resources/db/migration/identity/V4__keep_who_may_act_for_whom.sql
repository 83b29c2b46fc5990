create table grant_to_act (
    id binary(16) not null primary key,
    person_id binary(16) not null,
    representative_id binary(16) not null,
    kind varchar(30) not null,
    evidence binary(16) not null,
    may_see boolean not null,
    may_order boolean not null,
    be_told boolean not null,
    from_day date not null,
    until_day date,
    granted_by binary(16) not null,
    granted_at datetime(6) not null,
    ended_by binary(16),
    ended_at datetime(6),
    ended_why binary(16),
    version bigint not null,
    constraint grant_person foreign key (person_id) references person (id),
    constraint grant_representative foreign key (representative_id) references person (id),
    constraint nobody_acts_for_themselves_by_grant check (person_id <> representative_id),
    constraint a_grant_ends_after_it_begins check (until_day is null or until_day >= from_day),
    constraint only_two_kinds_order check (may_order = false or case kind when 'NOMINATED_PERSON' then 1 when 'AUTHORISED_PERSON' then 1 else 0 end = 1),
    constraint an_end_says_who_and_why check (
        (ended_at is null and ended_by is null and ended_why is null)
        or (ended_at is not null and ended_by is not null and ended_why is not null))
);
create index grant_of_representative on grant_to_act (representative_id, person_id);
