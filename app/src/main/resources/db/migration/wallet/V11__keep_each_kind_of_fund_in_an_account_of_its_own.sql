-- CARER: a carer's direct payment. GRANT: one sum with a last day. OWN: a person's own money, which passes through. ISF: what an accredited
-- holder keeps for a person; ISF_HOLDER says where it is.
insert into account_kind (kind, side) values ('CARER', 'C');
insert into account_kind (kind, side) values ('GRANT', 'C');
insert into account_kind (kind, side) values ('OWN', 'C');
insert into account_kind (kind, side) values ('ISF', 'C');
insert into account_kind (kind, side) values ('ISF_HOLDER', 'D');

insert into journal_kind (kind, side, account_kind) values ('PAY_IN', 'C', 'CARER');
insert into journal_kind (kind, side, account_kind) values ('GRANT_IN', 'D', 'COUNCIL_FUNDING');
insert into journal_kind (kind, side, account_kind) values ('GRANT_IN', 'C', 'GRANT');
insert into journal_kind (kind, side, account_kind) values ('CAPTURE', 'D', 'CARER');
insert into journal_kind (kind, side, account_kind) values ('CAPTURE', 'D', 'GRANT');
-- The council's bank is not touched: the holder has the money, and the holder pays.
insert into journal_kind (kind, side, account_kind) values ('ISF_IN', 'D', 'ISF_HOLDER');
insert into journal_kind (kind, side, account_kind) values ('ISF_IN', 'C', 'ISF');
insert into journal_kind (kind, side, account_kind) values ('ISF_SPENT', 'D', 'ISF');
insert into journal_kind (kind, side, account_kind) values ('ISF_SPENT', 'C', 'ISF_HOLDER');
insert into journal_kind (kind, side, account_kind) values ('OWN_PASSED', 'D', 'BANK_CONTROL');
insert into journal_kind (kind, side, account_kind) values ('OWN_PASSED', 'C', 'OWN');
insert into journal_kind (kind, side, account_kind) values ('OWN_PASSED', 'D', 'OWN');
insert into journal_kind (kind, side, account_kind) values ('OWN_PASSED', 'C', 'PROVIDER_PAYABLE');

-- One fund of a kind is not enough: somebody may have two grants, begun on one day.
create index fund_by_wallet on fund (wallet_id, kind, valid_from);
alter table fund drop constraint fund_one_of_a_kind;

alter table fund add column source varchar(20) default 'COUNCIL' not null;
alter table fund add column priority integer default 1 not null;
-- who keeps the money, where it is not the council
alter table fund add column holder_id binary(16);
update fund set source = 'PERSON' where kind = 'CONTRIBUTION';
alter table fund add constraint fund_source_known check (
    case source when 'COUNCIL' then 1 when 'NHS' then 1 when 'CHARITY' then 1 when 'PERSON' then 1 else 0 end = 1);
-- What a person pays themselves is never the council's to take back.
alter table fund add constraint fund_own_money_stays check (
    case kind when 'CONTRIBUTION' then 0 when 'OWN' then 0 else 1 end = 1 or reclaimable = false);
alter table fund add constraint fund_held_where_it_is check (
    case kind when 'ISF' then 'ISF' when 'OWN' then 'NONE' else 'COUNCIL' end = holder);
alter table fund add constraint fund_holder_named check ((holder = 'ISF' and holder_id is not null) or (holder <> 'ISF' and holder_id is null));
alter table fund add constraint fund_grant_ends check (kind <> 'GRANT' or valid_to is not null);

-- What a fund may be spent on, written once when it is opened. A fund without rows here pays for what the support plan covers.
create table fund_category (
    fund_id binary(16) not null,
    category varchar(40) not null,
    primary key (fund_id, category),
    constraint fund_category_of_fund foreign key (fund_id) references fund (id)
);

-- What an officer wants to open. Over the council's sum a second officer decides; the database itself refuses the first
-- (OWASP ASVS 5.0, 2.3.5).
create table fund_proposal (
    id binary(16) not null,
    person_id binary(16) not null,
    kind varchar(30) not null,
    source varchar(20) not null,
    holder_id binary(16),
    amount_pence bigint not null,
    valid_from date not null,
    valid_to date,
    needs_second boolean not null,
    why_words_id binary(16) not null,
    proposed_by binary(16) not null,
    proposed_at datetime(6) not null,
    stage varchar(20) not null,
    decided_by binary(16),
    decided_at datetime(6),
    decided_words_id binary(16),
    fund_id binary(16),
    primary key (id),
    constraint fund_proposal_fund_once unique (fund_id),
    constraint fund_proposal_amount check (amount_pence > 0),
    constraint fund_proposal_days check (valid_to is null or valid_to >= valid_from),
    constraint fund_proposal_stage_known check (
        case stage when 'PROPOSED' then 1 when 'AGREED' then 1 when 'REJECTED' then 1 else 0 end = 1),
    constraint fund_proposal_decided check (
        (stage = 'PROPOSED' and decided_by is null and decided_at is null) or (stage <> 'PROPOSED' and decided_by is not null
            and decided_at is not null)),
    constraint fund_proposal_opened check (
        (stage = 'AGREED' and fund_id is not null) or (stage <> 'AGREED' and fund_id is null)),
    constraint fund_proposal_second check (decided_by is null or needs_second = false or decided_by <> proposed_by)
);

create index fund_proposal_waiting on fund_proposal (stage, proposed_at);

create table fund_proposal_category (
    proposal_id binary(16) not null,
    category varchar(40) not null,
    primary key (proposal_id, category),
    constraint fund_proposal_category_of_proposal foreign key (proposal_id) references fund_proposal (id)
);
