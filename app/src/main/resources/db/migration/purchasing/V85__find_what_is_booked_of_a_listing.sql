create index care_order_of_listing on care_order (listing_id, last_day);
create index regular_order_of_listing on regular_order (listing_id);
create index activity_date_of_listing on activity_date (listing_id, starts_at);
