-- Searches of a literature database: where the next one begins, and what an unfinished one has.

-- Each search that was begun. It is open until every question was answered whole.
create table search (
  seq integer primary key,
  query text not null,
  since text not null, -- the first day asked for; empty for everything
  begun text not null,
  state text not null check (state in ('open', 'ended'))
);

-- What an open search has received: kept in the transaction that keeps the records themselves.
create table arrival (
  search integer not null references search (seq),
  pmid text not null,
  primary key (search, pmid)
);

-- What ended searches found and did not receive. The next search asks for it again.
create table gap (
  query text not null,
  pmid text not null,
  primary key (query, pmid)
);
