-- The ground under DENKEN: new kinds of entries, themes, what a claim stands on, figures as they were used,
-- the pause, and links that let somebody without an account take part in one thing.

alter table entry drop constraint entry_kind_check;
alter table entry add constraint entry_kind_check check (kind in (
  'cycle', 'observation', 'promise', 'question', 'presence', 'walkthrough', 'theme', 'pause', 'questionAnalysis',
  'areaAnalysis', 'forceField', 'policyDocument', 'fathom', 'priority', 'decision', 'referral', 'changeStory',
  'plan', 'activity', 'lookBack', 'publication'));
alter table link drop constraint link_role_check;
alter table link add constraint link_role_check check (role in (
  'uses', 'restsOn', 'carriesOut', 'cameOf', 'passesOn', 'follows', 'shows', 'gathers', 'refers'));
comment on column link.role is 'uses, restsOn, carriesOut, cameOf, passesOn, follows, shows, gathers (a theme its material) or refers (a referral its question).';

create table theme (
  organisation_id uuid not null,
  id uuid not null,
  named_by text not null default 'worker' check (named_by in ('residents', 'together', 'worker')),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table theme is 'What belongs together, under a name in residents'' words (entry.title). It gathers entries by links; their words stay as they are.';
comment on column theme.organisation_id is 'The organisation.';
comment on column theme.id is 'The entry.';
comment on column theme.named_by is 'Whose words the name is: residents, together or worker.';
select app.guard_beside_entry('theme', 'id');

create table pause (
  organisation_id uuid not null,
  id uuid not null,
  present text not null default '' check (length(present) <= 500),
  outcome text check (outcome in ('nothingYet', 'lookFurther', 'analyse', 'plan', 'handOn')),
  reason text check (length(reason) between 1 and 2000),
  back_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check (outcome is null or outcome <> 'nothingYet' or reason is not null)
);
comment on table pause is 'DENKEN: a pause to look at what was seen. Not acting (yet) is a full outcome.';
comment on column pause.organisation_id is 'The organisation.';
comment on column pause.id is 'The entry.';
comment on column pause.present is 'Who stood still together, in roles.';
comment on column pause.outcome is 'nothingYet, lookFurther, analyse, plan or handOn; empty while it goes on.';
comment on column pause.reason is 'Why that outcome.';
comment on column pause.back_on is 'The day to look again; may be left out.';
select app.guard_beside_entry('pause', 'id');

create table figure_used (
  organisation_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  indicator_id text not null,
  area_code text not null check (length(area_code) <= 20),
  area_name text not null check (length(area_name) <= 200),
  year integer not null check (year between 1900 and 2200),
  value double precision not null,
  unit text not null check (length(unit) <= 40),
  source text not null check (length(source) between 1 and 500),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, entry_id) references entry on delete cascade
);
create index figure_used_entry on figure_used (organisation_id, entry_id);
comment on table figure_used is 'A figure as it was when an analysis used it: a newer edition does not change what was concluded.';
comment on column figure_used.organisation_id is 'The organisation.';
comment on column figure_used.id is 'UUIDv7.';
comment on column figure_used.entry_id is 'The entry that uses it.';
comment on column figure_used.indicator_id is 'What was measured.';
comment on column figure_used.area_code is 'The official area.';
comment on column figure_used.area_name is 'Its name.';
comment on column figure_used.year is 'The year it is about.';
comment on column figure_used.value is 'The value in its unit.';
comment on column figure_used.unit is 'The unit.';
comment on column figure_used.source is 'Who published it.';
comment on column figure_used.created_at is 'When it was taken.';
select app.guard_beside_entry('figure_used', 'entry_id');

create table claim_source (
  organisation_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  part text not null check (length(part) between 1 and 80),
  source_id uuid,
  figure_id uuid,
  said text check (length(said) between 1 and 1000),
  gone_on date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, entry_id) references entry on delete cascade,
  foreign key (organisation_id, source_id) references entry on delete set null (source_id),
  foreign key (organisation_id, figure_id) references figure_used on delete cascade,
  check (entry_id <> source_id)
);
create index claim_source_entry on claim_source (organisation_id, entry_id, part);
create index claim_source_source on claim_source (organisation_id, source_id);
create index claim_source_figure on claim_source (organisation_id, figure_id);
comment on table claim_source is 'What a claim in an analysis or plan stands on. When the source is removed its place stays, with the day.';
comment on column claim_source.organisation_id is 'The organisation.';
comment on column claim_source.id is 'UUIDv7.';
comment on column claim_source.entry_id is 'The analysis or plan.';
comment on column claim_source.part is 'Which claim in it, for example why, table or confrontation:<id>.';
comment on column claim_source.source_id is 'The entry it stands on; empty for a figure, or when it was removed.';
comment on column claim_source.figure_id is 'The figure it stands on.';
comment on column claim_source.said is 'What the source says here, in own words.';
comment on column claim_source.gone_on is 'The day the source was removed.';
comment on column claim_source.created_at is 'When it was laid beside.';
select app.guard_beside_entry('claim_source', 'entry_id');
create function app.note_gone_source() returns trigger language plpgsql as $$
begin
  if old.source_id is not null and new.source_id is null then new.gone_on := current_date; end if;
  return new;
