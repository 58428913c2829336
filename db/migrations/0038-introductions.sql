-- Introductions: a question and what might answer it, brought together by a human, with consent of each side, and asked
-- after some weeks whether it came to something. Each step stays.

create table introduction (
  organisation_id uuid not null,
  id uuid not null,
  state text not null default 'proposed' check (state in ('proposed', 'introduced', 'works', 'notLanded', 'adjusted', 'ended')),
  state_since date not null,
  round integer not null default 0 check (round >= 0),
  round_since date,
  asker_brings text check (length(asker_brings) between 1 and 500),
  asker_gets text check (length(asker_gets) between 1 and 500),
  other_brings text check (length(other_brings) between 1 and 500),
  other_gets text check (length(other_gets) between 1 and 500),
  made_possible text check (length(made_possible) between 1 and 1000),
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check ((round = 0) = (round_since is null))
);
create index introduction_open on introduction (organisation_id, state, round_since);
comment on table introduction is 'VERBINDEN: one introduction (entry.text why it may fit). What is brought together stands in introduction_side; no name, ever.';
comment on column introduction.organisation_id is 'The organisation.';
comment on column introduction.id is 'The entry.';
comment on column introduction.state is 'proposed, introduced, works, notLanded, adjusted or ended: that of its newest step.';
comment on column introduction.state_since is 'The day of that step.';
comment on column introduction.round is 'How often both sides have got something to try: 0 before they met, and one more with each adjustment.';
comment on column introduction.round_since is 'Since when they try it; three weeks later both sides are asked.';
comment on column introduction.asker_brings is 'What the asker''s side brings, in words for anybody.';
comment on column introduction.asker_gets is 'What the asker''s side gets.';
comment on column introduction.other_brings is 'What the other side brings.';
comment on column introduction.other_gets is 'What the other side gets.';
comment on column introduction.made_possible is 'What made it possible to join and to stay: of the place or the group, not of a person.';
comment on column introduction.version is 'Counts the changes; whoever changes it holds this row.';
select app.guard_beside_entry('introduction', 'id');

create table introduction_side (
  organisation_id uuid not null,
  id uuid not null,
  introduction_id uuid not null,
  side text not null check (side in ('asker', 'proposed')),
  entry_id uuid,
  position integer not null check (position between 0 and 3),
  is_met boolean not null default false,
  gone_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, introduction_id) references entry on delete cascade,
  foreign key (organisation_id, entry_id) references entry on delete set null (entry_id)
);
create index introduction_side_introduction on introduction_side (organisation_id, introduction_id, position);
create index introduction_side_entry on introduction_side (organisation_id, entry_id);
comment on table introduction_side is 'The sides of an introduction: the question, and one to three things that may answer it.';
comment on column introduction_side.organisation_id is 'The organisation.';
comment on column introduction_side.id is 'UUIDv7.';
comment on column introduction_side.introduction_id is 'The introduction.';
comment on column introduction_side.side is 'asker or proposed.';
comment on column introduction_side.entry_id is 'The question, or what is proposed; empty once that was removed.';
comment on column introduction_side.position is 'The order of reading; the asker first.';
comment on column introduction_side.is_met is 'Whether the two were brought together with this one.';
comment on column introduction_side.gone_on is 'The day what it stood for was removed.';
select app.guard_beside_entry('introduction_side', 'introduction_id');

create table introduction_consent (
  organisation_id uuid not null,
  id uuid not null,
  introduction_id uuid not null,
  side_id uuid not null,
  answer text not null check (answer in ('yes', 'no')),
  condition text check (length(condition) between 1 and 500),
  how text not null check (how in ('talk', 'phone', 'paper', 'link')),
  said_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, introduction_id) references entry on delete cascade,
  foreign key (organisation_id, side_id) references introduction_side on delete cascade,
  check (answer = 'yes' or condition is null)
);
create index introduction_consent_introduction on introduction_consent (organisation_id, introduction_id, created_at);
create index introduction_consent_side on introduction_consent (organisation_id, side_id);
comment on table introduction_consent is 'What a side says of being introduced; the newest holds, so a no takes an earlier yes back.';
comment on column introduction_consent.organisation_id is 'The organisation.';
comment on column introduction_consent.id is 'UUIDv7.';
comment on column introduction_consent.introduction_id is 'The introduction.';
comment on column introduction_consent.side_id is 'Which side says so; never who.';
comment on column introduction_consent.answer is 'yes or no.';
comment on column introduction_consent.condition is 'On what condition, in own words.';
comment on column introduction_consent.how is 'How it was said: talk, phone, paper or link.';
comment on column introduction_consent.said_on is 'The day.';
comment on column introduction_consent.created_at is 'When it was noted or came in.';
select app.guard_beside_entry('introduction_consent', 'introduction_id');

