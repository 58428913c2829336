-- VERBINDEN: what there is in a neighbourhood, what connects it, and what stands over the fence.

create table party (
  organisation_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('idea', 'person', 'organisation', 'resource', 'powerhouse')),
  place text check (length(place) between 1 and 300),
  website text check (length(website) between 1 and 1000),
  resource_kind text check (resource_kind in ('goods', 'money', 'space', 'knowledge')),
  step_free boolean,
  toilet boolean,
  hearing_loop boolean,
  parking boolean,
  lift boolean,
  capacity integer check (capacity between 1 and 100000),
  costs text check (length(costs) between 1 and 1000),
  source_from text check (length(source_from) between 1 and 300),
  source_url text check (length(source_url) between 1 and 1000),
  consent_on date,
  consent_how text check (consent_how in ('talk', 'phone', 'paper', 'message')),
  consent_until date,
  consent_scope text check (consent_scope in ('team', 'partners', 'public')),
  consent_ties boolean not null default false,
  confirmed_on date,
  confirmed_by text check (length(confirmed_by) between 1 and 200),
  asked_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check (num_nonnulls(consent_on, consent_how, consent_until, consent_scope) = case when kind in ('person', 'powerhouse') then 4 else 0 end),
  check (consent_until >= consent_on),
  check (kind in ('person', 'powerhouse') or not consent_ties),
  check (kind = 'resource' or num_nonnulls(resource_kind, step_free, toilet, hearing_loop, parking, lift, capacity, costs) = 0),
  check ((confirmed_on is null) = (confirmed_by is null))
);
comment on table party is 'VERBINDEN: something or somebody there is (entry.title what it is called, for a person a role; entry.text what it is). A person stands here with consent only, and is removed on the day after it ends.';
comment on column party.organisation_id is 'The organisation.';
comment on column party.id is 'The entry.';
comment on column party.kind is 'idea, person (in a role), organisation, resource or powerhouse (a resident with drive). Initiatives, communities and listings have tables of their own.';
comment on column party.place is 'Where it is, in words.';
comment on column party.website is 'A page on the web, of an organisation or resource.';
comment on column party.resource_kind is 'Of a resource: goods, money, space (a room or place) or knowledge.';
comment on column party.step_free is 'Of a space: no step to get in; empty is not known.';
comment on column party.toilet is 'Of a space: a toilet for wheelchairs; empty is not known.';
comment on column party.hearing_loop is 'Of a space: a hearing loop; empty is not known.';
comment on column party.parking is 'Of a space: parking near the door; empty is not known.';
comment on column party.lift is 'Of a space: a lift where there are stairs; empty is not known.';
comment on column party.capacity is 'Of a space: for how many people.';
comment on column party.costs is 'Of a resource: what its use costs, in words.';
comment on column party.source_from is 'Of an idea from over the fence: from whom.';
comment on column party.source_url is 'Of an idea from over the fence: where that stands.';
comment on column party.consent_on is 'Of a person: the day of the consent.';
comment on column party.consent_how is 'How it was given: talk, phone, paper or message.';
comment on column party.consent_until is 'The last day of the consent.';
comment on column party.consent_scope is 'How far it may be seen: team, partners or public.';
comment on column party.consent_ties is 'Whether a connection with another person may be shown.';
comment on column party.confirmed_on is 'The day on which somebody last said that it is right.';
comment on column party.confirmed_by is 'Who said so: a role or organisation.';
comment on column party.asked_on is 'The day on which the party was last asked.';
select app.guard_beside_entry('party', 'id');

-- Consent holds in the database too: not further than was said, and not a day longer.
create function app.hold_party_consent() returns trigger language plpgsql as $$
declare
  consent party;
begin
  select * into consent from party p
    where p.organisation_id = new.organisation_id and p.id = new.id and p.consent_until is not null;
  if found then
    if (consent.consent_scope = 'team' and new.visibility > 'team')
      or (consent.consent_scope = 'partners' and new.visibility > 'partners') then
      raise insufficient_privilege using message = 'the consent does not go so far';
    end if;
    new.expires_on := consent.consent_until + 1;
  end if;
  return new;
