create table support_plan_version (
    id binary(16) not null,
    wallet_id binary(16) not null,
    version_number integer not null,
    written_by binary(16) not null,
    written_at datetime(6) not null,
    in_force_from date not null,
    primary key (id),
    constraint support_plan_version_once unique (wallet_id, version_number),
    constraint support_plan_of_wallet foreign key (wallet_id) references wallet (id)
);

create table support_plan_category (
    version_id binary(16) not null,
    category varchar(40) not null,
    primary key (version_id, category),
    constraint support_plan_category_of_version foreign key (version_id) references support_plan_version (id)
);
