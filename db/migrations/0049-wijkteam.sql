-- The Sociaal Wijkteam beside case discussions: working on stance (for two people only), the network meeting with its own
-- page and ecogram, and members of the team in residents' initiatives.

-- ---------------------------------------------------------------------------------------------- coaching the stance (36)

create table coaching (
  organisation_id uuid not null,
  id uuid not null,
  coach_id uuid not null,
  coachee_id uuid not null,
  way text not null check (way in ('alongside', 'showing', 'talk', 'mirror')),
  aspect text check (aspect in ('listening', 'curious', 'equalWords', 'waiting', 'handsBack', 'overTheFence', 'limits')),
  situation text check (length(situation) between 1 and 2000),
  agreement text check (length(agreement) between 1 and 1000),
  look_back_on date,
  came_of_it text check (length(came_of_it) between 1 and 2000),
  ended_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, coach_id) references person,
  foreign key (organisation_id, coachee_id) references person,
  check (coach_id <> coachee_id),
  check (look_back_on is null or agreement is not null)
);
create index coaching_coach on coaching (organisation_id, coach_id);
create index coaching_coachee on coaching (organisation_id, coachee_id);
comment on table coaching is 'TEAM: one moment of working on stance. For coach and coachee only: no coordinator, administrator or manager reads it.';
comment on column coaching.organisation_id is 'The organisation.';
comment on column coaching.id is 'The entry; its own words are always the same, nothing of the talk stands in them.';
comment on column coaching.coach_id is 'Who coaches.';
comment on column coaching.coachee_id is 'Who is coached.';
comment on column coaching.way is 'alongside (walk along), showing (do it first), talk (afterwards) or mirror (of language).';
comment on column coaching.aspect is 'Which of the seven sides of the stance it is about (methods.md 7).';
comment on column coaching.situation is 'What happened, without a name of a resident.';
comment on column coaching.agreement is 'What the coachee will try.';
comment on column coaching.look_back_on is 'The day on which the two look back.';
comment on column coaching.came_of_it is 'What came of it.';
comment on column coaching.ended_on is 'The day one of the two rounded it off.';

create table coaching_mirror (
  organisation_id uuid not null,
  id uuid not null,
  coaching_id uuid not null,
  problem text not null check (length(problem) between 1 and 500),
  possibility text check (length(possibility) between 1 and 500),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, coaching_id) references coaching on delete cascade
);
create index coaching_mirror_coaching on coaching_mirror (organisation_id, coaching_id, created_at);
comment on table coaching_mirror is 'The language mirror: a sentence as it was said, and beside it the same in possibilities. Nobody judges it but the two.';
comment on column coaching_mirror.organisation_id is 'The organisation.';
comment on column coaching_mirror.id is 'UUIDv7.';
comment on column coaching_mirror.coaching_id is 'The moment of coaching.';
comment on column coaching_mirror.problem is 'The sentence as it was said.';
comment on column coaching_mirror.possibility is 'The same, in possibilities; empty while they look for it.';
comment on column coaching_mirror.created_at is 'When it was added.';

-- The pair rule: the two of them, whatever their roles, and nobody else, whatever theirs.
alter table coaching enable row level security;
create policy of_the_two on coaching
  using (organisation_id = (select app.organisation_id()) and (select app.person_id()) in (coach_id, coachee_id));
create function app.began_coaching(asked_organisation uuid, asked uuid) returns boolean language sql stable as $$
  select exists (select 1 from entry e where e.organisation_id = asked_organisation and e.id = asked
    and e.kind = 'coaching' and e.author_id = (select app.person_id()))
$$;
create policy begun_by_one_of_them on coaching as restrictive for insert
  with check (app.began_coaching(organisation_id, id));
alter table coaching_mirror enable row level security;
create policy of_the_two on coaching_mirror
  using (exists (select 1 from coaching c where c.organisation_id = coaching_mirror.organisation_id
    and c.id = coaching_mirror.coaching_id));
create function app.keep_the_two() returns trigger language plpgsql as $$
begin
  if new.coach_id <> old.coach_id or new.coachee_id <> old.coachee_id then
    raise insufficient_privilege using message = 'a coaching note stays with the two whose it is';
  end if;
  return new;
end $$;
create trigger coaching_keeps_the_two before update on coaching for each row execute function app.keep_the_two();

create policy entry_of_the_two on entry for select
  using (kind = 'coaching' and organisation_id = (select app.organisation_id())
    and exists (select 1 from coaching c where c.organisation_id = entry.organisation_id and c.id = entry.id));
