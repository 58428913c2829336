-- Stories (methods.md 6.3) and ripples (6.5): what changed in the teller's own words, with consent that can be taken back
-- at once, and a map of what came of what, drawn together.

create table story (
  organisation_id uuid not null,
  id uuid not null,
  teller text check (length(teller) between 1 and 200),
  own_name text check (length(own_name) between 1 and 100),
  why text check (length(why) between 1 and 5000),
  domain text not null check (length(domain) between 1 and 60),
  told_how text not null check (told_how in ('talk', 'paper', 'link')),
  scope text not null check (scope in ('team', 'partners', 'public')),
  consent_on date not null,
  consent_until date,
  withdrawn_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check ((withdrawn_on is null) = (why is not null and teller is not null)),
  check (withdrawn_on is null or own_name is null)
);
create index story_until on story (organisation_id, consent_until) where withdrawn_on is null;
comment on table story is 'VINDEN: a story of change (entry.title its name, entry.text what changed). Taken back, only an empty place with the day stays.';
comment on column story.organisation_id is 'The organisation.';
comment on column story.id is 'The entry.';
comment on column story.teller is 'Who tells: a role or group.';
comment on column story.own_name is 'The name the teller chose to be called by; only when the teller wants it.';
comment on column story.why is 'Why it matters to the teller, in own words; empty once taken back.';
comment on column story.domain is 'The domain of change, for example wonen.';
comment on column story.told_how is 'talk, paper or link.';
comment on column story.scope is 'How far the teller lets it go: team, partners or public.';
comment on column story.consent_on is 'The day the teller said so.';
comment on column story.consent_until is 'Until when; empty is until it is taken back.';
comment on column story.withdrawn_on is 'The day it was taken back; its words went in the same moment.';
select app.guard_beside_entry('story', 'id');

create table story_token (
  organisation_id uuid not null,
  story_id uuid not null,
  token text not null check (length(token) between 40 and 60),
  primary key (organisation_id, story_id),
  foreign key (organisation_id, story_id) references entry on delete cascade
);
create index story_token_token on story_token (token);
comment on table story_token is 'The secret by which a teller takes back a story told by link. Nobody reads it; only the functions below look it up.';
comment on column story_token.organisation_id is 'The organisation.';
comment on column story_token.story_id is 'The story.';
comment on column story_token.token is 'Random, made with the form.';
alter table story_token enable row level security;
create policy story_token_add on story_token for insert
  with check (organisation_id = (select app.organisation_id()) and app.keeps_entry(organisation_id, story_id));

create table story_round (
  organisation_id uuid not null,
  id uuid not null,
  domains text[] not null check (cardinality(domains) between 1 and 12),
  starts_on date,
  ends_on date,
  panel_residents text not null default '' check (length(panel_residents) <= 500),
  panel_others text not null default '' check (length(panel_others) <= 500),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check (ends_on >= starts_on)
);
comment on table story_round is 'VINDEN: stories of a time laid on the table, from which a panel chooses (entry.title its name, entry.text the question).';
comment on column story_round.organisation_id is 'The organisation.';
comment on column story_round.id is 'The entry.';
comment on column story_round.domains is 'The domains of change it asks for.';
comment on column story_round.starts_on is 'From which day stories are asked.';
comment on column story_round.ends_on is 'Until which day.';
comment on column story_round.panel_residents is 'Who of the residents sit in the panel, in roles.';
comment on column story_round.panel_others is 'Who else sits in it, in roles.';
select app.guard_beside_entry('story_round', 'id');

create table round_story (
  organisation_id uuid not null,
  round_id uuid not null,
  story_id uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, round_id, story_id),
  foreign key (organisation_id, round_id) references entry on delete cascade,
  foreign key (organisation_id, story_id) references entry on delete cascade
);
create index round_story_story on round_story (organisation_id, story_id);
comment on table round_story is 'Which stories lie on the table of a round; those not chosen stay.';
comment on column round_story.organisation_id is 'The organisation.';
comment on column round_story.round_id is 'The round.';
comment on column round_story.story_id is 'The story.';
comment on column round_story.created_at is 'When it was laid there.';
select app.guard_beside_entry('round_story', 'round_id');

