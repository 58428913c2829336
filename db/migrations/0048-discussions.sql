-- Discussions of the Sociaal Wijkteam that start from talents: no name, no file, read by the members of the team itself.

-- A role in the whole organisation reaches all teams; a discussion is read by who sits in the team.
create function app.own_team_ids() returns uuid[] language sql stable
  as $$ select coalesce(array_agg(m.team_id), '{}') from membership m
    where m.organisation_id = app.organisation_id() and m.person_id = app.person_id() and m.team_id is not null
      and m.role in ('member', 'worker', 'coordinator') and (m.until is null or m.until >= current_date) $$;
comment on function app.own_team_ids is 'The teams in which this person has a role of their own, today.';

create policy discussion_read on entry as restrictive for select
  using (kind <> 'discussion' or array[team_id] <@ (select app.own_team_ids()) or (select app.task()) = 'retention');
create policy discussion_add on entry as restrictive for insert
  with check (kind <> 'discussion' or array[team_id] <@ (select app.own_team_ids()));
create policy discussion_change on entry as restrictive for update
  using (kind <> 'discussion' or array[team_id] <@ (select app.own_team_ids()));
create policy discussion_remove on entry as restrictive for delete
  using (kind <> 'discussion' or array[team_id] <@ (select app.own_team_ids()) or (select app.task()) = 'retention');
-- Nothing is built on it and nothing leads to it: what goes on from it goes on in words of its own.
create policy no_discussion on link as restrictive for insert
  with check (not exists (select 1 from entry e where e.organisation_id = link.organisation_id
    and e.id in (link.from_id, link.to_id) and e.kind = 'discussion'));
alter table entry add constraint discussion_in_its_team
  check (kind <> 'discussion' or (visibility = 'team' and team_id is not null and expires_on is not null));
create function app.discussion_stays() returns trigger language plpgsql as $$
begin
  if new.kind = 'discussion' and (new.visibility <> old.visibility or new.team_id is distinct from old.team_id
    or new.expires_on is null or new.expires_on > old.expires_on) then
    raise exception 'discussionStays' using errcode = 'VZ409';
  end if;
  return new;
end $$;
create trigger discussion_stays before update on entry for each row execute function app.discussion_stays();

create table discussion (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  code text not null check (code ~ '^[A-Z]{1,3}-\d{2}-\d{1,3}$'),
  format text not null check (format in ('talents', 'compact', 'incident', 'fiveSteps')),
  consent text not null check (consent in ('yesPresent', 'yes', 'anonymised')),
  consent_reason text check (length(consent_reason) between 1 and 500),
  state text not null default 'prepared' check (state in ('prepared', 'running', 'closed')),
  round integer not null default 0 check (round between 0 and 20),
  round_since timestamptz,
  chair_id uuid,
  brings_id uuid,
  minds_id uuid,
  routes text[] not null default '{}' check (routes <@ '{self,network,community,combination,professional}'),
  asked_by text check (asked_by in ('resident', 'network', 'communityWorker', 'professional')),
  no_talent_reason text check (length(no_talent_reason) between 1 and 1000),
  closed_on date,
  tally_id uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, chair_id) references person,
  foreign key (organisation_id, brings_id) references person,
  foreign key (organisation_id, minds_id) references person,
  check ((consent = 'anonymised') = (consent_reason is not null)),
  check ((state = 'closed') = (closed_on is not null)),
  check ((state = 'prepared') = (round_since is null))
);
create unique index discussion_code on discussion (organisation_id, team_id, code);
create index discussion_chair on discussion (organisation_id, chair_id);
create index discussion_brings on discussion (organisation_id, brings_id);
create index discussion_minds on discussion (organisation_id, minds_id);
comment on table discussion is 'A discussion of a situation in a team. No name and no file; it is removed on entry.expires_on.';
comment on column discussion.organisation_id is 'The organisation.';
comment on column discussion.id is 'The entry; its day is that of the discussion.';
comment on column discussion.team_id is 'The team, that of the entry too.';
comment on column discussion.code is 'By what the team knows it: letters of the team, year, number. Never a name.';
comment on column discussion.format is 'talents (45 minutes), compact, incident or fiveSteps.';
comment on column discussion.consent is 'yesPresent (the resident is there), yes, or anonymised (the resident was not asked).';
comment on column discussion.consent_reason is 'Of anonymised: why it is discussed without the resident.';
comment on column discussion.state is 'prepared, running or closed.';
comment on column discussion.round is 'Which round of the format it is in, counted from 0.';
comment on column discussion.round_since is 'When that round began; browsers count from here.';
comment on column discussion.chair_id is 'Who keeps the time and the order. Free again when this person leaves the team.';
comment on column discussion.brings_id is 'Who brings it in.';
comment on column discussion.minds_id is 'Who minds the talents.';
comment on column discussion.routes is 'What the resident chooses or wants: self, network, community, combination, professional.';
comment on column discussion.asked_by is 'Who asks: resident, network (a neighbour, a friend), communityWorker or professional.';
comment on column discussion.no_talent_reason is 'Why no talent came up, after the questions were asked.';
comment on column discussion.closed_on is 'The day it was closed.';
comment on column discussion.tally_id is 'The row in the count of the team; that row does not know this one.';
comment on column discussion.version is 'Counts the changes of all that stands in it; browsers ask for it.';
select app.guard_beside_entry('discussion', 'id');

