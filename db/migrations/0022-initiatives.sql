-- What residents begin themselves: their initiative with its own page, what the neighbourhood budget pays, and the right to challenge.

create table initiative (
  organisation_id uuid not null,
  id uuid not null,
  owner text not null check (length(owner) between 1 and 200),
  begun_by text[] not null check (begun_by <@ '{residents,worker,partners}'::text[] and cardinality(begun_by) between 1 and 3),
  state text not null check (state in ('idea', 'coreGroup', 'plan', 'supportAndMoney', 'carryingOut', 'independent', 'rest', 'stopped', 'handedOver')),
  needs text check (length(needs) between 1 and 2000),
  offers text check (length(offers) between 1 and 2000),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table initiative is 'DOEN: an initiative of residents (entry.title its name, entry.text what it is about). Its owner is a group, never a list of members.';
comment on column initiative.organisation_id is 'The organisation.';
comment on column initiative.id is 'The entry.';
comment on column initiative.owner is 'The group of residents, in the name it gives itself.';
comment on column initiative.begun_by is 'Who began it: residents, worker, partners; more than one may hold.';
comment on column initiative.state is 'Where it stands: idea, coreGroup, plan, supportAndMoney, carryingOut, independent, rest, stopped or handedOver.';
comment on column initiative.needs is 'What it needs, as the worker noted it.';
comment on column initiative.offers is 'What it offers, as the worker noted it.';
select app.guard_beside_entry('initiative', 'id');

create table initiative_state (
  organisation_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  state text not null check (state in ('idea', 'coreGroup', 'plan', 'supportAndMoney', 'carryingOut', 'independent', 'rest', 'stopped', 'handedOver')),
  since date not null,
  reason text check (length(reason) between 1 and 1000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, initiative_id) references entry on delete cascade
);
create index initiative_state_initiative on initiative_state (organisation_id, initiative_id, since);
comment on table initiative_state is 'How an initiative went from state to state; back is allowed, with a reason.';
comment on column initiative_state.organisation_id is 'The organisation.';
comment on column initiative_state.id is 'UUIDv7.';
comment on column initiative_state.initiative_id is 'The initiative.';
comment on column initiative_state.state is 'The state it came to.';
comment on column initiative_state.since is 'Since which day.';
comment on column initiative_state.reason is 'Why, or to whom it was handed over.';
comment on column initiative_state.created_at is 'When it was noted.';
select app.guard_beside_entry('initiative_state', 'initiative_id');

create table initiative_support (
  organisation_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  by_kind text not null check (by_kind in ('worker', 'partner')),
  by_role text not null check (length(by_role) between 1 and 200),
  verbs text[] not null check (verbs <@ array['initiates', 'stimulates', 'guides', 'facilitates', 'supports'] and cardinality(verbs) between 1 and 5),
  text text not null check (length(text) between 1 and 500),
  done_on date not null,
  hours numeric(6,2) check (hours >= 0),
  primary key (organisation_id, id),
  foreign key (organisation_id, initiative_id) references entry on delete cascade
);
create index initiative_support_initiative on initiative_support (organisation_id, initiative_id, done_on);
comment on table initiative_support is 'The support log: what a worker or a partner put in, in the five verbs, on a day.';
comment on column initiative_support.organisation_id is 'The organisation.';
comment on column initiative_support.id is 'UUIDv7.';
comment on column initiative_support.initiative_id is 'The initiative.';
comment on column initiative_support.by_kind is 'Whether the worker or a partner did it.';
comment on column initiative_support.by_role is 'In which role, never a name.';
comment on column initiative_support.verbs is 'initiates, stimulates, guides, facilitates, supports; several may hold.';
comment on column initiative_support.text is 'What was done, in a sentence.';
comment on column initiative_support.done_on is 'The day.';
comment on column initiative_support.hours is 'How many hours; may be left out.';
select app.guard_beside_entry('initiative_support', 'initiative_id');

create table initiative_letting_go (
  organisation_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  verb text not null check (verb in ('initiates', 'stimulates', 'guides', 'facilitates', 'supports')),
  until_day date,
  until_state text check (until_state in ('idea', 'coreGroup', 'plan', 'supportAndMoney', 'carryingOut', 'independent', 'rest', 'stopped', 'handedOver')),
  taken_over_by text not null check (length(taken_over_by) between 1 and 200),
  primary key (organisation_id, id),
  foreign key (organisation_id, initiative_id) references entry on delete cascade,
  check ((until_day is null) <> (until_state is null))
);
create index initiative_letting_go_initiative on initiative_letting_go (organisation_id, initiative_id);
comment on table initiative_letting_go is 'The plan for letting go: which part of the worker''s share lasts until when, and who takes it over.';
comment on column initiative_letting_go.organisation_id is 'The organisation.';
comment on column initiative_letting_go.id is 'UUIDv7.';
comment on column initiative_letting_go.initiative_id is 'The initiative.';
comment on column initiative_letting_go.verb is 'The part of the worker''s share.';
comment on column initiative_letting_go.until_day is 'The last day; empty when a state says until when.';
comment on column initiative_letting_go.until_state is 'Until it comes to this state; empty when a day says until when.';
comment on column initiative_letting_go.taken_over_by is 'Who takes it over: a group or role, never a name.';
select app.guard_beside_entry('initiative_letting_go', 'initiative_id');

create table initiative_page (
  organisation_id uuid not null,
  initiative_id uuid not null,
  number integer not null default 0 check (number >= 0),
  sections jsonb not null default '{}',
  hidden_on date,
  hidden_reason text check (length(hidden_reason) between 1 and 1000),
  primary key (organisation_id, initiative_id),
  foreign key (organisation_id, initiative_id) references entry on delete cascade,
  check ((hidden_on is null) = (hidden_reason is null))
);
comment on table initiative_page is 'The initiative''s own page, in the words of its people. The team may hide it with a reason, never write in it.';
comment on column initiative_page.organisation_id is 'The organisation.';
comment on column initiative_page.initiative_id is 'The initiative.';
comment on column initiative_page.number is 'The number of the version that stands there; 0 while nothing was written.';
comment on column initiative_page.sections is 'The words by section: about, now, join, needs, offers.';
comment on column initiative_page.hidden_on is 'The day the team hid it; empty while it can be read.';
comment on column initiative_page.hidden_reason is 'Why it is hidden; its people read this.';
select app.guard_beside_entry('initiative_page', 'initiative_id');

-- Hidden words are for their people and for the team that keeps the initiative.
create policy hidden_stays on initiative_page as restrictive for select
  using (hidden_on is null or initiative_id = (select app.linked_entry_id())
    or app.keeps_entry(organisation_id, initiative_id));
create policy written_by_link on initiative_page for update
  using (organisation_id = (select app.organisation_id()) and initiative_id = (select app.linked_entry_id()));
-- Whose words they are holds here too: by the link only the words change, by the team only whether they are hidden.
create function app.keep_own_words() returns trigger language plpgsql as $$
begin
  if (new.sections <> old.sections or new.number <> old.number)
    and app.linked_entry_id() is distinct from old.initiative_id then
    raise insufficient_privilege using message = 'the words of this page are of its people';
  end if;
  if new.hidden_on is distinct from old.hidden_on and app.person_id() is null then
    raise insufficient_privilege using message = 'hiding is for the team';
  end if;
  return new;
end $$;
create trigger initiative_page_own_words before update on initiative_page
  for each row execute function app.keep_own_words();

create table initiative_page_version (
  organisation_id uuid not null,
  initiative_id uuid not null,
  number integer not null check (number > 0),
  sections jsonb not null,
  created_at timestamptz not null,
  primary key (organisation_id, initiative_id, number),
  foreign key (organisation_id, initiative_id) references entry on delete cascade
);
comment on table initiative_page_version is 'All versions of the words of an initiative''s own page.';
comment on column initiative_page_version.organisation_id is 'The organisation.';
comment on column initiative_page_version.initiative_id is 'The initiative.';
comment on column initiative_page_version.number is 'Counted from 1.';
comment on column initiative_page_version.sections is 'The words by section.';
comment on column initiative_page_version.created_at is 'When it was written.';

alter table initiative_page_version enable row level security;
create policy version_read on initiative_page_version for select
  using (organisation_id = (select app.organisation_id())
    and (initiative_id = (select app.linked_entry_id()) or app.keeps_entry(organisation_id, initiative_id)));
create policy version_add on initiative_page_version for insert
  with check (organisation_id = (select app.organisation_id()) and initiative_id = (select app.linked_entry_id()));

create table budget_fund (
  organisation_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  max_cents integer check (max_cents between 1 and 2000000000),
  rules jsonb not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id) references organisation on delete cascade
);
create unique index budget_fund_name on budget_fund (organisation_id, name);
comment on table budget_fund is 'A neighbourhood budget as a municipality has it: the most it gives and the rules that hold, in order.';
comment on column budget_fund.organisation_id is 'The organisation.';
comment on column budget_fund.id is 'UUIDv7.';
comment on column budget_fund.name is 'What it is called, for example Buurtbudget Oudermeer.';
comment on column budget_fund.max_cents is 'The most it gives at once, in cents; empty is no limit.';
comment on column budget_fund.rules is 'The rules in order: a text, and where it is a deadline how many days before the start.';
comment on column budget_fund.version is 'Counts the changes.';

