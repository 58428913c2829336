-- VERBINDEN: what a worker confirmed about a question, so that it can be matched. It lives and goes with the question.

create table asked (
  organisation_id uuid not null,
  id uuid not null,
  role text check (role in ('asks', 'offers')),
  age smallint check (age between 0 and 110 and age % 5 = 0),
  gender text check (gender in ('woman', 'man')),
  mobility text check (mobility in ('good', 'moderate', 'poor', 'wheelchair')),
  max_cost smallint check (max_cost between 0 and 1000),
  part_of_day text check (part_of_day in ('morning', 'afternoon', 'evening', 'weekend')),
  confirmed text[] not null default '{}' check (cardinality(confirmed) <= 20),
  removed text[] not null default '{}' check (cardinality(removed) <= 60),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table asked is 'VERBINDEN: what somebody confirmed or took away of what was read in a question or offer. Never who asked.';
comment on column asked.organisation_id is 'The organisation.';
comment on column asked.id is 'The question (entry).';
comment on column asked.role is 'asks or offers; empty is as the words say.';
comment on column asked.age is 'About how old who would take part is, in steps of five years; empty is as the words say.';
comment on column asked.gender is 'woman or man, for what is meant for one of both only; empty is as the words say.';
comment on column asked.mobility is 'good, moderate, poor or wheelchair; empty is as the words say.';
comment on column asked.max_cost is 'The most it may cost each time, in euros; empty is as the words say.';
comment on column asked.part_of_day is 'morning, afternoon, evening or weekend; empty is as the words say.';
comment on column asked.confirmed is 'Subjects of the thesaurus that a person confirmed.';
comment on column asked.removed is 'What was read and does not hold: subjects, or facets by their name.';
select app.guard_beside_entry('asked', 'id');
