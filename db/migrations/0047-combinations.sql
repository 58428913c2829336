-- VERBINDEN: combinations of what is there, the search for them, and what became of a trend.

create table combination (
  organisation_id uuid not null,
  id uuid not null,
  place_name text check (length(place_name) between 1 and 200),
  weekday text check (weekday in ('ma', 'di', 'wo', 'do', 'vr', 'za', 'zo')),
  part text check (part in ('morning', 'afternoon', 'evening')),
  state text not null default 'idea' check (state in ('idea', 'made', 'letGo')),
  let_go_because text check (length(let_go_because) between 1 and 1000),
  not_chosen text check (length(not_chosen) between 1 and 2000),
  came_of_it text check (length(came_of_it) between 1 and 5000),
  came_of_it_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check ((state = 'letGo') = (let_go_because is not null)),
  check ((came_of_it is null) = (came_of_it_on is null))
);
comment on table combination is 'VERBINDEN: things that are there and meet. What it uses (offers) and answers (questions) lies in link; an activity that came of it carries it out.';
comment on column combination.organisation_id is 'The organisation.';
comment on column combination.id is 'The entry.';
comment on column combination.place_name is 'Where they meet, as neighbours call it.';
comment on column combination.weekday is 'On which day.';
comment on column combination.part is 'On which part of it: morning, afternoon or evening.';
comment on column combination.state is 'idea, made (an activity came of it) or letGo.';
comment on column combination.let_go_because is 'Why it does not go on.';
comment on column combination.not_chosen is 'What was not chosen, and why.';
comment on column combination.came_of_it is 'What came of it, in words for groups; never names.';
comment on column combination.came_of_it_on is 'The day that was written.';
select app.guard_beside_entry('combination', 'id');

create table combination_part (
  organisation_id uuid not null,
  combination_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  asks text check (length(asks) between 1 and 500),
  answer text check (answer in ('yes', 'no', 'later')),
  answered_on date,
  primary key (organisation_id, id),
  unique (organisation_id, combination_id, entry_id),
  foreign key (organisation_id, combination_id) references entry on delete cascade,
  foreign key (organisation_id, entry_id) references entry on delete cascade,
  check ((answer is null) = (answered_on is null))
);
create index combination_part_entry on combination_part (organisation_id, entry_id);
comment on table combination_part is 'One of the things that meet, what is asked of who holds it, and what they said. Gone with that entry.';
comment on column combination_part.organisation_id is 'The organisation.';
comment on column combination_part.combination_id is 'The combination.';
comment on column combination_part.id is 'UUIDv7.';
comment on column combination_part.entry_id is 'The activity, talent, resource or listing.';
comment on column combination_part.asks is 'What is asked: another room, another time, a morning of help.';
comment on column combination_part.answer is 'What was said: yes, no or later; empty is not asked yet.';
comment on column combination_part.answered_on is 'The day that was said.';
select app.guard_beside_entry('combination_part', 'combination_id');
-- What is used shows only to who may see it itself.
create policy used_too on combination_part as restrictive for select
  using (exists (select 1 from entry e
    where e.organisation_id = combination_part.organisation_id and e.id = combination_part.entry_id));
create policy used_too_add on combination_part as restrictive for insert
  with check (exists (select 1 from entry e
    where e.organisation_id = combination_part.organisation_id and e.id = combination_part.entry_id));

