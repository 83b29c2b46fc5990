-- What a listing sells and for how much today. An offer is never deleted, only taken off: orders point at it and keep their own price.
create table offer (
    id                      binary(16)    not null,
    version                 bigint        not null,
    listing_id              binary(16)    not null,
    line_no                 int           not null,
    name                    varchar(200)  not null,
    description             varchar(1000) not null,
    category                varchar(40)   not null,
    unit                    varchar(20)   not null,
    unit_price_pence        bigint        not null,
    max_quantity            int           not null,
    free_until_hours_before int           not null,
    late_units              int           not null,
    live                    boolean       not null,
    primary key (id),
    constraint offer_of foreign key (listing_id) references listing (id),
    constraint offer_once_in_its_listing unique (listing_id, name, unit),
    constraint offer_costs_something check (unit_price_pence > 0),
    constraint offer_sells_at_least_one check (max_quantity > 0),
    constraint offer_cancels_before check (free_until_hours_before >= 0 and late_units >= 0)
);

-- Each price an offer ever had, and who set it.
create table offer_price (
    id               binary(16)  not null,
    offer_id         binary(16)  not null,
    unit_price_pence bigint      not null,
    since            datetime(6) not null,
    set_by           binary(16)  not null,
    primary key (id),
    constraint offer_price_of foreign key (offer_id) references offer (id),
    constraint offer_price_is_something check (unit_price_pence > 0)
);
