-- DOEN: treatment agreements, plans being carried out, and everybody's share in what is done.

create table treatment_agreement (
  organisation_id uuid not null,
  id uuid not null,
  named_by text not null default 'worker' check (named_by in ('group', 'together', 'worker')),
  review_on date,
  stopped_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
create index treatment_agreement_review on treatment_agreement (organisation_id, review_on) where stopped_on is null;
comment on table treatment_agreement is 'DOEN: how a group (entry.title, as it calls itself) is treated differently; why stands in entry.text.';
comment on column treatment_agreement.organisation_id is 'The organisation.';
comment on column treatment_agreement.id is 'The entry.';
comment on column treatment_agreement.named_by is 'Whose words the name of the group is: group, together or worker.';
comment on column treatment_agreement.review_on is 'The day to look together how it goes; empty when none was agreed.';
comment on column treatment_agreement.stopped_on is 'The day it stopped; empty while it holds.';
select app.guard_beside_entry('treatment_agreement', 'id');

create table treatment_version (
  organisation_id uuid not null,
  agreement_id uuid not null,
  number integer not null check (number > 0),
  old_way text not null check (length(old_way) between 1 and 2000),
  new_way text not null check (length(new_way) between 1 and 2000),
  since date not null,
  primary key (organisation_id, agreement_id, number),
  foreign key (organisation_id, agreement_id) references entry on delete cascade
);
comment on table treatment_version is 'What was agreed, numbered: adjusting makes a next one and keeps the old.';
comment on column treatment_version.organisation_id is 'The organisation.';
comment on column treatment_version.agreement_id is 'The agreement.';
comment on column treatment_version.number is 'From 1; the highest holds.';
comment on column treatment_version.old_way is 'How the group was treated.';
comment on column treatment_version.new_way is 'How it is treated from now on.';
comment on column treatment_version.since is 'The day from which it holds.';
select app.guard_beside_entry('treatment_version', 'agreement_id');

create table treatment_commitment (
  organisation_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  by_whom text not null check (length(by_whom) between 1 and 200),
  said_on date not null,
  ended_on date check (ended_on >= said_on),
  primary key (organisation_id, id),
  foreign key (organisation_id, agreement_id) references entry on delete cascade
);
create index treatment_commitment_agreement on treatment_commitment (organisation_id, agreement_id);
comment on table treatment_commitment is 'Who commits to a treatment agreement, in roles and numbers, never names.';
comment on column treatment_commitment.organisation_id is 'The organisation.';
comment on column treatment_commitment.id is 'UUIDv7.';
comment on column treatment_commitment.agreement_id is 'The agreement.';
comment on column treatment_commitment.by_whom is 'A role, with how many where that helps.';
comment on column treatment_commitment.said_on is 'The day they said so.';
comment on column treatment_commitment.ended_on is 'The day they stopped; empty while it holds.';
select app.guard_beside_entry('treatment_commitment', 'agreement_id');

create table treatment_view (
  organisation_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  words text not null check (length(words) between 1 and 2000),
  asked text not null check (length(asked) between 1 and 200),
  noted_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, agreement_id) references entry on delete cascade
);
create index treatment_view_agreement on treatment_view (organisation_id, agreement_id);
comment on table treatment_view is 'How the group itself sees the agreement, in its own words; asked more than once.';
comment on column treatment_view.organisation_id is 'The organisation.';
comment on column treatment_view.id is 'UUIDv7.';
comment on column treatment_view.agreement_id is 'The agreement.';
comment on column treatment_view.words is 'Their words.';
comment on column treatment_view.asked is 'Who from the group was asked, in a role or number.';
comment on column treatment_view.noted_on is 'The day.';
select app.guard_beside_entry('treatment_view', 'agreement_id');

create table treatment_review (
  organisation_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  version_number integer not null check (version_number > 0),
  outcome text not null check (outcome in ('kept', 'adjusted', 'stopped')),
  reason text check (length(reason) between 1 and 2000),
  reviewed_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, agreement_id) references entry on delete cascade,
  check (outcome = 'kept' or reason is not null)
);
create index treatment_review_agreement on treatment_review (organisation_id, agreement_id);
comment on table treatment_review is 'Looking together how an agreement went: kept, adjusted or stopped.';
comment on column treatment_review.organisation_id is 'The organisation.';
comment on column treatment_review.id is 'UUIDv7.';
comment on column treatment_review.agreement_id is 'The agreement.';
comment on column treatment_review.version_number is 'The version that was looked at.';
comment on column treatment_review.outcome is 'kept, adjusted or stopped.';
comment on column treatment_review.reason is 'Why; needed when it was adjusted or stopped.';
comment on column treatment_review.reviewed_on is 'The day.';
select app.guard_beside_entry('treatment_review', 'agreement_id');

create table plan_state (
  organisation_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  state text not null check (state in ('notStarted', 'underWay', 'stuck', 'done', 'stopped')),
  note text check (length(note) between 1 and 1000),
  since date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references entry on delete cascade,
  check (state <> 'stopped' or note is not null)
);
create index plan_state_plan on plan_state (organisation_id, plan_id, created_at desc);
comment on table plan_state is 'How far a plan is, said by people; each change is kept.';
comment on column plan_state.organisation_id is 'The organisation.';
comment on column plan_state.id is 'UUIDv7.';
comment on column plan_state.plan_id is 'The plan.';
comment on column plan_state.state is 'notStarted, underWay, stuck, done or stopped; stopping needs a note.';
comment on column plan_state.note is 'What happened.';
comment on column plan_state.since is 'The day from which it holds.';
comment on column plan_state.created_at is 'When it was said.';
select app.guard_beside_entry('plan_state', 'plan_id');

