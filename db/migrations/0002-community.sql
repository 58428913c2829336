-- Organisations, teams, people with their roles, and the areas they work in.

create table organisation (
  organisation_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  raw_notes_months integer not null default 12 check (raw_notes_months between 1 and 120),
  created_at timestamptz not null,
  version integer not null default 1
);
create index organisation_slug on organisation (slug);
comment on table organisation is 'An organisation that works with Vierzet. Its name and address on the web are public.';
comment on column organisation.organisation_id is 'UUIDv7. Stands first in the key of every other table.';
comment on column organisation.name is 'The name people know it by.';
comment on column organisation.slug is 'Its part of public addresses, for example welzijn-oudermeer. Kept unique by organisation.setUp.';
comment on column organisation.raw_notes_months is 'After how many months an observation that went no further is removed (methods.md 3.1).';
comment on column organisation.created_at is 'When it was set up.';
comment on column organisation.version is 'Counts the changes.';
alter table organisation enable row level security;
create policy organisation_read on organisation for select using (true);
create policy organisation_set_up on organisation for insert
  with check ((select app.task()) = 'setup' and organisation_id = (select app.organisation_id()));
create policy organisation_change on organisation for update
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{admin}'::role[]);

create table team (
  organisation_id uuid not null references organisation,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  purpose text not null check (length(purpose) between 1 and 500),
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id)
);
comment on table team is 'People of one or more organisations who work together for a purpose, for example a Sociaal Wijkteam.';
comment on column team.organisation_id is 'The organisation that keeps the team.';
comment on column team.id is 'UUIDv7.';
comment on column team.name is 'The name people know it by.';
comment on column team.purpose is 'What the team shares things for: sharing goes per team and per purpose.';
comment on column team.created_at is 'When it was made.';
comment on column team.version is 'Counts the changes.';
alter table team enable row level security;
create policy team_read on team for select
  using (organisation_id = (select app.organisation_id())
    and ((select app.person_id()) is not null or (select app.task()) <> ''));
create policy team_add on team for insert
  with check (organisation_id = (select app.organisation_id())
    and ((select app.roles()) @> '{admin}'::role[] or (select app.task()) = 'setup'));
create policy team_change on team for update
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{admin}'::role[]);

create table person (
  organisation_id uuid not null references organisation,
  id uuid not null,
  account_id text,
  name text not null check (length(name) between 1 and 200),
  works_for text check (length(works_for) <= 200),
  purpose text not null default 'signing in and being known to colleagues',
  legal_ground text not null default 'agreement',
  ends_on date,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id)
);
create unique index person_account on person (organisation_id, account_id);
create index person_by_account on person (account_id);
comment on table person is 'Somebody with an account. Residents without an account are not in here: there is no person file.';
comment on column person.organisation_id is 'The organisation in which this account has a role.';
comment on column person.id is 'UUIDv7.';
comment on column person.account_id is 'The account in the sign-in library (auth."user".id). One account can be a person in several organisations. Empty once the account is closed.';
comment on column person.name is 'The name colleagues see.';
comment on column person.works_for is 'The employer, when that is another organisation than the one that keeps the team.';
comment on column person.purpose is 'Why these data are kept.';
comment on column person.legal_ground is 'The ground under the GDPR.';
comment on column person.ends_on is 'The day on which access ends and the account is closed; empty while somebody works here.';
comment on column person.created_at is 'When the person was added.';
comment on column person.version is 'Counts the changes.';
alter table person enable row level security;
create policy person_read on person for select
  using ((organisation_id = (select app.organisation_id())
      and ((select app.roles()) && '{member,worker,coordinator,admin}'::role[]
        or id = (select app.person_id()) or (select app.task()) <> ''))
    or account_id = (select app.account_id()));
create policy person_add on person for insert
  with check (organisation_id = (select app.organisation_id())
    and ((select app.roles()) @> '{admin}'::role[] or (select app.task()) in ('setup', 'sign-in')));
create policy person_change on person for update
  using (organisation_id = (select app.organisation_id())
    and ((select app.roles()) @> '{admin}'::role[] or id = (select app.person_id()) or (select app.task()) in ('sign-in', 'retention')));

create table membership (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  team_id uuid,
  role role not null check (role <> 'public'),
  until date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, team_id) references team
);
create unique index membership_once on membership (organisation_id, person_id, team_id, role) nulls not distinct;
create index membership_team on membership (organisation_id, team_id);
comment on table membership is 'The role of a person in the organisation or in one of its teams.';
comment on column membership.organisation_id is 'The organisation that keeps the team.';
comment on column membership.id is 'UUIDv7.';
comment on column membership.person_id is 'Who.';
comment on column membership.team_id is 'In which team; empty for a role in the whole organisation, which reaches all its teams.';
comment on column membership.role is 'The role.';
comment on column membership.until is 'The last day of the role; empty while it goes on.';
comment on column membership.created_at is 'When it was given.';
alter table membership enable row level security;
create policy membership_read on membership for select
  using ((organisation_id = (select app.organisation_id())
      and ((select app.roles()) && '{member,worker,coordinator,admin}'::role[] or (select app.task()) <> ''))
    or exists (select 1 from person p where p.organisation_id = membership.organisation_id
        and p.id = membership.person_id and p.account_id = (select app.account_id())));
