-- What sources say about documents that others describe (deflated JSON): append-only; the newest of a
-- source about a document counts.
create table testimony (
  seq bigint primary key,
  source text collate "C" not null,
  about text collate "C" not null, -- key of the document: doi:… or pmid:…
  hash text not null,
  origin text not null,
  seen text not null,
  body bytea not null
);
create index testimony_about on testimony (about, source, seq);

-- When a source was last asked about a document; about no document in particular ('') when a list of
-- the source was last read whole. It is the memory of asking and no history: it may be rewritten.
create table asking (
  source text collate "C" not null,
  about text collate "C" not null,
  at text not null,
  primary key (source, about)
);

create trigger testimony_stays before update on testimony for each row
  execute function refuse('A testimony is never changed: add the newer one beside it.');
create trigger testimony_remains before delete on testimony for each row
  execute function refuse('A testimony is never deleted.');
create trigger testimonies_remain before truncate on testimony for each statement
  execute function refuse('A testimony is never deleted.');
