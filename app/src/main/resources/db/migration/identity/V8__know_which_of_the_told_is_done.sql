-- Twice the same row says nothing more than once, so two who end the same thing at once need not wait for each other.
create table thing_done (
    id binary(16) not null primary key,
    thing_id binary(16) not null,
    done_at datetime(6) not null,
    constraint done_thing foreign key (thing_id) references thing_to_know (id)
);
create index thing_by_path on thing_to_know (path);
