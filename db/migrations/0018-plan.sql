-- The project plan: more beside the same plan, versions of its words, what visitors propose, and the principles.

alter table plan
  add column starts_on date,
  add column considerations text not null default '' check (length(considerations) <= 5000),
  add column ownership text check (ownership in ('of', 'with', 'for')),
  add column domains text[] not null default '{}' check (domains <@ '{living,working,wellbeing}'::text[]),
  add column nature text check (nature in ('social', 'physical', 'both')),
  add column ladder text check (ladder in ('arnstein', 'edelenbos', 'rob')),
  add column level_promised smallint check (level_promised between 1 and 8),
  add column level_wanted smallint check (level_wanted between 1 and 8),
  add column level_claimed smallint check (level_claimed between 1 and 8),
  add column belonging text not null default '' check (length(belonging) <= 2000),
  add column taking_part text not null default '' check (length(taking_part) <= 2000),
  add column presence text not null default '' check (length(presence) <= 2000),
  add column own_strength text not null default '' check (length(own_strength) <= 2000),
  add constraint plan_level_of_ladder check (
    case when ladder is null then coalesce(level_promised, level_wanted, level_claimed) is null
    when ladder = 'arnstein' then true
    else greatest(level_promised, level_wanted, level_claimed, 0) <= 5 end);
comment on column plan.starts_on is 'The day it starts; may be left out.';
comment on column plan.considerations is 'What was weighed.';
comment on column plan.ownership is 'of residents, with residents or for residents; for warns kindly.';
comment on column plan.domains is 'living (wonen), working (werken) or wellbeing (leven); several may be.';
comment on column plan.nature is 'social, physical or both.';
comment on column plan.ladder is 'Which participation ladder: arnstein, edelenbos or rob.';
comment on column plan.level_promised is 'The level promised to those who take part, from 1.';
comment on column plan.level_wanted is 'The level, or role of government, that residents want.';
comment on column plan.level_claimed is 'The level the organiser says it was.';
comment on column plan.belonging is 'Inclusion: who feels that they belong?';
comment on column plan.taking_part is 'Inclusion: who takes part?';
comment on column plan.presence is 'Presence: how are we there, and for how long?';
comment on column plan.own_strength is 'Social network strategy: what can those involved do themselves?';

-- What was considered before this step gets an id too: a random one, with the version digit that our ids have.
alter table plan_alternative add column id uuid not null
  default regexp_replace(gen_random_uuid()::text, '^(.{14}).', '\17')::uuid;
alter table plan_alternative alter column id drop default;
create unique index plan_alternative_id on plan_alternative (organisation_id, id);
comment on column plan_alternative.id is 'UUIDv7; names the alternative where a source lies beside it.';

create table plan_version (
  organisation_id uuid not null,
  plan_id uuid not null,
  number integer not null check (number > 0),
  sections jsonb not null,
  by_person uuid,
  by_link text check (by_link in ('resident', 'school', 'entrepreneur', 'organisation', 'municipality', 'other')),
  created_at timestamptz not null,
  primary key (organisation_id, plan_id, number),
  foreign key (organisation_id, plan_id) references entry on delete cascade,
  foreign key (organisation_id, by_person) references person
);
create index plan_version_person on plan_version (organisation_id, by_person);
comment on table plan_version is 'The words of a plan after each change, numbered; two people writing at once are brought together by it.';
comment on column plan_version.organisation_id is 'The organisation.';
comment on column plan_version.plan_id is 'The plan.';
comment on column plan_version.number is 'From 1.';
comment on column plan_version.sections is 'The words by section.';
comment on column plan_version.by_person is 'Who wrote it, or took it over.';
comment on column plan_version.by_link is 'In which role somebody proposed it by a link.';
comment on column plan_version.created_at is 'When.';
select app.guard_beside_entry('plan_version', 'plan_id');

create table plan_experience (
  organisation_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  by_whom text not null check (length(by_whom) between 1 and 200),
  level smallint not null check (level between 1 and 8),
  known_how text not null check (length(known_how) <= 500),
  noted_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references entry on delete cascade
);
create index plan_experience_plan on plan_experience (organisation_id, plan_id);
comment on table plan_experience is 'The level of influence as residents experienced it.';
comment on column plan_experience.organisation_id is 'The organisation.';
comment on column plan_experience.id is 'UUIDv7.';
comment on column plan_experience.plan_id is 'The plan.';
comment on column plan_experience.by_whom is 'Who says so, as a group or role.';
comment on column plan_experience.level is 'The level on the ladder of the plan.';
comment on column plan_experience.known_how is 'How this is known.';
comment on column plan_experience.noted_on is 'The day.';
select app.guard_beside_entry('plan_experience', 'plan_id');

