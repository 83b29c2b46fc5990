-- One row for each person who was ever paid a one-off. Who proposes one locks the row first, so that two officers at the same moment cannot
-- each find that theirs is still within the sum that one may agree to alone.
create table one_off_turn (
    person_id binary(16) not null,
    constraint one_off_turn_pk primary key (person_id)
);
