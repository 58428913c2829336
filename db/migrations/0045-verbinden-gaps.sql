-- VERBINDEN: what a worker sets by hand of a question.

alter table asked
  add column days text[] check (days <@ '{ma,di,wo,do,vr,za,zo}'::text[] and cardinality(days) between 1 and 7),
  add column form text check (form in ('one', 'group'));
comment on column asked.days is 'Days of the week that do, in Dutch letters; empty is as the words say.';
comment on column asked.form is 'one (rather one to one) or group; empty is as the words say.';
