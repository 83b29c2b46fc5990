-- fund_order is the council's setting at that time: the funds that pay, first to last.
create table policy_version (
    id binary(16) not null,
    council_id varchar(40) not null,
    version_number integer not null,
    fund_order varchar(400) not null,
    in_force_from datetime(6) not null,
    primary key (id),
    constraint policy_version_once unique (council_id, version_number)
);
