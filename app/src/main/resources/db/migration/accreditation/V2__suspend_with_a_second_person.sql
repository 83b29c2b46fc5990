-- One officer asks that a provider is suspended, or comes back; another decides. The change agreed last counts.
create table suspension_change (
    id binary(16) not null,
    version bigint not null,
    organisation_id binary(16) not null,
    -- the provider until it is decided: one at a time
    waiting_organisation_id binary(16),
    kind varchar(20) not null,
    standing varchar(20) not null,
    -- from 1 on, in the order of agreeing: the highest counts
    agreed_number integer,
    asked_by binary(16) not null,
    asked_at datetime(6) not null,
    reason_words_id binary(16) not null,
    decided_by binary(16),
    decided_at datetime(6),
    decision_words_id binary(16),
    constraint suspension_change_pk primary key (id),
    constraint suspension_change_one_waits_uk unique (waiting_organisation_id),
    constraint suspension_change_agreed_uk unique (organisation_id, agreed_number),
    constraint suspension_change_of foreign key (organisation_id) references organisation (id),
    constraint suspension_change_kind_ck check (case kind when 'SUSPEND' then 1 when 'BRING_BACK' then 1 else 0 end = 1),
    constraint suspension_change_standing_ck check (case standing when 'WAITING' then 1 when 'AGREED' then 1 when 'REFUSED' then 1 else 0 end = 1),
    constraint suspension_change_waits_ck check (case when standing = 'WAITING' and waiting_organisation_id = organisation_id and decided_by is null then 1 when standing <> 'WAITING' and waiting_organisation_id is null and decided_by is not null then 1 else 0 end = 1),
    constraint suspension_change_second_ck check (decided_by is null or decided_by <> asked_by)
);
