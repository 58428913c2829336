-- Questions counted by people instead of mentions, the question analysis, and handing a question on.

alter table question
  add column channel text check (length(channel) between 1 and 80),
  add column askers smallint not null default 1 check (askers between 1 and 500),
  add column repeats_id uuid,
  add foreign key (organisation_id, repeats_id) references question on delete set null (repeats_id),
  add check (repeats_id <> id);
create index question_repeats on question (organisation_id, repeats_id);
comment on column question.channel is 'Where it was heard, for example spreekuur or school; may be left out.';
comment on column question.askers is 'For how many people it was said.';
comment on column question.repeats_id is 'The first question by the same asker, where this one is a repeat. Nothing is kept of who that is.';

-- When the first question of an asker is removed, its oldest repeat takes its place: one asker stays one.
create function app.hand_over_repeats() returns trigger language plpgsql security definer set search_path = public as $$
declare
  heir uuid := coalesce(old.repeats_id, (select q.id from question q
    where q.organisation_id = old.organisation_id and q.repeats_id = old.id order by q.id limit 1));
begin
  update question set repeats_id = case when id = heir then null else heir end
  where organisation_id = old.organisation_id and repeats_id = old.id;
  return old;
end $$;
create trigger question_gone before delete on question for each row execute function app.hand_over_repeats();

create table question_analysis (
  organisation_id uuid not null,
  id uuid not null,
  theme_id uuid,
  check_state text not null default 'notYet' check (check_state in ('notYet', 'recognised', 'adjusted', 'notRecognised')),
  checked_with integer check (checked_with between 1 and 10000),
  checked_on date,
  check_said text check (length(check_said) between 1 and 2000),
  scale text check (scale in ('individual', 'sharedByFew', 'collective', 'structural')),
  owner text check (length(owner) between 1 and 500),
  doers text check (length(doers) between 1 and 500),
  already_there text check (length(already_there) between 1 and 2000),
  direction text check (direction in ('doThemselves', 'connect', 'combine', 'newCollective', 'refer', 'agenda', 'nothingYet')),
  direction_why text check (length(direction_why) between 1 and 2000),
  not_heard text check (length(not_heard) between 1 and 2000),
  not_heard_groups text[] not null default '{}'
    check (cardinality(not_heard_groups) <= 20 and length(array_to_string(not_heard_groups, '')) <= 2000),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, theme_id) references entry on delete set null (theme_id),
  check (check_state <> 'notYet' or (checked_with is null and checked_on is null and check_said is null))
);
create index question_analysis_theme on question_analysis (organisation_id, theme_id);
comment on table question_analysis is 'DENKEN: from questions to what lies behind them, and who wants to do something (entry.text: what is concluded).';
comment on column question_analysis.organisation_id is 'The organisation.';
comment on column question_analysis.id is 'The entry.';
comment on column question_analysis.theme_id is 'The theme whose questions it is about; empty when that was removed.';
comment on column question_analysis.check_state is 'Whether the reading was given back to the askers: notYet, recognised, adjusted or notRecognised.';
comment on column question_analysis.checked_with is 'With how many people it was checked.';
comment on column question_analysis.checked_on is 'The day it was checked.';
comment on column question_analysis.check_said is 'What they said, without names.';
comment on column question_analysis.scale is 'individual, sharedByFew, collective or structural.';
comment on column question_analysis.owner is 'Whose question it is, in roles.';
comment on column question_analysis.doers is 'Who wants to do something, in roles.';
comment on column question_analysis.already_there is 'What there is already: network, community, offer.';
comment on column question_analysis.direction is 'doThemselves, connect, combine, newCollective, refer, agenda or nothingYet.';
comment on column question_analysis.direction_why is 'Why that direction.';
comment on column question_analysis.not_heard is 'Who was never heard about this.';
comment on column question_analysis.not_heard_groups is 'The groups never heard, in residents'' words.';
select app.guard_beside_entry('question_analysis', 'id');

create table question_reading (
  organisation_id uuid not null,
  analysis_id uuid not null,
  position integer not null check (position >= 0),
  text text not null check (length(text) between 1 and 1000),
  recognised boolean not null default false,
  primary key (organisation_id, analysis_id, position),
  foreign key (organisation_id, analysis_id) references entry on delete cascade
);
comment on table question_reading is 'A reading of the need behind the questions; there may be several beside each other.';
comment on column question_reading.organisation_id is 'The organisation.';
comment on column question_reading.analysis_id is 'The question analysis.';
comment on column question_reading.position is 'Place in the order, from 0.';
comment on column question_reading.text is 'The reading.';
comment on column question_reading.recognised is 'Whether this is the one that people recognised.';
select app.guard_beside_entry('question_reading', 'analysis_id');

create table referral (
  organisation_id uuid not null,
  id uuid not null,
  to_whom text not null check (length(to_whom) between 1 and 200),
  agreed text not null check (agreed in ('yes', 'notYet')),
  handed_on date,
  heard_back text check (length(heard_back) between 1 and 2000),
  heard_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check ((heard_back is null) = (heard_on is null))
);
comment on table referral is 'DENKEN: a question handed on to somebody else. It stays open until something is heard back.';
comment on column referral.organisation_id is 'The organisation.';
comment on column referral.id is 'The entry.';
comment on column referral.to_whom is 'To whom: a role or an organisation, never a name.';
comment on column referral.agreed is 'Whether this was agreed with who asked: yes or notYet.';
comment on column referral.handed_on is 'The day it was handed on; empty while it was not.';
comment on column referral.heard_back is 'What was heard back.';
comment on column referral.heard_on is 'The day something was heard back.';
select app.guard_beside_entry('referral', 'id');
