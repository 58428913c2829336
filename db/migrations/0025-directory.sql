-- The open directory: what there is in a neighbourhood, by whom, where and when; who confirmed it; what is there twice.
-- The words follow the Human Services Data Specification (HSDS 3.0); what it holds beside them stays in "rest".

create table provider (
  organisation_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 300),
  description text not null default '' check (length(description) <= 20000),
  website text check (length(website) between 1 and 1000),
  email text check (length(email) between 1 and 320),
  phone text check (length(phone) between 1 and 100),
  rest jsonb not null default '{}' check (length(rest::text) <= 200000),
  changed_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id) references organisation
);
comment on table provider is 'Who offers something that stands in the directory: an organisation or a group, never a person.';
comment on column provider.organisation_id is 'The organisation.';
comment on column provider.id is 'A UUID: our own, or the one it was taken in under.';
comment on column provider.name is 'The name people know it by.';
comment on column provider.description is 'What it does, in its own words.';
comment on column provider.website is 'Its address on the web.';
comment on column provider.email is 'The e-mail address of the organisation, not of a person.';
comment on column provider.phone is 'The telephone number of the organisation, not of a person.';
comment on column provider.rest is 'What HSDS says beside it, kept as it came in.';
comment on column provider.changed_at is 'When it was last changed here.';

