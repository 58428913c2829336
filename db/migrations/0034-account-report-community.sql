-- VINDEN: communities that matter to residents, and reports over a period, an area or a team.

create table community (
  organisation_id uuid not null,
  id uuid not null,
  for_whom text not null default '' check (length(for_whom) <= 2000),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table community is 'VINDEN: a community that matters to residents. Its name and what it is stand in the entry.';
comment on column community.organisation_id is 'The organisation.';
comment on column community.id is 'The entry.';
comment on column community.for_whom is 'Who it is for, in words for groups; never names.';
select app.guard_beside_entry('community', 'id');

create table community_quote (
  organisation_id uuid not null,
  community_id uuid not null,
  id uuid not null,
  words text not null check (length(words) between 1 and 2000),
  said_by text not null check (length(said_by) between 1 and 200),
  said_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, community_id) references entry on delete cascade
);
create index community_quote_community on community_quote (organisation_id, community_id, said_on);
comment on table community_quote is 'Why a community matters, in the words of residents themselves.';
comment on column community_quote.organisation_id is 'The organisation.';
comment on column community_quote.community_id is 'The community.';
comment on column community_quote.id is 'UUIDv7.';
comment on column community_quote.words is 'What was said, as it was said.';
comment on column community_quote.said_by is 'Who said it, as a role or group. No names.';
comment on column community_quote.said_on is 'The day it was said.';
comment on column community_quote.created_at is 'When it was noted.';
select app.guard_beside_entry('community_quote', 'community_id');

create table community_tie (
  organisation_id uuid not null,
  community_id uuid not null,
  id uuid not null,
  from_name text not null check (length(from_name) between 1 and 200),
  to_name text not null check (length(to_name) between 1 and 200),
  together text not null default '' check (length(together) <= 1000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, community_id) references entry on delete cascade
);
create index community_tie_community on community_tie (organisation_id, community_id);
comment on table community_tie is 'A tie between groups, organisations or places of a community; never between persons.';
comment on column community_tie.organisation_id is 'The organisation.';
comment on column community_tie.community_id is 'The community.';
comment on column community_tie.id is 'UUIDv7.';
comment on column community_tie.from_name is 'The one end: a group, organisation or place.';
comment on column community_tie.to_name is 'The other end.';
comment on column community_tie.together is 'What they do together.';
comment on column community_tie.created_at is 'When it was noted.';
select app.guard_beside_entry('community_tie', 'community_id');

create table community_tie_state (
  organisation_id uuid not null,
  community_id uuid not null,
  tie_id uuid not null,
  id uuid not null,
  since date not null,
  held_by text not null check (held_by in ('onlyWorker', 'withWorker', 'without', 'ended')),
  how_known text check (length(how_known) between 1 and 500),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, community_id) references entry on delete cascade,
  foreign key (organisation_id, tie_id) references community_tie on delete cascade
);
create unique index community_tie_state_tie on community_tie_state (organisation_id, tie_id, since);
create index community_tie_state_community on community_tie_state (organisation_id, community_id);
comment on table community_tie_state is 'Who holds up a tie, since when. The newest on a day says how it was on that day.';
comment on column community_tie_state.organisation_id is 'The organisation.';
comment on column community_tie_state.community_id is 'The community.';
comment on column community_tie_state.tie_id is 'The tie.';
comment on column community_tie_state.id is 'UUIDv7.';
comment on column community_tie_state.since is 'The first day on which it was so.';
comment on column community_tie_state.held_by is 'onlyWorker (it runs only via the worker), withWorker, without or ended.';
comment on column community_tie_state.how_known is 'What this is known from.';
comment on column community_tie_state.created_at is 'When it was noted.';
select app.guard_beside_entry('community_tie_state', 'community_id');

