-- What earlier runs found out, so that a run costs what has changed and a server starts at once. All
-- of it is derived: without it the same is found out again.

-- Sources that were taken in whole, under the hash of their bytes and of how they were read.
create table reading (
  source text collate "C" primary key,
  records integer not null,
  refused text not null -- JSON: what in it could not be read
);

-- Which clusters the current records make: one row, under the hash of all that clustering reads.
create table gathering (
  input text collate "C" primary key,
  clusters bytea not null -- deflated JSON
);

-- What each study was made from when it was last worked on, so that a report can say why it is
-- worked on again.
create table basis (
  study text collate "C" primary key,
  records text not null, -- hash of its own records
  stages text not null -- JSON: stage to version
);

-- What lists need of a page (deflated JSON), and the shape in which it is kept.
alter table head add column shape text not null default '';
alter table head add column brief bytea;
