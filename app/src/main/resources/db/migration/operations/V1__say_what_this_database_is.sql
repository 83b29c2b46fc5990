create table installation (
    id smallint not null primary key,
    kind varchar(10) not null,
    council varchar(40) not null,
    made_at datetime(6) not null,
    constraint installation_is_one check (id = 1),
    constraint installation_is_demo_or_live check (case kind when 'DEMO' then 1 when 'LIVE' then 1 else 0 end = 1)
);
