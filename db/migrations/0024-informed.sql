-- Informed (89): progress messages, who was told of them by which way, who follows by mail, and a post that sends once.

create table progress_message (
  organisation_id uuid not null,
  id uuid not null,
  page_id uuid,
  published_at timestamptz,
  changed_at timestamptz,
  withdrawn_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, page_id) references area,
  check ((page_id is null) = (published_at is null))
);
create index progress_message_page on progress_message (organisation_id, page_id, published_at desc);
create index progress_message_published on progress_message (organisation_id, published_at);
comment on table progress_message is 'How it goes, told in plain language (entry.text). What it is about is a link tellsOf; its pictures stand in photo.';
comment on column progress_message.organisation_id is 'The organisation.';
comment on column progress_message.id is 'The entry.';
comment on column progress_message.page_id is 'The area on whose public page it stands: its own, or the nearest around it.';
comment on column progress_message.published_at is 'When it was first shown; empty while it is a draft. Shown again after it was taken back, it keeps this moment, so nobody gets it twice.';
comment on column progress_message.changed_at is 'When its words were changed after it was shown.';
comment on column progress_message.withdrawn_on is 'The day it was taken back; empty while it can be read.';
select app.guard_beside_entry('progress_message', 'id');

create table message_told (
  organisation_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  way text not null check (way in ('digest', 'paper', 'mouth', 'meeting')),
  to_whom text not null default '' check (length(to_whom) <= 200),
  number integer check (number between 1 and 1000000),
  told_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, message_id) references entry on delete cascade,
  check (way = 'digest' or to_whom <> '')
);
create index message_told_message on message_told (organisation_id, message_id, told_on);
create unique index message_told_digest on message_told (organisation_id, message_id, told_on) where way = 'digest';
comment on table message_told is 'Who was informed of a progress message, when and by which way: groups and counts, never an address.';
comment on column message_told.organisation_id is 'The organisation.';
comment on column message_told.id is 'UUIDv7.';
comment on column message_told.message_id is 'The message.';
comment on column message_told.way is 'digest (counted by the program, one row a day), paper, mouth or meeting (noted by a worker). The page and the feed need no row.';
comment on column message_told.to_whom is 'Which group, for example residents of the Garenhof; never a name.';
comment on column message_told.number is 'How many; empty when nobody counted.';
comment on column message_told.told_on is 'The day.';
comment on column message_told.created_at is 'When it was noted.';
alter table message_told enable row level security;
create policy message_told_read on message_told for select
  using (organisation_id = (select app.organisation_id())
    and ((select app.roles()) && '{member,worker,coordinator,admin}'::role[] or (select app.task()) = 'following')
    and exists (select 1 from entry e where e.organisation_id = message_told.organisation_id and e.id = message_told.message_id));
create policy message_told_add on message_told for insert
  with check (organisation_id = (select app.organisation_id())
    and ((way <> 'digest' and app.keeps_entry(organisation_id, message_id))
      or (way = 'digest' and (select app.task()) = 'following'
        and exists (select 1 from entry e where e.organisation_id = message_told.organisation_id and e.id = message_told.message_id))));
create policy message_told_count on message_told for update
  using (organisation_id = (select app.organisation_id()) and way = 'digest' and (select app.task()) = 'following');
create policy message_told_remove on message_told for delete
  using (organisation_id = (select app.organisation_id()) and way <> 'digest' and app.keeps_entry(organisation_id, message_id));