alter table budget_fund enable row level security;
create policy fund_read on budget_fund for select
  using (organisation_id = (select app.organisation_id()) and (select app.person_id()) is not null);
create policy fund_add on budget_fund for insert with check (organisation_id = (select app.organisation_id())
  and (select app.roles()) && '{admin,coordinator,worker}'::role[]);
create policy fund_change on budget_fund for update using (organisation_id = (select app.organisation_id())
  and (select app.roles()) && '{admin,coordinator,worker}'::role[]);

create table budget_request (
  organisation_id uuid not null,
  id uuid not null,
  owner text not null check (length(owner) between 1 and 200),
  fund_name text not null check (length(fund_name) between 1 and 200),
  max_cents integer check (max_cents between 1 and 2000000000),
  activities text not null default '' check (length(activities) <= 5000),
  starts_on date,
  own_hours integer check (own_hours between 0 and 100000),
  state text not null default 'draft' check (state in ('draft', 'handedIn', 'granted', 'grantedIf', 'refused', 'accounted')),
  handed_in_on date,
  decided_on date,
  decided_by text check (length(decided_by) between 1 and 200),
  granted_cents integer check (granted_cents between 0 and 2000000000),
  condition text check (length(condition) between 1 and 1000),
  decision_reason text check (length(decision_reason) between 1 and 2000),
  given_back_cents integer check (given_back_cents between 0 and 2000000000),
  account_note text check (length(account_note) between 1 and 2000),
  accounted_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check ((state in ('draft', 'handedIn')) = (decided_on is null)),
  check ((decided_on is null) = (decided_by is null)),
  check (state <> 'refused' or decision_reason is not null),
  check (state <> 'grantedIf' or condition is not null)
);
comment on table budget_request is 'DOEN: a request to a neighbourhood budget (entry.title its name, entry.text its goal), with the decision and the account afterwards.';
comment on column budget_request.organisation_id is 'The organisation.';
comment on column budget_request.id is 'The entry.';
comment on column budget_request.owner is 'The group that asks, in the name it gives itself.';
comment on column budget_request.fund_name is 'The budget that is asked, as it was called then.';
comment on column budget_request.max_cents is 'The most it gave at once then, in cents; empty is no limit.';
comment on column budget_request.activities is 'What will be done.';
comment on column budget_request.starts_on is 'The day it begins; deadlines are counted from here.';
comment on column budget_request.own_hours is 'Own hours, beside and apart from the money.';
comment on column budget_request.state is 'draft, handedIn, granted, grantedIf, refused or accounted.';
comment on column budget_request.handed_in_on is 'The day it was handed in.';
comment on column budget_request.decided_on is 'The day it was decided.';
comment on column budget_request.decided_by is 'Who decided: a body or role, never a name.';
comment on column budget_request.granted_cents is 'What was granted, in cents.';
comment on column budget_request.condition is 'On what condition.';
comment on column budget_request.decision_reason is 'Why it was decided so.';
comment on column budget_request.given_back_cents is 'What was left and given back, in cents.';
comment on column budget_request.account_note is 'What came of it, and why sums differ if they do.';
comment on column budget_request.accounted_on is 'The day the account was given.';
select app.guard_beside_entry('budget_request', 'id');

