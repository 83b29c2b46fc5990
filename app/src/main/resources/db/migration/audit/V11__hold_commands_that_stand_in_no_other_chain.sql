-- The digest of a command that moved no money, and of its answer: a hold, or what gives one back. Others stand in their journal.
alter table audit_event add column command_digest varchar(64) null;
