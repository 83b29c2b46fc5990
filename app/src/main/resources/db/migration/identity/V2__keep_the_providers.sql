create table organisation (
    id binary(16) not null primary key,
    name varchar(200) not null,
    added_at datetime(6) not null,
    added_by binary(16) not null,
    version bigint not null
);
