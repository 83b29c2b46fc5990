-- What a holder paid for an order comes back to the individual service fund it was paid from. The council's bank is not touched.
insert into journal_kind (kind, side, account_kind) values ('ISF_GIVEN_BACK', 'D', 'ISF_HOLDER');
insert into journal_kind (kind, side, account_kind) values ('ISF_GIVEN_BACK', 'C', 'ISF');
