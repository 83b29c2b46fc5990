-- Whole postcodes, by import only; the product's own table of sectors and outcodes answers for the rest.
-- Five decimals of a degree are about a metre. authority is an ONS code, where the imported file said so.
create table postcode_point (
    postcode  varchar(8)   not null,
    lat       decimal(8,5) not null,
    lon       decimal(8,5) not null,
    authority varchar(9),
    primary key (postcode),
    constraint postcode_point_in_britain check (lat between 49 and 61 and lon between -9 and 3)
);
