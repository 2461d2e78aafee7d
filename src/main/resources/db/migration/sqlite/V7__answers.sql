-- What language models answered, under the hash of what they were asked: append-only, so that what was
-- written from an answer can be made again without asking.
create table answer (
  request text primary key,
  model text not null,
  answer text not null
);

create trigger answer_stays before update on answer
  begin select raise(abort, 'An answer is never changed: another request has another hash.'); end;
create trigger answer_remains before delete on answer
  begin select raise(abort, 'An answer is never deleted.'); end;
