-- The spine: every observation, plan, activity, look-back, publication and cycle is an entry
-- with a table of its own beside it under the same key. What all of them need stands here once.

create table entry (
  organisation_id uuid not null references organisation,
  id uuid not null,
  kind text not null check (kind in ('cycle', 'observation', 'plan', 'activity', 'lookBack', 'publication')),
  area_id uuid,
  team_id uuid,
  title text not null default '' check (length(title) <= 200),
  text text not null check (length(text) <= 20000),
  happened_on date not null,
  author_id uuid not null,
  visibility visibility not null,
  expires_on date,
  lexemes tsvector not null default '',
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, area_id) references area,
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, author_id) references person,
  check (visibility <> 'team' or team_id is not null)
);
create index entry_timeline on entry (organisation_id, happened_on desc, id desc);
create index entry_area on entry (organisation_id, area_id, kind, happened_on desc, id desc);
create index entry_kind on entry (organisation_id, kind, happened_on desc, id desc);
create index entry_team on entry (organisation_id, team_id);
create index entry_author on entry (organisation_id, author_id);
create index entry_expires on entry (organisation_id, expires_on) where expires_on is not null;
create index entry_lexemes on entry using gin (lexemes);
comment on table entry is 'The spine: one row for everything that was seen, thought, done or found. Visibility, place, full text, history and retention are made here, once.';
comment on column entry.organisation_id is 'The organisation.';
comment on column entry.id is 'UUIDv7, made by the client.';
comment on column entry.kind is 'Which table beside it holds the rest.';
comment on column entry.area_id is 'The area or place it is about.';
comment on column entry.team_id is 'The team with which it is shared from the rung team upwards.';
comment on column entry.title is 'A short name; may be empty.';
comment on column entry.text is 'The main words.';
comment on column entry.happened_on is 'The day it is about.';
comment on column entry.author_id is 'Who wrote it.';
comment on column entry.visibility is 'How far it may be seen.';
comment on column entry.expires_on is 'The day on which it is removed by itself; empty when it stays.';
comment on column entry.lexemes is 'Search words, filled by the application (src/kernel/text).';
comment on column entry.created_at is 'When it was saved.';
comment on column entry.version is 'Counts the changes.';

alter table entry enable row level security;
create policy entry_read on entry for select
  using (organisation_id = (select app.organisation_id())
    and (visibility = 'public'
      or author_id = (select app.person_id())
      or visibility >= (select app.reach())
      or (visibility >= 'team' and array[team_id] <@ (select app.team_ids()))
      or ((select app.task()) = 'retention' and expires_on is not null)));
create policy entry_add on entry for insert
  with check (organisation_id = (select app.organisation_id()) and author_id = (select app.person_id())
    and (team_id is null or array[team_id] <@ (select app.team_ids())));
create policy entry_change on entry for update
  using (organisation_id = (select app.organisation_id())
    and (author_id = (select app.person_id())
      or (array[team_id] <@ (select app.team_ids()) and (select app.roles()) && '{worker,coordinator}'::role[])));
-- A policy does not see what a row was before: who wrote an entry stays, and it moves to one's own teams only.
create function app.keep_origin() returns trigger language plpgsql as $$
begin
  if new.organisation_id <> old.organisation_id or new.id <> old.id or new.author_id <> old.author_id
    or (new.team_id is distinct from old.team_id and new.team_id is not null
      and not array[new.team_id] <@ app.team_ids()) then
    raise insufficient_privilege using message = 'an entry keeps its organisation, its writer and its team';
  end if;
  return new;
end $$;
create trigger entry_keeps_origin before update on entry for each row execute function app.keep_origin();
create policy entry_remove on entry for delete
  using (organisation_id = (select app.organisation_id())
    and (author_id = (select app.person_id())
      or (array[team_id] <@ (select app.team_ids()) and (select app.roles()) @> '{coordinator}'::role[])
      or ((select app.task()) = 'retention' and expires_on <= current_date)));

create table link (
  organisation_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  role text not null check (role in ('uses', 'restsOn', 'carriesOut', 'cameOf', 'passesOn', 'follows', 'shows')),
  created_at timestamptz not null,
  primary key (organisation_id, from_id, to_id, role),
  foreign key (organisation_id, from_id) references entry on delete cascade,
  foreign key (organisation_id, to_id) references entry on delete cascade,
  check (from_id <> to_id)
);
create index link_to on link (organisation_id, to_id);
comment on table link is 'The reasoning: from what came later to what it stands on. "Waarom?" walks these links back and forward.';
comment on column link.organisation_id is 'The organisation.';
comment on column link.from_id is 'The later entry, for example a plan.';
comment on column link.to_id is 'The earlier entry it stands on, for example an observation.';
comment on column link.role is 'uses, restsOn, carriesOut, cameOf, passesOn, follows or shows.';
comment on column link.created_at is 'When it was laid.';

