-- Searches of a literature database: where the next one begins, and what an unfinished one has.

-- Each search that was begun. It is open until every question was answered whole.
create table search (
  seq bigint primary key,
  query text collate "C" not null,
  since text collate "C" not null, -- the first day asked for; empty for everything
  begun text collate "C" not null,
  state text not null check (state in ('open', 'ended'))
);

-- What an open search has received: kept in the transaction that keeps the records themselves.
create table arrival (
  search bigint not null references search (seq),
  pmid text collate "C" not null,
  primary key (search, pmid)
);

-- What ended searches found and did not receive. The next search asks for it again.
create table gap (
  query text collate "C" not null,
  pmid text collate "C" not null,
  primary key (query, pmid)
);
