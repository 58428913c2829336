-- Talents (methods.md 5): what people and groups can and want to give, with a consent that can be taken back at once, and
-- connectors: with whom the neighbourhood gets things done.

create table talent (
  organisation_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('head', 'heart', 'hands', 'learn')),
  offered_by text not null check (offered_by in ('person', 'group')),
  who text check (length(who) between 1 and 200),
  own_name text check (length(own_name) between 1 and 100),
  use_for text check (length(use_for) between 1 and 1000),
  wants text check (length(wants) between 1 and 1000),
  days text[] not null default '{}' check (days <@ array['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']),
  parts text[] not null default '{}' check (parts <@ array['morning', 'afternoon', 'evening']),
  how_often text check (how_often in ('once', 'sometimes', 'monthly', 'weekly', 'more')),
  never text check (length(never) between 1 and 500),
  time_limit text check (length(time_limit) between 1 and 500),
  stops_when text check (length(stops_when) between 1 and 500),
  reach visibility not null,
  consent_on date,
  consent_how text check (consent_how in ('talk', 'paper', 'link')),
  consent_for text check (length(consent_for) between 1 and 500),
  consent_until date,
  status text not null check (status in ('mentioned', 'offered', 'connected', 'rest', 'withdrawn')),
  touched_on date not null,
  kept_because text check (length(kept_because) between 1 and 500),
  withdrawn_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check ((status = 'withdrawn') = (withdrawn_on is not null)),
  -- Withdrawn, nothing that was said is left.
  check (status <> 'withdrawn' or coalesce(who, own_name, use_for, wants, never, time_limit, stops_when, consent_for,
    kept_because) is null and how_often is null and days = '{}' and parts = '{}'),
  -- A name only with consent; somebody who did not say yes is only mentioned, as nobody in particular.
  check (own_name is null or (offered_by = 'person' and consent_on is not null)),
  check (status <> 'mentioned' or (offered_by = 'person' and who is null and own_name is null and consent_on is null)),
  check (offered_by = 'group' or status in ('mentioned', 'withdrawn')
    or (consent_on is not null and consent_how is not null and consent_for is not null and consent_until is not null)),
  check (offered_by = 'person' or status = 'withdrawn' or who is not null)
);
create index talent_until on talent (organisation_id, consent_until) where withdrawn_on is null;
comment on table talent is 'VERBINDEN: what somebody or a group can and wants to give (entry.text in own words, entry.title its beginning). Taken back, only an empty place with the day stays.';
comment on column talent.organisation_id is 'The organisation.';
comment on column talent.id is 'The entry.';
comment on column talent.kind is 'head (knows), heart (cares), hands (makes, mends, plays) or learn (wants to teach).';
comment on column talent.offered_by is 'person or group.';
comment on column talent.who is 'A role, or the name of a group.';
comment on column talent.own_name is 'The name somebody wants to be called by; only with consent.';
comment on column talent.use_for is 'For what or whom they want to use it.';
comment on column talent.wants is 'What they want to learn or seek themselves.';
comment on column talent.days is 'Days of the week: ma, di, wo, do, vr, za, zo; empty is not said.';
comment on column talent.parts is 'morning, afternoon, evening; empty is not said.';
comment on column talent.how_often is 'once, sometimes, monthly, weekly or more.';
comment on column talent.never is 'What they certainly do not want.';
comment on column talent.time_limit is 'How much time they have for it.';
comment on column talent.stops_when is 'When they stop.';
comment on column talent.reach is 'How far they let it be seen; nobody brings it further.';
comment on column talent.consent_on is 'The day they said yes.';
comment on column talent.consent_how is 'talk, paper or link.';
comment on column talent.consent_for is 'For what they said yes.';
comment on column talent.consent_until is 'The last day of that yes; then the talent is taken back by itself.';
comment on column talent.status is 'mentioned (heard of, nobody said yes), offered, connected, rest or withdrawn.';
comment on column talent.touched_on is 'The day of the last next step with this talent; about the talent, never about a person.';
comment on column talent.kept_because is 'Why it stays, where it slept and was not given back.';
comment on column talent.withdrawn_on is 'The day it was taken back; its words went in the same moment.';
select app.guard_beside_entry('talent', 'id');

