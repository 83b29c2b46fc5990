-- What somebody looked for and did not find, told by one press: no words, nobody's id, and the day in place of the time.
create table unmet_need (
    id          binary(16)   not null,
    searched_on date         not null,
    category    varchar(40),
    outcode     varchar(4),
    filters     varchar(600) not null,
    primary key (id)
);

create index unmet_need_by_day on unmet_need (searched_on);