create table plan_support (
  organisation_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  party text not null check (length(party) between 1 and 200),
  party_kind text not null check (party_kind in ('residents', 'initiative', 'organisation', 'entrepreneur', 'municipality', 'other')),
  evidence text not null check (evidence in ('said', 'promised', 'signed', 'gave')),
  stance text not null check (stance in ('for', 'against', 'unknown')),
  known_on date not null,
  conditions text check (length(conditions) between 1 and 1000),
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references entry on delete cascade
);
create index plan_support_plan on plan_support (organisation_id, plan_id);
comment on table plan_support is 'Support for a plan per party, with what it shows from.';
comment on column plan_support.organisation_id is 'The organisation.';
comment on column plan_support.id is 'UUIDv7.';
comment on column plan_support.plan_id is 'The plan.';
comment on column plan_support.party is 'The party, as a group or role.';
comment on column plan_support.party_kind is 'residents, initiative, organisation, entrepreneur, municipality or other; residents come first.';
comment on column plan_support.evidence is 'said, promised, signed or gave.';
comment on column plan_support.stance is 'for, against or unknown.';
comment on column plan_support.known_on is 'The day.';
comment on column plan_support.conditions is 'Under which conditions.';
select app.guard_beside_entry('plan_support', 'plan_id');

create table plan_support_count (
  organisation_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  approached integer not null check (approached between 1 and 1000000),
  in_favour integer not null check (in_favour >= 0),
  against integer not null check (against >= 0),
  radius text not null check (length(radius) between 1 and 300),
  counted_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references entry on delete cascade,
  check (in_favour + against <= approached)
);
create index plan_support_count_plan on plan_support_count (organisation_id, plan_id);
comment on table plan_support_count is 'Support that was counted at the door: how many were asked, for and against.';
comment on column plan_support_count.organisation_id is 'The organisation.';
comment on column plan_support_count.id is 'UUIDv7.';
comment on column plan_support_count.plan_id is 'The plan.';
comment on column plan_support_count.approached is 'How many were asked.';
comment on column plan_support_count.in_favour is 'How many are in favour.';
comment on column plan_support_count.against is 'How many are against.';
comment on column plan_support_count.radius is 'Where was asked, in words.';
comment on column plan_support_count.counted_on is 'The day.';
select app.guard_beside_entry('plan_support_count', 'plan_id');
-- Fewer than ten answers stay with the team.
create policy small_count_stays on plan_support_count as restrictive for select
  using (in_favour + against >= 10 or exists (select 1 from entry e
    where e.organisation_id = plan_support_count.organisation_id and e.id = plan_support_count.plan_id
    and (e.author_id = (select app.person_id()) or array[e.team_id] <@ (select app.team_ids()))));

create table plan_threshold (
  organisation_id uuid not null,
  plan_id uuid not null,
  threshold text not null check (threshold in ('language', 'money', 'time', 'childcare', 'access', 'digital', 'invitation', 'atmosphere', 'food', 'role')),
  state text not null check (state in ('yes', 'no', 'unknown')),
  action text check (length(action) between 1 and 1000),
  found_on date,
  removed_on date,
  primary key (organisation_id, plan_id, threshold),
  foreign key (organisation_id, plan_id) references entry on delete cascade,
  check (removed_on is null or (state = 'yes' and removed_on >= found_on)),
  check ((state = 'yes') = (found_on is not null))
);
comment on table plan_threshold is 'What may keep people out of a plan, looked at one by one; and when it was taken away.';
comment on column plan_threshold.organisation_id is 'The organisation.';
comment on column plan_threshold.plan_id is 'The plan.';
comment on column plan_threshold.threshold is 'language, money, time, childcare, access, digital, invitation, atmosphere, food or role.';
comment on column plan_threshold.state is 'yes: it keeps people out; no; or unknown.';
comment on column plan_threshold.action is 'What is done about it.';
comment on column plan_threshold.found_on is 'The day it was found.';
comment on column plan_threshold.removed_on is 'The day it was taken away.';
select app.guard_beside_entry('plan_threshold', 'plan_id');

create table plan_missed (
  organisation_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  group_name text not null check (length(group_name) between 1 and 200),
  invitation text check (length(invitation) between 1 and 1000),
  invited_by text check (length(invited_by) between 1 and 200),
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references entry on delete cascade
);
create index plan_missed_plan on plan_missed (organisation_id, plan_id);
comment on table plan_missed is 'Whom a plan still misses: groups under the name they use themselves, never people.';
comment on column plan_missed.organisation_id is 'The organisation.';
comment on column plan_missed.id is 'UUIDv7.';
comment on column plan_missed.plan_id is 'The plan.';
comment on column plan_missed.group_name is 'The group, as residents call it.';
comment on column plan_missed.invitation is 'How they are invited.';
comment on column plan_missed.invited_by is 'By whom, in a role.';
select app.guard_beside_entry('plan_missed', 'plan_id');

