-- What a provider says of one listing, version by version: a row is never changed in what it says, only in how far it has come. The listing's
-- id stands here before the listing itself is there, which it is once a version was first shown.
create table listing_version (
    id          binary(16)  not null,
    version     bigint      not null,
    listing_id  binary(16)  not null,
    provider_id binary(16)  not null,
    number      int         not null,
    state       varchar(20) not null,
    says        varchar(16000) not null,
    written_by  binary(16)  not null,
    written_at  datetime(6) not null,
    decided_by  binary(16),
    decided_at  datetime(6),
    answer_id   binary(16),
    primary key (id),
    constraint listing_version_once unique (listing_id, number),
    constraint listing_version_is_decided_by_somebody check ((decided_by is null) = (decided_at is null))
);

create index listing_version_by_provider on listing_version (provider_id);
create index listing_version_by_state on listing_version (state, written_at);