create table taxonomy (
  organisation_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 300),
  description text not null default '' check (length(description) <= 20000),
  rest jsonb not null default '{}' check (length(rest::text) <= 200000),
  primary key (organisation_id, id),
  foreign key (organisation_id) references organisation
);
comment on table taxonomy is 'A list of subjects that listings are ordered by.';
comment on column taxonomy.organisation_id is 'The organisation.';
comment on column taxonomy.id is 'A UUID.';
comment on column taxonomy.name is 'Its name.';
comment on column taxonomy.description is 'What it is for.';
comment on column taxonomy.rest is 'What HSDS says beside it, kept as it came in.';
alter table taxonomy enable row level security;
create policy taxonomy_read on taxonomy for select using (organisation_id = (select app.organisation_id()));
create policy taxonomy_add on taxonomy for insert with check (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{worker,coordinator}'::role[]);
create policy taxonomy_change on taxonomy for update using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{worker,coordinator}'::role[]);

create table taxonomy_term (
  organisation_id uuid not null,
  id uuid not null,
  taxonomy_id uuid,
  parent_id uuid,
  code text check (length(code) between 1 and 200),
  name text not null check (length(name) between 1 and 300),
  description text not null default '' check (length(description) <= 20000),
  rest jsonb not null default '{}' check (length(rest::text) <= 200000),
  primary key (organisation_id, id),
  foreign key (organisation_id) references organisation
);
create index taxonomy_term_taxonomy on taxonomy_term (organisation_id, taxonomy_id);
comment on table taxonomy_term is 'A subject by which listings are found.';
comment on column taxonomy_term.organisation_id is 'The organisation.';
comment on column taxonomy_term.id is 'A UUID.';
comment on column taxonomy_term.taxonomy_id is 'The list it belongs to, where that is known.';
comment on column taxonomy_term.parent_id is 'The wider subject, where there is one.';
comment on column taxonomy_term.code is 'Its code in that list.';
comment on column taxonomy_term.name is 'The name.';
comment on column taxonomy_term.description is 'What it means.';
comment on column taxonomy_term.rest is 'What HSDS says beside it, kept as it came in.';
alter table taxonomy_term enable row level security;
create policy taxonomy_term_read on taxonomy_term for select using (organisation_id = (select app.organisation_id()));
create policy taxonomy_term_add on taxonomy_term for insert with check (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{worker,coordinator}'::role[]);
create policy taxonomy_term_change on taxonomy_term for update using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{worker,coordinator}'::role[]);

create table listing (
  organisation_id uuid not null,
  id uuid not null,
  hsds_id uuid not null,
  provider_id uuid,
  status text not null default 'active' check (status in ('active', 'inactive', 'defunct', 'temporarilyClosed')),
  alternate_name text check (length(alternate_name) between 1 and 300),
  website text check (length(website) between 1 and 1000),
  email text check (length(email) between 1 and 320),
  audience text check (length(audience) between 1 and 5000),
  minimum_age real,
  maximum_age real,
  cost text check (length(cost) between 1 and 5000),
  how_to_join text check (length(how_to_join) between 1 and 5000),
  alert text check (length(alert) between 1 and 5000),
  confirmed_on date,
  confirmed_by text check (length(confirmed_by) between 1 and 200),
  asked_on date,
  merged_into uuid,
  source_digest text check (length(source_digest) between 1 and 64),
  source_version integer,
  changed_at timestamptz not null,
  rest jsonb not null default '{}' check (length(rest::text) <= 200000),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, provider_id) references provider,
  foreign key (organisation_id, merged_into) references listing on delete set null (merged_into),
  check (merged_into <> id)
);
create unique index listing_hsds on listing (organisation_id, hsds_id);
create index listing_provider on listing (organisation_id, provider_id);
create index listing_merged on listing (organisation_id, merged_into);
comment on table listing is 'One thing that is on offer: a line of the directory. Its name is entry.title, its words are entry.text.';
comment on column listing.organisation_id is 'The organisation.';
comment on column listing.id is 'The entry.';
comment on column listing.hsds_id is 'The id under which it is known outside: its own, or the one it was taken in under.';
comment on column listing.provider_id is 'Who offers it; empty when that is the organisation itself.';
comment on column listing.status is 'active, inactive (rests), defunct (is no more) or temporarilyClosed.';
comment on column listing.alternate_name is 'Another name it goes by.';
comment on column listing.website is 'Its page on the web.';
comment on column listing.email is 'The e-mail address for it, of the organisation.';
comment on column listing.audience is 'For whom, in words.';
comment on column listing.minimum_age is 'From which age, in years.';
comment on column listing.maximum_age is 'Until which age, in years.';
comment on column listing.cost is 'What it costs, in words.';
comment on column listing.how_to_join is 'How one joins.';
comment on column listing.alert is 'What one must know at this moment.';
comment on column listing.confirmed_on is 'The day on which somebody last said that it is right.';
comment on column listing.confirmed_by is 'Who said so: a role or organisation.';
comment on column listing.asked_on is 'The day on which its owner was last asked by mail.';
comment on column listing.merged_into is 'The listing that goes on in its place; empty while it stands by itself.';
comment on column listing.source_digest is 'SHA-256 of the record it was taken in from.';
comment on column listing.source_version is 'The version of the entry when it was taken in: was it changed here since?';
comment on column listing.changed_at is 'When it was last changed here.';
comment on column listing.rest is 'What HSDS says beside it, kept as it came in.';
select app.guard_beside_entry('listing', 'id');

alter table provider enable row level security;
create policy provider_read on provider for select using (organisation_id = (select app.organisation_id())
    and ((select app.roles()) && '{member,worker,coordinator,admin}'::role[]
      or exists (select 1 from listing l where l.organisation_id = provider.organisation_id and l.provider_id = provider.id)));
create policy provider_add on provider for insert with check (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{worker,coordinator}'::role[]);
create policy provider_change on provider for update using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{worker,coordinator}'::role[]);

create table listing_place (
  organisation_id uuid not null,
  listing_id uuid not null,
  position integer not null check (position between 0 and 999),
  id uuid not null,
  location_id uuid not null,
  kind text not null default 'physical' check (kind in ('physical', 'postal', 'virtual')),
  name text check (length(name) between 1 and 300),
  street text check (length(street) between 1 and 500),
  postal_code text check (length(postal_code) between 1 and 40),
  city text check (length(city) between 1 and 200),
  longitude double precision,
  latitude double precision,
  accessibility text check (length(accessibility) between 1 and 5000),
  rest jsonb not null default '{}' check (length(rest::text) <= 200000),
  primary key (organisation_id, listing_id, position),
  foreign key (organisation_id, listing_id) references entry on delete cascade
);
create index listing_place_outside on listing_place (organisation_id, id);
create index listing_place_postal_code on listing_place (organisation_id, postal_code) where postal_code is not null;
comment on table listing_place is 'Where it is on offer.';
comment on column listing_place.organisation_id is 'The organisation.';
comment on column listing_place.listing_id is 'The listing.';
comment on column listing_place.position is 'Which one of the listing it is, counted from 0.';
comment on column listing_place.id is 'A UUID: the one it is known by outside.';
comment on column listing_place.location_id is 'The id of the place itself; several listings may share it.';
comment on column listing_place.kind is 'physical, postal or virtual (on line).';
comment on column listing_place.name is 'What the place is called.';
comment on column listing_place.street is 'Street and number.';
comment on column listing_place.postal_code is 'Postal code.';
comment on column listing_place.city is 'The town.';
comment on column listing_place.longitude is 'In degrees (WGS84).';
comment on column listing_place.latitude is 'In degrees (WGS84).';
comment on column listing_place.accessibility is 'How one gets in: steps, lift, toilet.';
comment on column listing_place.rest is 'What HSDS says beside it, kept as it came in.';
select app.guard_beside_entry('listing_place', 'listing_id');

create table listing_phone (
  organisation_id uuid not null,
  listing_id uuid not null,
  position integer not null check (position between 0 and 999),
  id uuid not null,
  number text not null check (length(number) between 1 and 100),
  words text check (length(words) between 1 and 2000),
  rest jsonb not null default '{}' check (length(rest::text) <= 200000),
  primary key (organisation_id, listing_id, position),
  foreign key (organisation_id, listing_id) references entry on delete cascade
);
create index listing_phone_number on listing_phone (organisation_id, number);
comment on table listing_phone is 'A telephone number of the organisation for this offer.';
comment on column listing_phone.organisation_id is 'The organisation.';
comment on column listing_phone.listing_id is 'The listing.';
comment on column listing_phone.position is 'Which one of the listing it is, counted from 0.';
comment on column listing_phone.id is 'A UUID: the one it is known by outside.';
comment on column listing_phone.number is 'The number.';
comment on column listing_phone.words is 'What it is for, or when it is answered.';
comment on column listing_phone.rest is 'What HSDS says beside it, kept as it came in.';
select app.guard_beside_entry('listing_phone', 'listing_id');

create table listing_time (
  organisation_id uuid not null,
  listing_id uuid not null,
  position integer not null check (position between 0 and 999),
  id uuid not null,
  freq text check (freq in ('WEEKLY', 'MONTHLY')),
  days text check (length(days) between 1 and 100),
  opens_at text check (length(opens_at) between 1 and 20),
  closes_at text check (length(closes_at) between 1 and 20),
  valid_from text check (length(valid_from) between 1 and 20),
  valid_to text check (length(valid_to) between 1 and 20),
  words text check (length(words) between 1 and 5000),
  rest jsonb not null default '{}' check (length(rest::text) <= 200000),
  primary key (organisation_id, listing_id, position),
  foreign key (organisation_id, listing_id) references entry on delete cascade
);
comment on table listing_time is 'When it is open or goes on.';
comment on column listing_time.organisation_id is 'The organisation.';
comment on column listing_time.listing_id is 'The listing.';
comment on column listing_time.position is 'Which one of the listing it is, counted from 0.';
comment on column listing_time.id is 'A UUID: the one it is known by outside.';
comment on column listing_time.freq is 'WEEKLY or MONTHLY; empty when only words tell it.';
comment on column listing_time.days is 'Days as in an RRULE, for example MO,WE.';
comment on column listing_time.opens_at is 'From what time.';
comment on column listing_time.closes_at is 'Until what time.';
comment on column listing_time.valid_from is 'From which day.';
comment on column listing_time.valid_to is 'Until which day.';
comment on column listing_time.words is 'The same in words.';
comment on column listing_time.rest is 'What HSDS says beside it, kept as it came in.';
select app.guard_beside_entry('listing_time', 'listing_id');

create table listing_cost (
  organisation_id uuid not null,
  listing_id uuid not null,
  position integer not null check (position between 0 and 999),
  id uuid not null,
  option text check (length(option) between 1 and 500),
  amount double precision,
  currency text check (length(currency) between 1 and 10),
  words text check (length(words) between 1 and 2000),
  rest jsonb not null default '{}' check (length(rest::text) <= 200000),
  primary key (organisation_id, listing_id, position),
  foreign key (organisation_id, listing_id) references entry on delete cascade
);
comment on table listing_cost is 'What it costs for whom.';
comment on column listing_cost.organisation_id is 'The organisation.';
comment on column listing_cost.listing_id is 'The listing.';
comment on column listing_cost.position is 'Which one of the listing it is, counted from 0.';
comment on column listing_cost.id is 'A UUID: the one it is known by outside.';
comment on column listing_cost.option is 'For whom, or which kind.';
comment on column listing_cost.amount is 'The amount.';
comment on column listing_cost.currency is 'The currency, for example eur.';
comment on column listing_cost.words is 'In words.';
comment on column listing_cost.rest is 'What HSDS says beside it, kept as it came in.';
select app.guard_beside_entry('listing_cost', 'listing_id');

create table listing_language (
  organisation_id uuid not null,
  listing_id uuid not null,
  position integer not null check (position between 0 and 999),
  id uuid not null,
  name text check (length(name) between 1 and 200),
  code text check (length(code) between 1 and 20),
  rest jsonb not null default '{}' check (length(rest::text) <= 200000),
  primary key (organisation_id, listing_id, position),
  foreign key (organisation_id, listing_id) references entry on delete cascade
);
comment on table listing_language is 'A language that is spoken there.';
comment on column listing_language.organisation_id is 'The organisation.';
comment on column listing_language.listing_id is 'The listing.';
comment on column listing_language.position is 'Which one of the listing it is, counted from 0.';
comment on column listing_language.id is 'A UUID: the one it is known by outside.';
comment on column listing_language.name is 'The name of the language.';
comment on column listing_language.code is 'Its ISO 639 code.';
comment on column listing_language.rest is 'What HSDS says beside it, kept as it came in.';
select app.guard_beside_entry('listing_language', 'listing_id');

create table listing_term (
  organisation_id uuid not null,
  listing_id uuid not null,
  position integer not null check (position between 0 and 999),
  id uuid not null,
  term_id uuid,
  rest jsonb not null default '{}' check (length(rest::text) <= 200000),
  primary key (organisation_id, listing_id, position),
  foreign key (organisation_id, listing_id) references entry on delete cascade
);
create index listing_term_term on listing_term (organisation_id, term_id);
comment on table listing_term is 'What it is about.';
comment on column listing_term.organisation_id is 'The organisation.';
comment on column listing_term.listing_id is 'The listing.';
comment on column listing_term.position is 'Which one of the listing it is, counted from 0.';
comment on column listing_term.id is 'A UUID: the one it is known by outside.';
comment on column listing_term.term_id is 'The subject; empty where only the rest tells it.';
comment on column listing_term.rest is 'What HSDS says beside it, kept as it came in.';
select app.guard_beside_entry('listing_term', 'listing_id');

create table listing_proposal (
  organisation_id uuid not null,
  id uuid not null,
  listing_id uuid not null,
  given_as text not null check (length(given_as) between 1 and 200),
  changes jsonb not null check (length(changes::text) <= 60000),
  state text not null default 'waiting' check (state in ('right', 'waiting', 'taken', 'notTaken')),
  answered_on date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, listing_id) references entry on delete cascade
);
create index listing_proposal_listing on listing_proposal (organisation_id, listing_id, state, created_at);
comment on table listing_proposal is 'What its owner says is right or should be different, by a link; and what was done with it.';
comment on column listing_proposal.organisation_id is 'The organisation.';
comment on column listing_proposal.id is 'UUIDv7, made with the form.';
comment on column listing_proposal.listing_id is 'The listing.';
comment on column listing_proposal.given_as is 'In which role or for which organisation; no name is asked.';
comment on column listing_proposal.changes is 'Field to proposed value; empty when it is right as it stands.';
comment on column listing_proposal.state is 'right (nothing to change), waiting, taken or notTaken.';
comment on column listing_proposal.answered_on is 'The day it was answered.';
comment on column listing_proposal.created_at is 'When it came in.';
select app.guard_given_by_link('listing_proposal', 'listing_id');
-- Right is right at once: what comes in by the link confirms the listing, and nothing else of it changes.
create function app.confirm_listing() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update listing set confirmed_on = (new.created_at at time zone 'Europe/Amsterdam')::date, confirmed_by = new.given_as, changed_at = new.created_at
    where organisation_id = new.organisation_id and id = new.listing_id;
  return new;
end $$;
create trigger listing_proposal_right after insert on listing_proposal for each row
  when (new.state = 'right') execute function app.confirm_listing();
create function app.waiting_listing_proposals(asked_organisation uuid, asked uuid, since timestamptz) returns integer
  language sql stable security definer set search_path = public as $$
  select count(*)::int from listing_proposal where organisation_id = asked_organisation and listing_id = asked
    and created_at >= since and asked in (select app.linked_entry_id())
$$;

create table listing_merge (
  organisation_id uuid not null,
  id uuid not null,
  listing_id uuid not null,
  gone_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  merged_on date not null,
  undone_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, listing_id) references entry on delete cascade,
  foreign key (organisation_id, gone_id) references entry on delete cascade
);
create index listing_merge_listing on listing_merge (organisation_id, listing_id);
create index listing_merge_gone on listing_merge (organisation_id, gone_id);
comment on table listing_merge is 'Two listings that a person made one, with how both were before: it can be undone.';
comment on column listing_merge.organisation_id is 'The organisation.';
comment on column listing_merge.id is 'UUIDv7.';
comment on column listing_merge.listing_id is 'The listing that stays.';
comment on column listing_merge.gone_id is 'The listing that went into it.';
comment on column listing_merge.before is 'How both were before, whole.';
comment on column listing_merge.after is 'How the one that stays became.';
comment on column listing_merge.merged_on is 'The day it was done.';
comment on column listing_merge.undone_on is 'The day it was undone.';
select app.guard_beside_entry('listing_merge', 'listing_id');

