-- Choosing together: a question with options, what professionals weigh, what residents vote, and the decision with why.

create table priority (
  organisation_id uuid not null,
  id uuid not null,
  method text not null check (method in ('dots', 'ranking', 'consent')),
  dots integer not null default 3 check (dots between 1 and 50),
  most_on_one integer not null default 2 check (most_on_one between 1 and 50),
  state text not null default 'preparing' check (state in ('preparing', 'open', 'closed')),
  round integer not null default 1 check (round between 1 and 50),
  closes_on date,
  papers_out integer check (papers_out between 0 and 100000),
  people_present integer check (people_present between 0 and 100000),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table priority is 'DENKEN: choosing an order openly (75). What professionals weigh and what residents vote stand apart, and never become one number.';
comment on column priority.organisation_id is 'The organisation.';
comment on column priority.id is 'The entry; its title is the question.';
comment on column priority.method is 'How residents vote: dots, ranking or consent.';
comment on column priority.dots is 'Dots: how many each voter has.';
comment on column priority.most_on_one is 'Dots: how many at most on one option.';
comment on column priority.state is 'preparing, open or closed.';
comment on column priority.round is 'Consent: the how-manieth round.';
comment on column priority.closes_on is 'The last day on which a link takes votes; may be left out.';
comment on column priority.papers_out is 'How many voting sheets were handed out in this round.';
comment on column priority.people_present is 'How many people were at the meeting that voted in this round.';
select app.guard_beside_entry('priority', 'id');

create table priority_option (
  organisation_id uuid not null,
  id uuid not null,
  priority_id uuid not null,
  position integer not null check (position between 0 and 49),
  text text not null check (length(text) between 1 and 300),
  entry_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, priority_id) references entry on delete cascade,
  foreign key (organisation_id, entry_id) references entry on delete set null (entry_id)
);
create index priority_option_priority on priority_option (organisation_id, priority_id, position);
create index priority_option_entry on priority_option (organisation_id, entry_id);
comment on table priority_option is 'What may be chosen. It stays as it is once a vote came in.';
comment on column priority_option.organisation_id is 'The organisation.';
comment on column priority_option.id is 'UUIDv7.';
comment on column priority_option.priority_id is 'The question it answers.';
comment on column priority_option.position is 'Its place on the sheet; says nothing of what it is worth.';
comment on column priority_option.text is 'In plain words.';
comment on column priority_option.entry_id is 'The theme or plan it stands for; may be left out.';
select app.guard_beside_entry('priority_option', 'priority_id');

create table priority_criterion (
  organisation_id uuid not null,
  id uuid not null,
  priority_id uuid not null,
  position integer not null check (position between 0 and 11),
  name text not null check (length(name) between 1 and 120),
  weight integer not null check (weight between 0 and 5),
  set_by text not null check (length(set_by) between 1 and 200),
  primary key (organisation_id, id),
  foreign key (organisation_id, priority_id) references entry on delete cascade
);
create index priority_criterion_priority on priority_criterion (organisation_id, priority_id, position);
comment on table priority_criterion is 'By what professionals weigh, open to everybody.';
comment on column priority_criterion.organisation_id is 'The organisation.';
comment on column priority_criterion.id is 'UUIDv7.';
comment on column priority_criterion.priority_id is 'The question.';
comment on column priority_criterion.position is 'Its place in the list.';
comment on column priority_criterion.name is 'What is looked at.';
comment on column priority_criterion.weight is '0 (does not count) to 5.';
comment on column priority_criterion.set_by is 'Who set it, in roles.';
select app.guard_beside_entry('priority_criterion', 'priority_id');

