alter table journal add column reverses_id binary(16) null;
alter table journal add constraint journal_reverses_another foreign key (reverses_id) references journal (id);

alter table posting add column reverses_journal binary(16) null;
alter table posting add column reverses_leg integer null;
alter table posting add constraint posting_reverses_another foreign key (reverses_journal, reverses_leg) references posting (journal_id, leg);
alter table posting add constraint posting_reverses_whole check (
    (reverses_journal is null and reverses_leg is null) or (reverses_journal is not null and reverses_leg is not null));
