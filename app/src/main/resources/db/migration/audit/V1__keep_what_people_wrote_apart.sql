create table words (
    id binary(16) not null primary key,
    subject_id binary(16) not null,
    author_id binary(16) not null,
    body varchar(2000),
    salt binary(16),
    written_at datetime(6) not null,
    withheld_at datetime(6),
    erased_at datetime(6),
    -- Erasing takes the salt too, so that nobody can find the text by trying.
    constraint words_are_there_until_erased check (
        (erased_at is null and body is not null and salt is not null)
        or (erased_at is not null and body is null and salt is null))
);

create index words_by_subject on words (subject_id);