create policy entry_of_the_two_change on entry for update
  using (kind = 'coaching' and organisation_id = (select app.organisation_id())
    and exists (select 1 from coaching c where c.organisation_id = entry.organisation_id and c.id = entry.id));
create policy entry_of_the_two_remove on entry for delete
  using (kind = 'coaching' and organisation_id = (select app.organisation_id())
    and exists (select 1 from coaching c where c.organisation_id = entry.organisation_id and c.id = entry.id));

-- That two people work on stance is theirs as well: also the log of who did what says it to nobody else.
create policy coaching_is_of_who_did_it on history as restrictive for select
  using (object_kind <> 'coaching' or actor_id = (select app.person_id()) or (select app.task()) <> '');

-- --------------------------------------------------------------------------------------------- network meeting (46, 47)

create table network_meeting (
  organisation_id uuid not null,
  id uuid not null,
  question text not null check (length(question) between 1 and 2000),
  coordinator_role text not null check (length(coordinator_role) between 1 and 200),
  invitation text check (length(invitation) between 1 and 2000),
  meets_on date,
  meets_time text check (length(meets_time) between 1 and 40),
  place text check (length(place) between 1 and 200),
  prepared text[] not null default '{}'
    check (prepared <@ array['ownQuestion', 'widestCircle', 'inPerson', 'dayAndPlace', 'independent']),
  stage text not null default 'preparing' check (stage in ('preparing', 'information', 'private', 'plan', 'running')),
  stage_since timestamptz not null,
  sees text not null default 'nobody' check (sees in ('nobody', 'worker', 'team')),
  consent_on date not null,
  consent_how text not null check (consent_how in ('talk', 'paper', 'link')),
  call_on date,
  called_on date,
  taken_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check (called_on is null or call_on is not null)
);
comment on table network_meeting is 'TEAM: the people around a resident make a plan of their own. It is the resident''s; all of it goes on entry.expires_on, or at once when the resident says so.';
comment on column network_meeting.organisation_id is 'The organisation.';
comment on column network_meeting.id is 'The entry; its words name nobody.';
comment on column network_meeting.question is 'What the resident wants to talk about, in own words.';
comment on column network_meeting.coordinator_role is 'The independent coordinator, by role.';
comment on column network_meeting.invitation is 'The words of the invitation; the resident invites.';
comment on column network_meeting.meets_on is 'The day, chosen by the network.';
comment on column network_meeting.meets_time is 'The time, in words.';
comment on column network_meeting.place is 'The place, chosen by the network.';
comment on column network_meeting.prepared is 'What is ready: ownQuestion, widestCircle, inPerson, dayAndPlace, independent. No list to be completed.';
comment on column network_meeting.stage is 'preparing, information, private (professionals have left), plan or running.';
comment on column network_meeting.stage_since is 'Since when.';
comment on column network_meeting.sees is 'Who may read the plan beside the resident: nobody, worker (who wrote the entry) or team. The resident says so.';
comment on column network_meeting.consent_on is 'The day the resident said yes to keeping this.';
comment on column network_meeting.consent_how is 'talk, paper or link.';
comment on column network_meeting.call_on is 'The day on which the coordinator calls, four weeks after the plan.';
comment on column network_meeting.called_on is 'The day that was done.';
comment on column network_meeting.taken_on is 'The day the resident took the own page in hand; from then on only the resident knows its address.';
select app.guard_beside_entry('network_meeting', 'id');
create policy own_change on network_meeting for update
  using (organisation_id = (select app.organisation_id()) and id = (select app.linked_entry_id()));

create table network_meeting_fact (
  organisation_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  by_role text not null check (length(by_role) between 1 and 200),
  words text not null check (length(words) between 1 and 2000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, meeting_id) references network_meeting on delete cascade
);
create index network_meeting_fact_meeting on network_meeting_fact (organisation_id, meeting_id, created_at);
comment on table network_meeting_fact is 'What professionals tell in the information part: the same for everybody.';
comment on column network_meeting_fact.organisation_id is 'The organisation.';
comment on column network_meeting_fact.id is 'UUIDv7.';
comment on column network_meeting_fact.meeting_id is 'The network meeting.';
comment on column network_meeting_fact.by_role is 'Who tells it, by role.';
comment on column network_meeting_fact.words is 'The fact or the choice there is; no opinion.';
comment on column network_meeting_fact.created_at is 'When it was written down.';
select app.guard_beside_entry('network_meeting_fact', 'meeting_id');
create policy own_remove on network_meeting_fact for delete
  using (organisation_id = (select app.organisation_id()) and meeting_id = (select app.linked_entry_id()));

