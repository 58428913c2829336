-- Fathoming (why, and what else could it be) and the change story (how one leads to the other).

create table fathom (
  organisation_id uuid not null,
  id uuid not null,
  theme_id uuid,
  conclusion text not null default '' check (length(conclusion) <= 10000),
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, theme_id) references entry on delete set null (theme_id)
);
create index fathom_theme on fathom (organisation_id, theme_id);
comment on table fathom is 'DENKEN: what lies behind something. What is to be understood is entry.title and entry.text.';
comment on column fathom.organisation_id is 'The organisation.';
comment on column fathom.id is 'The entry.';
comment on column fathom.theme_id is 'The theme it is about; may be left out.';
comment on column fathom.conclusion is 'What is thought now.';
comment on column fathom.version is 'Counts the changes of these texts.';
select app.guard_beside_entry('fathom', 'id');

create table fathom_step (
  organisation_id uuid not null,
  id uuid not null,
  fathom_id uuid not null,
  parent_id uuid,
  text text not null check (length(text) between 1 and 2000),
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, fathom_id) references entry on delete cascade,
  foreign key (organisation_id, parent_id) references fathom_step on delete cascade,
  check (parent_id <> id)
);
create index fathom_step_fathom on fathom_step (organisation_id, fathom_id);
create index fathom_step_parent on fathom_step (organisation_id, parent_id);
comment on table fathom_step is 'One step of a chain of why: each answers "waarom? wat zit hierachter?" of the one above it.';
comment on column fathom_step.organisation_id is 'The organisation.';
comment on column fathom_step.id is 'UUIDv7.';
comment on column fathom_step.fathom_id is 'What it belongs to.';
comment on column fathom_step.parent_id is 'The step it lies behind; empty for a beginning.';
comment on column fathom_step.text is 'The answer, in plain words.';
comment on column fathom_step.version is 'Counts the changes.';
comment on column fathom_step.created_at is 'When it was added.';
select app.guard_beside_entry('fathom_step', 'fathom_id');

create table fathom_explanation (
  organisation_id uuid not null,
  id uuid not null,
  fathom_id uuid not null,
  text text not null check (length(text) between 1 and 2000),
  plausible text not null default 'unknown' check (plausible in ('high', 'mid', 'low', 'unknown')),
  speaks_for text check (length(speaks_for) between 1 and 5000),
  speaks_against text check (length(speaks_against) between 1 and 5000),
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, fathom_id) references entry on delete cascade
);
create index fathom_explanation_fathom on fathom_explanation (organisation_id, fathom_id);
comment on table fathom_explanation is 'Explanations side by side: what speaks for each and what against.';
comment on column fathom_explanation.organisation_id is 'The organisation.';
comment on column fathom_explanation.id is 'UUIDv7.';
comment on column fathom_explanation.fathom_id is 'What it belongs to.';
comment on column fathom_explanation.text is 'The explanation.';
comment on column fathom_explanation.plausible is 'high, mid, low or unknown.';
comment on column fathom_explanation.speaks_for is 'What speaks for it.';
comment on column fathom_explanation.speaks_against is 'What speaks against it.';
comment on column fathom_explanation.version is 'Counts the changes.';
comment on column fathom_explanation.created_at is 'When it was added.';
select app.guard_beside_entry('fathom_explanation', 'fathom_id');

create table change_story (
  organisation_id uuid not null,
  id uuid not null,
  plan_id uuid,
  for_whom text not null default '' check (length(for_whom) <= 2000),
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, plan_id) references entry on delete set null (plan_id)
);
create index change_story_plan on change_story (organisation_id, plan_id);
comment on table change_story is 'DENKEN: how one thing leads to another (theory of change).';
comment on column change_story.organisation_id is 'The organisation.';
comment on column change_story.id is 'The entry.';
comment on column change_story.plan_id is 'The plan it is about; may be left out.';
comment on column change_story.for_whom is 'For whom something changes: a group or role, never a name.';
comment on column change_story.version is 'Counts the changes of these texts.';
select app.guard_beside_entry('change_story', 'id');

create table change_node (
  organisation_id uuid not null,
  id uuid not null,
  story_id uuid not null,
  kind text not null check (kind in ('situation', 'activity', 'directEffect', 'higherEffect', 'precondition', 'signal')),
  text text not null check (length(text) between 1 and 1000),
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, story_id) references entry on delete cascade
);
create index change_node_story on change_node (organisation_id, story_id);
comment on table change_node is 'One block of a change story.';
comment on column change_node.organisation_id is 'The organisation.';
comment on column change_node.id is 'UUIDv7.';
comment on column change_node.story_id is 'The change story.';
comment on column change_node.kind is 'situation, activity, directEffect, higherEffect, precondition or signal.';
comment on column change_node.text is 'In plain words.';
comment on column change_node.version is 'Counts the changes.';
comment on column change_node.created_at is 'When it was added.';
select app.guard_beside_entry('change_node', 'story_id');

create table change_arrow (
  organisation_id uuid not null,
  id uuid not null,
  story_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  assumption text check (length(assumption) between 1 and 2000),
  evidence text not null default 'none' check (evidence in ('strong', 'moderate', 'weak', 'none')),
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, story_id) references entry on delete cascade,
  foreign key (organisation_id, from_id) references change_node on delete cascade,
  foreign key (organisation_id, to_id) references change_node on delete cascade,
  unique (organisation_id, from_id, to_id),
  check (from_id <> to_id)
);
create index change_arrow_story on change_arrow (organisation_id, story_id);
create index change_arrow_to on change_arrow (organisation_id, to_id);
comment on table change_arrow is 'What leads to what in a change story, under which assumption, and how well that is known.';
comment on column change_arrow.organisation_id is 'The organisation.';
comment on column change_arrow.id is 'UUIDv7.';
comment on column change_arrow.story_id is 'The change story.';
comment on column change_arrow.from_id is 'The block it starts from.';
comment on column change_arrow.to_id is 'The block it leads to.';
comment on column change_arrow.assumption is 'What must be true for it.';
comment on column change_arrow.evidence is 'strong, moderate, weak or none.';
comment on column change_arrow.version is 'Counts the changes.';
comment on column change_arrow.created_at is 'When it was drawn.';
select app.guard_beside_entry('change_arrow', 'story_id');
