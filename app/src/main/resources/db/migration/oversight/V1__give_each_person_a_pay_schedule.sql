-- What the council pays into a person's wallet, how often and from when. Counts only once a second officer has agreed.
create table pay_schedule (
    id binary(16) not null,
    version bigint not null,
    person_id binary(16) not null,
    amount_pence bigint not null,
    rhythm varchar(20) not null,
    first_day date not null,
    -- the first day that is no longer paid
    ends_on date,
    next_period_start date not null,
    stage varchar(20) not null,
    -- the agreed schedule this one comes after, or the person's own id for their first
    follows_id binary(16) not null,
    -- the person while a proposal waits: two cannot wait at once
    waiting_person_id binary(16),
    -- follows_id once agreed: one schedule has at most one successor, so amounts never run side by side
    agreed_follows_id binary(16),
    why_words_id binary(16) not null,
    proposed_by binary(16) not null,
    proposed_at datetime(6) not null,
    constraint pay_schedule_pk primary key (id),
    constraint pay_schedule_proposer_uk unique (id, proposed_by),
    constraint pay_schedule_one_waiting_uk unique (waiting_person_id),
    constraint pay_schedule_one_successor_uk unique (agreed_follows_id),
    constraint pay_schedule_amount_ck check (amount_pence > 0),
    constraint pay_schedule_progress_ck check (next_period_start >= first_day),
    constraint pay_schedule_stage_ck check (case stage when 'PROPOSED' then 1 when 'APPROVED' then 1 when 'REJECTED' then 1 else 0 end = 1)
);

create index pay_schedule_person_ix on pay_schedule (person_id);

create index pay_schedule_due_ix on pay_schedule (stage, next_period_start);