create table network_meeting_plan (
  organisation_id uuid not null,
  meeting_id uuid not null,
  circle text check (length(circle) between 1 and 2000),
  what_if text check (length(what_if) between 1 and 2000),
  small_team text check (length(small_team) between 1 and 1000),
  review_on date,
  primary key (organisation_id, meeting_id),
  foreign key (organisation_id, meeting_id) references network_meeting on delete cascade
);
comment on table network_meeting_plan is 'The plan of the network, in its own words; read by nobody but the resident until the resident says who.';
comment on column network_meeting_plan.organisation_id is 'The organisation.';
comment on column network_meeting_plan.meeting_id is 'The network meeting.';
comment on column network_meeting_plan.circle is 'Who is asked to come, as the resident writes it.';
comment on column network_meeting_plan.what_if is 'What they do if it goes otherwise.';
comment on column network_meeting_plan.small_team is 'Who follow how it goes, as the resident writes it.';
comment on column network_meeting_plan.review_on is 'When they look back.';

create table network_meeting_agreement (
  organisation_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  who text not null check (length(who) between 1 and 200),
  what text not null check (length(what) between 1 and 1000),
  by_when text check (length(by_when) between 1 and 200),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, meeting_id) references network_meeting on delete cascade
);
create index network_meeting_agreement_meeting on network_meeting_agreement (organisation_id, meeting_id, created_at);
comment on table network_meeting_agreement is 'The agreements of the plan: who does what and when, as the network writes it.';
comment on column network_meeting_agreement.organisation_id is 'The organisation.';
comment on column network_meeting_agreement.id is 'UUIDv7.';
comment on column network_meeting_agreement.meeting_id is 'The network meeting.';
comment on column network_meeting_agreement.who is 'A first name or a role, as the resident writes it.';
comment on column network_meeting_agreement.what is 'What they do.';
comment on column network_meeting_agreement.by_when is 'When, in own words.';
comment on column network_meeting_agreement.created_at is 'When it was written.';

create function app.reads_network_plan(asked_organisation uuid, asked uuid) returns boolean language sql stable as $$
  select asked_organisation = (select app.organisation_id()) and (asked = (select app.linked_entry_id()) or exists (
    select 1 from network_meeting m join entry e on e.organisation_id = m.organisation_id and e.id = m.id
    where m.organisation_id = asked_organisation and m.id = asked and m.stage <> 'private'
      and ((m.sees in ('worker', 'team') and e.author_id = (select app.person_id()))
        or (m.sees = 'team' and array[e.team_id] <@ (select app.team_ids())))))
$$;
comment on function app.reads_network_plan is 'Whether this reader may read the plan of a network meeting: the resident by the own link, and whom the resident lets read it, but nobody else during private time.';
create function app.writes_network_plan(asked_organisation uuid, asked uuid) returns boolean language sql stable as $$
  select app.reads_network_plan(asked_organisation, asked)
    and (asked = (select app.linked_entry_id()) or app.keeps_entry(asked_organisation, asked))
$$;
comment on function app.writes_network_plan is 'Whether this writer may write in the plan: the resident, and a worker who may read it and types what stands on paper.';
do $$ declare target text; begin
  foreach target in array array['network_meeting_plan', 'network_meeting_agreement'] loop
    execute format('alter table %I enable row level security', target);
    execute format('create policy plan_read on %I for select using (app.reads_network_plan(organisation_id, meeting_id))', target);
    execute format('create policy plan_add on %I for insert with check (app.writes_network_plan(organisation_id, meeting_id))', target);
    execute format('create policy plan_change on %I for update using (app.writes_network_plan(organisation_id, meeting_id))', target);
    execute format('create policy plan_remove on %I for delete using (app.writes_network_plan(organisation_id, meeting_id))', target);
  end loop;
end $$;

create table network_meeting_ecogram (
  organisation_id uuid not null,
  meeting_id uuid not null,
  sealed text not null check (length(sealed) between 1 and 100000),
  kept_on date not null,
  primary key (organisation_id, meeting_id),
  foreign key (organisation_id, meeting_id) references network_meeting on delete cascade
);
comment on table network_meeting_ecogram is 'An ecogram that the resident chose to keep. Sealed with a key of this installation; opened by the own link only, by nobody of the team.';
comment on column network_meeting_ecogram.organisation_id is 'The organisation.';
comment on column network_meeting_ecogram.meeting_id is 'The network meeting.';
comment on column network_meeting_ecogram.sealed is 'AES-256-GCM, as base64url.';
comment on column network_meeting_ecogram.kept_on is 'The day the resident chose to keep it; it goes with the meeting on entry.expires_on.';
alter table network_meeting_ecogram enable row level security;
create policy own_only on network_meeting_ecogram
  using (organisation_id = (select app.organisation_id()) and meeting_id = (select app.linked_entry_id()));