create policy membership_add on membership for insert
  with check (organisation_id = (select app.organisation_id())
    and ((select app.roles()) @> '{admin}'::role[] or (select app.task()) in ('setup', 'sign-in')));
create policy membership_change on membership for update
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{admin}'::role[]);
create policy membership_end on membership for delete
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{admin}'::role[]);

create table invitation (
  organisation_id uuid not null references organisation,
  id uuid not null,
  token_hash text not null,
  name text not null check (length(name) between 1 and 200),
  email text not null check (length(email) between 3 and 320),
  works_for text check (length(works_for) <= 200),
  team_id uuid,
  role role not null check (role <> 'public'),
  invited_by uuid,
  purpose text not null default 'giving somebody access',
  legal_ground text not null default 'agreement',
  expires_on date not null,
  accepted_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, invited_by) references person
);
create index invitation_team on invitation (organisation_id, team_id);
create index invitation_invited_by on invitation (organisation_id, invited_by);
create index invitation_token on invitation (token_hash);
comment on table invitation is 'An invitation by link to become a person with a role here. Removed a month after it ran out or was taken up.';
comment on column invitation.organisation_id is 'The organisation that invites.';
comment on column invitation.id is 'UUIDv7.';
comment on column invitation.token_hash is 'SHA-256 of the secret in the link; the secret itself is only in the mail.';
comment on column invitation.name is 'The name of who is invited.';
comment on column invitation.email is 'Where the link is sent.';
comment on column invitation.works_for is 'The employer, when another organisation.';
comment on column invitation.team_id is 'For which team; empty for the whole organisation.';
comment on column invitation.role is 'The role that comes with it.';
comment on column invitation.invited_by is 'Who invited.';
comment on column invitation.purpose is 'Why these data are kept.';
comment on column invitation.legal_ground is 'The ground under the GDPR.';
comment on column invitation.expires_on is 'The last day the link works.';
comment on column invitation.accepted_at is 'When it was taken up.';
comment on column invitation.created_at is 'When it was made.';
comment on column invitation.version is 'Counts the changes.';
alter table invitation enable row level security;
create policy invitation_read on invitation for select
  using ((organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{admin}'::role[])
    or (select app.task()) in ('sign-in', 'retention'));
create policy invitation_add on invitation for insert
  with check (organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{admin}'::role[]);
create policy invitation_change on invitation for update
  using (organisation_id = (select app.organisation_id())
    and ((select app.roles()) @> '{admin}'::role[] or (select app.task()) = 'sign-in'));
create policy invitation_remove on invitation for delete
  using (organisation_id = (select app.organisation_id())
    and ((select app.roles()) @> '{admin}'::role[] or (select app.task()) = 'retention'));

create table mail (
  organisation_id uuid not null references organisation,
  id uuid not null,
  to_address text not null,
  subject text not null,
  body text not null,
  purpose text not null default 'delivering a message somebody asked for',
  legal_ground text not null default 'agreement',
  expires_on date not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  last_error text,
  primary key (organisation_id, id)
);
create index mail_waiting on mail (organisation_id, created_at) where sent_at is null;
comment on table mail is 'Messages to send. Without a mail server an administrator reads them on the mailbox page and passes them on.';
comment on column mail.organisation_id is 'On behalf of which organisation.';
comment on column mail.id is 'UUIDv7.';
comment on column mail.to_address is 'The address.';
comment on column mail.subject is 'The subject line.';
comment on column mail.body is 'The text.';
comment on column mail.purpose is 'Why these data are kept.';
comment on column mail.legal_ground is 'The ground under the GDPR.';
comment on column mail.expires_on is 'The day on which it is removed.';
comment on column mail.created_at is 'When it was written.';
comment on column mail.sent_at is 'When the mail server took it.';
comment on column mail.attempts is 'How often sending was tried.';
comment on column mail.last_error is 'What the mail server said last.';
alter table mail enable row level security;
create policy mail_read on mail for select
  using ((organisation_id = (select app.organisation_id()) and (select app.roles()) @> '{admin}'::role[])
    or (select app.task()) in ('mail', 'retention'));
create policy mail_add on mail for insert
  with check (organisation_id = (select app.organisation_id()));
create policy mail_change on mail for update using ((select app.task()) = 'mail');
create policy mail_remove on mail for delete using ((select app.task()) = 'retention');
