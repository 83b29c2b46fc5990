-- A thread is a person's, or of a way in that was joined to no record when it asked: then account_id is the sign-in's id.
alter table enquiry add column asker_kind varchar(20) default 'PERSON' not null;
-- When an officer first read a reported thread: whoever has no record to open is told then.
alter table enquiry_report add column first_read_at datetime(6);
