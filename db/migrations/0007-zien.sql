-- ZIEN whole: kinds of observation, what I make of it, promises, questions heard, presence.

alter table entry drop constraint entry_kind_check;
alter table entry add constraint entry_kind_check
  check (kind in ('cycle', 'observation', 'promise', 'question', 'presence', 'plan', 'activity', 'lookBack', 'publication'));

alter table observation
  add column kind text check (kind in ('conversation', 'walk', 'walkthrough', 'meeting', 'document', 'figure', 'photo')),
  add column reading text check (length(reading) between 1 and 5000);
comment on column observation.kind is 'How it was observed; may be left out.';
comment on column observation.reading is 'What the writer makes of it, kept apart from what was seen and heard.';

create table promise (
  organisation_id uuid not null,
  id uuid not null,
  due_on date,
  state text not null default 'open' check (state in ('open', 'kept', 'released')),
  outcome text check (length(outcome) between 1 and 2000),
  closed_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check ((closed_on is null) = (state = 'open'))
);
create index promise_open on promise (organisation_id, due_on) where state = 'open';
comment on table promise is 'What the worker said to come back with (entry.text). Reminds of the promise, never of a person.';
comment on column promise.organisation_id is 'The organisation.';
comment on column promise.id is 'The entry.';
comment on column promise.due_on is 'The day it was promised for; may be left out.';
comment on column promise.state is 'open, kept or released (agreed that it is no longer needed).';
comment on column promise.outcome is 'What came of it.';
comment on column promise.closed_on is 'The day it was kept or released.';
select app.guard_beside_entry('promise', 'id');

create table question (
  organisation_id uuid not null,
  id uuid not null,
  domain text check (domain in ('living', 'working', 'wellbeing')),
  nature text check (nature in ('social', 'physical', 'both')),
  asker text check (asker in ('resident', 'group', 'team', 'organisation')),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table question is 'A question heard, in the words of who asked (entry.text). Never who that was.';
comment on column question.organisation_id is 'The organisation.';
comment on column question.id is 'The entry.';
comment on column question.domain is 'living (wonen), working (werken) or wellbeing (leven); may be left out.';
comment on column question.nature is 'social, physical or both; may be left out.';
comment on column question.asker is 'The kind of asker: resident, group, team or organisation.';
select app.guard_beside_entry('question', 'id');

create table presence (
  organisation_id uuid not null,
  id uuid not null,
  part_of_day text check (part_of_day in ('morning', 'afternoon', 'evening')),
  half_hours smallint check (half_hours between 1 and 48),
  no_follow_up boolean not null default true,
  reflection text check (length(reflection) between 1 and 5000),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table presence is 'The private diary of being somewhere. A part of the day and a length, never a time or a route.';
comment on column presence.organisation_id is 'The organisation.';
comment on column presence.id is 'The entry.';
comment on column presence.part_of_day is 'morning, afternoon or evening; may be left out.';
comment on column presence.half_hours is 'How long, in half hours; may be left out.';
comment on column presence.no_follow_up is 'Nothing needs to follow: a full outcome.';
comment on column presence.reflection is 'What was at stake for the other; what I saw through their eyes.';
select app.guard_beside_entry('presence', 'id');

-- Shared with the team is the rhythm of a place in a month only. Nothing here leads to a person or a note.
create table presence_rhythm (
  organisation_id uuid not null,
  team_id uuid not null,
  area_id uuid not null,
  month date not null check (extract(day from month) = 1),
  times integer not null check (times >= 0),
  half_hours integer not null check (half_hours >= 0),
  primary key (organisation_id, team_id, area_id, month),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, area_id) references area
);
create index presence_rhythm_area on presence_rhythm (organisation_id, area_id);
comment on table presence_rhythm is 'How often the team was at a place in a month: counted when a presence is noted, never by whom.';
comment on column presence_rhythm.organisation_id is 'The organisation.';
comment on column presence_rhythm.team_id is 'The team.';
comment on column presence_rhythm.area_id is 'The place.';
comment on column presence_rhythm.month is 'The first day of the month.';
comment on column presence_rhythm.times is 'How many times somebody of the team was there.';
comment on column presence_rhythm.half_hours is 'How long in all, in half hours, as far as it was noted.';
alter table presence_rhythm enable row level security;
create policy presence_rhythm_read on presence_rhythm for select
  using (organisation_id = (select app.organisation_id()) and array[team_id] <@ (select app.team_ids()));
create policy presence_rhythm_add on presence_rhythm for insert
  with check (organisation_id = (select app.organisation_id()) and array[team_id] <@ (select app.team_ids())
    and (select app.roles()) && '{worker,coordinator}'::role[]);
create policy presence_rhythm_change on presence_rhythm for update
  using (organisation_id = (select app.organisation_id()) and array[team_id] <@ (select app.team_ids())
    and (select app.roles()) && '{worker,coordinator}'::role[]);