create table introduction_step (
  organisation_id uuid not null,
  id uuid not null,
  introduction_id uuid not null,
  state text not null check (state in ('proposed', 'introduced', 'works', 'notLanded', 'adjusted', 'ended')),
  round integer not null check (round >= 0),
  stepped_on date not null,
  words text check (length(words) between 1 and 2000),
  why text check (length(why) between 1 and 2000),
  reason text check (reason in ('goesOn', 'notFitting', 'otherwise', 'noConsent', 'gone')),
  set_by text not null check (set_by in ('worker', 'answers', 'link', 'program')),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, introduction_id) references entry on delete cascade,
  check ((state = 'ended') = (reason is not null)),
  check (state <> 'adjusted' or (words is not null and why is not null))
);
create index introduction_step_introduction on introduction_step (organisation_id, introduction_id, created_at);
comment on table introduction_step is 'Every step of an introduction. Rows are added and never changed: the history stays whole.';
comment on column introduction_step.organisation_id is 'The organisation.';
comment on column introduction_step.id is 'UUIDv7.';
comment on column introduction_step.introduction_id is 'The introduction.';
comment on column introduction_step.state is 'Where it came.';
comment on column introduction_step.round is 'The round it belongs to.';
comment on column introduction_step.stepped_on is 'The day.';
comment on column introduction_step.words is 'How it went; of an adjustment, what was changed.';
comment on column introduction_step.why is 'Of an adjustment: why.';
comment on column introduction_step.reason is 'Of an end: goesOn (without us), notFitting, otherwise, noConsent or gone. Never who took consent back.';
comment on column introduction_step.set_by is 'worker, answers (of all sides), link (consent taken back) or program (what it was about was removed).';
comment on column introduction_step.created_at is 'When it was noted.';
select app.guard_beside_entry('introduction_step', 'introduction_id');
drop policy beside_entry_change on introduction_step;
drop policy beside_entry_remove on introduction_step;

create table introduction_answer (
  organisation_id uuid not null,
  id uuid not null,
  introduction_id uuid not null,
  side_id uuid not null,
  round integer not null check (round >= 1),
  answer text not null check (answer in ('yes', 'otherwise', 'no')),
  words text check (length(words) between 1 and 1000),
  how text not null check (how in ('talk', 'phone', 'paper', 'link')),
  said_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, introduction_id) references entry on delete cascade,
  foreign key (organisation_id, side_id) references introduction_side on delete cascade
);
create index introduction_answer_introduction on introduction_answer (organisation_id, introduction_id, created_at);
create index introduction_answer_side on introduction_answer (organisation_id, side_id);
comment on table introduction_answer is 'What a side said to: did it come to something? The newest of a round holds.';
comment on column introduction_answer.organisation_id is 'The organisation.';
comment on column introduction_answer.id is 'UUIDv7.';
comment on column introduction_answer.introduction_id is 'The introduction.';
comment on column introduction_answer.side_id is 'Which side says so; never who.';
comment on column introduction_answer.round is 'Of which round.';
comment on column introduction_answer.answer is 'yes, otherwise (a bit, rather otherwise) or no.';
comment on column introduction_answer.words is 'In own words.';
comment on column introduction_answer.how is 'talk, phone, paper or link.';
comment on column introduction_answer.said_on is 'The day.';
comment on column introduction_answer.created_at is 'When it was noted or came in.';
select app.guard_beside_entry('introduction_answer', 'introduction_id');