end $$;
create trigger claim_source_gone before update on claim_source for each row execute function app.note_gone_source();

create table shared_link (
  organisation_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  purpose text not null check (purpose in ('coWrite', 'vote', 'giveBack')),
  token text not null check (length(token) between 40 and 60),
  for_whom text not null check (length(for_whom) between 1 and 200),
  expires_on date not null,
  revoked_on date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, entry_id) references entry on delete cascade
);
create index shared_link_entry on shared_link (organisation_id, entry_id);
create index shared_link_token on shared_link (token);
comment on table shared_link is 'A link by which somebody without an account takes part in one thing: co-writing, voting, or answering what is given back.';
comment on column shared_link.organisation_id is 'The organisation.';
comment on column shared_link.id is 'UUIDv7.';
comment on column shared_link.entry_id is 'The one entry it opens.';
comment on column shared_link.purpose is 'coWrite, vote or giveBack.';
comment on column shared_link.token is 'Random, 32 bytes as base64url; kept to be shown again and printed as a code.';
comment on column shared_link.for_whom is 'For whom it was made: a group or role, never a name.';
comment on column shared_link.expires_on is 'The last day it works.';
comment on column shared_link.revoked_on is 'The day it was taken back.';
comment on column shared_link.created_at is 'When it was made.';
alter table shared_link enable row level security;
create policy shared_link_read on shared_link for select using (app.keeps_entry(organisation_id, entry_id));
create policy shared_link_add on shared_link for insert with check (app.keeps_entry(organisation_id, entry_id));
create policy shared_link_change on shared_link for update using (app.keeps_entry(organisation_id, entry_id));

-- Who opens a link is nobody, but reads the one entry it leads to, with what stands beside it.
create function app.linked_entry_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.linked_entry_id', true), '')::uuid $$;
create function app.open_link(asked text) returns table (organisation_id uuid, entry_id uuid, purpose text, for_whom text)
  language sql stable security definer set search_path = public as $$
  select l.organisation_id, l.entry_id, l.purpose, l.for_whom from shared_link l
  where l.token = asked and l.revoked_on is null and l.expires_on >= current_date
$$;
drop policy entry_read on entry;
create policy entry_read on entry for select
  using (organisation_id = (select app.organisation_id())
    and (visibility = 'public'
      or author_id = (select app.person_id())
      or visibility >= (select app.reach())
      or (visibility >= 'team' and array[team_id] <@ (select app.team_ids()))
      or id = (select app.linked_entry_id())
      or ((select app.task()) = 'retention' and expires_on is not null)));

-- What visitors hand in beside an entry by a link (ballots, proposals): added by who may open it, read by its keepers.
create function app.guard_given_by_link(target regclass, key_column text) returns void language plpgsql as $$
declare
  keeps text := format('organisation_id = (select app.organisation_id()) and app.keeps_entry(organisation_id, %I)', key_column);
  opens text := format('(organisation_id = (select app.organisation_id()) and %I = (select app.linked_entry_id()))', key_column);
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy given_read on %s for select using (%s)', target, keeps);
  execute format('create policy given_add on %s for insert with check ((%s) or %s)', target, keeps, opens);
  execute format('create policy given_change on %s for update using (%s)', target, keeps);
  execute format('create policy given_remove on %s for delete using (%s)', target, keeps);
end $$;
comment on function app.guard_given_by_link is 'Puts a table of what visitors hand in beside an entry under row-level security: added by link, read by the team that keeps the entry.';

-- What a visitor hands in is an operation that ends in ".give": sending it twice finds the first one.
drop policy history_of_visitors on history;
create policy history_of_visitors on history for select
  using (organisation_id = (select app.organisation_id()) and actor_id is null
    and (select app.person_id()) is null and action like '%.give');