create table discussion_note (
  organisation_id uuid not null,
  discussion_id uuid not null,
  id uuid not null,
  part text not null check (part ~ '^[a-zA-Z]{1,30}$'),
  words text not null check (length(words) between 1 and 2000),
  by_whom text check (length(by_whom) between 1 and 200),
  entry_id uuid,
  author_id uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, discussion_id) references entry on delete cascade,
  foreign key (organisation_id, entry_id) references entry on delete set null (entry_id),
  foreign key (organisation_id, author_id) references person
);
create index discussion_note_discussion on discussion_note (organisation_id, discussion_id, created_at);
create index discussion_note_entry on discussion_note (organisation_id, entry_id);
create index discussion_note_author on discussion_note (organisation_id, author_id);
comment on table discussion_note is 'A short contribution to a discussion. Several people write at once: each a row of their own.';
comment on column discussion_note.organisation_id is 'The organisation.';
comment on column discussion_note.discussion_id is 'The discussion.';
comment on column discussion_note.id is 'UUIDv7, made by the client.';
comment on column discussion_note.part is 'What it is said to, for example talent, tap or community (src/team/discussion/format.rules.ts).';
comment on column discussion_note.words is 'What was said.';
comment on column discussion_note.by_whom is 'Of an idea to tap a talent: who can ask it best, as a role.';
comment on column discussion_note.entry_id is 'What there is in the neighbourhood, where it was chosen from there; empty once that was removed.';
comment on column discussion_note.author_id is 'The member who wrote it.';
comment on column discussion_note.created_at is 'When.';
comment on column discussion_note.version is 'Counts the changes of these words.';
select app.guard_beside_entry('discussion_note', 'discussion_id');

create table discussion_agreement (
  organisation_id uuid not null,
  discussion_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  words text not null check (length(words) between 1 and 1000),
  look_back_on date not null,
  looked_back_on date,
  came_of text check (length(came_of) between 1 and 2000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, discussion_id) references entry on delete cascade,
  foreign key (organisation_id, member_id) references person,
  check ((looked_back_on is null) = (came_of is null))
);
create index discussion_agreement_discussion on discussion_agreement (organisation_id, discussion_id);
create index discussion_agreement_member on discussion_agreement (organisation_id, member_id, look_back_on);
comment on table discussion_agreement is 'What a member of the team will do otherwise, and on which day that is looked back on. Never a means to judge them.';
comment on column discussion_agreement.organisation_id is 'The organisation.';
comment on column discussion_agreement.discussion_id is 'The discussion.';
comment on column discussion_agreement.id is 'UUIDv7.';
comment on column discussion_agreement.member_id is 'Who said so; it stands with their own tasks.';
comment on column discussion_agreement.words is 'In own words.';
comment on column discussion_agreement.look_back_on is 'The day to look back.';
comment on column discussion_agreement.looked_back_on is 'The day that was done; empty until then.';
comment on column discussion_agreement.came_of is 'How it went.';
comment on column discussion_agreement.created_at is 'When it was agreed.';
select app.guard_beside_entry('discussion_agreement', 'discussion_id');

create table discussion_passed (
  organisation_id uuid not null,
  discussion_id uuid not null,
  id uuid not null,
  question_id uuid,
  how text not null check (how in ('talk', 'phone', 'paper')),
  said_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, discussion_id) references entry on delete cascade,
  foreign key (organisation_id, question_id) references entry on delete set null (question_id)
);
create index discussion_passed_discussion on discussion_passed (organisation_id, discussion_id);
create index discussion_passed_question on discussion_passed (organisation_id, question_id);
comment on table discussion_passed is 'A question that went on to VERBINDEN in the resident''s own words. Only the team sees that the two belong together.';
comment on column discussion_passed.organisation_id is 'The organisation.';
comment on column discussion_passed.discussion_id is 'The discussion.';
comment on column discussion_passed.id is 'UUIDv7.';
comment on column discussion_passed.question_id is 'The question; empty once it was removed.';
comment on column discussion_passed.how is 'How the resident said yes: talk, phone or paper.';
comment on column discussion_passed.said_on is 'The day.';
comment on column discussion_passed.created_at is 'When it was passed on.';
select app.guard_beside_entry('discussion_passed', 'discussion_id');

