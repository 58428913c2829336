-- Residents and partners answer what is shown: I recognise it, I do not, I add something.

create table reaction (
  organisation_id uuid not null,
  id uuid not null,
  publication_id uuid not null,
  stance text not null check (stance in ('recognised', 'notRecognised', 'adds')),
  text text check (length(text) between 1 and 2000),
  given_by text not null check (given_by in ('resident', 'partner', 'meeting')),
  state text not null default 'waiting' check (state in ('waiting', 'shown', 'keptBack')),
  reply text check (length(reply) between 1 and 2000),
  address text check (length(address) between 3 and 320),
  purpose text not null default 'telling what was done with the answer',
  legal_ground text not null default 'consent',
  expires_on date not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, publication_id) references entry on delete cascade,
  check (stance <> 'adds' or text is not null)
);
create index reaction_publication on reaction (organisation_id, publication_id, state, created_at);
create index reaction_expires on reaction (organisation_id, expires_on) where address is not null;
comment on table reaction is 'An answer to a publication. Read by a worker first; shown beside what it answers only after that.';
comment on column reaction.organisation_id is 'The organisation.';
comment on column reaction.id is 'UUIDv7, made with the form.';
comment on column reaction.publication_id is 'What it answers.';
comment on column reaction.stance is 'recognised, notRecognised or adds.';
comment on column reaction.text is 'In own words; may be left out unless something is added.';
comment on column reaction.given_by is 'resident or partner (on the page), or meeting (noted by a worker).';
comment on column reaction.state is 'waiting, shown or keptBack.';
comment on column reaction.reply is 'What was done with it.';
comment on column reaction.address is 'Where to tell what was done with it; removed once told.';
comment on column reaction.purpose is 'Why the address is kept.';
comment on column reaction.legal_ground is 'The ground under the GDPR.';
comment on column reaction.expires_on is 'The day on which the address is removed by itself.';
comment on column reaction.created_at is 'When it came in.';
comment on column reaction.version is 'Counts the changes.';

-- Whoever may read a publication may answer it; nobody but the team reads an answer before it is shown.
create function app.reads_publication(asked_organisation uuid, asked uuid) returns boolean language sql stable as $$
  select exists (select 1 from entry e join publication p on p.organisation_id = e.organisation_id and p.id = e.id
    where e.organisation_id = asked_organisation and e.id = asked and p.withdrawn_on is null)
$$;
create function app.keeps_entry(asked_organisation uuid, asked uuid) returns boolean language sql stable as $$
  select exists (select 1 from entry e where e.organisation_id = asked_organisation and e.id = asked
    and (select app.roles()) && '{worker,coordinator}'::role[]
    and (e.author_id = (select app.person_id()) or array[e.team_id] <@ (select app.team_ids())))
$$;
alter table reaction enable row level security;
create policy reaction_read on reaction for select
  using (organisation_id = (select app.organisation_id())
    and ((state = 'shown' and address is null and app.reads_publication(organisation_id, publication_id))
      or app.keeps_entry(organisation_id, publication_id)
      or (select app.task()) = 'retention'));
create policy reaction_add on reaction for insert
  with check (organisation_id = (select app.organisation_id()) and app.reads_publication(organisation_id, publication_id)
    and (state = 'waiting' or app.keeps_entry(organisation_id, publication_id)));
create policy reaction_change on reaction for update
  using (organisation_id = (select app.organisation_id())
    and (app.keeps_entry(organisation_id, publication_id) or (select app.task()) = 'retention'));

-- Who has no account finds the answer they sent again by its number, so that sending it twice does nothing.
create policy history_of_visitors on history for select
  using (organisation_id = (select app.organisation_id()) and actor_id is null
    and (select app.person_id()) is null and action = 'reaction.give');

-- Nobody is followed to keep a flood of answers out: only how many wait at a publication since a moment is counted.
create function app.waiting_reactions(asked_organisation uuid, asked uuid, since timestamptz) returns integer
  language sql stable security definer set search_path = public as $$
  select count(*)::int from reaction where organisation_id = asked_organisation and publication_id = asked
    and state = 'waiting' and created_at > since
$$;
