-- A question to a provider who is not here has no provider: the council passes it on, by a day, and writes the answer.
alter table enquiry modify column provider_id binary(16) null;
alter table enquiry_message modify column provider_id binary(16) null;
alter table enquiry_message add column passed_back varchar(20);
alter table enquiry add column council_by date;
alter table enquiry add column passed_on_at datetime(6);
alter table enquiry add constraint enquiry_with_the_council check (
    (council_by is null and passed_on_at is null) or (provider_id is null and stage = 'ASKED'));

create index enquiry_with_council on enquiry (council_by);