create table plan_money (
  organisation_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  side text not null check (side in ('cost', 'cover')),
  label text not null check (length(label) between 1 and 200),
  cents bigint not null check (cents between 1 and 100000000000),
  quoted boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references entry on delete cascade
);
create index plan_money_plan on plan_money (organisation_id, plan_id);
comment on table plan_money is 'What a plan costs and where the money comes from.';
comment on column plan_money.organisation_id is 'The organisation.';
comment on column plan_money.id is 'UUIDv7.';
comment on column plan_money.plan_id is 'The plan.';
comment on column plan_money.side is 'cost or cover.';
comment on column plan_money.label is 'For what, or from whom.';
comment on column plan_money.cents is 'The amount in cents.';
comment on column plan_money.quoted is 'Whether there is a quotation, or a promise on paper.';
select app.guard_beside_entry('plan_money', 'plan_id');

create table plan_task (
  organisation_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  text text not null check (length(text) between 1 and 500),
  by_whom text check (length(by_whom) between 1 and 200),
  due_on date,
  done_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references entry on delete cascade
);
create index plan_task_plan on plan_task (organisation_id, plan_id);
create index plan_task_due on plan_task (organisation_id, due_on) where done_on is null;
comment on table plan_task is 'Who does what, and when.';
comment on column plan_task.organisation_id is 'The organisation.';
comment on column plan_task.id is 'UUIDv7.';
comment on column plan_task.plan_id is 'The plan.';
comment on column plan_task.text is 'What is to be done.';
comment on column plan_task.by_whom is 'By whom, in a role.';
comment on column plan_task.due_on is 'The day by which; may be left out.';
comment on column plan_task.done_on is 'The day it was done.';
select app.guard_beside_entry('plan_task', 'plan_id');

create table plan_proposal (
  organisation_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  section text not null check (section in ('saw', 'think', 'whyNow', 'considerations', 'belonging', 'takingPart', 'presence', 'ownStrength')),
  manner text not null check (manner in ('words', 'adds')),
  text text not null check (length(text) between 1 and 5000),
  given_as text not null check (given_as in ('resident', 'school', 'entrepreneur', 'organisation', 'municipality', 'other')),
  version_seen integer not null check (version_seen > 0),
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'partly', 'notTaken')),
  reply text check (length(reply) between 1 and 2000),
  answered_on date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references entry on delete cascade,
  check ((state = 'waiting') = (answered_on is null)),
  check (state <> 'notTaken' or reply is not null)
);
create index plan_proposal_plan on plan_proposal (organisation_id, plan_id, state, created_at);
comment on table plan_proposal is 'Other words for a plan, or something added, by somebody who came in by a link; and what was done with it.';
comment on column plan_proposal.organisation_id is 'The organisation.';
comment on column plan_proposal.id is 'UUIDv7, made with the form.';
comment on column plan_proposal.plan_id is 'The plan.';
comment on column plan_proposal.section is 'Which part of the plan.';
comment on column plan_proposal.manner is 'words: other words for all of it; adds: something to add.';
comment on column plan_proposal.text is 'The words proposed.';
comment on column plan_proposal.given_as is 'In which role; no name is asked.';
comment on column plan_proposal.version_seen is 'The version of the plan that was read.';
comment on column plan_proposal.state is 'waiting, taken, partly or notTaken.';
comment on column plan_proposal.reply is 'What was done with it, in words.';
comment on column plan_proposal.answered_on is 'The day it was answered.';
comment on column plan_proposal.created_at is 'When it came in.';
select app.guard_given_by_link('plan_proposal', 'plan_id');
-- Who comes by the link reads what was done with what others proposed; nobody there reads what still waits.
create policy answered_by_link on plan_proposal for select
  using (organisation_id = (select app.organisation_id()) and state <> 'waiting' and plan_id = (select app.linked_entry_id()));

-- Nobody is followed to keep a flood out: only how many wait at a plan since a moment is counted.
create function app.waiting_proposals(asked_organisation uuid, asked uuid, since timestamptz) returns integer
  language sql stable security definer set search_path = public as $$
  select count(*)::int from plan_proposal where organisation_id = asked_organisation and plan_id = asked
    and state = 'waiting' and created_at > since
$$;

create table principle (
  organisation_id uuid not null,
  id uuid not null,
  key text not null check (key in ('belonging', 'takingPart', 'presence', 'ownStrength')),
  question text not null check (length(question) between 1 and 500),
  agreed_with text not null check (length(agreed_with) <= 500),
  agreed_on date,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, key),
  foreign key (organisation_id) references organisation on delete cascade
);
comment on table principle is 'The principles as questions, in the words the organisation chose with its stakeholders. Without a row the usual words hold.';
comment on column principle.organisation_id is 'The organisation.';
comment on column principle.id is 'UUIDv7.';
comment on column principle.key is 'belonging, takingPart (inclusion), presence or ownStrength (social network strategy).';
comment on column principle.question is 'The question, in Dutch.';
comment on column principle.agreed_with is 'With whom these words were chosen.';
comment on column principle.agreed_on is 'On which day.';
comment on column principle.version is 'Counts the changes.';
alter table principle enable row level security;
create policy principle_read on principle for select using (organisation_id = (select app.organisation_id()));
create policy principle_add on principle for insert
  with check (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{admin,coordinator}'::role[]);
create policy principle_change on principle for update
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{admin,coordinator}'::role[]);
