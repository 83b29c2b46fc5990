-- Why a journal was posted, in somebody's own words, which are kept apart.
create table journal_words (
    journal_id binary(16) not null,
    words_id binary(16) not null,
    primary key (journal_id),
    constraint journal_words_of_journal foreign key (journal_id) references journal (id)
);

-- journal_id is what is to be reversed; null for a move. posted_journal is what was posted once a second officer agreed.
create table correction (
    id binary(16) not null,
    council_id varchar(40) not null,
    kind varchar(10) not null,
    person_id binary(16) not null,
    journal_id binary(16) null,
    amount bigint not null,
    reason varchar(40) not null,
    words_id binary(16) not null,
    proposed_by binary(16) not null,
    proposed_at datetime(6) not null,
    standing varchar(10) not null,
    decided_by binary(16) null,
    decided_at datetime(6) null,
    decided_words binary(16) null,
    posted_journal binary(16) null,
    primary key (id),
    constraint correction_of_journal foreign key (journal_id) references journal (id),
    constraint correction_posted foreign key (posted_journal) references journal (id),
    constraint correction_kind_known check (
        case when kind = 'REVERSAL' and journal_id is not null then 1 when kind = 'MOVE' and journal_id is null then 1 else 0 end = 1),
    constraint correction_amount check (amount > 0),
    constraint correction_standing_known check (
        case when standing = 'WAITING' and decided_by is null and posted_journal is null then 1
            when standing = 'AGREED' and decided_by is not null and posted_journal is not null then 1
            when standing = 'REFUSED' and decided_by is not null and posted_journal is null then 1 else 0 end = 1),
    constraint correction_by_two check (decided_by is null or decided_by <> proposed_by)
);

create index correction_by_standing on correction (standing, proposed_at);
create index correction_by_person on correction (person_id);
