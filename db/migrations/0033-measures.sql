-- Measures of VINDEN: a questionnaire for a group, its moments with what may be told of the group, and answers that nobody reads.

create table measurement (
  organisation_id uuid not null,
  id uuid not null,
  scale text not null check (scale in ('cantril', 'who5', 'cohesion', 'own')),
  questionnaire jsonb not null check (jsonb_typeof(questionnaire) = 'object'),
  background jsonb check (jsonb_typeof(background) = 'object'),
  for_whom text not null check (length(for_whom) between 1 and 200),
  uses_codes boolean not null,
  raw_until date not null,
  other_causes text[] not null default '{}' check (cardinality(other_causes) <= 12),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table measurement is 'VINDEN: a questionnaire for a group (entry.title its name, entry.text its purpose; a link cameOf says about what). It only ever tells of groups.';
comment on column measurement.organisation_id is 'The organisation.';
comment on column measurement.id is 'The entry.';
comment on column measurement.scale is 'cantril, who5, cohesion or own.';
comment on column measurement.questionnaire is 'The variant that was asked, kept with the data: items with reverse and part, answer options, how it is scored, source and licence.';
comment on column measurement.background is 'One question to split the group by, such as street: question and options. May be left out.';
comment on column measurement.for_whom is 'Which group is asked, in words; never a list of people.';
comment on column measurement.uses_codes is 'Whether people may link their own answers of two moments with a code they choose.';
comment on column measurement.raw_until is 'The day on which the answers themselves are removed; what was told of the group stays.';
comment on column measurement.other_causes is 'What else may explain a change; asked for before a change is shown.';
select app.guard_beside_entry('measurement', 'id');

create table measurement_moment (
  organisation_id uuid not null,
  id uuid not null,
  measurement_id uuid not null,
  kind text not null check (kind in ('before', 'after', 'later')),
  state text not null default 'waiting' check (state in ('waiting', 'open', 'closed')),
  approached integer check (approached between 1 and 1000000),
  opened_on date,
  closes_on date,
  closed_on date,
  result jsonb check (jsonb_typeof(result) = 'object'),
  primary key (organisation_id, id),
  foreign key (organisation_id, measurement_id) references entry on delete cascade,
  check ((state = 'closed') = (result is not null))
);
create unique index measurement_moment_measurement on measurement_moment (organisation_id, measurement_id, kind);
comment on table measurement_moment is 'When it is asked: before, after, later. What may be told of the group is worked out once, when the moment closes, and never again.';
comment on column measurement_moment.organisation_id is 'The organisation.';
comment on column measurement_moment.id is 'UUIDv7.';
comment on column measurement_moment.measurement_id is 'The measurement.';
comment on column measurement_moment.kind is 'before, after or later.';
comment on column measurement_moment.state is 'waiting, open or closed; a closed moment is not opened again.';
comment on column measurement_moment.approached is 'How many people were asked, for the response; may be left out.';
comment on column measurement_moment.opened_on is 'The day it opened.';
comment on column measurement_moment.closes_on is 'The last day on which answers are taken; may be left out.';
comment on column measurement_moment.closed_on is 'The day it closed.';
comment on column measurement_moment.result is 'What may be told of the group, after disclosure control; nothing in it is about fewer than ten people.';
select app.guard_beside_entry('measurement_moment', 'measurement_id');

create table measurement_answer (
  organisation_id uuid not null,
  id uuid not null,
  measurement_id uuid not null,
  moment_id uuid not null,
  answers smallint[] not null check (cardinality(answers) between 1 and 30),
  background smallint check (background between 0 and 11),
  code_mark text check (length(code_mark) between 20 and 60),
  expires_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, measurement_id) references entry on delete cascade,
  foreign key (organisation_id, moment_id) references measurement_moment on delete cascade
);
create index measurement_answer_measurement on measurement_answer (organisation_id, measurement_id);
create unique index measurement_answer_code on measurement_answer (organisation_id, moment_id, code_mark);
create index measurement_answer_expiry on measurement_answer (organisation_id, expires_on);
comment on table measurement_answer is 'One filled-in questionnaire: no person, no address, no time. Nobody reads it; only the closing of its moment counts it.';
comment on column measurement_answer.organisation_id is 'The organisation.';
comment on column measurement_answer.id is 'A random UUID, without a time, and not the one that history knows.';
comment on column measurement_answer.measurement_id is 'The measurement.';
comment on column measurement_answer.moment_id is 'At which moment.';
comment on column measurement_answer.answers is 'The answer to each item in order; empty where none was given.';
comment on column measurement_answer.background is 'Which option of the background question; empty when not said.';
comment on column measurement_answer.code_mark is 'A keyed mark of the code somebody chose, for this measurement only; the code itself is not kept.';
comment on column measurement_answer.expires_on is 'The day on which it is removed.';

-- Answers are put in by who came by the link or by the team, and read by nobody: only the task that counts them sees them.
alter table measurement_answer enable row level security;
create policy answer_count on measurement_answer for select
  using (organisation_id = (select app.organisation_id())
    and ((select app.task()) = 'retention'
      or ((select app.task()) = 'measure'
        and (app.keeps_entry(organisation_id, measurement_id) or measurement_id = (select app.linked_entry_id())))));
create policy answer_add on measurement_answer for insert
  with check (organisation_id = (select app.organisation_id())
    and (app.keeps_entry(organisation_id, measurement_id) or measurement_id = (select app.linked_entry_id())));
create policy answer_remove on measurement_answer for delete
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'retention');

-- The program itself closes a moment whose last day passed, before its answers are removed.
create policy due_read on measurement for select
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'retention');
create policy due_read on measurement_moment for select
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'retention');
create policy due_close on measurement_moment for update
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'retention');

-- Who answers holds the moment together with others, who closes it holds it alone: no answer comes in while it is counted.
create function app.hold_moment(asked_organisation uuid, asked uuid, alone boolean) returns text
  language plpgsql security definer set search_path = public as $$
declare found text;
begin
  if asked_organisation is distinct from app.organisation_id() then return null; end if;
  if alone then
    select state into found from measurement_moment where organisation_id = asked_organisation and id = asked for update;
  else
    select state into found from measurement_moment where organisation_id = asked_organisation and id = asked for share;
  end if;
  return found;
end $$;
comment on function app.hold_moment is 'Holds a moment of a measurement until the end of the transaction, and answers its state.';
