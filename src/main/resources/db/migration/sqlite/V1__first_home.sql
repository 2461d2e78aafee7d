-- The tables of a home. History is append-only, and the database itself says so.

-- Every record that ever came in, verbatim beside what was read of it (deflated JSON).
create table record (
  seq integer primary key,
  key text not null,
  hash text not null,
  origin text not null,
  format text not null,
  retold integer not null,
  revised text not null,
  seen text not null,
  body blob not null,
  unique (key, hash)
);

-- The body of a product under the hash of its JSON (deflated). What a product holds of the stage
-- before it stands there as that product's hash, so that nothing is kept twice.
create table body (
  hash text primary key,
  json blob not null
) without rowid;

-- What is done: same key, no work.
create table product (
  study text not null,
  stage text not null,
  version text not null,
  input text not null,
  outcome text not null check (outcome in ('made', 'withheld')),
  output text not null references body (hash),
  primary key (study, stage, version, input)
) without rowid;

-- Slugs as issued at first publication. They never change and never disappear.
create table slug (
  study text primary key,
  slug text not null unique,
  issued text not null
) without rowid;

-- Slugs that lead to another one since their studies became one.
create table redirect (
  slug text primary key,
  target text not null,
  reason text not null,
  since text not null
) without rowid;

-- Every published state of a page, with the bytes as they were rendered (deflated).
create table revision (
  slug text not null,
  number integer not null,
  date text not null,
  reason text not null,
  versions text not null,
  content text not null,
  page text not null references body (hash),
  kept blob not null,
  primary key (slug, number)
) without rowid;

-- The page that stands now, and the key of the work that made it. Derived: may be rewritten.
create table head (
  slug text primary key,
  study text not null unique,
  verdict text not null,
  version text not null,
  number integer not null,
  page text not null references body (hash)
) without rowid;

-- Every run, with its report.
create table run (
  seq integer primary key,
  as_of text not null,
  report text not null
);

create trigger record_stays before update on record
  begin select raise(abort, 'A record is never changed: add the newer one beside it.'); end;
create trigger record_remains before delete on record
  begin select raise(abort, 'A record is never deleted.'); end;
create trigger slug_stays before update on slug
  begin select raise(abort, 'An issued slug never changes: add a redirect.'); end;
create trigger slug_remains before delete on slug
  begin select raise(abort, 'An issued slug never disappears.'); end;
create trigger revision_stays before update on revision
  begin select raise(abort, 'A revision is never changed: make the next one.'); end;
create trigger revision_remains before delete on revision
  begin select raise(abort, 'A revision is never deleted.'); end;
