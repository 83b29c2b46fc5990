create table order_reminder (
    order_id    binary(16)  not null,
    reminder    varchar(20) not null,
    reminded_at datetime(6) not null,
    primary key (order_id, reminder),
    constraint order_reminder_order foreign key (order_id) references care_order (id)
);
