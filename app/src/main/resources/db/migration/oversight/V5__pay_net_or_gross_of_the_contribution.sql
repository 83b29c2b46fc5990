-- amount_pence is the whole budget of a period. NET: the council pays it less the contribution. GROSS: the council pays all of it.
alter table pay_schedule add column contribution_basis varchar(10) default 'NET' not null;
alter table pay_schedule add column contribution_pence bigint default 0 not null;
alter table pay_schedule add constraint pay_schedule_basis_ck check (case contribution_basis when 'NET' then 1 when 'GROSS' then 1 else 0 end = 1);
alter table pay_schedule add constraint pay_schedule_contribution_ck check (contribution_pence >= 0 and contribution_pence <= amount_pence);

-- The person's own part of that period: counted as owed from the day the council paid its own.
alter table schedule_run add column contribution_pence bigint default 0 not null;

-- Where a contribution went that arrived: into the wallet, or to the council that had paid the whole budget.
alter table contribution_receipt add column went_to varchar(10) default 'WALLET' not null;
alter table contribution_receipt add constraint contribution_receipt_went_to_ck check (case went_to when 'WALLET' then 1 when 'COUNCIL' then 1 else 0 end = 1);