create table talent_ask (
  organisation_id uuid not null,
  id uuid not null,
  talent_id uuid not null,
  for_what text not null check (length(for_what) between 1 and 500),
  asked_on date not null,
  answer text not null default 'notYet' check (answer in ('notYet', 'yes', 'no')),
  done_on date,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, talent_id) references entry on delete cascade,
  check (done_on >= asked_on)
);
create index talent_ask_talent on talent_ask (organisation_id, talent_id, asked_on desc);
-- The same thing is not asked twice while the first ask is open.
create unique index talent_ask_once on talent_ask (organisation_id, talent_id, lower(for_what))
  where done_on is null and answer <> 'no';
comment on table talent_ask is 'When a talent was asked for something: so that the load is spread and nobody is asked too much.';
comment on column talent_ask.organisation_id is 'The organisation.';
comment on column talent_ask.id is 'UUIDv7.';
comment on column talent_ask.talent_id is 'The talent.';
comment on column talent_ask.for_what is 'For what; about the work, no names.';
comment on column talent_ask.asked_on is 'The day.';
comment on column talent_ask.answer is 'notYet, yes or no.';
comment on column talent_ask.done_on is 'The day on which it was over; until then an ask without a no is open.';
comment on column talent_ask.created_at is 'When it was noted.';
comment on column talent_ask.version is 'Counts the changes.';
select app.guard_beside_entry('talent_ask', 'talent_id');

-- Consent holds in the database too: nobody brings a talent further than its giver said, and it is not published.
create function app.hold_talent_consent() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select 1 from talent t where t.organisation_id = new.organisation_id and t.id = new.id
      and new.visibility > t.reach) then
    raise insufficient_privilege using message = 'who gives this talent did not let it go so far';
  end if;
  return new;
end $$;
create trigger entry_holds_talent_consent before update of visibility on entry
  for each row when (new.kind = 'talent') execute function app.hold_talent_consent();
create function app.hold_talent_reach() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select 1 from entry e where e.organisation_id = new.organisation_id and e.id = new.id
      and e.kind = 'talent' and e.visibility > new.reach) then
    raise insufficient_privilege using message = 'a talent is seen no further than its giver lets it';
  end if;
  return new;
end $$;
create trigger talent_holds_reach before insert or update of reach on talent
  for each row execute function app.hold_talent_reach();
create function app.keep_talent_unpublished() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select 1 from entry e where e.organisation_id = new.organisation_id and e.id = new.entry_id
      and e.kind = 'talent') then
    raise insufficient_privilege using message = 'a talent is not published';
  end if;
  return new;
end $$;
create trigger publication_part_holds_no_talent before insert on publication_part
  for each row when (new.entry_id is not null) execute function app.keep_talent_unpublished();
-- What was quoted from a talent elsewhere goes with it, also when it is removed for good.
create function app.forget_quoted_talent() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update claim_source set said = null
    where organisation_id = old.organisation_id and source_id = old.id and said is not null;
  return old;
end $$;
create trigger talent_goes_with_quotes before delete on entry
  for each row when (old.kind = 'talent') execute function app.forget_quoted_talent();

-- Who opens the own link of a talent.
create function app.own_talent(secret text) returns table (organisation_id uuid, id uuid)
  language sql stable security definer set search_path = public as $$
  select t.organisation_id, t.id from shared_link l
  join talent t on t.organisation_id = l.organisation_id and t.id = l.entry_id
  where l.token = secret and l.purpose = 'ownTalent' and l.revoked_on is null and l.expires_on >= current_date
    and l.organisation_id = (select app.organisation_id())
$$;
comment on function app.own_talent is 'The talent that an own link opens; nothing when the link ran out or was taken back.';

create function app.change_own_talent(secret text, said jsonb, today date) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  mine record;
  counted integer;
  wanted visibility := (said ->> 'visibility')::visibility;