end $$;
create trigger entry_holds_party_consent before update of visibility, expires_on on entry
  for each row when (new.kind = 'party') execute function app.hold_party_consent();

-- Who takes their consent back is gone at once: by the team that keeps it, or by the link that was given to them.
create function app.take_party_out(asked_organisation uuid, asked uuid) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  last_version integer;
begin
  delete from entry e using party p
    where e.organisation_id = asked_organisation and e.id = asked and e.kind = 'party'
      and p.organisation_id = e.organisation_id and p.id = e.id and p.consent_until is not null
      and asked_organisation = app.organisation_id()
      and (asked = app.linked_entry_id()
        or (app.roles() && '{worker,coordinator}'::role[]
          and (e.author_id = app.person_id() or array[e.team_id] <@ app.team_ids())))
    returning e.version into last_version;
  return last_version;
end $$;
comment on function app.take_party_out is 'Removes a person whose consent was taken back, with all that stands beside; answers the last version, or nothing when not allowed.';

create table party_proposal (
  organisation_id uuid not null,
  id uuid not null,
  party_id uuid not null,
  given_as text not null check (length(given_as) between 1 and 200),
  title text check (length(title) between 1 and 200),
  text text check (length(text) <= 5000),
  place text check (length(place) <= 300),
  words text check (length(words) between 1 and 2000),
  state text not null default 'waiting' check (state in ('right', 'waiting', 'taken', 'notTaken')),
  answered_on date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, party_id) references entry on delete cascade
);
create index party_proposal_party on party_proposal (organisation_id, party_id, state, created_at);
comment on table party_proposal is 'What who is named says by a link: it is right, or something is different; and what was done with it.';
comment on column party_proposal.organisation_id is 'The organisation.';
comment on column party_proposal.id is 'UUIDv7, made with the form.';
comment on column party_proposal.party_id is 'The party.';
comment on column party_proposal.given_as is 'In which role or for which organisation; no name is asked.';
comment on column party_proposal.title is 'Another name; empty when it stays.';
comment on column party_proposal.text is 'Other words; empty when they stay.';
comment on column party_proposal.place is 'Another place; empty when it stays.';
comment on column party_proposal.words is 'What is different, in own words.';
comment on column party_proposal.state is 'right (nothing to change), waiting, taken or notTaken.';
comment on column party_proposal.answered_on is 'The day it was answered.';
comment on column party_proposal.created_at is 'When it came in.';
select app.guard_given_by_link('party_proposal', 'party_id');
create function app.confirm_party() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update party set confirmed_on = (new.created_at at time zone 'Europe/Amsterdam')::date, confirmed_by = new.given_as
    where organisation_id = new.organisation_id and id = new.party_id;
  return new;
end $$;
create trigger party_proposal_right after insert on party_proposal for each row
  when (new.state = 'right') execute function app.confirm_party();
create function app.party_answers_since(asked_organisation uuid, asked uuid, since timestamptz) returns integer
  language sql stable security definer set search_path = public as $$
  select count(*)::int from party_proposal where organisation_id = asked_organisation and party_id = asked
    and created_at >= since and asked in (select app.linked_entry_id())
$$;
comment on function app.party_answers_since is 'How much came in by the link of a party; a visitor may know that much.';

