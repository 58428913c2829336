-- Joining an activity: who comes and who waits, head counts per group, who met, and invitations to a meeting.

create table sign_up (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  starts timestamp not null,
  place integer not null check (place >= 1),
  state text not null check (state in ('in', 'waiting', 'held', 'cancelled')),
  people integer not null check (people between 1 and 200),
  group_words text check (length(group_words) between 1 and 100),
  name text check (length(name) between 1 and 40),
  email text check (length(email) between 3 and 320),
  phone text check (length(phone) between 6 and 20),
  to_call text check (to_call in ('movedUp', 'changed', 'cancelled')),
  token text not null check (length(token) = 43),
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  reminded_at timestamptz,
  purpose text not null default 'letting somebody know about what they signed up for',
  legal_ground text not null default 'consent',
  expires_on date not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, activity_id, starts, place),
  foreign key (organisation_id, activity_id) references entry on delete cascade,
  check (name is not null or (email is null and phone is null))
);
create unique index sign_up_token on sign_up (token);
create index sign_up_expires on sign_up (organisation_id, expires_on);
create index sign_up_email on sign_up (organisation_id, email, created_at) where email is not null;
create index sign_up_phone on sign_up (organisation_id, phone, created_at) where phone is not null;
create index sign_up_starts on sign_up (organisation_id, starts) where state = 'in' and reminded_at is null and email is not null;
comment on table sign_up is 'Who comes to one time of an activity: a first name and a way to reach, or only how many. Removed two weeks after.';
comment on column sign_up.organisation_id is 'The organisation.';
comment on column sign_up.id is 'UUIDv7, made with the form.';
comment on column sign_up.activity_id is 'The activity.';
comment on column sign_up.starts is 'Which time of it: when it begins by its rule, by the clock on the wall; stays the same when that time is moved.';
comment on column sign_up.place is 'The order in which they came, from 1 for each time.';
comment on column sign_up.state is 'in, waiting (for a place), held (for a worker to look at) or cancelled.';
comment on column sign_up.people is 'How many come together.';
comment on column sign_up.group_words is 'Which group they come from, in own words; no names.';
comment on column sign_up.name is 'First name; empty when only how many is said, and removed with the address when they cancel.';
comment on column sign_up.email is 'Where to let them know.';
comment on column sign_up.phone is 'Where to let them know.';
comment on column sign_up.to_call is 'What is still to be told by phone: movedUp, changed or cancelled.';
comment on column sign_up.token is 'Random, 32 bytes as base64url: opens the page to look and to cancel.';
comment on column sign_up.locale is 'The language of the messages.';
comment on column sign_up.reminded_at is 'When the reminder was put in the post.';
comment on column sign_up.purpose is 'Why these data are kept.';
comment on column sign_up.legal_ground is 'The ground under the GDPR.';
comment on column sign_up.expires_on is 'The day on which it is removed.';
comment on column sign_up.created_at is 'When it came in.';
comment on column sign_up.version is 'Counts the changes.';

-- Joining is done by people without an account: the operation that lets them in works as the task sign-up.
alter table sign_up enable row level security;
create policy sign_up_read on sign_up for select
  using (organisation_id = (select app.organisation_id())
    and (app.keeps_entry(organisation_id, activity_id) or (select app.task()) in ('sign-up', 'retention')));
create policy sign_up_add on sign_up for insert
  with check (organisation_id = (select app.organisation_id())
    and (app.keeps_entry(organisation_id, activity_id) or (select app.task()) = 'sign-up'));
create policy sign_up_change on sign_up for update
  using (organisation_id = (select app.organisation_id())
    and (app.keeps_entry(organisation_id, activity_id) or (select app.task()) = 'sign-up'));
create policy sign_up_remove on sign_up for delete
  using (organisation_id = (select app.organisation_id())
    and (app.keeps_entry(organisation_id, activity_id) or (select app.task()) = 'retention'));

-- One after the other: whoever places people holds the activity, so that its last place is given once.
create function app.lock_activity(asked_organisation uuid, asked uuid) returns void
  language plpgsql security definer set search_path = public as $$
begin
  perform 1 from activity where organisation_id = asked_organisation and id = asked for update;
end $$;
comment on function app.lock_activity is 'Holds an activity until the end of the transaction, also for who may not change it.';

-- How many come and wait is no secret where an activity can be seen: only numbers leave here.
create function app.places_taken(asked_organisation uuid, asked uuid[])
  returns table (activity_id uuid, starts timestamp, taken integer, waiting integer)
  language sql stable security definer set search_path = public as $$
  select s.activity_id, s.starts, coalesce(sum(people) filter (where state = 'in'), 0)::int,
    coalesce(sum(people) filter (where state = 'waiting'), 0)::int
  from sign_up s where s.organisation_id = asked_organisation and s.activity_id = any (asked)
  group by s.activity_id, s.starts
$$;

