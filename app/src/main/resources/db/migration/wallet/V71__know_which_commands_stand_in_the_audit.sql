-- A command that posted no journal has its digest in the audit's chain. Those of before have none: the chain cannot say what they asked for.
alter table idempotency add column in_audit boolean default false not null;