create table connection (
  organisation_id uuid not null,
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  together text not null default '' check (length(together) <= 1000),
  state text not null check (state in ('proposed', 'introduced', 'working', 'ended')),
  held_by text not null check (held_by in ('onlyWorker', 'withWorker', 'without')),
  since date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, from_id) references entry on delete cascade,
  foreign key (organisation_id, to_id) references entry on delete cascade,
  check (from_id <> to_id)
);
create unique index connection_once on connection (organisation_id, least(from_id, to_id), greatest(from_id, to_id));
create index connection_from on connection (organisation_id, from_id);
create index connection_to on connection (organisation_id, to_id);
comment on table connection is 'VERBINDEN: a connection between any two things there are (16). Seen by who sees both ends.';
comment on column connection.organisation_id is 'The organisation.';
comment on column connection.id is 'UUIDv7.';
comment on column connection.from_id is 'The one end: an entry of kind party, initiative, community, listing, activity or talent.';
comment on column connection.to_id is 'The other end.';
comment on column connection.together is 'What they do together.';
comment on column connection.state is 'As of its newest step: proposed, introduced, working or ended.';
comment on column connection.held_by is 'Who holds it up: onlyWorker, withWorker or without the worker.';
comment on column connection.since is 'The day of its newest step.';
comment on column connection.created_at is 'When it was noted.';
-- It shows only when both its ends do, and is changed by who keeps at least one of them.
alter table connection enable row level security;
create policy connection_read on connection for select
  using (organisation_id = (select app.organisation_id())
    and exists (select 1 from entry e where e.organisation_id = connection.organisation_id and e.id = connection.from_id)
    and exists (select 1 from entry e where e.organisation_id = connection.organisation_id and e.id = connection.to_id));
create policy connection_add on connection for insert
  with check (organisation_id = (select app.organisation_id())
    and exists (select 1 from entry e where e.organisation_id = connection.organisation_id and e.id = connection.from_id)
    and exists (select 1 from entry e where e.organisation_id = connection.organisation_id and e.id = connection.to_id)
    and (app.keeps_entry(organisation_id, from_id) or app.keeps_entry(organisation_id, to_id)));
create policy connection_change on connection for update
  using (organisation_id = (select app.organisation_id())
    and (app.keeps_entry(organisation_id, from_id) or app.keeps_entry(organisation_id, to_id)));
create policy connection_remove on connection for delete
  using (organisation_id = (select app.organisation_id())
    and (app.keeps_entry(organisation_id, from_id) or app.keeps_entry(organisation_id, to_id)));

create table connection_step (
  organisation_id uuid not null,
  connection_id uuid not null,
  id uuid not null,
  state text not null check (state in ('proposed', 'introduced', 'working', 'ended')),
  held_by text not null check (held_by in ('onlyWorker', 'withWorker', 'without')),
  on_day date not null,
  words text check (length(words) between 1 and 1000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, connection_id) references connection on delete cascade,
  check (state <> 'ended' or words is not null)
);
create index connection_step_connection on connection_step (organisation_id, connection_id, on_day);
comment on table connection_step is 'How a connection went from state to state. An end says why.';
comment on column connection_step.organisation_id is 'The organisation.';
comment on column connection_step.connection_id is 'The connection.';
comment on column connection_step.id is 'UUIDv7.';
comment on column connection_step.state is 'The state it came to.';
comment on column connection_step.held_by is 'Who held it up from then on.';
comment on column connection_step.on_day is 'Since which day.';
comment on column connection_step.words is 'What was said of it; of an end, why.';
comment on column connection_step.created_at is 'When it was noted.';
alter table connection_step enable row level security;
create policy connection_step_read on connection_step for select
  using (exists (select 1 from connection c where c.organisation_id = connection_step.organisation_id and c.id = connection_step.connection_id));
create policy connection_step_add on connection_step for insert
  with check (exists (select 1 from connection c where c.organisation_id = connection_step.organisation_id and c.id = connection_step.connection_id
    and (app.keeps_entry(c.organisation_id, c.from_id) or app.keeps_entry(c.organisation_id, c.to_id))));

-- Two persons are shown as connected only when both said that this is fine. Two talents, or a talent and a person, meet by
-- an introduction, in which both sides say yes.
create function app.ends_that_are_persons(asked_organisation uuid, one uuid, other uuid, out persons integer, out agreed boolean)
  language sql stable security definer set search_path = public as $$
  select count(*)::int, coalesce(bool_and(coalesce(p.consent_ties, false)), true) from entry e
  left join party p on p.organisation_id = e.organisation_id and p.id = e.id
  where e.organisation_id = asked_organisation and e.id in (one, other) and (e.kind = 'talent' or p.consent_until is not null)
