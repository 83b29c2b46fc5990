-- Who agreed or refused a proposed schedule. The database itself refuses the proposer (OWASP ASVS 5.0, 2.3.5).
create table pay_schedule_decision (
    schedule_id binary(16) not null,
    proposed_by binary(16) not null,
    decided_by binary(16) not null,
    decided_at datetime(6) not null,
    verdict varchar(20) not null,
    words_id binary(16),
    constraint pay_schedule_decision_pk primary key (schedule_id),
    constraint pay_schedule_decision_fk foreign key (schedule_id, proposed_by) references pay_schedule (id, proposed_by),
    constraint pay_schedule_decision_second_ck check (decided_by <> proposed_by),
    constraint pay_schedule_decision_verdict_ck check (case verdict when 'APPROVED' then 1 when 'REJECTED' then 1 else 0 end = 1)
);