create function app.open_sign_up(asked text)
  returns table (organisation_id uuid, id uuid, activity_id uuid, starts timestamp, moved_to timestamp, state text,
    people integer, name text, reachable boolean, before integer, title text, location text, capacity integer, goes_on boolean)
  language sql stable security definer set search_path = public as $$
  select s.organisation_id, s.id, s.activity_id, s.starts, x.moved_to, s.state, s.people, s.name, s.email is not null,
    (select count(*)::int from sign_up w where w.organisation_id = s.organisation_id and w.activity_id = s.activity_id
      and w.starts = s.starts and w.state = 'waiting' and w.place < s.place),
    e.title, a.place, a.capacity, a.state in ('planned', 'underWay') and (x.id is null or x.moved_to is not null)
  from sign_up s
  join entry e on e.organisation_id = s.organisation_id and e.id = s.activity_id
  join activity a on a.organisation_id = s.organisation_id and a.id = s.activity_id
  left join activity_exception x on x.organisation_id = s.organisation_id and x.activity_id = s.activity_id and x.starts = s.starts
  where s.token = asked
$$;
comment on function app.open_sign_up is 'What somebody reads who opens the link of their own sign-up.';

-- The program reminds of activities that not everybody may see.
create function app.sign_ups_to_remind(asked_organisation uuid, day date)
  returns table (id uuid, activity_id uuid, starts timestamp, begins timestamp, email text, name text, token text,
    locale text, people integer, title text, location text)
  language sql stable security definer set search_path = public as $$
  select s.id, s.activity_id, s.starts, coalesce(x.moved_to, s.starts), s.email, s.name, s.token, s.locale, s.people,
    e.title, a.place
  from sign_up s
  join entry e on e.organisation_id = s.organisation_id and e.id = s.activity_id
  join activity a on a.organisation_id = s.organisation_id and a.id = s.activity_id
  left join activity_exception x on x.organisation_id = s.organisation_id and x.activity_id = s.activity_id and x.starts = s.starts
  where s.organisation_id = asked_organisation and s.state = 'in' and s.reminded_at is null and s.email is not null
    and a.state in ('planned', 'underWay') and (x.id is null or x.moved_to is not null)
    and coalesce(x.moved_to, s.starts)::date = day and (select app.task()) = 'sign-up'
  order by s.created_at limit 500
$$;

create table occasion_count (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  starts timestamp not null,
  group_words text not null check (length(group_words) between 1 and 100),
  number integer not null check (number between 0 and 100000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, activity_id, starts, group_words),
  foreign key (organisation_id, activity_id) references entry on delete cascade
);
comment on table occasion_count is 'How many came, per group of residents: heads, never names.';
comment on column occasion_count.organisation_id is 'The organisation.';
comment on column occasion_count.id is 'UUIDv7.';
comment on column occasion_count.activity_id is 'The activity.';
comment on column occasion_count.starts is 'Which time of it, by its rule.';
comment on column occasion_count.group_words is 'The group, as it calls itself.';
comment on column occasion_count.number is 'How many of them; under ten only the team sees it.';
comment on column occasion_count.created_at is 'When it was noted.';
select app.guard_beside_entry('occasion_count', 'activity_id');
create policy small_groups_stay on occasion_count as restrictive for select
  using (number >= 10 or exists (select 1 from entry e where e.organisation_id = occasion_count.organisation_id
    and e.id = occasion_count.activity_id
    and (e.author_id = (select app.person_id()) or array[e.team_id] <@ (select app.team_ids()))));

