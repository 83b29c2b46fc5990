-- A direct payment is reviewed at least once within its first six months, then at least once every twelve (SI 2014/2871 reg 7(1)).
alter table support_plan_version add column review_due_on date;
update support_plan_version set review_due_on = in_force_from + interval '6' month where version_number = 1;
update support_plan_version set review_due_on = in_force_from + interval '12' month where version_number > 1;
