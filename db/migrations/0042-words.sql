-- VERBINDEN learns words: what an organisation adds to the subjects and words that come with Vierzet.

create table own_subject (
  organisation_id uuid not null,
  id uuid not null,
  nl text not null check (length(nl) between 1 and 80),
  en text not null check (length(en) between 1 and 80),
  domain text not null check (length(domain) between 1 and 60),
  broader text check (length(broader) between 1 and 60),
  primary key (organisation_id, id),
  foreign key (organisation_id) references organisation
);
comment on table own_subject is 'VERBINDEN: a subject of the organisation itself, beside those that come with Vierzet.';
comment on column own_subject.organisation_id is 'The organisation.';
comment on column own_subject.id is 'Its name as a subject, wherever a subject is named.';
comment on column own_subject.nl is 'What it is called in Dutch.';
comment on column own_subject.en is 'What it is called in English.';
comment on column own_subject.domain is 'The life domain or kind of interest it belongs to.';
comment on column own_subject.broader is 'The subject that came with Vierzet and that it is a part of; empty is none.';

create table own_word (
  organisation_id uuid not null,
  id uuid not null,
  subject_id text not null check (length(subject_id) between 1 and 60),
  word text not null check (length(word) between 2 and 60),
  is_not boolean not null,
  is_proposal boolean not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, subject_id, word),
  foreign key (organisation_id) references organisation
);
comment on table own_word is 'VERBINDEN: a word that an organisation adds to a subject, or says is not that subject. Who did so is in history.';
comment on column own_word.organisation_id is 'The organisation.';
comment on column own_word.id is 'The word.';
comment on column own_word.subject_id is 'The subject: one that came with Vierzet, or one of own_subject.';
comment on column own_word.word is 'A word or a few, in lower case; with * behind it all that begins so. Never a name.';
comment on column own_word.is_not is 'Whether this word is not the subject.';
comment on column own_word.is_proposal is 'Proposed by a worker: it counts when a coordinator keeps it.';
comment on column own_word.created_at is 'When it was put in.';

alter table own_subject enable row level security;
create policy own_subject_read on own_subject for select
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{member,worker,coordinator}'::role[]);
create policy own_subject_add on own_subject for insert
  with check (organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{coordinator}'::role[]);
create policy own_subject_remove on own_subject for delete
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{coordinator}'::role[]);

-- Words decide what is found for everybody: a worker proposes, and takes back what is only proposed; a coordinator decides.
alter table own_word enable row level security;
create policy own_word_read on own_word for select
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{member,worker,coordinator}'::role[]);
create policy own_word_add on own_word for insert
  with check (organisation_id = (select app.organisation_id()) and ((select app.roles()) @> '{coordinator}'::role[]
    or is_proposal and (select app.roles()) @> '{worker}'::role[]));
create policy own_word_change on own_word for update
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{coordinator}'::role[]);
create policy own_word_remove on own_word for delete
  using (organisation_id = (select app.organisation_id()) and ((select app.roles()) @> '{coordinator}'::role[]
    or is_proposal and (select app.roles()) @> '{worker}'::role[]));
