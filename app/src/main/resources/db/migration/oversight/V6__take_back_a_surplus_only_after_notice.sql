-- A surplus the council asks back: proposed, notice served, answered or not, decided by a second officer.
create table reclaim (
    id binary(16) not null,
    version bigint not null,
    person_id binary(16) not null,
    -- the person until it is decided: one at a time
    open_person_id binary(16),
    amount_pence bigint not null,
    stage varchar(20) not null,
    why_words_id binary(16) not null,
    proposed_by binary(16) not null,
    proposed_at datetime(6) not null,
    served_at datetime(6),
    answer_by date,
    waived_by binary(16),
    waived_at datetime(6),
    contested_by binary(16),
    contested_at datetime(6),
    answered_by binary(16),
    answer_words_id binary(16),
    decided_by binary(16),
    decided_at datetime(6),
    decision_words_id binary(16),
    constraint reclaim_pk primary key (id),
    constraint reclaim_one_open_uk unique (open_person_id),
    constraint reclaim_amount_ck check (amount_pence > 0),
    constraint reclaim_stage_ck check (case stage when 'PROPOSED' then 1 when 'SERVED' then 1 when 'TAKEN' then 1 when 'WITHDRAWN' then 1 else 0 end = 1),
    constraint reclaim_served_first_ck check (stage <> 'TAKEN' or (served_at is not null and answer_by is not null)),
    constraint reclaim_contest_answered_ck check (stage <> 'TAKEN' or contested_at is null or answered_by is not null),
    constraint reclaim_second_ck check (stage <> 'TAKEN' or (decided_by is not null and decided_by <> proposed_by))
);

create index reclaim_person_ix on reclaim (person_id);
create index reclaim_stage_ix on reclaim (stage, proposed_at);