-- By the own link the resident says who sees it and how long, and removes all of it.
create policy entry_own_meeting_change on entry for update
  using (kind = 'networkMeeting' and organisation_id = (select app.organisation_id()) and id = (select app.linked_entry_id()));
create policy entry_own_meeting_remove on entry for delete
  using (kind = 'networkMeeting' and organisation_id = (select app.organisation_id()) and id = (select app.linked_entry_id()));
create policy shared_link_own_read on shared_link for select
  using (organisation_id = (select app.organisation_id()) and purpose = 'ownMeeting' and entry_id = (select app.linked_entry_id()));
create policy shared_link_own_change on shared_link for update
  using (organisation_id = (select app.organisation_id()) and purpose = 'ownMeeting' and entry_id = (select app.linked_entry_id()));
-- Taken in hand, its address is known to the resident alone.
create policy in_own_hands on shared_link as restrictive
  using (purpose <> 'ownMeeting' or entry_id = (select app.linked_entry_id()) or not exists (
    select 1 from network_meeting m where m.organisation_id = shared_link.organisation_id and m.id = shared_link.entry_id
      and m.taken_on is not null));

-- What is for a few stays with a few: no link but the own one, no publication, no rung above, and always an end day.
create policy right_purpose on shared_link as restrictive for insert
  with check (exists (select 1 from entry e where e.organisation_id = shared_link.organisation_id and e.id = shared_link.entry_id
    and e.kind <> 'coaching' and (e.kind = 'networkMeeting') = (shared_link.purpose = 'ownMeeting')));
create policy for_a_few on publication_part as restrictive for insert
  with check (not exists (select 1 from entry e where e.organisation_id = publication_part.organisation_id
    and e.id = publication_part.entry_id and e.kind in ('coaching', 'networkMeeting')));
alter table entry add constraint entry_for_a_few check (
  (kind <> 'coaching' or (visibility = 'onlyMe' and team_id is null and area_id is null and expires_on is not null))
  and (kind <> 'networkMeeting' or (visibility in ('onlyMe', 'team') and expires_on is not null)));
create function app.keep_for_a_few() returns trigger language plpgsql as $$
begin
  -- What is built on it does not keep it longer than was agreed.
  new.expires_on := coalesce(new.expires_on, old.expires_on);
  if new.visibility > (case when new.kind = 'coaching' then 'onlyMe' else 'team' end)::visibility
    or (new.kind = 'coaching' and (new.team_id is not null or new.area_id is not null)) then
    raise insufficient_privilege using message = 'this is for a few and stays with them';
  end if;
  return new;
end $$;
create trigger entry_for_a_few before update on entry
  for each row when (new.kind in ('coaching', 'networkMeeting')) execute function app.keep_for_a_few();

-- ------------------------------------------------------------------------- the team in residents' initiatives (35)

create table initiative_member (
  organisation_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  person_id uuid not null,
  asked_for text not null check (length(asked_for) between 1 and 500),
  people_say text not null default 'notYet' check (people_say in ('notYet', 'yes', 'no')),
  people_how text check (length(people_how) between 1 and 200),
  people_said_on date,
  member_says text not null default 'notYet' check (member_says in ('notYet', 'yes', 'no')),
  member_said_on date,
  left_on date,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, initiative_id) references entry on delete cascade,
  foreign key (organisation_id, person_id) references person,
  check ((people_say = 'notYet') = (people_said_on is null)),
  check ((member_says = 'notYet') = (member_said_on is null))
);
create index initiative_member_initiative on initiative_member (organisation_id, initiative_id, created_at);
create index initiative_member_person on initiative_member (organisation_id, person_id);
create unique index initiative_member_once on initiative_member (organisation_id, initiative_id, person_id)
  where left_on is null and people_say <> 'no' and member_says <> 'no';
comment on table initiative_member is 'A member of the team who is asked to join an initiative of residents: only with a yes of its people and of the member.';
comment on column initiative_member.organisation_id is 'The organisation.';
comment on column initiative_member.id is 'UUIDv7.';
comment on column initiative_member.initiative_id is 'The initiative.';
comment on column initiative_member.person_id is 'The member of the team; a colleague with an account, never a resident.';
comment on column initiative_member.asked_for is 'For what.';
comment on column initiative_member.people_say is 'What the people of the initiative say: notYet, yes or no.';
comment on column initiative_member.people_how is 'How that was said, by whom in a role.';
comment on column initiative_member.people_said_on is 'On which day.';
comment on column initiative_member.member_says is 'What the member says: notYet, yes or no. Only the member says so.';
comment on column initiative_member.member_said_on is 'On which day.';
comment on column initiative_member.left_on is 'The day on which it ended.';
comment on column initiative_member.created_at is 'When it was asked.';
comment on column initiative_member.version is 'Counts the changes.';

