-- VERBINDEN: what a worker sets by hand of a question.

alter table asked
  add column days text[] check (days <@ '{ma,di,wo,do,vr,za,zo}'::text[] and cardinality(days) between 1 and 7),
  add column form text check (form in ('one', 'group'));
comment on column asked.days is 'Days of the week that do, in Dutch letters; empty is as the words say.';
comment on column asked.form is 'one (rather one to one) or group; empty is as the words say.';

-- Where one side of an introduction may be asked by mail whether it came to something, when that side agreed to it.
create table introduction_address (
  organisation_id uuid not null,
  id uuid not null,
  introduction_id uuid not null,
  side_id uuid not null,
  address text not null check (length(address) between 3 and 320),
  how text not null check (how in ('talk', 'phone', 'paper', 'link')),
  asked_round integer not null default 0 check (asked_round >= 0),
  asked_on date,
  purpose text not null default 'asking whether it came to something',
  legal_ground text not null default 'consent',
  expires_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, introduction_id) references entry on delete cascade,
  foreign key (organisation_id, side_id) references introduction_side on delete cascade,
  check ((asked_round = 0) = (asked_on is null))
);
create index introduction_address_introduction on introduction_address (organisation_id, introduction_id);
create unique index introduction_address_once on introduction_address (organisation_id, side_id);
create index introduction_address_expires on introduction_address (organisation_id, expires_on);
comment on table introduction_address is 'An address of one side, given to be asked after three weeks whether it came to something. No screen shows it; it goes when the introduction is rounded off, when that side says no, or on its last day.';
comment on column introduction_address.organisation_id is 'The organisation.';
comment on column introduction_address.id is 'UUIDv7.';
comment on column introduction_address.introduction_id is 'The introduction.';
comment on column introduction_address.side_id is 'Which side; never who.';
comment on column introduction_address.address is 'Where to ask.';
comment on column introduction_address.how is 'How that side agreed to be asked: talk, phone, paper or link.';
comment on column introduction_address.asked_round is 'The newest round that was asked by mail; none is asked twice.';
comment on column introduction_address.asked_on is 'The day of that mail.';
comment on column introduction_address.purpose is 'Why it is kept.';
comment on column introduction_address.legal_ground is 'The ground under the GDPR.';
comment on column introduction_address.expires_on is 'The day on which it is removed by itself.';
comment on column introduction_address.created_at is 'When it was given.';
select app.guard_beside_entry('introduction_address', 'introduction_id');
create policy of_its_keepers on introduction_address as restrictive for select
  using (app.keeps_entry(organisation_id, introduction_id) or app.introducing(introduction_id));
create policy by_its_link on introduction_address for insert
  with check (organisation_id = (select app.organisation_id()) and how = 'link' and app.introducing(introduction_id));
create policy by_the_program on introduction_address for update using (app.introducing(introduction_id));
create policy by_its_link_away on introduction_address for delete using (app.introducing(introduction_id));
-- The program makes the link of a side it asks by mail.
create policy landed_by_the_program on shared_link for insert
  with check (organisation_id = (select app.organisation_id()) and purpose = 'landed' and app.introducing(entry_id));
create policy by_the_program on introduction_ask for insert
  with check (organisation_id = (select app.organisation_id()) and app.introducing(introduction_id));

-- Who said no, or is done, is not written to: the address goes in the same moment.
create function app.forget_introduction_address() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'introduction' then
    delete from introduction_address where organisation_id = new.organisation_id and introduction_id = new.id;
  else
    delete from introduction_address where organisation_id = new.organisation_id and side_id = new.side_id;
  end if;
  return null;
end $$;
create trigger introduction_forgets_addresses after update of state on introduction
  for each row when (new.state = 'ended' and old.state <> 'ended') execute function app.forget_introduction_address();
create trigger introduction_consent_forgets_address after insert on introduction_consent
  for each row when (new.answer = 'no') execute function app.forget_introduction_address();