begin
  select o.organisation_id, o.id into mine from app.own_talent(secret) o;
  if not found then return null; end if;
  -- Held first, as everybody who changes a talent does: so nobody waits for each other. Seen by nobody for a moment, so
  -- that the rung and what is allowed change one after the other.
  update entry set visibility = 'onlyMe' where organisation_id = mine.organisation_id and id = mine.id
    and exists (select 1 from talent t where t.organisation_id = entry.organisation_id and t.id = entry.id and t.status <> 'withdrawn');
  if not found then return null; end if;
  update talent set kind = said ->> 'kind', use_for = said ->> 'useFor', wants = said ->> 'wants',
      days = array(select jsonb_array_elements_text(said -> 'days')),
      parts = array(select jsonb_array_elements_text(said -> 'parts')),
      how_often = said ->> 'howOften', never = said ->> 'never', time_limit = said ->> 'timeLimit',
      stops_when = said ->> 'stopsWhen', reach = wanted,
      who = case when offered_by = 'group' then coalesce(said ->> 'who', who) else said ->> 'who' end,
      own_name = case when offered_by = 'person' then said ->> 'ownName' end,
      consent_on = today, consent_how = 'link', consent_for = said ->> 'consentFor',
      consent_until = (said ->> 'consentUntil')::date, touched_on = today,
      status = case when status = 'mentioned' then 'offered' else status end
    where organisation_id = mine.organisation_id and id = mine.id and status <> 'withdrawn';
  -- Taken back at this very moment: then nothing is written.
  if not found then
    update entry set visibility = case when team_id is null then 'onlyMe'::visibility else 'team'::visibility end
      where organisation_id = mine.organisation_id and id = mine.id;
    return null;
  end if;
  update entry set title = said ->> 'title', text = said ->> 'words', expires_on = null, version = version + 1,
      lexemes = array_to_tsvector(array(select jsonb_array_elements_text(said -> 'found'))),
      visibility = case when wanted = 'team' and team_id is null then 'onlyMe' else wanted end
    where organisation_id = mine.organisation_id and id = mine.id returning version into counted;
  return counted;
end $$;
comment on function app.change_own_talent is 'What who gives a talent says of it by the own link: other words, limits, who may see it. Answers the new version, or nothing when the link is over or the talent was taken back.';

create function app.rest_own_talent(secret text, wanted text, today date) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  mine record;
  counted integer;
begin
  select * into mine from app.own_talent(secret);
  if not found then return null; end if;
  perform 1 from entry where organisation_id = mine.organisation_id and id = mine.id for update;
  update talent set status = case when wanted = 'rest' then 'rest' else 'offered' end, touched_on = today
    where organisation_id = mine.organisation_id and id = mine.id and status in ('offered', 'connected', 'rest');
  if not found then return null; end if;
  update entry set version = version + 1 where organisation_id = mine.organisation_id and id = mine.id
    returning version into counted;
  return counted;
end $$;
comment on function app.rest_own_talent is 'Who gives a talent lets it rest, or offers it again, by the own link.';

-- Who may take a talent back: the team that keeps it, who gives it by the own link, and the program when its day has come.
create function app.may_take_talent_back(asked_organisation uuid, asked uuid, secret text) returns boolean
  language sql stable security definer set search_path = public as $$
  select asked_organisation = (select app.organisation_id()) and (
    app.keeps_entry(asked_organisation, asked)
    or exists (select 1 from app.own_talent(secret) o where o.id = asked)
    or ((select app.task()) = 'retention' and exists (select 1 from talent t
      where t.organisation_id = asked_organisation and t.id = asked and (t.consent_until < current_date
        or (t.status = 'mentioned' and t.touched_on < current_date - interval '6 months')))))
$$;

create function app.talents_to_end(asked_organisation uuid, day date) returns table (id uuid)
  language sql stable security definer set search_path = public as $$
  select t.id from talent t where t.organisation_id = asked_organisation and t.withdrawn_on is null
    and (t.consent_until < day or (t.status = 'mentioned' and t.touched_on < day - interval '6 months'))
    and (select app.task()) = 'retention' limit 100
