-- Sort code, account number and roll number lie encrypted in one column, by a key outside the database. What is plain here is encrypted
-- by the application at its next start, which then adds the rule that nothing is plain (payee_account_encrypted_ck).
alter table payee_account add column key_id varchar(16) null;
alter table payee_account add column encrypted binary(60) null;
alter table payee_account modify column sort_code varchar(6) null;
alter table payee_account modify column account_number varchar(8) null;
alter table payee_account add constraint payee_account_plain_or_encrypted_ck check (case
    when encrypted is null and key_id is null and sort_code is not null and account_number is not null then 1
    when encrypted is not null and key_id is not null and sort_code is null and account_number is null and roll_number is null then 1
    else 0 end = 1);