create table initiative_deed (
  organisation_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  member_id uuid not null,
  verbs text[] not null check (cardinality(verbs) >= 1
    and verbs <@ array['initiates', 'stimulates', 'guides', 'facilitates', 'supports']),
  text text not null check (length(text) between 1 and 500),
  learnt text check (length(learnt) between 1 and 1000),
  done_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, initiative_id) references entry on delete cascade,
  foreign key (organisation_id, member_id) references initiative_member on delete cascade
);
create index initiative_deed_initiative on initiative_deed (organisation_id, initiative_id, done_on desc);
create index initiative_deed_member on initiative_deed (organisation_id, member_id);
comment on table initiative_deed is 'What a member of the team did at an initiative and learnt from it, written by the member. Never counted per member.';
comment on column initiative_deed.organisation_id is 'The organisation.';
comment on column initiative_deed.id is 'UUIDv7.';
comment on column initiative_deed.initiative_id is 'The initiative.';
comment on column initiative_deed.member_id is 'The member''s part in it.';
comment on column initiative_deed.verbs is 'Which of the five verbs.';
comment on column initiative_deed.text is 'What they did.';
comment on column initiative_deed.learnt is 'What they learnt there.';
comment on column initiative_deed.done_on is 'On which day.';
comment on column initiative_deed.created_at is 'When it was noted.';

create function app.is_team_of(asked_organisation uuid, asked uuid) returns boolean language sql stable as $$
  select exists (select 1 from entry e where e.organisation_id = asked_organisation and e.id = asked
    and (select app.roles()) && '{member,worker,coordinator}'::role[]
    and (e.author_id = (select app.person_id()) or array[e.team_id] <@ (select app.team_ids())))
$$;
comment on function app.is_team_of is 'Whether this reader is of the team that keeps an entry, as a member or a worker.';
alter table initiative_member enable row level security;
create policy team_reads on initiative_member for select
  using (organisation_id = (select app.organisation_id()) and app.is_team_of(organisation_id, initiative_id));
create policy team_asks on initiative_member for insert
  with check (organisation_id = (select app.organisation_id()) and app.keeps_entry(organisation_id, initiative_id)
    and (member_says = 'notYet' or person_id = (select app.person_id())));
create policy team_changes on initiative_member for update
  using (organisation_id = (select app.organisation_id()) and app.is_team_of(organisation_id, initiative_id)
    and (person_id = (select app.person_id()) or app.keeps_entry(organisation_id, initiative_id)));
create policy team_removes on initiative_member for delete
  using (organisation_id = (select app.organisation_id())
    and (person_id = (select app.person_id()) or app.keeps_entry(organisation_id, initiative_id)));
create function app.keep_own_answer() returns trigger language plpgsql as $$
begin
  if new.person_id <> old.person_id or new.initiative_id <> old.initiative_id
    or (new.member_says <> old.member_says and old.person_id is distinct from app.person_id()) then
    raise insufficient_privilege using message = 'a member answers for themselves';
  end if;
  return new;
end $$;
create trigger initiative_member_own_answer before update on initiative_member
  for each row execute function app.keep_own_answer();
alter table initiative_deed enable row level security;
create policy team_reads on initiative_deed for select
  using (organisation_id = (select app.organisation_id()) and app.is_team_of(organisation_id, initiative_id));
do $$ declare
  mine text := 'organisation_id = (select app.organisation_id()) and exists (select 1 from initiative_member m
    where m.organisation_id = initiative_deed.organisation_id and m.id = member_id
      and m.initiative_id = initiative_deed.initiative_id and m.person_id = (select app.person_id()))';
begin
  execute format('create policy own_add on initiative_deed for insert with check (%s)', mine);
  execute format('create policy own_change on initiative_deed for update using (%s)', mine);
  execute format('create policy own_remove on initiative_deed for delete using (%s)', mine);
end $$;

-- ---------------------------------------------------------------------------------- network first, also when referring (47)

alter table referral add column network text check (length(network) between 1 and 1000);
comment on column referral.network is 'What who asked can do, alone or with whom they know, before or beside somebody else; without names.';