create table combination_search (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  area_id uuid,
  budget integer not null check (budget between 1 and 30),
  seconds integer not null check (seconds between 1 and 300),
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'stopped', 'failed')),
  stop_asked boolean not null default false,
  problem jsonb not null,
  answer jsonb,
  changed jsonb,
  bound integer,
  candidates integer,
  found_by text check (found_by in ('search', 'solver')),
  is_proven boolean not null default false,
  worker uuid,
  told_at timestamptz,
  took_seconds real,
  expires_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, area_id) references area on delete cascade
);
create index combination_search_person on combination_search (organisation_id, person_id, created_at);
create index combination_search_area on combination_search (organisation_id, area_id);
create index combination_search_waiting on combination_search (organisation_id, created_at) where state in ('queued', 'running');
comment on table combination_search is 'A search for combinations that somebody started, so that the page can be left and read again. Holds numbers and ids only; each time it is read, what the reader may not see or what is gone falls out.';
comment on column combination_search.organisation_id is 'The organisation.';
comment on column combination_search.id is 'UUIDv7.';
comment on column combination_search.person_id is 'Who started it; only they read it.';
comment on column combination_search.area_id is 'For which area; empty is everywhere.';
comment on column combination_search.budget is 'How many combinations at most.';
comment on column combination_search.seconds is 'How long it may take.';
comment on column combination_search.state is 'queued, running, done, stopped or failed.';
comment on column combination_search.stop_asked is 'Whether somebody pressed stop.';
comment on column combination_search.problem is 'Places, units and needs by id, with numbers, subjects and times; no words of anybody.';
comment on column combination_search.answer is 'The combinations that were found, by id.';
comment on column combination_search.changed is 'The same as changed by hand; empty while nothing was changed.';
comment on column combination_search.bound is 'What no answer can be worth more than.';
comment on column combination_search.candidates is 'How many sets were looked at.';
comment on column combination_search.found_by is 'search or solver.';
comment on column combination_search.is_proven is 'Whether nothing better is possible.';
comment on column combination_search.worker is 'Which worker of the program is at it.';
comment on column combination_search.told_at is 'When that worker last told how it goes; one that falls silent is begun again.';
comment on column combination_search.took_seconds is 'How long it took so far.';
comment on column combination_search.expires_on is 'The day on which it is removed.';
comment on column combination_search.created_at is 'When it was started.';
alter table combination_search enable row level security;
create policy own_read on combination_search for select
  using (organisation_id = (select app.organisation_id())
    and (person_id = (select app.person_id()) or (select app.task()) = 'combine'));
create policy own_add on combination_search for insert
  with check (organisation_id = (select app.organisation_id()) and person_id = (select app.person_id())
    and (select app.roles()) && '{member,worker,coordinator}'::role[]);
create policy own_change on combination_search for update
  using (organisation_id = (select app.organisation_id())
    and (person_id = (select app.person_id()) or (select app.task()) = 'combine'));
create policy own_remove on combination_search for delete
  using (organisation_id = (select app.organisation_id())
    and (person_id = (select app.person_id()) or (select app.task()) = 'combine'));

-- Who takes a talent or their place among what there is back is gone from searches too, the same moment.
create function app.forget_in_searches() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update combination_search s
    set problem = jsonb_set(s.problem, '{units}', (select coalesce(jsonb_agg(u), '[]') from jsonb_array_elements(s.problem->'units') u
      where u->>'id' <> old.id::text))
    where s.organisation_id = old.organisation_id
      and s.problem->'units' @> jsonb_build_array(jsonb_build_object('id', old.id::text));
  return null;
end $$;
comment on function app.forget_in_searches is 'Takes what was removed, and a talent that was taken back or rests, out of every search for combinations.';
create trigger entry_forgotten_in_searches after delete on entry
  for each row when (old.kind in ('talent', 'party')) execute function app.forget_in_searches();
create trigger talent_forgotten_in_searches after update of status on talent
  for each row when (new.status not in ('offered', 'connected')) execute function app.forget_in_searches();

create table trend_answer (
  organisation_id uuid not null,
  theme_id uuid not null,
  id uuid not null,
  period text not null check (period ~ '^[0-9]{4}-(Q[1-4]|[0-9]{2})$'),
  word text not null check (word in ('signal', 'possibleTrend', 'trend', 'none')),
  taken_as text not null check (taken_as in ('existing', 'combination', 'initiative', 'new', 'agenda', 'left')),
  entry_id uuid,
  reason text check (length(reason) between 1 and 1000),
  decided_on date not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, theme_id) references entry on delete cascade,
  foreign key (organisation_id, entry_id) references entry on delete set null (entry_id),
  check (taken_as <> 'left' or reason is not null)
);
create index trend_answer_theme on trend_answer (organisation_id, theme_id, decided_on);
create index trend_answer_entry on trend_answer (organisation_id, entry_id);
comment on table trend_answer is 'What was done with what rises in a theme: taken up as something, or left with the reason.';
comment on column trend_answer.organisation_id is 'The organisation.';
comment on column trend_answer.theme_id is 'The theme.';
comment on column trend_answer.id is 'UUIDv7.';
comment on column trend_answer.period is 'The quarter or month it was told of.';
comment on column trend_answer.word is 'What it was called then: signal, possibleTrend, trend or none.';
comment on column trend_answer.taken_as is 'existing (an activity that has room), combination, initiative, new, agenda (on the table of DENKEN) or left.';
comment on column trend_answer.entry_id is 'What it was taken up as; empty when that was removed, or it was left.';
comment on column trend_answer.reason is 'Why.';
comment on column trend_answer.decided_on is 'The day of the choice.';
comment on column trend_answer.created_at is 'When it was noted.';
select app.guard_beside_entry('trend_answer', 'theme_id');
