-- What sources say about documents that others describe (deflated JSON): append-only; the newest of a
-- source about a document counts.
create table testimony (
  seq integer primary key,
  source text not null,
  about text not null, -- key of the document: doi:… or pmid:…
  hash text not null,
  origin text not null,
  seen text not null,
  body blob not null
);
create index testimony_about on testimony (about, source, seq);

-- When a source was last asked about a document; about no document in particular ('') when a list of
-- the source was last read whole. It is the memory of asking and no history: it may be rewritten.
create table asking (
  source text not null,
  about text not null,
  at text not null,
  primary key (source, about)
) without rowid;

create trigger testimony_stays before update on testimony
  begin select raise(abort, 'A testimony is never changed: add the newer one beside it.'); end;
create trigger testimony_remains before delete on testimony
  begin select raise(abort, 'A testimony is never deleted.'); end;