create table budget_line (
  organisation_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  side text not null check (side in ('cost', 'cover')),
  source text check (source in ('budget', 'own', 'coFinancier')),
  label text not null check (length(label) between 1 and 200),
  cents integer not null check (cents between 1 and 2000000000),
  quotation text check (length(quotation) between 1 and 500),
  primary key (organisation_id, id),
  foreign key (organisation_id, request_id) references entry on delete cascade,
  check ((side = 'cover') = (source is not null))
);
create index budget_line_request on budget_line (organisation_id, request_id);
comment on table budget_line is 'What a request costs, and where the money comes from; in whole cents.';
comment on column budget_line.organisation_id is 'The organisation.';
comment on column budget_line.id is 'UUIDv7.';
comment on column budget_line.request_id is 'The request.';
comment on column budget_line.side is 'cost or cover.';
comment on column budget_line.source is 'Where cover comes from: the budget that is asked, own money, or a co-financier.';
comment on column budget_line.label is 'What it is for, or from whom: an organisation or role.';
comment on column budget_line.cents is 'How much, in cents.';
comment on column budget_line.quotation is 'The quotation or the promise on paper, in words; empty when there is none.';
select app.guard_beside_entry('budget_line', 'request_id');

create table budget_rule (
  organisation_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  position integer not null check (position >= 0),
  text text not null check (length(text) between 1 and 500),
  days_before integer check (days_before between 1 and 730),
  answer text not null default 'unknown' check (answer in ('yes', 'no', 'unknown')),
  evidence text check (length(evidence) between 1 and 1000),
  primary key (organisation_id, id),
  foreign key (organisation_id, request_id) references entry on delete cascade
);
create unique index budget_rule_request on budget_rule (organisation_id, request_id, position);
comment on table budget_rule is 'The rules of the budget as they were when the request began, with whether it meets them.';
comment on column budget_rule.organisation_id is 'The organisation.';
comment on column budget_rule.id is 'UUIDv7.';
comment on column budget_rule.request_id is 'The request.';
comment on column budget_rule.position is 'Place in the order, from 0.';
comment on column budget_rule.text is 'The rule.';
comment on column budget_rule.days_before is 'For a deadline: how many days before the start it must be handed in.';
comment on column budget_rule.answer is 'Whether the request meets it: yes, no or unknown.';
comment on column budget_rule.evidence is 'What it shows from.';
select app.guard_beside_entry('budget_rule', 'request_id');

