-- Who checked a rate against its source, or turned it down. The database itself refuses whoever wrote the row (OWASP ASVS 5.0, 2.3.5).
create table rate_decision (
    rate_id binary(16) not null,
    written_by binary(16) not null,
    decided_by binary(16) not null,
    decided_at datetime(6) not null,
    verdict varchar(20) not null,
    -- the page that was checked, or why the row was turned down
    reason varchar(500) not null,
    constraint rate_decision_pk primary key (rate_id),
    constraint rate_decision_fk foreign key (rate_id, written_by) references rate (id, written_by),
    constraint rate_decision_second_ck check (decided_by <> written_by),
    constraint rate_decision_verdict_ck check (case verdict when 'CONFIRMED' then 1 when 'TURNED_DOWN' then 1 else 0 end = 1)
);