$$;
comment on function app.talents_to_end is 'Talents whose consent has come to its end, and those that were only mentioned, half a year ago.';

create function app.take_talent_back(asked_organisation uuid, asked uuid, secret text, day date) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  gone constant text := 'Een talent is teruggenomen';
  counted integer;
begin
  if not app.may_take_talent_back(asked_organisation, asked, secret) then return null; end if;
  -- The entry is held first, as everybody who changes a talent does: so nobody waits for each other.
  perform 1 from entry where organisation_id = asked_organisation and id = asked for update;
  update talent set status = 'withdrawn', withdrawn_on = day, who = null, own_name = null, use_for = null, wants = null,
      days = '{}', parts = '{}', how_often = null, never = null, time_limit = null, stops_when = null,
      consent_for = null, kept_because = null
    where organisation_id = asked_organisation and id = asked and withdrawn_on is null;
  if not found then return null; end if;
  delete from talent_ask where organisation_id = asked_organisation and talent_id = asked;
  delete from claim_source where organisation_id = asked_organisation and entry_id = asked;
  update claim_source set source_id = null, said = null
    where organisation_id = asked_organisation and source_id = asked;
  delete from photo where organisation_id = asked_organisation and entry_id = asked;
  -- For whom the link was made may be the role of one person.
  update shared_link set for_whom = '–' where organisation_id = asked_organisation and entry_id = asked;
  -- The empty place goes by itself after a while.
  update entry set title = gone, text = '', lexemes = '', longitude = null, latitude = null, expires_on = day + 90, version = version + 1,
      visibility = case when team_id is null then 'onlyMe'::visibility else 'team'::visibility end
    where organisation_id = asked_organisation and id = asked returning version into counted;
  return counted;
end $$;
comment on function app.take_talent_back is 'Takes a talent back: all its words go from every place in one moment. Answers the new version, or nothing when not allowed or already done.';

create table connector (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  area_id uuid,
  called text not null check (length(called) between 1 and 200),
  own_name text check (length(own_name) between 1 and 100),
  state text not null default 'named' check (state in ('named', 'willing')),
  limits text check (length(limits) between 1 and 500),
  consent_on date,
  consent_how text check (consent_how in ('talk', 'paper')),
  consent_for text check (length(consent_for) between 1 and 500),
  expires_on date not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, area_id) references area,
  check ((state = 'willing') = (consent_on is not null and consent_how is not null and consent_for is not null)),
  check (state = 'willing' or (own_name is null and limits is null))
);
create index connector_team on connector (organisation_id, team_id);
create index connector_area on connector (organisation_id, area_id);
create index connector_expires on connector (organisation_id, expires_on);
comment on table connector is 'With whom people get things done. Before a yes only a role or place, after it the name they want; it goes by itself on expires_on.';
comment on column connector.organisation_id is 'The organisation.';
comment on column connector.id is 'UUIDv7.';
comment on column connector.team_id is 'The team that keeps it; nobody else sees it.';
comment on column connector.area_id is 'Where.';
comment on column connector.called is 'A role or place, for example: achter de bar van de voetbalclub. No name.';
comment on column connector.own_name is 'The name they want to be called by; only after a yes.';
comment on column connector.state is 'named (by others) or willing (said yes). Who says no is removed.';
comment on column connector.limits is 'What they do not want, and how much.';
comment on column connector.consent_on is 'The day they said yes.';
comment on column connector.consent_how is 'talk or paper.';
comment on column connector.consent_for is 'For what they said yes.';
comment on column connector.expires_on is 'The day on which it is removed by itself: the end of the yes, or a year after the last naming.';
comment on column connector.created_at is 'When it was noted.';
comment on column connector.version is 'Counts the changes.';

create function app.keeps_connector(asked_organisation uuid, asked uuid) returns boolean
  language sql stable as $$
  select exists (select 1 from connector c where c.organisation_id = asked_organisation and c.id = asked)
