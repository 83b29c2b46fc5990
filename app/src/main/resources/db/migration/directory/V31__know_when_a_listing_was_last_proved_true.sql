-- When and how a listing was last proved true. What was listed before this counts from its last change.
alter table listing add column proved_at datetime(6) not null default '1970-01-01 00:00:00';
alter table listing add column proved_how varchar(30) not null default 'LISTED';
update listing set proved_at = updated_at;

-- Every proof there ever was, and who gave it.
create table listing_proof (
    id binary(16) not null,
    listing_id binary(16) not null,
    how varchar(30) not null,
    proved_at datetime(6) not null,
    given_by binary(16) not null,
    constraint listing_proof_pk primary key (id),
    constraint listing_proof_of foreign key (listing_id) references listing (id),
    constraint listing_proof_how_ck check (case how when 'LISTED' then 1 when 'PROVIDER' then 1 when 'BOUGHT' then 1 when 'COUNCIL' then 1 when 'PUBLISHED' then 1 else 0 end = 1)
);

create index listing_proof_by_listing on listing_proof (listing_id, proved_at);

-- Who could not reach a provider: each visitor counts once a listing. The keeper is the one of their drafts: a digest, for who is not signed in.
create table listing_unreached (
    listing_id binary(16) not null,
    keeper binary(16) not null,
    said_at datetime(6) not null,
    constraint listing_unreached_pk primary key (listing_id, keeper),
    constraint listing_unreached_of foreign key (listing_id) references listing (id)
);

-- Each reminder goes out once for one proof, however often the job runs.
create table listing_reminder (
    listing_id binary(16) not null,
    proved_at datetime(6) not null,
    after_days integer not null,
    told_at datetime(6) not null,
    constraint listing_reminder_pk primary key (listing_id, proved_at, after_days),
    constraint listing_reminder_of foreign key (listing_id) references listing (id)
);