create table priority_score (
  organisation_id uuid not null,
  priority_id uuid not null,
  who text not null check (length(who) between 1 and 120),
  option_id uuid not null,
  criterion_id uuid not null,
  score integer check (score between 0 and 4),
  primary key (organisation_id, option_id, criterion_id, who),
  foreign key (organisation_id, priority_id) references entry on delete cascade,
  foreign key (organisation_id, option_id) references priority_option on delete cascade,
  foreign key (organisation_id, criterion_id) references priority_criterion on delete cascade
);
create index priority_score_priority on priority_score (organisation_id, priority_id);
create index priority_score_criterion on priority_score (organisation_id, criterion_id);
comment on table priority_score is 'How one professional role weighs an option by a criterion.';
comment on column priority_score.organisation_id is 'The organisation.';
comment on column priority_score.priority_id is 'The question.';
comment on column priority_score.who is 'Who weighs: a role, never a name.';
comment on column priority_score.option_id is 'The option.';
comment on column priority_score.criterion_id is 'The criterion.';
comment on column priority_score.score is '0 to 4; empty is unknown, which counts neither for nor against.';
select app.guard_beside_entry('priority_score', 'priority_id');

create table ballot (
  organisation_id uuid not null,
  id uuid not null,
  priority_id uuid not null,
  way text not null check (way in ('link', 'paper', 'meeting')),
  round integer not null default 1,
  count integer not null default 1 check (count between 1 and 100000),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  handled jsonb not null default '{}' check (jsonb_typeof(handled) = 'object'),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, priority_id) references entry on delete cascade
);
create index ballot_priority on ballot (organisation_id, priority_id, created_at);
comment on table ballot is 'A vote without any mark of who gave it. Counted by the team; nobody who votes is followed.';
comment on column ballot.organisation_id is 'The organisation.';
comment on column ballot.id is 'UUIDv7, made with the form, so that a form counts once.';
comment on column ballot.priority_id is 'The question.';
comment on column ballot.way is 'link, paper or meeting.';
comment on column ballot.round is 'Consent: in which round.';
comment on column ballot.count is 'How many voters gave exactly this, or made up these totals together.';
comment on column ballot.content is 'dots, totals of dots, places or stances by option (src/denken/priority/ballot.schema.ts).';
comment on column ballot.handled is 'What was done with the objections in it, by option: done and resolved.';
comment on column ballot.created_at is 'When it came in.';
select app.guard_given_by_link('ballot', 'priority_id');

-- Nobody is followed to keep a flood of votes out: only how many came in by a link since a moment is counted.
create function app.ballots_since(asked_organisation uuid, asked uuid, since timestamptz) returns integer
  language sql stable security definer set search_path = public as $$
  select count(*)::int from ballot where organisation_id = asked_organisation and priority_id = asked
    and way = 'link' and created_at > since
$$;
-- When the vote is closed its readers may see what came of it; which numbers they see is for the rules to say.
create function app.closed_ballots(asked_organisation uuid, asked uuid)
  returns table (way text, round integer, count integer, content jsonb, handled jsonb)
  language sql stable security definer set search_path = public as $$
  select b.way, b.round, b.count, b.content, b.handled from ballot b
  join priority p on p.organisation_id = b.organisation_id and p.id = b.priority_id
  where b.organisation_id = asked_organisation and b.priority_id = asked and p.state = 'closed'
    and asked_organisation = app.organisation_id()
$$;

create table decision (
  organisation_id uuid not null,
  id uuid not null,
  priority_id uuid,
  reached text not null check (reached in ('vote', 'consent', 'otherwise')),
  reached_how text check (length(reached_how) between 1 and 2000),
  decided_by text not null check (length(decided_by) between 1 and 300),
  tie_broken text check (length(tie_broken) between 1 and 1000),
  tells_voters boolean not null default true,
  supersedes_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, priority_id) references entry on delete set null (priority_id),
  foreign key (organisation_id, supersedes_id) references entry on delete set null (supersedes_id)
);
create index decision_priority on decision (organisation_id, priority_id);
create unique index decision_supersedes on decision (organisation_id, supersedes_id) where supersedes_id is not null;
comment on table decision is 'DENKEN: what was decided, by whom and why (82). It is never rewritten: a later decision takes its place.';
comment on column decision.organisation_id is 'The organisation.';
comment on column decision.id is 'The entry; its text says what was decided, its day when.';
comment on column decision.priority_id is 'The vote it was made from; may be left out.';
comment on column decision.reached is 'How: vote, consent or otherwise.';
comment on column decision.reached_how is 'How it went, in words.';
comment on column decision.decided_by is 'By whom, in roles.';
comment on column decision.tie_broken is 'Who broke a tie in the vote, and why.';
comment on column decision.tells_voters is 'Whether who votes by the link reads it there.';
comment on column decision.supersedes_id is 'The earlier decision whose place it takes.';
select app.guard_beside_entry('decision', 'id');

