-- One row a posting of which something went back, in pence: never more than was posted.
create table refundable (
    journal_id binary(16) not null,
    leg integer not null,
    paid bigint not null,
    refunded bigint not null,
    disputed bigint not null,
    primary key (journal_id, leg),
    constraint refundable_of_posting foreign key (journal_id, leg) references posting (journal_id, leg),
    constraint refundable_no_more_than_was_paid check (
        paid > 0 and refunded >= 0 and disputed >= 0 and refunded + disputed <= paid)
);
