-- When its provider first asked to show it, or it was shown without asking: until then it is its provider's alone.
alter table listing_version add column asked_at datetime(6);