create table listing_apart (
  organisation_id uuid not null,
  listing_id uuid not null,
  other_id uuid not null,
  said_on date not null,
  primary key (organisation_id, listing_id, other_id),
  foreign key (organisation_id, listing_id) references entry on delete cascade,
  foreign key (organisation_id, other_id) references entry on delete cascade
);
create index listing_apart_other on listing_apart (organisation_id, other_id);
comment on table listing_apart is 'Two listings that look the same and are not, as a person said.';
comment on column listing_apart.organisation_id is 'The organisation.';
comment on column listing_apart.listing_id is 'The one.';
comment on column listing_apart.other_id is 'The other.';
comment on column listing_apart.said_on is 'The day it was said.';
select app.guard_beside_entry('listing_apart', 'listing_id');

create table directory_import (
  organisation_id uuid not null,
  id uuid not null,
  file_name text not null check (length(file_name) between 1 and 200),
  added integer not null,
  changed integer not null,
  same integer not null,
  kept jsonb not null,
  faults jsonb not null,
  persons integer not null,
  imported_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id) references organisation
);
comment on table directory_import is 'A file of listings that was taken in, and what came of it.';
comment on column directory_import.organisation_id is 'The organisation.';
comment on column directory_import.id is 'UUIDv7.';
comment on column directory_import.file_name is 'Name of the file, without its folder.';
comment on column directory_import.added is 'How many listings were new.';
comment on column directory_import.changed is 'How many were changed to what the file says.';
comment on column directory_import.same is 'How many stood there already.';
comment on column directory_import.kept is 'Names of those that were changed here since, and so stay as they are here.';
comment on column directory_import.faults is 'What was left out, by record and path.';
comment on column directory_import.persons is 'How many names of persons were left out.';
comment on column directory_import.imported_at is 'When.';
alter table directory_import enable row level security;
create policy directory_import_read on directory_import for select using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{member,worker,coordinator,admin}'::role[]);
create policy directory_import_add on directory_import for insert with check (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{worker,coordinator}'::role[]);
create policy directory_import_change on directory_import for update using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{worker,coordinator}'::role[]);

-- The public directory is read in pages, in the order of the ids; how many there are is counted beside row-level security,
-- and counts only what is public.
create index entry_directory on entry (organisation_id, id) where kind = 'listing' and visibility = 'public';
create function app.count_directory(asked uuid, what text) returns integer
  language sql stable security definer set search_path = public as $$
  select case what
    when 'services' then (select count(*) from entry where organisation_id = asked and kind = 'listing' and visibility = 'public')
    when 'places' then (select count(*) from listing_place p join entry e on e.organisation_id = p.organisation_id and e.id = p.listing_id
      where p.organisation_id = asked and e.kind = 'listing' and e.visibility = 'public')
    when 'providers' then (select count(distinct l.provider_id) from listing l join entry e on e.organisation_id = l.organisation_id and e.id = l.id
      where l.organisation_id = asked and e.kind = 'listing' and e.visibility = 'public')
  end::int
$$;
comment on function app.count_directory is 'How many services, places or providers of an organisation are public.';