create table introduction_ask (
  organisation_id uuid not null,
  id uuid not null,
  introduction_id uuid not null,
  side_id uuid not null,
  link_id uuid not null,
  round integer not null check (round >= 0),
  says text not null check (length(says) between 1 and 1000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, introduction_id) references entry on delete cascade,
  foreign key (organisation_id, side_id) references introduction_side on delete cascade,
  foreign key (organisation_id, link_id) references shared_link on delete cascade
);
create index introduction_ask_introduction on introduction_ask (organisation_id, introduction_id, created_at);
create index introduction_ask_side on introduction_ask (organisation_id, side_id);
create index introduction_ask_link on introduction_ask (organisation_id, link_id);
comment on table introduction_ask is 'A link by which one side answers without an account. Its address is never kept here.';
comment on column introduction_ask.organisation_id is 'The organisation.';
comment on column introduction_ask.id is 'UUIDv7.';
comment on column introduction_ask.introduction_id is 'The introduction.';
comment on column introduction_ask.side_id is 'The side that is asked.';
comment on column introduction_ask.link_id is 'The link.';
comment on column introduction_ask.round is 'Of which round; 0 for consent.';
comment on column introduction_ask.says is 'What this side reads there, in words a worker chose; nothing else of the other side is shown.';
comment on column introduction_ask.created_at is 'When it was made.';
select app.guard_beside_entry('introduction_ask', 'introduction_id');

-- What a side says is read by who works with the introduction, and by the program while a side answers by its link.
create function app.introducing(asked uuid) returns boolean language sql stable
  as $$ select (select app.task()) = 'introduce' and asked = (select app.linked_entry_id()) $$;
comment on function app.introducing is 'Whether a side answers by its link at this moment.';
create policy of_the_team on introduction_consent as restrictive for select
  using ((select app.roles()) && '{worker,coordinator,member}'::role[] or app.introducing(introduction_id));
create policy of_the_team on introduction_step as restrictive for select
  using ((select app.roles()) && '{worker,coordinator,member}'::role[] or app.introducing(introduction_id));
create policy of_the_team on introduction_answer as restrictive for select
  using ((select app.roles()) && '{worker,coordinator,member}'::role[] or app.introducing(introduction_id));
create policy of_the_team on introduction_ask as restrictive for select
  using (app.keeps_entry(organisation_id, introduction_id));
create policy by_its_link on introduction for update using (app.introducing(id));
create policy by_its_link on introduction_consent for insert
  with check (organisation_id = (select app.organisation_id()) and how = 'link' and app.introducing(introduction_id));
create policy by_its_link on introduction_answer for insert
  with check (organisation_id = (select app.organisation_id()) and how = 'link' and app.introducing(introduction_id));
create policy by_its_link on introduction_step for insert
  with check (organisation_id = (select app.organisation_id()) and set_by in ('answers', 'link') and app.introducing(introduction_id));

-- An introduction is of the team; it never goes further up the ladder.
create function app.hold_introduction_in_team() returns trigger language plpgsql as $$
begin
  if new.visibility > 'team' then
    raise insufficient_privilege using message = 'an introduction is of the team';
  end if;
  return new;
end $$;
create trigger entry_holds_introduction before insert or update of visibility on entry
  for each row when (new.kind = 'introduction') execute function app.hold_introduction_in_team();

create function app.open_introduction_ask(asked text) returns table (organisation_id uuid, id uuid, introduction_id uuid,
    side_id uuid, side text, purpose text, round integer, says text, state text, consent text, answer text)
  language sql stable security definer set search_path = public as $$
  select a.organisation_id, a.id, a.introduction_id, a.side_id, s.side, l.purpose, a.round, a.says, i.state,
    (select c.answer from introduction_consent c where c.organisation_id = a.organisation_id and c.side_id = a.side_id
      order by c.created_at desc, c.id desc limit 1),
    (select n.answer from introduction_answer n where n.organisation_id = a.organisation_id and n.side_id = a.side_id
      and n.round = a.round order by n.created_at desc, n.id desc limit 1)
  from shared_link l
  join introduction_ask a on a.organisation_id = l.organisation_id and a.link_id = l.id
  join introduction_side s on s.organisation_id = a.organisation_id and s.id = a.side_id
  join introduction i on i.organisation_id = a.organisation_id and i.id = a.introduction_id
  where l.token = asked and l.revoked_on is null and l.expires_on >= current_date