create table follower (
  organisation_id uuid not null references organisation,
  id uuid not null,
  address text not null check (length(address) between 3 and 320),
  token text not null check (length(token) between 40 and 60),
  period text not null default 'weekly' check (period in ('daily', 'weekly')),
  sent_until timestamptz not null,
  due_at timestamptz not null,
  asked_since timestamptz not null,
  asked_times integer not null default 1 check (asked_times >= 1),
  purpose text not null default 'sending news of the neighbourhood that somebody asked for',
  legal_ground text not null default 'consent',
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
create unique index follower_address on follower (organisation_id, address);
create index follower_token on follower (token);
create index follower_due on follower (organisation_id, due_at);
comment on table follower is 'Somebody who gets news by mail without an account. Removed as soon as they follow nothing any more; seen by the program only.';
comment on column follower.organisation_id is 'The organisation whose news it is.';
comment on column follower.id is 'UUIDv7.';
comment on column follower.address is 'Where the news goes, in small letters. Shown on no screen but the mailbox of the administrator.';
comment on column follower.token is 'Random, 32 bytes as base64url: stands in each mail, and confirms, changes and stops.';
comment on column follower.period is 'How often: daily or weekly.';
comment on column follower.sent_until is 'What was published until this moment is in a mail already; moves in the transaction that queues that mail.';
comment on column follower.due_at is 'When the next mail may be made.';
comment on column follower.asked_since is 'Since when asked_times counts.';
comment on column follower.asked_times is 'How often a confirmation was asked for in that hour.';
comment on column follower.purpose is 'Why these data are kept.';
comment on column follower.legal_ground is 'The ground under the GDPR.';
comment on column follower.created_at is 'When the address was first given.';

create table follow (
  organisation_id uuid not null,
  id uuid not null,
  follower_id uuid not null,
  area_id uuid,
  entry_id uuid,
  confirmed_at timestamptz,
  expires_on date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, follower_id) references follower on delete cascade,
  foreign key (organisation_id, area_id) references area on delete cascade,
  foreign key (organisation_id, entry_id) references entry on delete cascade,
  check ((area_id is null) <> (entry_id is null)),
  check ((confirmed_at is null) = (expires_on is not null))
);
create unique index follow_once on follow (organisation_id, follower_id, area_id, entry_id) nulls not distinct;
create index follow_area on follow (organisation_id, area_id);
create index follow_entry on follow (organisation_id, entry_id);
create index follow_unconfirmed on follow (organisation_id, created_at) where confirmed_at is null;
comment on table follow is 'What a follower gets news of: a neighbourhood, or one plan, activity or initiative. Counts only once it was confirmed from the mail.';
comment on column follow.organisation_id is 'The organisation.';
comment on column follow.id is 'UUIDv7.';
comment on column follow.follower_id is 'Who.';
comment on column follow.area_id is 'The neighbourhood, or empty.';
comment on column follow.entry_id is 'The plan, activity or initiative, or empty.';
comment on column follow.confirmed_at is 'When the button in the mail''s page was pressed; empty until then.';
comment on column follow.expires_on is 'The day on which it is removed by itself while it was not confirmed.';
comment on column follow.created_at is 'When it was asked for.';

alter table follower enable row level security;
create policy follower_all on follower for all
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'following')
  with check (organisation_id = (select app.organisation_id()) and (select app.task()) = 'following');
alter table follow enable row level security;
create policy follow_all on follow for all
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'following')
  with check (organisation_id = (select app.organisation_id()) and (select app.task()) = 'following');

-- Whoever holds a token reads what it follows, and nothing else; the address does not come along.
create function app.open_following(asked text) returns table (organisation_id uuid, follower_id uuid, period text)
  language sql stable security definer set search_path = public as $$
  select f.organisation_id, f.id, f.period from follower f where f.token = asked
$$;
create function app.follows_of(asked text) returns table (id uuid, area_id uuid, entry_id uuid, confirmed boolean)
  language sql stable security definer set search_path = public as $$
  select w.id, w.area_id, w.entry_id, w.confirmed_at is not null from follower f
  join follow w on w.organisation_id = f.organisation_id and w.follower_id = f.id
  where f.token = asked order by w.created_at, w.id
$$;
-- Who works here learns how many follow an area (or one around it) or an entry, never who; one to nine is told as -1 to all but the administrator.
create function app.count_followers(asked_organisation uuid, asked_area uuid, asked_entry uuid) returns integer
  language sql stable security definer set search_path = public as $$
  with recursive around as (
    select id, parent_id, 0 as steps from area where organisation_id = asked_organisation and id = asked_area
    union all
    select a.id, a.parent_id, u.steps + 1 from around u
    join area a on a.organisation_id = asked_organisation and a.id = u.parent_id where u.steps < 20
  )
  select case when found.number between 1 and 9 and not app.roles() @> '{admin}'::role[] then -1 else found.number end
  from (select count(distinct follower_id)::int as number from follow
    where organisation_id = asked_organisation and asked_organisation = app.organisation_id()
      and app.roles() && '{member,worker,coordinator,admin}'::role[]
      and confirmed_at is not null and (area_id in (select id from around) or entry_id = asked_entry)) found
$$;

-- The post: each message is claimed by one sender for a while, tried with growing pauses, and given up in the open.
alter table mail
  add column html text,
  add column unsubscribe_url text check (length(unsubscribe_url) <= 500),
  add column next_try_at timestamptz,
  add column claimed_until timestamptz,
  add column given_up_at timestamptz;
update mail set next_try_at = created_at;
update mail set given_up_at = now() where sent_at is null and attempts >= 8;
alter table mail alter column next_try_at set default now(), alter column next_try_at set not null;
drop index mail_waiting;
create index mail_waiting on mail (next_try_at) where sent_at is null and given_up_at is null;
create index mail_newest on mail (organisation_id, created_at desc);
comment on column mail.html is 'The same words with headings and links; empty for plain text only.';
comment on column mail.unsubscribe_url is 'Where one POST ends these messages (RFC 8058); empty where there is nothing to end.';
comment on column mail.next_try_at is 'When it may be tried (again).';
comment on column mail.claimed_until is 'Until when one sender has it in hand; after that another may take it.';
comment on column mail.given_up_at is 'When no further try was of use; shown to the administrator.';