$$;
create function app.hold_ties_of_persons() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select 1 from app.ends_that_are_persons(new.organisation_id, new.from_id, new.to_id) f where f.persons = 2 and not f.agreed) then
    raise insufficient_privilege using message = 'not both persons agreed to be shown as connected';
  end if;
  return new;
end $$;
create trigger connection_holds_consent before insert or update of from_id, to_id on connection
  for each row execute function app.hold_ties_of_persons();
create function app.drop_ties_of_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from connection c where c.organisation_id = new.organisation_id and new.id in (c.from_id, c.to_id)
    and (app.ends_that_are_persons(c.organisation_id, c.from_id, c.to_id)).persons = 2;
  return new;
end $$;
create trigger party_drops_ties after update of consent_ties on party
  for each row when (old.consent_ties and not new.consent_ties) execute function app.drop_ties_of_person();

create table open_to_neighbours (
  organisation_id uuid not null,
  agreed_by text not null check (length(agreed_by) between 1 and 200),
  opened_on date not null,
  primary key (organisation_id),
  foreign key (organisation_id) references organisation
);
comment on table open_to_neighbours is 'That other organisations on this server may search what this one made public. Without a row they may not.';
comment on column open_to_neighbours.organisation_id is 'The organisation that agrees.';
comment on column open_to_neighbours.agreed_by is 'Who decided so: a role.';
comment on column open_to_neighbours.opened_on is 'Since which day.';
alter table open_to_neighbours enable row level security;
create policy open_to_neighbours_read on open_to_neighbours for select
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{member,worker,coordinator,admin}'::role[]);
create policy open_to_neighbours_add on open_to_neighbours for insert
  with check (organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{admin}'::role[]);
create policy open_to_neighbours_remove on open_to_neighbours for delete
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{admin}'::role[]);

-- What is public of organisations on this server that agreed, and never a person. The policies of the asker end at the
-- border of the organisation; this looks over it, at public things only.
create function app.search_neighbours(words tsquery, most integer)
  returns table (id uuid, kind text, title text, text text, happened_on date, stems text[], giver text, organisation_slug text,
    area_name text, page_slug text, confirmed_on date)
  language sql stable security definer set search_path = public as $$
  select e.id, e.kind, e.title, e.text, e.happened_on, tsvector_to_array(e.lexemes), o.name, o.slug, a.name,
    (with recursive up as (
      select u.id, u.parent_id, u.slug, u.has_public_page, 0 as steps from area u
        where u.organisation_id = e.organisation_id and u.id = e.area_id
      union all
      select u.id, u.parent_id, u.slug, u.has_public_page, up.steps + 1 from area u join up
        on u.organisation_id = e.organisation_id and u.id = up.parent_id)
      select up.slug from up where up.has_public_page order by up.steps limit 1),
    coalesce(l.confirmed_on, p.confirmed_on)
  from open_to_neighbours n
  join organisation o on o.organisation_id = n.organisation_id
  join entry e on e.organisation_id = n.organisation_id and e.visibility = 'public'
    and e.kind in ('listing', 'activity', 'initiative', 'community', 'handover', 'party') and e.lexemes @@ words
  left join area a on a.organisation_id = e.organisation_id and a.id = e.area_id
  left join listing l on l.organisation_id = e.organisation_id and l.id = e.id
  left join party p on p.organisation_id = e.organisation_id and p.id = e.id
  where n.organisation_id <> app.organisation_id() and app.roles() && '{member,worker,coordinator}'::role[]
    and l.merged_into is null and p.consent_until is null
    and (e.kind <> 'handover' or exists (select 1 from handover_version v
      where v.organisation_id = e.organisation_id and v.handover_id = e.id))
  order by ts_rank(e.lexemes, words) desc, e.happened_on desc, e.id desc
  limit most
$$;
comment on function app.search_neighbours is 'What holds these words and is public, of other organisations on this server that agreed to be searched.';

create table neighbour_directory (
  organisation_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  address text not null check (length(address) between 1 and 1000),
  agreed_with text not null check (length(agreed_with) between 1 and 200),
  agreed_on date not null,
  services integer not null default 0,
  left_out integer not null default 0,
  tried_at timestamptz,
  fetched_on date,
  trouble text check (length(trouble) between 1 and 60),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, address),
  foreign key (organisation_id) references organisation
);
comment on table neighbour_directory is 'An open directory (HSDS) of an organisation elsewhere that this one may search, fetched every day.';
comment on column neighbour_directory.organisation_id is 'The organisation that searches it.';
comment on column neighbour_directory.id is 'UUIDv7.';
comment on column neighbour_directory.name is 'The name of the organisation elsewhere.';
comment on column neighbour_directory.address is 'Where it stands on the web.';
comment on column neighbour_directory.agreed_with is 'Who there agreed: a role.';
comment on column neighbour_directory.agreed_on is 'The day they agreed.';
comment on column neighbour_directory.services is 'How many services were found at the last fetch that went well.';
comment on column neighbour_directory.left_out is 'How many records broke HSDS and were left out then.';
comment on column neighbour_directory.tried_at is 'When it was last tried; empty while it still has to be.';
comment on column neighbour_directory.fetched_on is 'The day of the last fetch that went well.';
comment on column neighbour_directory.trouble is 'What went wrong at the last try, by the name of its sentence; empty when it went well.';
comment on column neighbour_directory.created_at is 'When it was added.';