create table story_choice (
  organisation_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  story_id uuid not null,
  reason text check (length(reason) between 1 and 5000),
  chosen_on date not null,
  read_back_to text check (length(read_back_to) between 1 and 300),
  read_back_on date,
  checked_with text check (length(checked_with) between 1 and 300),
  checked_on date,
  check_said text check (length(check_said) between 1 and 2000),
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, round_id) references entry on delete cascade,
  foreign key (organisation_id, story_id) references entry on delete cascade,
  unique (organisation_id, round_id, story_id)
);
create index story_choice_story on story_choice (organisation_id, story_id);
comment on table story_choice is 'What a panel chose, with the reason they wrote; to whom it was read back, and with whom it was checked later.';
comment on column story_choice.organisation_id is 'The organisation.';
comment on column story_choice.id is 'UUIDv7.';
comment on column story_choice.round_id is 'The round.';
comment on column story_choice.story_id is 'The chosen story.';
comment on column story_choice.reason is 'Why, in the words of the panel; empty only once the story was taken back.';
comment on column story_choice.chosen_on is 'The day.';
comment on column story_choice.read_back_to is 'To whom the choice was told, in roles.';
comment on column story_choice.read_back_on is 'When.';
comment on column story_choice.checked_with is 'With whom it was checked later, in roles.';
comment on column story_choice.checked_on is 'When.';
comment on column story_choice.check_said is 'What they said of it.';
comment on column story_choice.version is 'Counts the changes.';
select app.guard_beside_entry('story_choice', 'round_id');

create table told_story (
  organisation_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  title text check (length(title) between 1 and 200),
  teller text check (length(teller) between 1 and 200),
  own_name text check (length(own_name) between 1 and 100),
  changed text check (length(changed) between 1 and 10000),
  why text check (length(why) between 1 and 5000),
  happened_on date not null,
  domain text not null check (length(domain) between 1 and 60),
  scope text not null check (scope in ('team', 'partners', 'public')),
  consent_until date,
  token text not null check (length(token) between 40 and 60),
  state text not null default 'waiting' check (state in ('waiting', 'keptBack', 'withdrawn')),
  withdrawn_on date,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, round_id) references entry on delete cascade,
  check ((state = 'withdrawn') = (withdrawn_on is not null)),
  check ((state = 'withdrawn') = (changed is null)),
  check ((state = 'withdrawn') = (why is null)),
  check (state <> 'withdrawn' or (title is null and teller is null and own_name is null))
);
create index told_story_round on told_story (organisation_id, round_id, state, created_at);
create index told_story_token on told_story (token);
comment on table told_story is 'A story told by link that the team has yet to lay on the table; then its words move to a story, and this row goes.';
comment on column told_story.organisation_id is 'The organisation.';
comment on column told_story.id is 'UUIDv7, made with the form.';
comment on column told_story.round_id is 'The round whose link was used.';
comment on column told_story.title is 'What the teller calls it; may be left out.';
comment on column told_story.teller is 'Who tells: a role or group.';
comment on column told_story.own_name is 'The name the teller chose; only when the teller wants it.';
comment on column told_story.changed is 'What changed, in own words; empty once taken back.';
comment on column told_story.why is 'Why it matters to the teller.';
comment on column told_story.happened_on is 'When it happened.';
comment on column told_story.domain is 'The domain of change.';
comment on column told_story.scope is 'How far it may go: team, partners or public.';
comment on column told_story.consent_until is 'Until when; empty is until it is taken back.';
comment on column told_story.token is 'The secret by which the teller takes it back.';
comment on column told_story.state is 'waiting, keptBack or withdrawn.';
comment on column told_story.withdrawn_on is 'The day it was taken back.';
comment on column told_story.created_at is 'When it came in.';
comment on column told_story.version is 'Counts the changes.';
select app.guard_given_by_link('told_story', 'round_id');

create function app.waiting_told_stories(asked_organisation uuid, asked uuid, since timestamptz) returns integer
  language sql stable security definer set search_path = public as $$
  select count(*)::int from told_story where organisation_id = asked_organisation and round_id = asked
    and state = 'waiting' and created_at > since
$$;
comment on function app.waiting_told_stories is 'How many stories wait at a round since a moment: only a number leaves here.';

create function app.open_told_story(asked text) returns table (organisation_id uuid, id uuid, story_id uuid, title text,
    changed text, why text, happened_on date, scope text, consent_until date, withdrawn_on date)
  language sql stable security definer set search_path = public as $$
  select t.organisation_id, t.id, null::uuid, t.title, t.changed, t.why, t.happened_on, t.scope, t.consent_until, t.withdrawn_on
  from told_story t where t.token = asked
  union all
  select s.organisation_id, s.id, s.id, e.title, e.text, s.why, e.happened_on, s.scope, s.consent_until, s.withdrawn_on
  from story_token k
  join story s on s.organisation_id = k.organisation_id and s.id = k.story_id
  join entry e on e.organisation_id = s.organisation_id and e.id = s.id
  where k.token = asked
$$;
comment on function app.open_told_story is 'What a teller reads who opens the own link: the own story and how far it may go.';

