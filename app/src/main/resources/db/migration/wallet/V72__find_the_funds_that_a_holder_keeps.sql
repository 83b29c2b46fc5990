create index fund_by_holder on fund (holder_id);
