-- The ground under every table: who is asking, and what that lets them see.
-- The kernel sets app.* once at the start of each transaction (src/kernel/db/session.ts).

create schema app;
comment on schema app is 'Functions that row-level security asks: who is asking, and how far may they see.';

create type role as enum ('public', 'resident', 'member', 'worker', 'coordinator', 'admin');
comment on type role is 'Who somebody is to an organisation. Which role may use which operation stands in src/kernel/roles.ts.';

create type visibility as enum ('onlyMe', 'team', 'partners', 'residents', 'public');
comment on type visibility is 'The ladder of visibility, from the writer alone to everybody. Later values reach further.';

create function app.organisation_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;

create function app.person_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;

create function app.account_id() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.account_id', true), '') $$;

create function app.roles() returns role[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.roles', true), ''), '{}')::role[] $$;

create function app.team_ids() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.team_ids', true), ''), '{}')::uuid[] $$;

-- A task of the program itself ('retention', 'import', 'mail', 'setup', 'sign-in'): no person asks, the policies name what each may do.
create function app.task() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('app.task', true), '') $$;

-- The lowest rung of the ladder that somebody with these roles reaches without being author or in the team.
create function app.reach() returns visibility language sql stable parallel safe
  as $$ select case
    when app.roles() && '{member,worker,coordinator}'::role[] then 'partners'
    when app.roles() && '{resident,admin}'::role[] then 'residents'
    else 'public' end::visibility $$;

create table history (
  organisation_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  action text not null,
  object_kind text not null,
  object_id uuid,
  version integer,
  result text not null check (result in ('done', 'refused')),
  origin text not null check (origin in ('web', 'api', 'cli', 'seed', 'task')),
  fingerprint text not null,
  primary key (organisation_id, id)
);
create index history_object on history (organisation_id, object_id, at);
create index history_actor on history (organisation_id, actor_id, at);
create index history_at on history (organisation_id, at);

comment on table history is 'One row per write, in the same transaction: the audit log, the feed, and what jobs follow. Never changed, holds no texts of people.';
comment on column history.organisation_id is 'The organisation in which the write was done.';
comment on column history.id is 'The client-made UUIDv7 of the write. The same id a second time is the same write, so it does nothing.';
comment on column history.at is 'When it was done.';
comment on column history.actor_id is 'The person who did it; empty for the program itself.';
comment on column history.action is 'The operation, for example observation.note.';
comment on column history.object_kind is 'What kind of thing it was done to.';
comment on column history.object_id is 'Which one; empty when something was refused before there was one.';
comment on column history.version is 'The version of the object after the write.';
comment on column history.result is 'done or refused.';
comment on column history.origin is 'By which way it came in: web, api, cli, seed or task (the program itself).';
comment on column history.fingerprint is 'Keyed hash (HMAC-SHA-256) of the input: tells a repeated write from another write under the same id.';

alter table history enable row level security;
create policy history_read on history for select
  using (organisation_id = (select app.organisation_id())
    and (actor_id = (select app.person_id()) or (select app.roles()) && '{coordinator,admin}'::role[] or (select app.task()) <> ''));
create policy history_write on history for insert
  with check (organisation_id = (select app.organisation_id())
    and (actor_id is not distinct from (select app.person_id())));