create table budget_support (
  organisation_id uuid not null,
  request_id uuid not null,
  approached integer not null check (approached between 1 and 1000000),
  in_favour integer not null check (in_favour >= 0),
  against integer not null check (against >= 0),
  radius text not null check (length(radius) between 1 and 300),
  counted_on date not null,
  primary key (organisation_id, request_id),
  foreign key (organisation_id, request_id) references entry on delete cascade,
  check (in_favour + against <= approached)
);
comment on table budget_support is 'Counted support for a request; both ratios follow from it.';
comment on column budget_support.organisation_id is 'The organisation.';
comment on column budget_support.request_id is 'The request.';
comment on column budget_support.approached is 'How many addresses were asked.';
comment on column budget_support.in_favour is 'How many were for.';
comment on column budget_support.against is 'How many were against.';
comment on column budget_support.radius is 'Where was asked, in words.';
comment on column budget_support.counted_on is 'The day it was counted.';
select app.guard_beside_entry('budget_support', 'request_id');

-- Fewer than ten answers stay with the team.
create policy small_count_stays on budget_support as restrictive for select
  using (in_favour + against >= 10 or exists (select 1 from entry e
    where e.organisation_id = budget_support.organisation_id and e.id = budget_support.request_id
    and (e.author_id = (select app.person_id()) or array[e.team_id] <@ (select app.team_ids()))));

create table budget_receipt (
  organisation_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  label text not null check (length(label) between 1 and 200),
  cents integer not null check (cents between 1 and 2000000000),
  paid_on date,
  noted_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, request_id) references entry on delete cascade
);
create index budget_receipt_request on budget_receipt (organisation_id, request_id);
comment on table budget_receipt is 'What was really paid of a request, receipt by receipt.';
comment on column budget_receipt.organisation_id is 'The organisation.';
comment on column budget_receipt.id is 'UUIDv7.';
comment on column budget_receipt.request_id is 'The request.';
comment on column budget_receipt.label is 'What was paid.';
comment on column budget_receipt.cents is 'How much, in cents.';
comment on column budget_receipt.paid_on is 'The day on the receipt.';
comment on column budget_receipt.noted_on is 'The day it was noted; after the account it is late, which is allowed.';
select app.guard_beside_entry('budget_receipt', 'request_id');

