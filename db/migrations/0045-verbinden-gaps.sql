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
