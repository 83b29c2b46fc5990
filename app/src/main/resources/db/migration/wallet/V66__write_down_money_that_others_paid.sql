-- A person's own money that was passed on by mistake goes back the way it came, through OWN again.
insert into journal_kind (kind, side, account_kind) values ('OWN_GIVEN_BACK', 'D', 'PROVIDER_PAYABLE');
insert into journal_kind (kind, side, account_kind) values ('OWN_GIVEN_BACK', 'C', 'OWN');
insert into journal_kind (kind, side, account_kind) values ('OWN_GIVEN_BACK', 'D', 'OWN');
insert into journal_kind (kind, side, account_kind) values ('OWN_GIVEN_BACK', 'C', 'BANK_CONTROL');

-- Beside reversals and moves two officers write down what came by bank for an order, and what a holder paid outside of orders.
-- about_id is that order, or the fund the holder keeps; payee_id who got the money, or the holder.
alter table correction add column about_id binary(16) null;
alter table correction add column payee_id binary(16) null;
alter table correction drop constraint correction_kind_known;
alter table correction add constraint correction_kind_known check (
    case when kind = 'REVERSAL' and journal_id is not null and about_id is null then 1
        when kind = 'MOVE' and journal_id is null and about_id is null then 1
        when kind = 'OWN_MONEY' and journal_id is null and about_id is not null and payee_id is not null then 1
        when kind = 'ISF_SPENT' and journal_id is null and about_id is not null and payee_id is not null then 1
        else 0 end = 1);