create function app.introductions_to_ask(today date) returns table (introduction_id uuid, side_id uuid, round integer, side text, says text)
  language sql stable security definer set search_path = public as $$
  select i.id, s.id, i.round, s.side, (select a.says from introduction_ask a where a.organisation_id = s.organisation_id
      and a.side_id = s.id order by a.created_at desc, a.id desc limit 1)
  from introduction_address d
  join introduction i on i.organisation_id = d.organisation_id and i.id = d.introduction_id
  join introduction_side s on s.organisation_id = d.organisation_id and s.id = d.side_id
  where d.organisation_id = (select app.organisation_id()) and (select app.task()) = 'introduce'
    and i.state not in ('proposed', 'ended') and i.round_since + 21 <= today and d.asked_round < i.round and d.expires_on > today
    and (s.side = 'asker' or s.is_met) and s.entry_id is not null
    and not exists (select 1 from introduction_answer n where n.organisation_id = s.organisation_id and n.side_id = s.id
      and n.round = i.round)
  order by i.round_since, s.position
$$;
comment on function app.introductions_to_ask is 'Which sides the program asks by mail today: three weeks after they met or adjusted, not heard of yet, not asked yet in this round. No address leaves here.';
create function app.forget_old_introduction_addresses(today date) returns integer
  language sql security definer set search_path = public as $$
  with gone as (delete from introduction_address where organisation_id = (select app.organisation_id())
    and (select app.task()) = 'introduce' and expires_on <= today returning 1)
  select count(*)::int from gone
$$;
comment on function app.forget_old_introduction_addresses is 'Removes addresses whose last day is over.';

drop function app.open_introduction_ask;
create function app.open_introduction_ask(asked text) returns table (organisation_id uuid, id uuid, introduction_id uuid,
    side_id uuid, side text, purpose text, round integer, says text, state text, consent text, answer text, mails boolean)
  language sql stable security definer set search_path = public as $$
  select a.organisation_id, a.id, a.introduction_id, a.side_id, s.side, l.purpose, a.round, a.says, i.state,
    (select c.answer from introduction_consent c where c.organisation_id = a.organisation_id and c.side_id = a.side_id
      order by c.created_at desc, c.id desc limit 1),
    (select n.answer from introduction_answer n where n.organisation_id = a.organisation_id and n.side_id = a.side_id
      and n.round = a.round order by n.created_at desc, n.id desc limit 1),
    exists (select 1 from introduction_address d where d.organisation_id = a.organisation_id and d.side_id = a.side_id)
  from shared_link l
  join introduction_ask a on a.organisation_id = l.organisation_id and a.link_id = l.id
  join introduction_side s on s.organisation_id = a.organisation_id and s.id = a.side_id
  join introduction i on i.organisation_id = a.organisation_id and i.id = a.introduction_id
  where l.token = asked and l.revoked_on is null and l.expires_on >= current_date
$$;
comment on function app.open_introduction_ask is 'What one side reads who opens its link: only the words chosen for it.';

-- Over is over, in everything that reads entries: a person whose consent has ended is not found by search, list or link,
-- also in the hours before retention removes the row.
create policy consent_holds on entry as restrictive for select
  using (kind not in ('party', 'talent') or expires_on is null or expires_on > current_date
    or (select app.task()) = 'retention');

