-- Who is signed in and joined to no record is told things by their way in.
alter table thing_to_know add column sign_in_id binary(16);
alter table thing_to_know add constraint thing_sign_in foreign key (sign_in_id) references sign_in (id);
alter table thing_to_know drop constraint a_thing_is_told_to_one;
alter table thing_to_know add constraint a_thing_is_told_to_one check (
    (person_id is not null and organisation_id is null and staff_role is null and sign_in_id is null)
    or (person_id is null and organisation_id is not null and staff_role is null and sign_in_id is null)
    or (person_id is null and organisation_id is null and staff_role is not null and sign_in_id is null)
    or (person_id is null and organisation_id is null and staff_role is null and sign_in_id is not null));
create index thing_by_sign_in on thing_to_know (sign_in_id, told_at);