create table plan_stuck (
  organisation_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  what text not null check (length(what) between 1 and 1000),
  since date not null,
  needed text check (length(needed) between 1 and 500),
  from_whom text check (length(from_whom) between 1 and 200),
  solved_on date check (solved_on >= since),
  solved_how text check (length(solved_how) between 1 and 1000),
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references entry on delete cascade,
  check (solved_how is null or solved_on is not null)
);
create index plan_stuck_plan on plan_stuck (organisation_id, plan_id);
comment on table plan_stuck is 'What is stuck in a plan, and what would get it going.';
comment on column plan_stuck.organisation_id is 'The organisation.';
comment on column plan_stuck.id is 'UUIDv7.';
comment on column plan_stuck.plan_id is 'The plan.';
comment on column plan_stuck.what is 'What is stuck, in own words.';
comment on column plan_stuck.since is 'Since when.';
comment on column plan_stuck.needed is 'What is needed.';
comment on column plan_stuck.from_whom is 'From whom, in a role.';
comment on column plan_stuck.solved_on is 'The day it came loose; empty while it is stuck.';
comment on column plan_stuck.solved_how is 'What helped.';
select app.guard_beside_entry('plan_stuck', 'plan_id');

create table plan_step_change (
  organisation_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  task_id uuid,
  step text not null check (length(step) between 1 and 500),
  change text not null check (change in ('moved', 'dropped', 'changed')),
  reason text not null check (length(reason) between 1 and 1000),
  moved_to date,
  noted_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references entry on delete cascade,
  foreign key (organisation_id, task_id) references plan_task on delete set null (task_id),
  check (moved_to is null or change = 'moved')
);
create index plan_step_change_plan on plan_step_change (organisation_id, plan_id);
create index plan_step_change_task on plan_step_change (organisation_id, task_id);
comment on table plan_step_change is 'A step that went otherwise than planned, and why: deviating is allowed and noted.';
comment on column plan_step_change.organisation_id is 'The organisation.';
comment on column plan_step_change.id is 'UUIDv7.';
comment on column plan_step_change.plan_id is 'The plan.';
comment on column plan_step_change.task_id is 'The task; empty when it was removed, or when it is a step without a task.';
comment on column plan_step_change.step is 'The step as it was planned.';
comment on column plan_step_change.change is 'moved, dropped or changed.';
comment on column plan_step_change.reason is 'Why.';
comment on column plan_step_change.moved_to is 'The new day, where it was moved.';
comment on column plan_step_change.noted_on is 'The day it was noted.';
select app.guard_beside_entry('plan_step_change', 'plan_id');

-- The worker's share: whom it supported, and hours that only the worker sees.
alter table contribution
  add column supported text[] not null default '{}'
    check (supported <@ '{residents,municipality,organisations}'::text[]);
comment on column contribution.supported is 'Who was supported: residents, municipality or organisations; several may be.';
create policy own_add on contribution as restrictive for insert with check (person_id = (select app.person_id()));
create policy own_change on contribution as restrictive for update using (person_id = (select app.person_id()));
create policy own_remove on contribution as restrictive for delete using (person_id = (select app.person_id()));

create table worker_hours (
  organisation_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  since date not null,
  until date check (until >= since),
  hours numeric(6,2) not null check (hours > 0),
  primary key (organisation_id, id),
  foreign key (organisation_id, entry_id) references entry on delete cascade,
  foreign key (organisation_id, person_id) references person
);
create index worker_hours_entry on worker_hours (organisation_id, entry_id);
create index worker_hours_person on worker_hours (organisation_id, person_id);
comment on table worker_hours is 'Hours a worker notes on an activity or initiative; nobody but that worker reads them.';
comment on column worker_hours.organisation_id is 'The organisation.';
comment on column worker_hours.id is 'UUIDv7.';
comment on column worker_hours.entry_id is 'The activity or initiative.';
comment on column worker_hours.person_id is 'The worker.';
comment on column worker_hours.since is 'First day.';
comment on column worker_hours.until is 'Last day; empty for one day.';
comment on column worker_hours.hours is 'Hours in that period.';
insert into worker_hours (organisation_id, id, entry_id, person_id, since, until, hours)
  select organisation_id, id, activity_id, person_id, since, until, hours from contribution where hours > 0;
alter table contribution drop column hours;
alter table worker_hours enable row level security;
create policy own_hours on worker_hours
  using (organisation_id = (select app.organisation_id()) and person_id = (select app.person_id())
    and exists (select 1 from entry e
      where e.organisation_id = worker_hours.organisation_id and e.id = worker_hours.entry_id));

create table others_contribution (
  organisation_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  side text not null check (side in ('residents', 'partners', 'municipality', 'organisations')),
  by_whom text not null check (length(by_whom) between 1 and 200),
  what text not null check (length(what) between 1 and 1000),
  since date not null,
  until date check (until >= since),
  hours numeric(7,2) check (hours > 0),
  primary key (organisation_id, id),
  foreign key (organisation_id, entry_id) references entry on delete cascade
);
create index others_contribution_entry on others_contribution (organisation_id, entry_id);
comment on table others_contribution is 'What residents and partners put into an activity or initiative, apart from the worker''s share.';
comment on column others_contribution.organisation_id is 'The organisation.';
comment on column others_contribution.id is 'UUIDv7.';
comment on column others_contribution.entry_id is 'The activity or initiative.';
comment on column others_contribution.side is 'residents, partners, municipality or organisations.';
comment on column others_contribution.by_whom is 'Who, as a group or role.';
comment on column others_contribution.what is 'What they did or gave, in words.';
comment on column others_contribution.since is 'First day.';
comment on column others_contribution.until is 'Last day; empty while it goes on.';
comment on column others_contribution.hours is 'Hours together, where they want to tell.';
select app.guard_beside_entry('others_contribution', 'entry_id');