-- Consent holds in the database too: nobody brings a story further than its teller said.
create function app.hold_story_consent() returns trigger language plpgsql as $$
begin
  if new.kind = 'story' and new.visibility > 'team' and exists (select 1 from story s
    where s.organisation_id = new.organisation_id and s.id = new.id
      and (s.withdrawn_on is not null or s.scope = 'team' or (s.scope = 'partners' and new.visibility > 'partners'))) then
    raise insufficient_privilege using message = 'the teller did not let this story go so far';
  end if;
  return new;
end $$;
create trigger entry_holds_story_consent before update of visibility on entry
  for each row when (new.kind = 'story') execute function app.hold_story_consent();
create function app.hold_shown_story() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.entry_id is not null and exists (select 1 from story s
    where s.organisation_id = new.organisation_id and s.id = new.entry_id
      and (s.withdrawn_on is not null or s.scope <> 'public')) then
    raise insufficient_privilege using message = 'the teller did not let this story be shown to everybody';
  end if;
  return new;
end $$;
create trigger publication_part_holds_consent before insert on publication_part
  for each row execute function app.hold_shown_story();

-- Who may take a story back: the team that keeps it, the teller with the secret, and the program when its day has come.
create function app.may_take_back(asked_organisation uuid, asked uuid, secret text) returns boolean
  language sql stable security definer set search_path = public as $$
  select asked_organisation = (select app.organisation_id()) and (
    exists (select 1 from entry e where e.organisation_id = asked_organisation and e.id = asked
      and (select app.roles()) && '{worker,coordinator}'::role[]
      and (e.author_id = (select app.person_id()) or array[e.team_id] <@ (select app.team_ids())))
    or exists (select 1 from story_token k where k.organisation_id = asked_organisation and k.story_id = asked and k.token = secret)
    or ((select app.task()) = 'retention' and exists (select 1 from story s
      where s.organisation_id = asked_organisation and s.id = asked and s.consent_until < current_date)))
$$;

create function app.stories_to_end(asked_organisation uuid, day date) returns table (id uuid)
  language sql stable security definer set search_path = public as $$
  select s.id from story s where s.organisation_id = asked_organisation and s.withdrawn_on is null
    and s.consent_until < day and (select app.task()) = 'retention' limit 100
$$;
comment on function app.stories_to_end is 'Stories whose consent has come to its end.';

-- What stands in a publication beside the story, so that the program makes its search words anew.
create function app.shown_with_story(asked_organisation uuid, asked uuid, secret text)
  returns table (id uuid, title text, rest text)
  language sql stable security definer set search_path = public as $$
  select e.id, e.title, coalesce(string_agg(p.text, E'\n' order by p.position)
    filter (where p.entry_id is distinct from asked), '')
  from publication_part p
  join entry e on e.organisation_id = p.organisation_id and e.id = p.publication_id
  where p.organisation_id = asked_organisation and app.may_take_back(asked_organisation, asked, secret)
    and exists (select 1 from publication_part mine where mine.organisation_id = p.organisation_id
      and mine.publication_id = p.publication_id and mine.entry_id = asked)
  group by e.id, e.title
$$;

-- Its words go from every publication; one that shows nothing else is taken back.
create function app.clear_shown_story(asked_organisation uuid, asked uuid, secret text, day date, words jsonb) returns void
  language plpgsql security definer set search_path = public as $$
declare
  gone constant text := 'Een verhaal is teruggenomen';
  shown record;
begin
  if not app.may_take_back(asked_organisation, asked, secret) then return; end if;
  for shown in select distinct publication_id as id from publication_part
    where organisation_id = asked_organisation and entry_id = asked
  loop
    update publication_part set text = gone
      where organisation_id = asked_organisation and publication_id = shown.id and entry_id = asked;
    if exists (select 1 from publication_part where organisation_id = asked_organisation
      and publication_id = shown.id and entry_id is distinct from asked) then
      update entry set version = version + 1,
          text = (select string_agg(p.text, E'\n' order by p.position) from publication_part p
            where p.organisation_id = asked_organisation and p.publication_id = shown.id),
          lexemes = array_to_tsvector(array(select jsonb_array_elements_text(coalesce(words -> shown.id::text, '[]'))))
        where organisation_id = asked_organisation and id = shown.id;
    else
      update publication set withdrawn_on = coalesce(withdrawn_on, day)
        where organisation_id = asked_organisation and id = shown.id;
      update entry set title = gone, text = '', lexemes = '', version = version + 1,
          visibility = case when team_id is null then 'onlyMe'::visibility else 'team'::visibility end
        where organisation_id = asked_organisation and id = shown.id;
    end if;
    -- The story is no part of it any more: what was cleared is not cleared again.
    update publication_part set entry_id = null
      where organisation_id = asked_organisation and publication_id = shown.id and entry_id = asked;
  end loop;
