insert into journal_kind (kind, side, account_kind) values ('REFUND', 'C', 'CARER');
insert into journal_kind (kind, side, account_kind) values ('REFUND', 'C', 'GRANT');
insert into journal_kind (kind, side, account_kind) values ('PAY_IN_REVERSED', 'D', 'CARER');
