-- VINDEN: outcomes that were harvested, what others say of them, and what contributed to them.

create table outcome (
  organisation_id uuid not null,
  id uuid not null,
  who text not null check (length(who) between 1 and 200),
  kind text not null check (kind in ('behaviour', 'relations', 'actions', 'policy', 'practice')),
  since date not null,
  until date not null check (until >= since),
  residents_share text check (length(residents_share) between 1 and 2000),
  worker_share text check (length(worker_share) between 1 and 2000),
  intended boolean,
  direction text not null default 'positive' check (direction in ('positive', 'negative')),
  source text check (length(source) between 1 and 500),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table outcome is 'VINDEN: somebody does something otherwise than before (entry.title what changed, entry.text what it means).';
comment on column outcome.organisation_id is 'The organisation.';
comment on column outcome.id is 'The entry.';
comment on column outcome.who is 'Who changed: a group, an organisation or a role, never a person by name.';
comment on column outcome.kind is 'behaviour, relations, actions, policy or practice.';
comment on column outcome.since is 'The first day of when it was.';
comment on column outcome.until is 'The last day of when it was: the same day, the end of a month, or of a period.';
comment on column outcome.residents_share is 'What residents contributed.';
comment on column outcome.worker_share is 'What the worker contributed.';
comment on column outcome.intended is 'Whether it was intended; empty while nobody said so.';
comment on column outcome.direction is 'positive or negative.';
comment on column outcome.source is 'Where it is known from, in words: a conversation, a letter, an own count.';
select app.guard_beside_entry('outcome', 'id');

create table outcome_effect (
  organisation_id uuid not null,
  outcome_id uuid not null,
  node_id uuid not null,
  primary key (organisation_id, outcome_id, node_id),
  foreign key (organisation_id, outcome_id) references entry on delete cascade,
  foreign key (organisation_id, node_id) references change_node on delete cascade
);
create index outcome_effect_node on outcome_effect (organisation_id, node_id);
comment on table outcome_effect is 'Which effect that a change story hoped for came with an outcome.';
comment on column outcome_effect.organisation_id is 'The organisation.';
comment on column outcome_effect.outcome_id is 'The outcome.';
comment on column outcome_effect.node_id is 'The effect in the change story.';
select app.guard_beside_entry('outcome_effect', 'outcome_id');

create table outcome_confirmation (
  organisation_id uuid not null,
  id uuid not null,
  outcome_id uuid not null,
  answer text not null check (answer in ('yes', 'partly', 'no')),
  words text check (length(words) between 1 and 2000),
  by_whom text not null check (length(by_whom) between 1 and 200),
  how text not null check (how in ('spoken', 'mail', 'paper', 'otherwise', 'link')),
  said_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, outcome_id) references entry on delete cascade,
  check (answer = 'yes' or words is not null)
);
create index outcome_confirmation_outcome on outcome_confirmation (organisation_id, outcome_id, created_at);
comment on table outcome_confirmation is 'What somebody who was close says of an outcome: noted by hand, or handed in by a link without an account.';
comment on column outcome_confirmation.organisation_id is 'The organisation.';
comment on column outcome_confirmation.id is 'UUIDv7.';
comment on column outcome_confirmation.outcome_id is 'The outcome.';
comment on column outcome_confirmation.answer is 'yes, partly or no.';
comment on column outcome_confirmation.words is 'How it was, in their own words; needed when it is not simply yes.';
comment on column outcome_confirmation.by_whom is 'Who says so, in a role; never a name.';
comment on column outcome_confirmation.how is 'spoken, mail, paper, otherwise or link.';
comment on column outcome_confirmation.said_on is 'The day.';
comment on column outcome_confirmation.created_at is 'When it was noted or came in.';
-- Read by whoever works with the outcome, not by visitors and residents: words by a link were not looked at by anybody.
alter table outcome_confirmation enable row level security;
create policy confirmation_read on outcome_confirmation for select
  using (organisation_id = (select app.organisation_id())
    and (select app.roles()) && '{worker,coordinator,member}'::role[]
    and exists (select 1 from entry e where e.organisation_id = outcome_confirmation.organisation_id and e.id = outcome_id));
create policy confirmation_add on outcome_confirmation for insert
  with check (organisation_id = (select app.organisation_id())
    and ((how <> 'link' and app.keeps_entry(organisation_id, outcome_id))
      or (how = 'link' and outcome_id = (select app.linked_entry_id()))));
