-- Answers to an estimate that somebody asked to keep. Only a digest of their code is here: whoever reads the table cannot use it.
create table kept_estimate (
    code_digest binary(32) not null,
    kept_until datetime(6) not null,
    constraint kept_estimate_pk primary key (code_digest)
);

create index kept_estimate_until_ix on kept_estimate (kept_until);

create table kept_estimate_answer (
    code_digest binary(32) not null,
    field varchar(100) not null,
    answer varchar(4000) not null,
    constraint kept_estimate_answer_pk primary key (code_digest, field),
    constraint kept_estimate_answer_fk foreign key (code_digest) references kept_estimate (code_digest) on delete cascade
);
