-- The council's rules as they stood in one version: what each is about, what comes of it, and what it rests on.
create table policy_rule (
    policy_version_id binary(16) not null,
    place integer not null,
    code varchar(40) not null,
    outcome varchar(10) not null,
    applies_when varchar(30) not null,
    funds varchar(400) not null,
    categories varchar(2000) not null,
    basis varchar(300) not null,
    says varchar(500) not null,
    next_step varchar(500) not null,
    primary key (policy_version_id, place),
    constraint policy_rule_once unique (policy_version_id, code),
    constraint policy_rule_of_version foreign key (policy_version_id) references policy_version (id),
    constraint policy_rule_outcome_known check (case outcome when 'ALLOW' then 1 when 'ASK' then 1 when 'BLOCK' then 1 else 0 end = 1)
);

-- The nights in care homes that holds keep money for or have paid.
create table care_home_night (
    hold_id binary(16) not null,
    night date not null,
    primary key (hold_id, night),
    constraint care_home_night_of_hold foreign key (hold_id) references hold (id)
);

-- The council's decision that paying a partner or close family is necessary (SI 2014/2871 reg 3(2)).
create table necessity (
    id binary(16) not null,
    person_id binary(16) not null,
    payee_id binary(16) not null,
    purpose varchar(10) not null,
    decided_by binary(16) not null,
    decided_on date not null,
    ends_on date not null,
    words_id binary(16) not null,
    ended_by binary(16),
    ended_on date,
    ended_words_id binary(16),
    primary key (id),
    constraint necessity_purpose_known check (case purpose when 'CARE' then 1 when 'ADMIN' then 1 else 0 end = 1),
    constraint necessity_days check (ends_on >= decided_on),
    constraint necessity_ended check (
        (ended_by is null and ended_on is null and ended_words_id is null)
        or (ended_by is not null and ended_on is not null and ended_words_id is not null))
);

create index necessity_of_person on necessity (person_id, payee_id);
