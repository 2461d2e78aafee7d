-- What language models answered, under the hash of what they were asked: append-only, so that what was
-- written from an answer can be made again without asking.
create table answer (
  request text collate "C" primary key,
  model text not null,
  answer text not null
);

create trigger answer_stays before update on answer for each row
  execute function refuse('An answer is never changed: another request has another hash.');
create trigger answer_remains before delete on answer for each row
  execute function refuse('An answer is never deleted.');
create trigger answers_remain before truncate on answer for each statement
  execute function refuse('An answer is never deleted.');