create table neighbour_service (
  organisation_id uuid not null,
  directory_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 300),
  text text not null default '' check (length(text) <= 5000),
  provider text check (length(provider) between 1 and 300),
  place text check (length(place) between 1 and 300),
  website text check (length(website) between 1 and 1000),
  confirmed_on date,
  lexemes tsvector not null default '',
  primary key (organisation_id, directory_id, id),
  foreign key (organisation_id, directory_id) references neighbour_directory on delete cascade
);
create index neighbour_service_lexemes on neighbour_service using gin (lexemes);
comment on table neighbour_service is 'A service in such a directory, without any person. Fetched anew every day, gone when the directory is.';
comment on column neighbour_service.organisation_id is 'The organisation that searches it.';
comment on column neighbour_service.directory_id is 'The directory it stands in.';
comment on column neighbour_service.id is 'Its id there.';
comment on column neighbour_service.name is 'What it is called.';
comment on column neighbour_service.text is 'What it is, in their words.';
comment on column neighbour_service.provider is 'The organisation that offers it.';
comment on column neighbour_service.place is 'Where.';
comment on column neighbour_service.website is 'Its page on the web.';
comment on column neighbour_service.confirmed_on is 'The day on which it was last assured or changed there.';
comment on column neighbour_service.lexemes is 'Search words, filled by the application (src/kernel/text).';
do $$
declare
  target text;
begin
  foreach target in array array['neighbour_directory', 'neighbour_service'] loop
    execute format('alter table %s enable row level security', target);
    execute format('create policy neighbour_read on %s for select using (organisation_id = (select app.organisation_id())
      and ((select app.roles()) && ''{member,worker,coordinator,admin}''::role[] or (select app.task()) = ''fence''))', target);
    execute format('create policy neighbour_add on %s for insert with check (organisation_id = (select app.organisation_id())
      and ((select app.roles()) @> ''{admin}''::role[] or (select app.task()) = ''fence''))', target);
    execute format('create policy neighbour_change on %s for update using (organisation_id = (select app.organisation_id())
      and ((select app.roles()) @> ''{admin}''::role[] or (select app.task()) = ''fence''))', target);
    execute format('create policy neighbour_remove on %s for delete using (organisation_id = (select app.organisation_id())
      and ((select app.roles()) @> ''{admin}''::role[] or (select app.task()) = ''fence''))', target);
  end loop;
end $$;
