-- Only ever out of the direct payment: neither a contribution nor money of the person's own stands here.
insert into account_kind (kind, side) values ('COUNCIL_RECLAIMED', 'C');

insert into journal_kind (kind, side, account_kind) values ('RECLAIM', 'D', 'DIRECT_PAYMENT');
insert into journal_kind (kind, side, account_kind) values ('RECLAIM', 'C', 'COUNCIL_RECLAIMED');