create policy confirmation_remove on outcome_confirmation for delete
  using (organisation_id = (select app.organisation_id()) and app.keeps_entry(organisation_id, outcome_id));
create function app.outcome_answers_since(asked_organisation uuid, asked uuid, since timestamptz) returns integer
  language sql stable security definer set search_path = public as $$
  select count(*)::int from outcome_confirmation where organisation_id = asked_organisation and outcome_id = asked
    and how = 'link' and created_at >= since and asked in (select app.linked_entry_id())
$$;
comment on function app.outcome_answers_since is 'How much came in by the link of an outcome; a visitor may know that much.';

create table claim (
  organisation_id uuid not null,
  id uuid not null,
  outcome_id uuid,
  residents_did text check (length(residents_did) between 1 and 2000),
  worker_did text check (length(worker_did) between 1 and 2000),
  verdict text not null default 'notToSay' check (verdict in ('plausible', 'partly', 'notToSay')),
  verdict_why text check (length(verdict_why) between 1 and 2000),
  judged_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, outcome_id) references entry on delete set null (outcome_id)
);
create index claim_outcome on claim (organisation_id, outcome_id);
comment on table claim is 'VINDEN: what contributed to a change (entry.title), and how it worked (entry.text). Contribution, never cause.';
comment on column claim.organisation_id is 'The organisation.';
comment on column claim.id is 'The entry.';
comment on column claim.outcome_id is 'The outcome it is about; empty when it stands on its own, or when that was removed.';
comment on column claim.residents_did is 'What residents did.';
comment on column claim.worker_did is 'What the worker did.';
comment on column claim.verdict is 'plausible, partly or notToSay, as it was judged. What holds is computed: a strong rival lowers it.';
comment on column claim.verdict_why is 'Why, in plain words.';
comment on column claim.judged_on is 'The day it was judged; empty while it was not.';
select app.guard_beside_entry('claim', 'id');

create table claim_link (
  organisation_id uuid not null,
  id uuid not null,
  claim_id uuid not null,
  from_text text not null check (length(from_text) between 1 and 300),
  to_text text not null check (length(to_text) between 1 and 300),
  evidence text not null default 'none' check (evidence in ('strong', 'moderate', 'weak', 'none')),
  proof text check (length(proof) between 1 and 1000),
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, claim_id) references entry on delete cascade
);
create index claim_link_claim on claim_link (organisation_id, claim_id, created_at);
comment on table claim_link is 'A step of the chain: from what to what, and how well that is known.';
comment on column claim_link.organisation_id is 'The organisation.';
comment on column claim_link.id is 'UUIDv7.';
comment on column claim_link.claim_id is 'The claim.';
comment on column claim_link.from_text is 'From what.';
comment on column claim_link.to_text is 'To what.';
comment on column claim_link.evidence is 'strong, moderate, weak or none.';
comment on column claim_link.proof is 'What shows it, in words; sources lie beside it.';
comment on column claim_link.version is 'Goes up with each change.';
comment on column claim_link.created_at is 'When it was added: the order of the chain.';
select app.guard_beside_entry('claim_link', 'claim_id');

create table claim_rival (
  organisation_id uuid not null,
  id uuid not null,
  claim_id uuid not null,
  text text not null check (length(text) between 1 and 300),
  plausible text not null check (plausible in ('high', 'mid', 'low')),
  evidence_for text check (length(evidence_for) between 1 and 2000),
  evidence_against text check (length(evidence_against) between 1 and 2000),
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, claim_id) references entry on delete cascade
);
create index claim_rival_claim on claim_rival (organisation_id, claim_id, created_at);
comment on table claim_rival is 'What else may explain the change.';
comment on column claim_rival.organisation_id is 'The organisation.';
comment on column claim_rival.id is 'UUIDv7.';
comment on column claim_rival.claim_id is 'The claim.';
comment on column claim_rival.text is 'The other explanation.';
comment on column claim_rival.plausible is 'high, mid or low.';
comment on column claim_rival.evidence_for is 'What speaks for it.';
comment on column claim_rival.evidence_against is 'What speaks against it.';
comment on column claim_rival.version is 'Goes up with each change.';
comment on column claim_rival.created_at is 'When it was added.';
select app.guard_beside_entry('claim_rival', 'claim_id');