create table decision_option (
  organisation_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  position integer not null check (position between 0 and 49),
  text text not null check (length(text) between 1 and 300),
  chosen boolean not null,
  why text check (length(why) between 1 and 1000),
  option_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references entry on delete cascade,
  foreign key (organisation_id, option_id) references priority_option on delete set null (option_id),
  check (chosen or why is not null)
);
create index decision_option_decision on decision_option (organisation_id, decision_id, position);
create index decision_option_option on decision_option (organisation_id, option_id);
comment on table decision_option is 'What was chosen and what was not, each with why.';
comment on column decision_option.organisation_id is 'The organisation.';
comment on column decision_option.id is 'UUIDv7.';
comment on column decision_option.decision_id is 'The decision.';
comment on column decision_option.position is 'Its place in the list.';
comment on column decision_option.text is 'In plain words.';
comment on column decision_option.chosen is 'Whether it was chosen.';
comment on column decision_option.why is 'Why; always there for what was not chosen.';
comment on column decision_option.option_id is 'The option of the vote it was.';
select app.guard_beside_entry('decision_option', 'decision_id');

create table decision_condition (
  organisation_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  position integer not null check (position between 0 and 19),
  text text not null check (length(text) between 1 and 500),
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references entry on delete cascade
);
create index decision_condition_decision on decision_condition (organisation_id, decision_id, position);
comment on table decision_condition is 'On what condition it was decided, for example: 1.20 m of pavement stays free.';
comment on column decision_condition.organisation_id is 'The organisation.';
comment on column decision_condition.id is 'UUIDv7; sources lie beside it as condition:<id>.';
comment on column decision_condition.decision_id is 'The decision.';
comment on column decision_condition.position is 'Its place in the list.';
comment on column decision_condition.text is 'In plain words.';
select app.guard_beside_entry('decision_condition', 'decision_id');
-- What was decided is not rewritten by anybody.
drop policy beside_entry_change on decision;
drop policy beside_entry_change on decision_option;
drop policy beside_entry_change on decision_condition;

-- Who voted hears what came of it: the newest decision about the vote, when its makers tell it.
create function app.decision_for_voters(asked_organisation uuid, asked uuid) returns jsonb
  language sql stable security definer set search_path = public as $$
  select jsonb_build_object('title', e.title, 'text', e.text, 'happenedOn', e.happened_on,
    'decidedBy', d.decided_by, 'tieBroken', d.tie_broken,
    'options', coalesce((select jsonb_agg(jsonb_build_object('text', o.text, 'chosen', o.chosen, 'why', o.why) order by o.position)
      from decision_option o where o.organisation_id = d.organisation_id and o.decision_id = d.id), '[]'),
    'conditions', coalesce((select jsonb_agg(c.text order by c.position)
      from decision_condition c where c.organisation_id = d.organisation_id and c.decision_id = d.id), '[]'))
  from decision d join entry e on e.organisation_id = d.organisation_id and e.id = d.id
  join priority p on p.organisation_id = d.organisation_id and p.id = d.priority_id and p.state = 'closed'
  where d.organisation_id = asked_organisation and d.priority_id = asked and d.tells_voters
    and asked_organisation = app.organisation_id() and e.visibility <> 'onlyMe'
    and not exists (select 1 from decision later where later.organisation_id = d.organisation_id and later.supersedes_id = d.id)
  order by e.happened_on desc, e.id desc limit 1
$$;
