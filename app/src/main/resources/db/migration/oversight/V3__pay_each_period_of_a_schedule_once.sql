-- One press of "run the pay-ins". finished_at stays empty when the machine stopped half-way; pressing again goes on.
create table pay_in_run (
    id binary(16) not null,
    ran_by binary(16) not null,
    started_at datetime(6) not null,
    finished_at datetime(6),
    constraint pay_in_run_pk primary key (id)
);

create index pay_in_run_started_ix on pay_in_run (started_at);

create table schedule_run (
    id binary(16) not null,
    schedule_id binary(16) not null,
    period_start date not null,
    period_end date not null,
    amount_pence bigint not null,
    run_id binary(16) not null,
    paid_at datetime(6) not null,
    constraint schedule_run_pk primary key (id),
    constraint schedule_run_period_uk unique (schedule_id, period_start),
    constraint schedule_run_schedule_fk foreign key (schedule_id) references pay_schedule (id),
    constraint schedule_run_run_fk foreign key (run_id) references pay_in_run (id),
    constraint schedule_run_days_ck check (period_end >= period_start)
);

create index schedule_run_paid_ix on schedule_run (paid_at);

-- What one press could not pay, and why, as a code. The next press tries again.
create table pay_in_failure (
    id binary(16) not null,
    run_id binary(16) not null,
    schedule_id binary(16) not null,
    reason_code varchar(60) not null,
    constraint pay_in_failure_pk primary key (id),
    constraint pay_in_failure_once_uk unique (run_id, schedule_id),
    constraint pay_in_failure_run_fk foreign key (run_id) references pay_in_run (id),
    constraint pay_in_failure_schedule_fk foreign key (schedule_id) references pay_schedule (id)
);
