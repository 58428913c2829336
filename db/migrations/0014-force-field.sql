-- The force field: who wants what, who can do what, who reaches whom, and what drives or restrains.

create table force_field (
  organisation_id uuid not null,
  id uuid not null,
  done_with text not null default '' check (length(done_with) <= 500),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table force_field is 'DENKEN: a force field around one goal (entry.text) with its actors, their ties and the forces.';
comment on column force_field.organisation_id is 'The organisation.';
comment on column force_field.id is 'The entry.';
comment on column force_field.done_with is 'Who looked along, in roles; alone one stays within one''s own assumptions.';
select app.guard_beside_entry('force_field', 'id');

create table actor (
  organisation_id uuid not null,
  id uuid not null,
  force_field_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  kind text not null check (kind in ('residentGroup', 'residentInRole', 'volunteers', 'institution', 'municipality',
    'housingAssociation', 'entrepreneur', 'school', 'police', 'media', 'ownOrganisation', 'other')),
  role text check (length(role) between 1 and 500),
  interest text check (length(interest) between 1 and 1000),
  problem text check (length(problem) between 1 and 1000),
  potential text check (length(potential) between 1 and 1000),
  list text check (list in ('cannotGoRound', 'doNotWantToGoRound', 'alwaysForget', 'hardToFind', 'doNotKnow')),
  involve_when text check (length(involve_when) between 1 and 200),
  involve_how text check (involve_how in ('know', 'think', 'do', 'decide')),
  action text check (length(action) between 1 and 500),
  x double precision check (x between 0 and 100),
  y double precision check (y between 0 and 100),
  primary key (organisation_id, id),
  unique (organisation_id, force_field_id, id),
  foreign key (organisation_id, force_field_id) references force_field on delete cascade,
  constraint actor_place_is_whole check ((x is null) = (y is null))
);
comment on table actor is 'Who has to do with the goal of a force field: a group, an organisation or a role, never a person by name.';
comment on column actor.organisation_id is 'The organisation.';
comment on column actor.id is 'UUIDv7.';
comment on column actor.force_field_id is 'The force field.';
comment on column actor.name is 'A role or a group, for example school board.';
comment on column actor.kind is 'residentGroup, residentInRole, volunteers, institution, municipality, housingAssociation, entrepreneur, school, police, media, ownOrganisation or other.';
comment on column actor.role is 'What they do in this matter.';
comment on column actor.interest is 'What they have to gain or lose.';
comment on column actor.problem is 'What is difficult for them.';
comment on column actor.potential is 'What they could bring.';
comment on column actor.list is 'On which of the five lists: cannotGoRound, doNotWantToGoRound, alwaysForget, hardToFind or doNotKnow (that they belong to it).';
comment on column actor.involve_when is 'When to involve them.';
comment on column actor.involve_how is 'know (meeweten), think (meedenken), do (meedoen) or decide (meebeslissen).';
comment on column actor.action is 'What is done soon.';
comment on column actor.x is 'Where the tag was put by hand, from left to right, 0 to 100; empty: where its stance puts it.';
comment on column actor.y is 'The same from top to bottom.';
select app.guard_beside_entry('actor', 'force_field_id');

create table actor_assessment (
  organisation_id uuid not null,
  actor_id uuid not null,
  assessed_on date not null,
  force_field_id uuid not null,
  power smallint check (power between 1 and 5),
  involvement smallint check (involvement between 1 and 5),
  stance smallint check (stance between -2 and 2),
  agreement text not null default 'unknown' check (agreement in ('low', 'unknown', 'high')),
  trust text not null default 'unknown' check (trust in ('low', 'unknown', 'high')),
  grounds text check (length(grounds) between 1 and 2000),
  certainty text check (certainty in ('low', 'mid', 'high')),
  assessed_by text check (length(assessed_by) between 1 and 200),
  primary key (organisation_id, actor_id, assessed_on),
  foreign key (organisation_id, force_field_id, actor_id) references actor (organisation_id, force_field_id, id) on delete cascade
);
create index actor_assessment_field on actor_assessment (organisation_id, force_field_id, actor_id);
comment on table actor_assessment is 'How an actor stands in it, as it was seen on a day; earlier days stay, so that shifts show.';
comment on column actor_assessment.organisation_id is 'The organisation.';
comment on column actor_assessment.actor_id is 'The actor.';
comment on column actor_assessment.assessed_on is 'The day it was seen so.';
comment on column actor_assessment.force_field_id is 'The force field.';
comment on column actor_assessment.power is 'How much they can decide, 1 to 5; empty: not known.';
comment on column actor_assessment.involvement is 'How much it concerns them, 1 to 5; empty: not known.';
comment on column actor_assessment.stance is 'From -2 (against) to 2 (for); empty: not known.';
comment on column actor_assessment.agreement is 'Whether they agree on the matter: low, unknown or high.';
comment on column actor_assessment.trust is 'How much trust there is: low, unknown or high.';
comment on column actor_assessment.grounds is 'What this is known from.';
comment on column actor_assessment.certainty is 'How sure it is: low, mid or high.';
comment on column actor_assessment.assessed_by is 'Who assessed it, in roles.';
select app.guard_beside_entry('actor_assessment', 'force_field_id');

create table actor_tie (
  organisation_id uuid not null,
  id uuid not null,
  force_field_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  strength smallint not null check (strength between 1 and 3),
  effect text not null check (effect in ('plus', 'minus')),
  kind text not null check (kind in ('money', 'authority', 'information', 'friendship', 'contract', 'conflict')),
  primary key (organisation_id, id),
  unique (organisation_id, force_field_id, from_id, to_id, kind),
  foreign key (organisation_id, force_field_id, from_id) references actor (organisation_id, force_field_id, id) on delete cascade,
  foreign key (organisation_id, force_field_id, to_id) references actor (organisation_id, force_field_id, id) on delete cascade,
  constraint actor_tie_goes_to_another check (from_id <> to_id)
);
create index actor_tie_to on actor_tie (organisation_id, force_field_id, to_id);
comment on table actor_tie is 'Who has influence on whom in one force field.';
comment on column actor_tie.organisation_id is 'The organisation.';
comment on column actor_tie.id is 'UUIDv7.';
comment on column actor_tie.force_field_id is 'The force field of both.';
comment on column actor_tie.from_id is 'Who has the influence.';
comment on column actor_tie.to_id is 'On whom.';
comment on column actor_tie.strength is '1 to 3.';
comment on column actor_tie.effect is 'plus: it helps; minus: it works against.';
comment on column actor_tie.kind is 'money, authority, information, friendship, contract or conflict.';
select app.guard_beside_entry('actor_tie', 'force_field_id');

create table force (
  organisation_id uuid not null,
  id uuid not null,
  force_field_id uuid not null,
  side text not null check (side in ('driving', 'restraining')),
  text text not null check (length(text) between 1 and 500),
  strength smallint not null check (strength between 1 and 5),
  influence smallint check (influence between 1 and 5),
  actor_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, force_field_id) references force_field on delete cascade,
  foreign key (organisation_id, force_field_id, actor_id) references actor (organisation_id, force_field_id, id) on delete set null (actor_id)
);
create index force_field_of on force (organisation_id, force_field_id, actor_id);
comment on table force is 'What drives towards the goal or holds it back (Lewin).';
comment on column force.organisation_id is 'The organisation.';
comment on column force.id is 'UUIDv7.';
comment on column force.force_field_id is 'The force field.';
comment on column force.side is 'driving or restraining.';
comment on column force.text is 'What it is.';
comment on column force.strength is '1 to 5.';
comment on column force.influence is 'How far it can be influenced, 1 to 5; empty: not known.';
comment on column force.actor_id is 'With which actor it goes; may be left out.';
select app.guard_beside_entry('force', 'force_field_id');