create table occasion_note (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  starts timestamp not null,
  kind text not null check (kind in ('met', 'brought', 'got', 'invited', 'join', 'stay')),
  group_words text check (length(group_words) between 1 and 100),
  other_words text check (length(other_words) between 1 and 100),
  measure text check (measure in ('way', 'cost', 'language', 'building', 'time', 'company', 'food', 'children', 'means', 'other')),
  text text check (length(text) between 1 and 500),
  times integer check (times between 1 and 100000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references entry on delete cascade,
  check ((kind in ('join', 'stay')) = (measure is not null)),
  check (kind in ('join', 'stay') or group_words is not null),
  check ((kind = 'met') = (other_words is not null)),
  check (times is null or kind in ('join', 'stay')),
  check (kind not in ('brought', 'got') or text is not null)
);
create index occasion_note_activity on occasion_note (organisation_id, activity_id, starts);
comment on table occasion_note is 'What happened between groups at one time of an activity, and how joining and staying was made possible; of groups, never of persons.';
comment on column occasion_note.organisation_id is 'The organisation.';
comment on column occasion_note.id is 'UUIDv7.';
comment on column occasion_note.activity_id is 'The activity.';
comment on column occasion_note.starts is 'Which time of it, by its rule.';
comment on column occasion_note.kind is 'met (two groups), brought, got, invited (a group), join or stay (how that was made possible).';
comment on column occasion_note.group_words is 'The group, as it calls itself.';
comment on column occasion_note.other_words is 'The group it met.';
comment on column occasion_note.measure is 'What made it possible: way, cost, language, building, time, company, food, children, means or other.';
comment on column occasion_note.text is 'In own words.';
comment on column occasion_note.times is 'How often it was used, if it was counted.';
comment on column occasion_note.created_at is 'When it was noted.';
select app.guard_beside_entry('occasion_note', 'activity_id');

create table meeting_invitation (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  link_id uuid not null,
  starts timestamp not null,
  label text not null check (length(label) between 1 and 200),
  email text check (length(email) between 3 and 320),
  sequence integer not null default 0 check (sequence >= 0),
  reply text check (reply in ('yes', 'no', 'maybe')),
  people integer check (people between 1 and 200),
  remark text check (length(remark) between 1 and 500),
  replied_at timestamptz,
  purpose text not null default 'inviting to a meeting',
  legal_ground text not null default 'legitimate interest',
  expires_on date not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references entry on delete cascade,
  foreign key (organisation_id, link_id) references shared_link on delete cascade,
  check ((reply is null) = (replied_at is null))
);
create index meeting_invitation_activity on meeting_invitation (organisation_id, activity_id, starts);
create index meeting_invitation_link on meeting_invitation (organisation_id, link_id);
create index meeting_invitation_expires on meeting_invitation (organisation_id, expires_on);
comment on table meeting_invitation is 'Who was invited to a meeting, as a role, organisation or group, and what they answered.';
comment on column meeting_invitation.organisation_id is 'The organisation.';
comment on column meeting_invitation.id is 'UUIDv7.';
comment on column meeting_invitation.activity_id is 'The meeting.';
comment on column meeting_invitation.link_id is 'The link by which they answer.';
comment on column meeting_invitation.starts is 'Which time of it, by its rule.';
comment on column meeting_invitation.label is 'Who: a role, organisation or group.';
comment on column meeting_invitation.email is 'Where the invitation goes; removed two weeks after the meeting.';
comment on column meeting_invitation.sequence is 'How often the invitation in their calendar was changed (RFC 5546).';
comment on column meeting_invitation.reply is 'yes, no or maybe; empty until they answer.';
comment on column meeting_invitation.people is 'With how many.';
comment on column meeting_invitation.remark is 'What they add; removed with the address.';
comment on column meeting_invitation.replied_at is 'When they last answered.';
comment on column meeting_invitation.purpose is 'Why these data are kept.';
comment on column meeting_invitation.legal_ground is 'The ground under the GDPR.';
comment on column meeting_invitation.expires_on is 'The day on which the address and the remark are removed.';
comment on column meeting_invitation.created_at is 'When it was made.';
comment on column meeting_invitation.version is 'Counts the changes.';
alter table meeting_invitation enable row level security;
create policy invitation_read on meeting_invitation for select
  using (organisation_id = (select app.organisation_id())
    and (app.keeps_entry(organisation_id, activity_id) or (select app.task()) in ('sign-up', 'retention')));
create policy invitation_add on meeting_invitation for insert
  with check (organisation_id = (select app.organisation_id()) and app.keeps_entry(organisation_id, activity_id));
create policy invitation_change on meeting_invitation for update
  using (organisation_id = (select app.organisation_id())
    and (app.keeps_entry(organisation_id, activity_id) or (select app.task()) in ('sign-up', 'retention')));
create policy invitation_remove on meeting_invitation for delete
  using (organisation_id = (select app.organisation_id()) and app.keeps_entry(organisation_id, activity_id));

create function app.open_invitation(asked text)
  returns table (organisation_id uuid, id uuid, activity_id uuid, starts timestamp, moved_to timestamp, label text,
    reply text, people integer, remark text, title text, location text, minutes integer, goes_on boolean)
  language sql stable security definer set search_path = public as $$
  select m.organisation_id, m.id, m.activity_id, m.starts, x.moved_to, m.label, m.reply, m.people, m.remark, e.title,
    a.place, a.minutes, a.state in ('planned', 'underWay') and (x.id is null or x.moved_to is not null)
  from shared_link l
  join meeting_invitation m on m.organisation_id = l.organisation_id and m.link_id = l.id
  join entry e on e.organisation_id = m.organisation_id and e.id = m.activity_id
  join activity a on a.organisation_id = m.organisation_id and a.id = m.activity_id
  left join activity_exception x on x.organisation_id = m.organisation_id and x.activity_id = m.activity_id and x.starts = m.starts
  where l.token = asked and l.purpose = 'reply' and l.revoked_on is null and l.expires_on >= current_date
$$;
comment on function app.open_invitation is 'What somebody reads who opens the link of an invitation.';

-- A message may carry a calendar part.
alter table mail add column calendar text check (length(calendar) between 1 and 20000);
comment on column mail.calendar is 'An iCalendar text that goes along (RFC 5546): its METHOD says whether it invites or cancels.';
