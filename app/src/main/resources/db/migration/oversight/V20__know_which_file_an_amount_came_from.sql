-- A file of budgets that brought amounts: loaded in the name of one officer, so that another must agree (OWASP ASVS 5.0, 2.3.5).
create table budget_file (
    id binary(16) not null,
    name varchar(200) not null,
    loaded_by binary(16) not null,
    loaded_at datetime(6) not null,
    constraint budget_file_pk primary key (id),
    constraint budget_file_loader_uk unique (id, loaded_by)
);

-- Who loaded the file proposed each amount in it; the decision's own key then keeps them from agreeing.
alter table pay_schedule add column budget_file_id binary(16);
alter table pay_schedule add constraint pay_schedule_loader_fk foreign key (budget_file_id, proposed_by) references budget_file (id, loaded_by);
create index pay_schedule_file_ix on pay_schedule (budget_file_id, stage);
