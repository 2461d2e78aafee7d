-- What a page was made from, and by which versions of the line: where both are as they were, a run
-- need not ask what was made of its study. Derived: without it the same is found out step by step.
alter table head add column settled text not null default '';