$$;
alter table connector enable row level security;
create policy connector_read on connector for select using (organisation_id = (select app.organisation_id())
  and (array[team_id] <@ (select app.team_ids()) or (select app.task()) = 'retention'));
create policy connector_add on connector for insert with check (organisation_id = (select app.organisation_id())
  and array[team_id] <@ (select app.team_ids()) and (select app.roles()) && '{worker,coordinator}'::role[]);
create policy connector_change on connector for update using (organisation_id = (select app.organisation_id())
  and array[team_id] <@ (select app.team_ids()) and (select app.roles()) && '{worker,coordinator}'::role[]);
create policy connector_remove on connector for delete using (organisation_id = (select app.organisation_id())
  and ((array[team_id] <@ (select app.team_ids()) and (select app.roles()) && '{worker,coordinator}'::role[])
    or ((select app.task()) = 'retention' and expires_on < current_date)));

create table connector_naming (
  organisation_id uuid not null,
  id uuid not null,
  connector_id uuid not null,
  named_by text not null check (length(named_by) between 1 and 200),
  named_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, connector_id) references connector on delete cascade
);
create unique index connector_naming_once on connector_naming (organisation_id, connector_id, lower(named_by));
comment on table connector_naming is 'Who named a connector: a group or channel, each counted once.';
comment on column connector_naming.organisation_id is 'The organisation.';
comment on column connector_naming.id is 'UUIDv7.';
comment on column connector_naming.connector_id is 'The connector.';
comment on column connector_naming.named_by is 'A group or channel, for example: ouderkamer De Klos. No name.';
comment on column connector_naming.named_on is 'The day.';
comment on column connector_naming.created_at is 'When it was noted.';

create table connector_ask (
  organisation_id uuid not null,
  id uuid not null,
  connector_id uuid not null,
  for_what text not null check (length(for_what) between 1 and 500),
  asked_on date not null,
  answer text not null default 'notYet' check (answer in ('notYet', 'yes', 'no')),
  done_on date,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, connector_id) references connector on delete cascade,
  check (done_on >= asked_on)
);
create index connector_ask_connector on connector_ask (organisation_id, connector_id, asked_on desc);
create unique index connector_ask_once on connector_ask (organisation_id, connector_id, lower(for_what))
  where done_on is null and answer <> 'no';
comment on table connector_ask is 'What is asked of a connector, to keep the load bearable.';
comment on column connector_ask.organisation_id is 'The organisation.';
comment on column connector_ask.id is 'UUIDv7.';
comment on column connector_ask.connector_id is 'The connector.';
comment on column connector_ask.for_what is 'For what; about the work, no names.';
comment on column connector_ask.asked_on is 'The day.';
comment on column connector_ask.answer is 'notYet, yes or no.';
comment on column connector_ask.done_on is 'The day on which it was over.';
comment on column connector_ask.created_at is 'When it was noted.';
comment on column connector_ask.version is 'Counts the changes.';

-- Beside a connector: read by the team, changed by its workers.
do $$ declare target text; begin
  foreach target in array array['connector_naming', 'connector_ask'] loop
    execute format('alter table %I enable row level security', target);
    execute format('create policy beside_read on %I for select using (organisation_id = (select app.organisation_id())
      and app.keeps_connector(organisation_id, connector_id))', target);
    execute format('create policy beside_add on %I for insert with check (organisation_id = (select app.organisation_id())
      and app.keeps_connector(organisation_id, connector_id) and (select app.roles()) && ''{worker,coordinator}''::role[])', target);
    execute format('create policy beside_change on %I for update using (organisation_id = (select app.organisation_id())
      and app.keeps_connector(organisation_id, connector_id) and (select app.roles()) && ''{worker,coordinator}''::role[])', target);
    execute format('create policy beside_remove on %I for delete using (organisation_id = (select app.organisation_id())
      and app.keeps_connector(organisation_id, connector_id) and (select app.roles()) && ''{worker,coordinator}''::role[])', target);
  end loop;
end $$;
