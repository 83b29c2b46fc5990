-- A correction names the first wording, by which everything else knows the words; what is read is the latest.
alter table words add column corrects binary(16) null;
alter table words add constraint words_correct_others foreign key (corrects) references words (id);