create table challenge (
  organisation_id uuid not null,
  id uuid not null,
  owner text not null check (length(owner) between 1 and 200),
  state text not null check (state in ('exploring', 'notified', 'talking', 'bid', 'assessing', 'trial', 'granted', 'rejected', 'evaluation')),
  current_provider text check (length(current_provider) between 1 and 200),
  current_service text check (length(current_service) between 1 and 2000),
  current_cents integer check (current_cents between 0 and 2000000000),
  offered_service text check (length(offered_service) between 1 and 2000),
  bid_cents integer check (bid_cents between 0 and 2000000000),
  added_value text check (length(added_value) between 1 and 2000),
  quality text check (length(quality) between 1 and 2000),
  continuity text check (length(continuity) between 1 and 2000),
  support text check (length(support) between 1 and 2000),
  risks text check (length(risks) between 1 and 2000),
  criteria text check (length(criteria) between 1 and 2000),
  role_wanted smallint check (role_wanted between 1 and 5),
  role_offered smallint check (role_offered between 1 and 5),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table challenge is 'DOEN: residents challenge the municipality to hand over a task (entry.title the task, entry.text what they propose).';
comment on column challenge.organisation_id is 'The organisation.';
comment on column challenge.id is 'The entry.';
comment on column challenge.owner is 'The group that challenges, in the name it gives itself.';
comment on column challenge.state is 'exploring, notified, talking, bid, assessing, trial, granted, rejected or evaluation.';
comment on column challenge.current_provider is 'Who carries out the task now: an organisation or role.';
comment on column challenge.current_service is 'What is offered now.';
comment on column challenge.current_cents is 'What it costs now in a year, in cents.';
comment on column challenge.offered_service is 'What residents would offer.';
comment on column challenge.bid_cents is 'What residents would do it for in a year, in cents.';
comment on column challenge.added_value is 'What the neighbourhood gains by it.';
comment on column challenge.quality is 'How good it stays.';
comment on column challenge.continuity is 'How it goes on when people leave.';
comment on column challenge.support is 'Who stands behind it, in words and numbers of groups.';
comment on column challenge.risks is 'What may go wrong, and what is done about it.';
comment on column challenge.criteria is 'By what it will be looked back on.';
comment on column challenge.role_wanted is 'The role of government that residents want, on the ladder of 2012: 1 regulate to 5 let go.';
comment on column challenge.role_offered is 'The role that the municipality offers, on the same ladder.';
select app.guard_beside_entry('challenge', 'id');

create table challenge_state (
  organisation_id uuid not null,
  id uuid not null,
  challenge_id uuid not null,
  state text not null check (state in ('exploring', 'notified', 'talking', 'bid', 'assessing', 'trial', 'granted', 'rejected', 'evaluation')),
  since date not null,
  by_whom text check (length(by_whom) between 1 and 200),
  reason text check (length(reason) between 1 and 2000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, challenge_id) references entry on delete cascade,
  check (state <> 'rejected' or reason is not null)
);
create index challenge_state_challenge on challenge_state (organisation_id, challenge_id, since);
comment on table challenge_state is 'How a challenge went from state to state, with who said so and why.';
comment on column challenge_state.organisation_id is 'The organisation.';
comment on column challenge_state.id is 'UUIDv7.';
comment on column challenge_state.challenge_id is 'The challenge.';
comment on column challenge_state.state is 'The state it came to.';
comment on column challenge_state.since is 'Since which day.';
comment on column challenge_state.by_whom is 'Who said so: a body or role, never a name.';
comment on column challenge_state.reason is 'Why; needed for a rejection.';
comment on column challenge_state.created_at is 'When it was noted.';
select app.guard_beside_entry('challenge_state', 'challenge_id');

-- A visitor reads on a neighbourhood's page what lies in it, also in areas that have no public page of their own.
create function app.lies_within(asked_organisation uuid, asked uuid, around uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with recursive outward as (
    select id, parent_id from area where organisation_id = asked_organisation and id = asked
    union
    select a.id, a.parent_id from area a join outward o on a.id = o.parent_id
    where a.organisation_id = asked_organisation
  )
  select exists (select 1 from outward where id = around)
$$;