-- What residents without an account put in on the page of their neighbourhood: something they offer, or look for. It is
-- nothing yet: a worker reads it first, and makes it a question or a talent, or puts it aside.
create table handed_in (
  organisation_id uuid not null,
  id uuid not null,
  area_id uuid not null,
  team_id uuid,
  role text not null check (role in ('asks', 'offers')),
  text text check (length(text) between 1 and 2000),
  about_id uuid,
  reach text check (length(reach) between 1 and 200),
  state text not null default 'waiting' check (state in ('waiting', 'taken')),
  entry_id uuid,
  purpose text not null default 'reading it, and coming back to who put it in',
  legal_ground text not null default 'consent',
  expires_on date not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, area_id) references area on delete cascade,
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, about_id) references entry on delete set null (about_id),
  foreign key (organisation_id, entry_id) references entry on delete set null (entry_id),
  check ((state = 'waiting') = (text is not null))
);
create index handed_in_area on handed_in (organisation_id, area_id, created_at);
create index handed_in_team on handed_in (organisation_id, team_id, state);
create index handed_in_about on handed_in (organisation_id, about_id);
create index handed_in_entry on handed_in (organisation_id, entry_id);
create index handed_in_expires on handed_in (organisation_id, expires_on);
comment on table handed_in is 'VERBINDEN: what a resident without an account offers or looks for, until a worker has read it. Put aside, the row is gone.';
comment on column handed_in.organisation_id is 'The organisation.';
comment on column handed_in.id is 'UUIDv7, made with the form.';
comment on column handed_in.area_id is 'On the page of which neighbourhood.';
comment on column handed_in.team_id is 'The team of that neighbourhood; empty where none is, then every worker reads it.';
comment on column handed_in.role is 'asks or offers.';
comment on column handed_in.text is 'In own words; gone once it became a question or talent.';
comment on column handed_in.about_id is 'What it is about, where it began at something that is offered.';
comment on column handed_in.reach is 'How to reach who put it in, as they say it: an address, a number or a place. For the team only.';
comment on column handed_in.state is 'waiting or taken.';
comment on column handed_in.entry_id is 'The question or talent it became.';
comment on column handed_in.purpose is 'Why it is kept.';
comment on column handed_in.legal_ground is 'The ground under the GDPR.';
comment on column handed_in.expires_on is 'The day on which it is removed by itself, read or not.';
comment on column handed_in.created_at is 'When it came in.';
comment on column handed_in.version is 'Counts the changes.';
create function app.team_around(asked_organisation uuid, asked uuid) returns uuid
  language sql stable security definer set search_path = public as $$
  with recursive up as (
    select a.id, a.parent_id, a.team_id, 0 as steps from area a where a.organisation_id = asked_organisation and a.id = asked
    union all
    select a.id, a.parent_id, a.team_id, up.steps + 1 from area a join up
      on a.organisation_id = asked_organisation and a.id = up.parent_id)
  select up.team_id from up where up.team_id is not null order by up.steps limit 1
$$;
comment on function app.team_around is 'The team of an area, or of the nearest area around it.';
create function app.takes_in(asked_organisation uuid, asked uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select 1 from area a where a.organisation_id = asked_organisation and a.id = asked and a.has_public_page)
$$;
comment on function app.takes_in is 'Whether a neighbourhood has a page on which residents may put something in.';
create function app.handed_in_since(asked_organisation uuid, asked uuid, since timestamptz) returns integer
  language sql stable security definer set search_path = public as $$
  select count(*)::int from handed_in where organisation_id = asked_organisation and area_id = asked and created_at > since
$$;
comment on function app.handed_in_since is 'How much came in on the page of a neighbourhood since a moment; a visitor may know that much.';
create function app.reads_handed_in(asked_team uuid) returns boolean language sql stable as $$
  select (select app.roles()) && '{worker,coordinator}'::role[]
    and (asked_team is null or array[asked_team] <@ (select app.team_ids()))
$$;
comment on function app.reads_handed_in is 'Whether who asks works in the team that reads it.';
alter table handed_in enable row level security;
create policy handed_in_read on handed_in for select
  using (organisation_id = (select app.organisation_id())
    and (app.reads_handed_in(team_id) or ((select app.task()) = 'retention' and expires_on <= current_date)));
create policy handed_in_add on handed_in for insert
  with check (organisation_id = (select app.organisation_id()) and state = 'waiting' and entry_id is null
    and app.takes_in(organisation_id, area_id) and team_id is not distinct from app.team_around(organisation_id, area_id));
create policy handed_in_change on handed_in for update
  using (organisation_id = (select app.organisation_id()) and app.reads_handed_in(team_id));
create policy handed_in_remove on handed_in for delete
  using (organisation_id = (select app.organisation_id())
    and (app.reads_handed_in(team_id) or ((select app.task()) = 'retention' and expires_on <= current_date)));

-- A visitor reads no areas without a page of their own; what is public in them belongs to the page around them.
create function app.areas_of_page(asked uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  with recursive below as (
    select a.id from area a where a.organisation_id = (select app.organisation_id()) and a.id = asked and a.has_public_page
    union all
    select a.id from area a join below on a.organisation_id = (select app.organisation_id()) and a.parent_id = below.id)
  select id from below
$$;
comment on function app.areas_of_page is 'A neighbourhood with a public page and all that lies in it, as ids only.';
