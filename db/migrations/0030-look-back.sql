-- Looking back together: three questions or the full form, residents' own words by a link or on paper.

alter table look_back
  add column went_well text check (length(went_well) between 1 and 2000),
  add column differently text check (length(differently) between 1 and 2000),
  add column take_along text check (length(take_along) between 1 and 2000),
  add column intended text check (length(intended) between 1 and 2000),
  add column not_intended text check (length(not_intended) between 1 and 2000),
  add column who_missed text check (length(who_missed) between 1 and 2000),
  add column belonging text check (length(belonging) between 1 and 2000),
  add column taking_part text check (length(taking_part) between 1 and 2000),
  add column own_network text check (length(own_network) between 1 and 2000),
  add column with_whom text check (length(with_whom) between 1 and 200);
comment on column look_back.went_well is 'First of the three questions: what went well.';
comment on column look_back.differently is 'Second: what would be done differently.';
comment on column look_back.take_along is 'Third: what is taken along to a next time.';
comment on column look_back.intended is 'What was intended, in the words of the plan or of who looks back.';
comment on column look_back.not_intended is 'What came that nobody meant, welcome or not.';
comment on column look_back.who_missed is 'Who was missed, as groups.';
comment on column look_back.belonging is 'Inclusion, felt: did people belong?';
comment on column look_back.taking_part is 'Inclusion, done: could people take part?';
comment on column look_back.own_network is 'What those involved could do themselves.';
comment on column look_back.with_whom is 'With whom was looked back: groups or roles, never names.';

create table look_back_voice (
  organisation_id uuid not null,
  id uuid not null,
  look_back_id uuid not null,
  came_by text not null check (came_by in ('link', 'paper')),
  process text check (length(process) between 1 and 2000),
  result text check (length(result) between 1 and 2000),
  went_well text check (length(went_well) between 1 and 2000),
  differently text check (length(differently) between 1 and 2000),
  take_along text check (length(take_along) between 1 and 2000),
  state text not null check (state in ('waiting', 'taken', 'keptBack')),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, look_back_id) references entry on delete cascade
);
create index look_back_voice_entry on look_back_voice (organisation_id, look_back_id, created_at);
comment on table look_back_voice is 'Residents'' own words at a look-back, handed in without a name: their row of the 2x2 and the three questions.';
comment on column look_back_voice.organisation_id is 'The organisation.';
comment on column look_back_voice.id is 'UUIDv7.';
comment on column look_back_voice.look_back_id is 'The look-back.';
comment on column look_back_voice.came_by is 'link or paper (typed over once).';
comment on column look_back_voice.process is 'What residents did and how.';
comment on column look_back_voice.result is 'What residents reached.';
comment on column look_back_voice.went_well is 'What went well.';
comment on column look_back_voice.differently is 'What they would do differently.';
comment on column look_back_voice.take_along is 'What they take along to a next time.';
comment on column look_back_voice.state is 'waiting until the team read it; taken stands in the residents'' row; keptBack does not.';
comment on column look_back_voice.created_at is 'When it was handed in.';
select app.guard_given_by_link('look_back_voice', 'look_back_id');
-- What was taken in is read by whoever may read the look-back.
create policy voice_taken_read on look_back_voice for select
  using (organisation_id = (select app.organisation_id()) and state = 'taken'
    and exists (select 1 from entry e where e.organisation_id = look_back_voice.organisation_id and e.id = look_back_id));

-- Nobody is followed to keep a flood of words out: only how many wait since a moment is counted.
create function app.waiting_voices(asked_organisation uuid, asked uuid, since timestamptz) returns integer
  language sql stable security definer set search_path = public as $$
  select count(*)::int from look_back_voice where organisation_id = asked_organisation and look_back_id = asked
    and state = 'waiting' and created_at > since
$$;