create table cycle (
  organisation_id uuid not null,
  id uuid not null,
  weight text not null check (weight in ('smallAction', 'project')),
  round integer not null default 1 check (round >= 1),
  previous_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, previous_id) references entry
);
create index cycle_previous on cycle (organisation_id, previous_id);
comment on table cycle is 'One run of the four moves around one matter, in one of two weights. A small action grows into a project without retyping.';
comment on column cycle.organisation_id is 'The organisation.';
comment on column cycle.id is 'The entry.';
comment on column cycle.weight is 'smallAction (four sentences) or project.';
comment on column cycle.round is 'The how-manieth round around this matter.';
comment on column cycle.previous_id is 'The round before.';

create table cycle_step (
  organisation_id uuid not null,
  cycle_id uuid not null,
  entry_id uuid not null,
  move text not null check (move in ('zien', 'denken', 'doen', 'vinden')),
  primary key (organisation_id, cycle_id, entry_id),
  foreign key (organisation_id, cycle_id) references entry on delete cascade,
  foreign key (organisation_id, entry_id) references entry on delete cascade
);
create index cycle_step_entry on cycle_step (organisation_id, entry_id);
comment on table cycle_step is 'Which entries belong to which cycle, and as which move. One observation may feed several cycles.';
comment on column cycle_step.organisation_id is 'The organisation.';
comment on column cycle_step.cycle_id is 'The cycle.';
comment on column cycle_step.entry_id is 'The entry.';
comment on column cycle_step.move is 'zien, denken, doen or vinden.';

create table publication (
  organisation_id uuid not null,
  id uuid not null,
  cycle_id uuid,
  withdrawn_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, cycle_id) references entry on delete set null (cycle_id)
);
create index publication_cycle on publication (organisation_id, cycle_id);
comment on table publication is 'What residents may read, in words chosen for them. The notes behind it keep their own visibility.';
comment on column publication.organisation_id is 'The organisation.';
comment on column publication.id is 'The entry.';
comment on column publication.cycle_id is 'The cycle it tells about.';
comment on column publication.withdrawn_on is 'The day it was taken back; empty while it can be read.';

create table publication_part (
  organisation_id uuid not null,
  publication_id uuid not null,
  position integer not null check (position >= 0),
  move text not null check (move in ('zien', 'denken', 'doen', 'vinden')),
  entry_id uuid,
  text text not null check (length(text) between 1 and 5000),
  primary key (organisation_id, publication_id, position),
  foreign key (organisation_id, publication_id) references entry on delete cascade,
  foreign key (organisation_id, entry_id) references entry on delete set null (entry_id)
);
create index publication_part_entry on publication_part (organisation_id, entry_id);
comment on table publication_part is 'The parts of a publication, one or more per move, in the order of reading.';
comment on column publication_part.organisation_id is 'The organisation.';
comment on column publication_part.publication_id is 'The publication.';
comment on column publication_part.position is 'Place in the order, from 0.';
comment on column publication_part.move is 'The move it tells about.';
comment on column publication_part.entry_id is 'The entry it was taken from.';
comment on column publication_part.text is 'The words residents read.';

-- What stands beside an entry is seen, changed and removed by whoever may do so with the entry.
create function app.guard_beside_entry(target regclass, key_column text) returns void language plpgsql as $$
declare
  beside text := format('organisation_id = (select app.organisation_id()) and exists (select 1 from entry e
    where e.organisation_id = %1$s.organisation_id and e.id = %1$s.%2$I', target, key_column);
  may_change text := ' and (e.author_id = (select app.person_id())
    or (array[e.team_id] <@ (select app.team_ids()) and (select app.roles()) && ''{worker,coordinator}''::role[])
    or (select app.task()) = ''retention''))';
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy beside_entry_read on %s for select using (%s))', target, beside);
  execute format('create policy beside_entry_add on %s for insert with check (%s%s)', target, beside, may_change);
  execute format('create policy beside_entry_change on %s for update using (%s%s)', target, beside, may_change);
  execute format('create policy beside_entry_remove on %s for delete using (%s%s)', target, beside, may_change);
end $$;
comment on function app.guard_beside_entry is 'Puts a table beside entry under the row-level security of its entry.';

select app.guard_beside_entry('cycle', 'id');
select app.guard_beside_entry('publication', 'id');
select app.guard_beside_entry('publication_part', 'publication_id');

-- A link or a step shows only when both its ends do, and is laid by whoever may change the end it starts from.
select app.guard_beside_entry('link', 'from_id');
create policy both_ends on link as restrictive for select
  using (exists (select 1 from entry e where e.organisation_id = link.organisation_id and e.id = link.to_id));
create policy both_ends_add on link as restrictive for insert
  with check (exists (select 1 from entry e where e.organisation_id = link.organisation_id and e.id = link.to_id));
select app.guard_beside_entry('cycle_step', 'cycle_id');
create policy both_ends on cycle_step as restrictive for select
  using (exists (select 1 from entry e where e.organisation_id = cycle_step.organisation_id and e.id = cycle_step.entry_id));
create policy both_ends_add on cycle_step as restrictive for insert
  with check (exists (select 1 from entry e where e.organisation_id = cycle_step.organisation_id and e.id = cycle_step.entry_id));
