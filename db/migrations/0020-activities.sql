-- Activities that are planned: for whom, with whom, what one brings and gets, who does which task; and calendars of one's own.

alter table activity
  add column hosts text check (length(hosts) between 1 and 500),
  add column groups text[] not null default '{}'
    check (cardinality(groups) <= 12 and length(array_to_string(groups, ' ')) <= 1500),
  add column initiated_by text[] not null default '{}'
    check (initiated_by <@ '{residents,initiative,worker,partner,municipality,entrepreneur,school}'::text[]),
  add column bring text check (length(bring) between 1 and 1000),
  add column gets text check (length(gets) between 1 and 1000),
  add column materials text check (length(materials) between 1 and 1000),
  add column cost_cents integer check (cost_cents between 0 and 100000000),
  add column fee_cents integer check (fee_cents between 0 and 1000000),
  add column accessible text[] not null default '{}'
    check (accessible <@ '{stepFree,toilet,quiet,language,sound,children,companion}'::text[]),
  add column accessible_note text check (length(accessible_note) between 1 and 500),
  add column domains text[] not null default '{}' check (domains <@ '{living,working,wellbeing}'::text[]),
  add column nature text check (nature in ('social', 'physical', 'both')),
  add column last_start timestamp,
  add column cancelled_because text check (length(cancelled_because) between 1 and 500),
  add column sequence integer not null default 0 check (sequence >= 0),
  add column changed_at timestamptz;
comment on column activity.hosts is 'Who receives people, in roles or groups. No names.';
comment on column activity.groups is 'For which groups of residents it is; several can meet at one activity.';
comment on column activity.initiated_by is 'Who began it, in roles: residents, initiative, worker, partner, municipality, entrepreneur or school.';
comment on column activity.bring is 'What somebody can bring: time, skill, things.';
comment on column activity.gets is 'What somebody can get.';
comment on column activity.materials is 'What has to be there.';
comment on column activity.cost_cents is 'What each time costs to hold, in cents.';
comment on column activity.fee_cents is 'What joining once costs, in cents; 0 is free.';
comment on column activity.accessible is 'stepFree, toilet, quiet, language, sound, children or companion; what is not there is not known.';
comment on column activity.accessible_note is 'How somebody gets in and takes part, in a sentence.';
comment on column activity.domains is 'living (wonen), working (werken) or wellbeing (leven); several may be.';
comment on column activity.nature is 'social, physical or both.';
comment on column activity.last_start is 'The last time by its rule; empty when it goes on without end.';
comment on column activity.cancelled_because is 'Why all of it does not go on.';
comment on column activity.sequence is 'How often its moments or words changed, for calendars (RFC 5545 SEQUENCE).';
comment on column activity.changed_at is 'When they last changed, for calendars.';

create table activity_task (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  what text not null check (length(what) between 1 and 300),
  role text not null check (length(role) <= 200),
  due_on date,
  person_id uuid,
  done_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references entry on delete cascade,
  foreign key (organisation_id, person_id) references person
);
create index activity_task_activity on activity_task (organisation_id, activity_id);
create index activity_task_person on activity_task (organisation_id, person_id);
comment on table activity_task is 'What has to be done for an activity.';
comment on column activity_task.organisation_id is 'The organisation.';
comment on column activity_task.id is 'UUIDv7.';
comment on column activity_task.activity_id is 'The activity.';
comment on column activity_task.what is 'What is to be done.';
comment on column activity_task.role is 'Who does it, as a role or group. No names.';
comment on column activity_task.due_on is 'By which day.';
comment on column activity_task.person_id is 'The worker who took it on, for the own calendar; empty when it is for somebody else.';
comment on column activity_task.done_on is 'The day it was done; empty while it is open.';
select app.guard_beside_entry('activity_task', 'activity_id');

create table calendar_link (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  purpose text not null check (purpose = 'ownTasks'),
  token text not null check (length(token) between 40 and 100),
  expires_on date not null,
  revoked_on date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person
);
create index calendar_link_person on calendar_link (organisation_id, person_id);
create unique index calendar_link_token on calendar_link (organisation_id, token);
create index calendar_link_opened on calendar_link (token);
comment on table calendar_link is 'A secret address by which a calendar fetches the own tasks of one worker.';
comment on column calendar_link.organisation_id is 'The organisation.';
comment on column calendar_link.id is 'UUIDv7.';
comment on column calendar_link.person_id is 'Whose tasks it shows; only this person sees the link.';
comment on column calendar_link.purpose is 'What it is for: ownTasks.';
comment on column calendar_link.token is 'The secret in the address.';
comment on column calendar_link.expires_on is 'The last day on which it works.';
comment on column calendar_link.revoked_on is 'The day it was taken back.';
comment on column calendar_link.created_at is 'When it was made.';
alter table calendar_link enable row level security;
create policy own_calendar on calendar_link
  using (organisation_id = (select app.organisation_id()) and person_id = (select app.person_id()))
  with check (organisation_id = (select app.organisation_id()) and person_id = (select app.person_id()));

-- Whose calendar a secret address opens today.
create function app.open_calendar(asked text) returns table (organisation_id uuid, account_id text)
  language sql stable security definer set search_path = public as $$
  select l.organisation_id, p.account_id from calendar_link l
  join person p on p.organisation_id = l.organisation_id and p.id = l.person_id
  where l.token = asked and l.revoked_on is null and l.expires_on >= current_date and p.account_id is not null
$$;

-- The area and all that lies in it: a visitor of a neighbourhood's agenda knows no areas without a public page, while
-- what was published there is theirs to read. It answers ids only; what may be read is for the policies of entry.
create function app.areas_below(asked uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with recursive down as (
    select a.id from area a where a.organisation_id = app.organisation_id() and a.id = asked
    union select a.id from area a join down d on a.organisation_id = app.organisation_id() and a.parent_id = d.id
  ) select id from down
$$;
