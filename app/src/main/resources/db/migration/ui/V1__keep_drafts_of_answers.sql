create table draft (
    id binary(16) not null primary key,
    keeper binary(16) not null,
    journey varchar(60) not null,
    updated_at datetime(6) not null
);

create index draft_updated_at on draft (updated_at);

create table draft_answer (
    draft_id binary(16) not null,
    field varchar(100) not null,
    answer varchar(4000) not null,
    primary key (draft_id, field),
    constraint draft_answer_draft foreign key (draft_id) references draft (id) on delete cascade
);