create table report (
  organisation_id uuid not null,
  id uuid not null,
  from_day date not null,
  until_day date not null,
  about_team_id uuid,
  state text not null default 'draft' check (state in ('draft', 'final')),
  final_on date,
  parts_laid integer not null default 0 check (parts_laid >= 0),
  frozen jsonb,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, about_team_id) references team,
  check (until_day >= from_day),
  check ((state = 'final') = (final_on is not null)),
  check ((state = 'final') = (frozen is not null))
);
create index report_about_team on report (organisation_id, about_team_id);
comment on table report is 'VINDEN: a report over a period. The area it is about is that of the entry.';
comment on column report.organisation_id is 'The organisation.';
comment on column report.id is 'The entry.';
comment on column report.from_day is 'The first day of the period.';
comment on column report.until_day is 'The last day of the period.';
comment on column report.about_team_id is 'The team whose work it tells; empty is of all teams the reader may see.';
comment on column report.state is 'draft or final.';
comment on column report.final_on is 'The day it was made final.';
comment on column report.parts_laid is 'How many parts it holds, also those this reader may not see or that were withdrawn.';
comment on column report.frozen is 'The figures, and what it left out, as they were on that day.';
select app.guard_beside_entry('report', 'id');

create table report_part (
  organisation_id uuid not null,
  report_id uuid not null,
  id uuid not null,
  section text not null check (section in
    ('conclusion', 'communities', 'cameOfIt', 'stories', 'did', 'thought', 'ahead')),
  position integer not null check (position >= 0),
  entry_id uuid,
  own_words text check (length(own_words) between 1 and 2000),
  written_by uuid,
  frozen_title text check (length(frozen_title) <= 200),
  frozen_text text check (length(frozen_text) <= 20000),
  frozen_version integer,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, report_id, entry_id),
  foreign key (organisation_id, report_id) references entry on delete cascade,
  foreign key (organisation_id, entry_id) references entry on delete cascade,
  foreign key (organisation_id, written_by) references person,
  check ((entry_id is null) = (own_words is not null)),
  check ((own_words is null) = (written_by is null))
);
create index report_part_report on report_part (organisation_id, report_id, section, position);
create index report_part_entry on report_part (organisation_id, entry_id);
create index report_part_written_by on report_part (organisation_id, written_by);
comment on table report_part is 'What a report tells: an entry that was chosen, or a sentence of its own. Gone with the entry.';
comment on column report_part.organisation_id is 'The organisation.';
comment on column report_part.report_id is 'The report.';
comment on column report_part.id is 'UUIDv7; sources of own words lie beside it as sentence:<id>.';
comment on column report_part.section is 'conclusion, communities, cameOfIt, stories, did, thought or ahead.';
comment on column report_part.position is 'Its place in the section.';
comment on column report_part.entry_id is 'The entry that is told.';
comment on column report_part.own_words is 'A sentence of the writer.';
comment on column report_part.written_by is 'Who wrote that sentence.';
comment on column report_part.frozen_title is 'The title when the report was made final.';
comment on column report_part.frozen_text is 'The words then.';
comment on column report_part.frozen_version is 'How often it had been changed then.';
comment on column report_part.created_at is 'When it was laid in.';
select app.guard_beside_entry('report_part', 'report_id');
-- What was told of an entry shows only to who may see that entry.
create policy source_too on report_part as restrictive for select
  using (entry_id is null or exists (select 1 from entry e
    where e.organisation_id = report_part.organisation_id and e.id = report_part.entry_id));
create policy source_too_add on report_part as restrictive for insert
  with check (entry_id is null or exists (select 1 from entry e
    where e.organisation_id = report_part.organisation_id and e.id = report_part.entry_id));

create index entry_team_days on entry (organisation_id, team_id, happened_on);

-- How much there is in all: a report and an account say how many entries their reader does not see. Only the number
-- leaves these functions; the private diary of being there is not counted.
create function app.count_entries(team uuid, areas uuid[], from_day date, until_day date) returns bigint
  language sql stable security definer set search_path = public as $$
  select count(*) from entry e
  where e.organisation_id = app.organisation_id() and e.happened_on between from_day and until_day
    and (team is null or e.team_id = team) and (areas is null or e.area_id = any(areas))
    and e.kind not in ('cycle', 'presence', 'publication', 'report')
    and app.roles() && '{member,worker,coordinator,admin}'::role[]
$$;
create function app.count_steps(asked uuid) returns bigint
  language sql stable security definer set search_path = public as $$
  select count(*) from cycle_step s where s.organisation_id = app.organisation_id() and s.cycle_id = asked
    and app.roles() && '{member,worker,coordinator,admin}'::role[]
$$;
