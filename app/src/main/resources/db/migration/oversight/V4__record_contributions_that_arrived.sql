-- A person's own part that arrived in the council's bank. The id is the form's key: one form is one receipt.
create table contribution_receipt (
    id binary(16) not null,
    person_id binary(16) not null,
    amount_pence bigint not null,
    received_on date not null,
    bank_reference_words_id binary(16) not null,
    recorded_by binary(16) not null,
    recorded_at datetime(6) not null,
    constraint contribution_receipt_pk primary key (id),
    constraint contribution_receipt_amount_ck check (amount_pence > 0)
);

create index contribution_receipt_person_ix on contribution_receipt (person_id);

create index contribution_receipt_recorded_ix on contribution_receipt (recorded_at);
