-- A provider says that an imported listing is its own; an officer who does not work for it agrees or not.
create table listing_claim (
    id          binary(16)  not null,
    version     bigint      not null,
    listing_id  binary(16)  not null,
    provider_id binary(16)  not null,
    state       varchar(20) not null,
    reason_id   binary(16)  not null,
    asked_by    binary(16)  not null,
    asked_at    datetime(6) not null,
    decided_by  binary(16),
    decided_at  datetime(6),
    answer_id   binary(16),
    primary key (id),
    constraint listing_claim_of foreign key (listing_id) references listing (id),
    constraint listing_claim_is_decided_by_somebody check ((decided_by is null) = (decided_at is null))
);

create index listing_claim_by_listing on listing_claim (listing_id);
create index listing_claim_by_state on listing_claim (state, asked_at);