$$;
comment on function app.open_introduction_ask is 'What one side reads who opens its link: only the words chosen for it.';

create function app.introduced_before(asked_organisation uuid, asked uuid[], without uuid)
  returns table (entry_id uuid, since date)
  language sql stable security definer set search_path = public as $$
  select s.entry_id, min(i.state_since) from introduction_side s
  join introduction i on i.organisation_id = s.organisation_id and i.id = s.introduction_id
  where s.organisation_id = asked_organisation and s.organisation_id = (select app.organisation_id())
    and s.entry_id = any (asked) and i.id is distinct from without
    and (i.state = 'proposed' or (i.state in ('introduced', 'adjusted') and (s.is_met or s.side = 'asker')))
    and (select app.roles()) && '{worker,coordinator,member}'::role[]
  group by s.entry_id
$$;
comment on function app.introduced_before is 'Since when something is proposed to somebody already: only the day leaves here, for who may not see that introduction too.';

-- Consent holds in the database too: nobody is introduced while one of those who meet did not say yes, or took it back.
create function app.hold_introduction_consent() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.state <> 'introduced' then return new; end if;
  if not exists (select 1 from introduction_side s where s.organisation_id = new.organisation_id
      and s.introduction_id = new.introduction_id and s.side = 'proposed' and s.is_met)
    or exists (select 1 from introduction_side s where s.organisation_id = new.organisation_id
      and s.introduction_id = new.introduction_id and (s.side = 'asker' or s.is_met)
      and coalesce((select c.answer from introduction_consent c where c.organisation_id = s.organisation_id
        and c.side_id = s.id order by c.created_at desc, c.id desc limit 1), 'no') <> 'yes') then
    raise insufficient_privilege using message = 'nobody is introduced without consent of both sides';
  end if;
  return new;
end $$;
create trigger introduction_step_holds_consent before insert on introduction_step
  for each row execute function app.hold_introduction_consent();

-- What was removed takes its place in an introduction along: nothing left to meet ends it, in the same moment.
create function app.end_introduction_of_gone() returns trigger language plpgsql security definer set search_path = public as $$
declare
  now_state text;
  now_round integer;
begin
  update introduction_side set gone_on = current_date where organisation_id = new.organisation_id and id = new.id;
  select state, round into now_state, now_round from introduction
    where organisation_id = new.organisation_id and id = new.introduction_id for update;
  if now_state is null or now_state = 'ended' then return null; end if;
  if new.side = 'proposed' and exists (select 1 from introduction_side s where s.organisation_id = new.organisation_id
      and s.introduction_id = new.introduction_id and s.side = 'proposed' and s.entry_id is not null
      and (now_state = 'proposed' or s.is_met)) then return null; end if;
  insert into introduction_step (organisation_id, id, introduction_id, state, round, stepped_on, reason, set_by, created_at)
    values (new.organisation_id, regexp_replace(gen_random_uuid()::text, '^(.{14}).', '\17')::uuid, new.introduction_id, 'ended', now_round, current_date, 'gone', 'program', clock_timestamp());
  update introduction set state = 'ended', state_since = current_date, version = version + 1
    where organisation_id = new.organisation_id and id = new.introduction_id;
  return null;
end $$;
create trigger introduction_side_gone after update of entry_id on introduction_side
  for each row when (old.entry_id is not null and new.entry_id is null) execute function app.end_introduction_of_gone();

-- Two years after its end an introduction is removed, unless something that came of it stands on it.
create function app.end_introduction() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update entry set expires_on = new.state_since + interval '24 months'
    where organisation_id = new.organisation_id and id = new.id
      and not exists (select 1 from link l where l.organisation_id = new.organisation_id and l.to_id = new.id and l.role = 'cameOf');
  return null;
end $$;
create trigger introduction_ends after update of state on introduction
  for each row when (new.state = 'ended' and old.state <> 'ended') execute function app.end_introduction();
