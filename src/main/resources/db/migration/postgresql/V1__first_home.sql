-- The tables of a home, as in the SQLite file of the same name. History is append-only, and the
-- database itself says so. Text is ordered by its bytes ("C"), whatever language the server speaks.

-- Every record that ever came in, verbatim beside what was read of it (deflated JSON).
create table record (
  seq bigint primary key,
  key text collate "C" not null,
  hash text collate "C" not null,
  origin text not null,
  format text not null,
  retold integer not null,
  revised text collate "C" not null,
  seen text not null,
  body bytea not null,
  unique (key, hash)
);

-- The body of a product under the hash of its JSON (deflated). What a product holds of the stage
-- before it stands there as that product's hash, so that nothing is kept twice.
create table body (
  hash text collate "C" primary key,
  json bytea not null
);

-- What is done: same key, no work.
create table product (
  study text collate "C" not null,
  stage text collate "C" not null,
  version text collate "C" not null,
  input text collate "C" not null,
  outcome text not null check (outcome in ('made', 'withheld')),
  output text collate "C" not null references body (hash),
  primary key (study, stage, version, input)
);

-- Slugs as issued at first publication. They never change and never disappear.
create table slug (
  study text collate "C" primary key,
  slug text collate "C" not null unique,
  issued text not null
);

-- Slugs that lead to another one since their studies became one.
create table redirect (
  slug text collate "C" primary key,
  target text collate "C" not null,
  reason text not null,
  since text not null
);

-- Every published state of a page, with the bytes as they were rendered (deflated).
create table revision (
  slug text collate "C" not null,
  number integer not null,
  date text not null,
  reason text not null,
  versions text not null,
  content text not null,
  page text collate "C" not null references body (hash),
  kept bytea not null,
  primary key (slug, number)
);

-- The page that stands now, and the key of the work that made it. Derived: may be rewritten.
create table head (
  slug text collate "C" primary key,
  study text collate "C" not null unique,
  verdict text not null,
  version text not null,
  number integer not null,
  page text collate "C" not null references body (hash)
);

-- Every run, with its report.
create table run (
  seq bigint primary key,
  as_of text not null,
  report text not null
);

create function refuse() returns trigger language plpgsql as
  $$ begin raise exception '%', tg_argv[0]; end $$;

create trigger record_stays before update on record for each row
  execute function refuse('A record is never changed: add the newer one beside it.');
create trigger record_remains before delete on record for each row
  execute function refuse('A record is never deleted.');
create trigger records_remain before truncate on record for each statement
  execute function refuse('A record is never deleted.');
create trigger slug_stays before update on slug for each row
  execute function refuse('An issued slug never changes: add a redirect.');
create trigger slug_remains before delete on slug for each row
  execute function refuse('An issued slug never disappears.');
create trigger slugs_remain before truncate on slug for each statement
  execute function refuse('An issued slug never disappears.');
create trigger revision_stays before update on revision for each row
  execute function refuse('A revision is never changed: make the next one.');
create trigger revision_remains before delete on revision for each row
  execute function refuse('A revision is never deleted.');
create trigger revisions_remain before truncate on revision for each statement
  execute function refuse('A revision is never deleted.');
