-- Who may write. One row: the token counts up with every new writer, and each writing transaction
-- asks for it, so that a writer that lost its right cannot write. Times are seconds since 1970, by
-- the database's own clock. This row says nothing about the atlas, and no backup holds it.
create table writer (
  token integer primary key,
  host text not null,
  pid integer not null,
  command text not null,
  taken integer not null,
  renewed integer not null,
  expires integer not null
);

insert into writer (token, host, pid, command, taken, renewed, expires)
  values (0, '', 0, '', 0, 0, 0);
