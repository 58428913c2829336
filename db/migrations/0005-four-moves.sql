-- ZIEN, DENKEN, DOEN, VINDEN: the tables beside the spine for one small action.

create table observation (
  organisation_id uuid not null,
  id uuid not null,
  quote text check (length(quote) between 1 and 2000),
  object text check (object in ('neighbourhood', 'group', 'people', 'surroundings', 'entrepreneurs')),
  facets text[] not null default '{}' check (facets <@ '{wishes,dreams,figures,capacities,skills,networks,individuals,groups,liveability}'::text[]),
  silent_wish text check (length(silent_wish) between 1 and 2000),
  wish_state text check (wish_state in ('unchecked', 'recognised', 'adjusted', 'notRecognised')),
  wish_answer text check (length(wish_answer) between 1 and 2000),
  wish_checked_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check ((silent_wish is null) = (wish_state is null)),
  check ((wish_checked_on is null) = (wish_state is null or wish_state = 'unchecked'))
);
comment on table observation is 'ZIEN: what was seen or heard. Only the words (entry.text) are needed.';
comment on column observation.organisation_id is 'The organisation.';
comment on column observation.id is 'The entry.';
comment on column observation.quote is 'Verbatim words of somebody, without their name.';
comment on column observation.object is 'What was observed: neighbourhood, group, people, surroundings or entrepreneurs.';
comment on column observation.facets is 'Facets of the neighbourhood picture it adds to.';
comment on column observation.silent_wish is 'A wish heard between the lines: the worker''s reading.';
comment on column observation.wish_state is 'Whether the wish was given back to the people themselves. Unchecked, it is no fact.';
comment on column observation.wish_answer is 'What they said when it was given back.';
comment on column observation.wish_checked_on is 'The day it was given back.';
select app.guard_beside_entry('observation', 'id');

create table plan (
  organisation_id uuid not null,
  id uuid not null,
  saw text not null check (length(saw) between 1 and 5000),
  why_now text not null check (length(why_now) <= 2000),
  wish_used text check (length(wish_used) between 1 and 2000),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table plan is 'DENKEN: what is thought of what was seen (entry.text), and why now.';
comment on column plan.organisation_id is 'The organisation.';
comment on column plan.id is 'The entry.';
comment on column plan.saw is 'What I saw: the first of the four sentences, taken from the observations.';
comment on column plan.why_now is 'Why this moment.';
comment on column plan.wish_used is 'The silent wish it stands on, in the words in which it was recognised.';
select app.guard_beside_entry('plan', 'id');

create table plan_alternative (
  organisation_id uuid not null,
  plan_id uuid not null,
  position integer not null check (position >= 0),
  text text not null check (length(text) between 1 and 1000),
  rejected_because text not null check (length(rejected_because) between 1 and 1000),
  primary key (organisation_id, plan_id, position),
  foreign key (organisation_id, plan_id) references entry on delete cascade
);
comment on table plan_alternative is 'What was considered and not chosen, and why.';
comment on column plan_alternative.organisation_id is 'The organisation.';
comment on column plan_alternative.plan_id is 'The plan.';
comment on column plan_alternative.position is 'Place in the order, from 0.';
comment on column plan_alternative.text is 'What was considered.';
comment on column plan_alternative.rejected_because is 'Why it was not chosen.';
select app.guard_beside_entry('plan_alternative', 'plan_id');

create table activity (
  organisation_id uuid not null,
  id uuid not null,
  done_by text not null check (length(done_by) <= 500),
  deviation text check (length(deviation) between 1 and 2000),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table activity is 'DOEN: what was done (entry.text), and by whom.';
comment on column activity.organisation_id is 'The organisation.';
comment on column activity.id is 'The entry.';
comment on column activity.done_by is 'Who did it, in words, residents first. No names without consent.';
comment on column activity.deviation is 'What went otherwise than planned.';
select app.guard_beside_entry('activity', 'id');

create table contribution (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  person_id uuid not null,
  verb text not null check (verb in ('initiates', 'stimulates', 'guides', 'facilitates', 'supports')),
  since date not null,
  until date,
  hours numeric(6,2) check (hours >= 0),
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references entry on delete cascade,
  foreign key (organisation_id, person_id) references person,
  check (until is null or until >= since)
);
create unique index contribution_once on contribution (organisation_id, activity_id, person_id, verb, since);
create index contribution_person on contribution (organisation_id, person_id);
comment on table contribution is 'The worker''s own contribution to an activity, in the five verbs, per period: roles shift over time.';
comment on column contribution.organisation_id is 'The organisation.';
comment on column contribution.id is 'UUIDv7.';
comment on column contribution.activity_id is 'The activity.';
comment on column contribution.person_id is 'The worker.';
comment on column contribution.verb is 'initiates, stimulates, guides, facilitates or supports.';
comment on column contribution.since is 'First day.';
comment on column contribution.until is 'Last day; empty while it goes on.';
comment on column contribution.hours is 'Hours, if the worker wants to note them.';
select app.guard_beside_entry('contribution', 'activity_id');

create table look_back (
  organisation_id uuid not null,
  id uuid not null,
  residents_process text check (length(residents_process) between 1 and 2000),
  residents_result text check (length(residents_result) between 1 and 2000),
  worker_process text check (length(worker_process) between 1 and 2000),
  worker_result text check (length(worker_result) between 1 and 2000),
  residents_row_by text not null default 'worker' check (residents_row_by in ('residents', 'worker')),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table look_back is 'VINDEN: what came of it (entry.text), and the 2x2 of process and result, of residents and of the worker''s intervention.';
comment on column look_back.organisation_id is 'The organisation.';
comment on column look_back.id is 'The entry.';
comment on column look_back.residents_process is 'What residents did and how.';
comment on column look_back.residents_result is 'What residents reached.';
comment on column look_back.worker_process is 'What the worker did and how.';
comment on column look_back.worker_result is 'What the worker''s intervention brought.';
comment on column look_back.residents_row_by is 'Who filled the residents'' row: residents themselves, or the worker who noted their words.';
select app.guard_beside_entry('look_back', 'id');