end $$;

create function app.take_story_back(asked_organisation uuid, asked uuid, secret text, day date, words jsonb) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  gone constant text := 'Een verhaal is teruggenomen';
  counted integer;
begin
  if not app.may_take_back(asked_organisation, asked, secret) then return null; end if;
  update story set teller = null, own_name = null, why = null, withdrawn_on = day
    where organisation_id = asked_organisation and id = asked and withdrawn_on is null;
  if not found then return null; end if;
  perform app.clear_shown_story(asked_organisation, asked, secret, day, words);
  update entry set title = gone, text = '', lexemes = '', version = version + 1,
      visibility = case when team_id is null then 'onlyMe'::visibility else 'team'::visibility end
    where organisation_id = asked_organisation and id = asked returning version into counted;
  update story_choice set reason = null, check_said = null, version = version + 1
    where organisation_id = asked_organisation and story_id = asked;
  update claim_source set source_id = null, said = null
    where organisation_id = asked_organisation and source_id = asked;
  delete from claim_source where organisation_id = asked_organisation and entry_id = asked;
  delete from photo where organisation_id = asked_organisation and entry_id = asked;
  -- A message that tells of the story goes with it.
  update progress_message m set withdrawn_on = coalesce(withdrawn_on, day)
    from link l where l.organisation_id = asked_organisation and l.to_id = asked and l.role = 'tellsOf'
      and m.organisation_id = l.organisation_id and m.id = l.from_id and m.published_at is not null;
  update entry e set title = gone, text = '', lexemes = '', version = e.version + 1,
      visibility = case when e.team_id is null then 'onlyMe'::visibility else 'team'::visibility end
    from link l where l.organisation_id = asked_organisation and l.to_id = asked and l.role = 'tellsOf'
      and e.organisation_id = l.organisation_id and e.id = l.from_id and e.kind = 'progressMessage';
  return counted;
end $$;
comment on function app.take_story_back is 'Takes a story back: all its words go from every place in one moment. Answers the new version, or nothing when not allowed or already done.';

create function app.take_told_story_back(secret text, day date) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  update told_story set state = 'withdrawn', withdrawn_on = day, title = null, teller = null, own_name = null,
      changed = null, why = null, version = version + 1
    where token = secret and withdrawn_on is null and organisation_id = (select app.organisation_id());
  return found;
end $$;
comment on function app.take_told_story_back is 'Takes back a story that still waited, with the secret of its teller.';

create table ripple_map (
  organisation_id uuid not null,
  id uuid not null,
  participants integer not null check (participants between 1 and 500),
  nothing_noticed text check (length(nothing_noticed) between 1 and 3000),
  did_not_work text check (length(did_not_work) between 1 and 3000),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table ripple_map is 'VINDEN: a map of ripples drawn together in a meeting (entry.title its name, entry.text what it started from).';
comment on column ripple_map.organisation_id is 'The organisation.';
comment on column ripple_map.id is 'The entry.';
comment on column ripple_map.participants is 'How many people drew along.';
comment on column ripple_map.nothing_noticed is 'Who noticed nothing of it; asked always, against looking at success only.';
comment on column ripple_map.did_not_work is 'What did not work.';
select app.guard_beside_entry('ripple_map', 'id');

create table ripple (
  organisation_id uuid not null,
  map_id uuid not null,
  id uuid not null,
  parent_id uuid,
  text text not null check (length(text) between 1 and 500),
  who text check (length(who) between 1 and 200),
  capitals text[] not null default '{}' check (capitals <@ array['natural', 'cultural', 'human', 'social', 'political', 'financial', 'built']),
  evidence text check (length(evidence) between 1 and 1000),
  version integer not null default 1,
  primary key (organisation_id, map_id, id),
  foreign key (organisation_id, map_id) references entry on delete cascade,
  foreign key (organisation_id, map_id, parent_id) references ripple deferrable initially deferred,
  check (id <> parent_id)
);
create index ripple_parent on ripple (organisation_id, map_id, parent_id);
comment on table ripple is 'One ripple: what came of what stands above it.';
comment on column ripple.organisation_id is 'The organisation.';
comment on column ripple.map_id is 'The map.';
comment on column ripple.id is 'UUIDv7; siblings stand in this order.';
comment on column ripple.parent_id is 'The ripple it came of; empty when it came of the start.';
comment on column ripple.text is 'What happened, in a few words.';
comment on column ripple.who is 'With whom it happened: a group or role.';
comment on column ripple.capitals is 'Which of the seven community capitals grew: natural, cultural, human, social, political, financial, built.';
comment on column ripple.evidence is 'How we know.';
comment on column ripple.version is 'Counts the changes.';
select app.guard_beside_entry('ripple', 'map_id');
