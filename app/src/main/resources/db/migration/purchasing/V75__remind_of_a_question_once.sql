-- Who was told that a question waits: each time it waits, each reminder once.
create table enquiry_reminder (
    enquiry_id  binary(16)  not null,
    waits_since datetime(6) not null,
    reminder    varchar(20) not null,
    told_at     datetime(6) not null,
    primary key (enquiry_id, waits_since, reminder),
    constraint enquiry_reminder_enquiry foreign key (enquiry_id) references enquiry (id)
);

create index enquiry_waiting on enquiry (waits_since);