-- Every member of the team writes, also who is no worker.
create function app.in_discussion(asked_organisation uuid, asked uuid) returns boolean language sql stable
  as $$ select exists (select 1 from entry e where e.organisation_id = asked_organisation and e.id = asked
    and e.kind = 'discussion' and array[e.team_id] <@ app.own_team_ids()) $$;
comment on function app.in_discussion is 'Whether this person sits in the team that has this discussion.';
create policy by_the_team on discussion for update using (app.in_discussion(organisation_id, id));
create policy by_the_team_add on discussion_note for insert with check (app.in_discussion(organisation_id, discussion_id));
create policy by_the_team on discussion_note for update using (app.in_discussion(organisation_id, discussion_id));
create policy by_the_team_remove on discussion_note for delete using (app.in_discussion(organisation_id, discussion_id));
create policy by_the_team_add on discussion_agreement for insert with check (app.in_discussion(organisation_id, discussion_id));
create policy by_the_team on discussion_agreement for update using (app.in_discussion(organisation_id, discussion_id));
create policy by_the_team_add on discussion_passed for insert with check (app.in_discussion(organisation_id, discussion_id));

create table discussion_tally (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  month date not null check (extract(day from month) = 1),
  talents boolean not null,
  collective boolean not null,
  came_of text check (came_of in ('good', 'bit', 'nothing')),
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references team
);
create index discussion_tally_team on discussion_tally (organisation_id, team_id, month);
comment on table discussion_tally is 'One row for each closed discussion, for the report on tilted working: nothing of what was said, not which discussion, no day. It stays when the discussion is removed.';
comment on column discussion_tally.organisation_id is 'The organisation.';
comment on column discussion_tally.id is 'UUIDv7; known to the discussion only.';
comment on column discussion_tally.team_id is 'The team.';
comment on column discussion_tally.month is 'The first day of the month of the discussion.';
comment on column discussion_tally.talents is 'Whether a talent was raised.';
comment on column discussion_tally.collective is 'Whether a collective route was chosen: a community or a combination.';
comment on column discussion_tally.came_of is 'What came of it: good, bit or nothing; empty while that is not known.';
alter table discussion_tally enable row level security;
create policy discussion_tally_read on discussion_tally for select
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{member,worker,coordinator}'::role[]);
create policy discussion_tally_add on discussion_tally for insert
  with check (organisation_id = (select app.organisation_id()) and array[team_id] <@ (select app.own_team_ids()));
create policy discussion_tally_change on discussion_tally for update
  using (organisation_id = (select app.organisation_id()) and array[team_id] <@ (select app.own_team_ids()));

create table talent_practice (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  kind text not null check (kind in ('question', 'example', 'approach')),
  words text not null check (length(words) between 1 and 1000),
  author_id uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, author_id) references person
);
create index talent_practice_team on talent_practice (organisation_id, team_id, created_at);
create index talent_practice_author on talent_practice (organisation_id, author_id);
comment on table talent_practice is 'Talent questions, examples and approaches that members share with their team, loose from any discussion.';
comment on column talent_practice.organisation_id is 'The organisation.';
comment on column talent_practice.id is 'UUIDv7.';
comment on column talent_practice.team_id is 'The team it is shared with.';
comment on column talent_practice.kind is 'question, example or approach.';
comment on column talent_practice.words is 'In words for anybody of the team; nothing of a person.';
comment on column talent_practice.author_id is 'Who shared it; may take it back.';
comment on column talent_practice.created_at is 'When.';
alter table talent_practice enable row level security;
create policy talent_practice_read on talent_practice for select
  using (organisation_id = (select app.organisation_id()) and array[team_id] <@ (select app.team_ids()));
create policy talent_practice_add on talent_practice for insert
  with check (organisation_id = (select app.organisation_id()) and author_id = (select app.person_id())
    and array[team_id] <@ (select app.team_ids()));
create policy talent_practice_remove on talent_practice for delete
  using (organisation_id = (select app.organisation_id()) and author_id = (select app.person_id()));
