-- A refund goes from what a provider is owed back to the funds that paid; a pay-in that was wrong goes back to where it came from.
insert into journal_kind (kind, side, account_kind) values ('REFUND', 'D', 'PROVIDER_PAYABLE');
insert into journal_kind (kind, side, account_kind) values ('REFUND', 'C', 'DIRECT_PAYMENT');
insert into journal_kind (kind, side, account_kind) values ('REFUND', 'C', 'CONTRIBUTION');
insert into journal_kind (kind, side, account_kind) values ('PAY_IN_REVERSED', 'D', 'DIRECT_PAYMENT');
insert into journal_kind (kind, side, account_kind) values ('PAY_IN_REVERSED', 'C', 'COUNCIL_FUNDING');
insert into journal_kind (kind, side, account_kind) values ('CONTRIBUTION_REVERSED', 'D', 'CONTRIBUTION');
insert into journal_kind (kind, side, account_kind) values ('CONTRIBUTION_REVERSED', 'C', 'BANK_CONTROL');

-- Money of the person's own that was taken for the council's is moved to their contribution; the other way round nothing may be moved.
insert into journal_kind (kind, side, account_kind) values ('MOVE', 'D', 'DIRECT_PAYMENT');
insert into journal_kind (kind, side, account_kind) values ('MOVE', 'C', 'CONTRIBUTION');
insert into journal_kind (kind, side, account_kind) values ('MOVE', 'D', 'BANK_CONTROL');
insert into journal_kind (kind, side, account_kind) values ('MOVE', 'C', 'COUNCIL_FUNDING');
