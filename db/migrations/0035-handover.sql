-- VINDEN: handing an approach over, approaches from over the fence, and what others made of them.

create table handover (
  organisation_id uuid not null,
  id uuid not null,
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 400000),
  changed_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table handover is 'VINDEN: an approach being written down to hand over (entry.title, in which situation in entry.text). Only who keeps it reads what is not finished.';
comment on column handover.organisation_id is 'The organisation.';
comment on column handover.id is 'The entry; the id of the package too.';
comment on column handover.content is 'As it is being written: docs/handover-format.md, content. No personal data.';
comment on column handover.changed_at is 'When it was last written.';
select app.guard_beside_entry('handover', 'id');
create policy handover_unfinished on handover as restrictive for select using (app.keeps_entry(organisation_id, id));

create table handover_version (
  organisation_id uuid not null,
  handover_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 400000),
  made_on date not null,
  primary key (organisation_id, handover_id, number),
  foreign key (organisation_id, handover_id) references entry on delete cascade
);
comment on table handover_version is 'A handover as it was finished: it does not change any more, a next one gets the next number.';
comment on column handover_version.organisation_id is 'The organisation.';
comment on column handover_version.handover_id is 'The handover.';
comment on column handover_version.number is 'From 1; the highest is what is handed over.';
comment on column handover_version.content is 'What was handed over: docs/handover-format.md, content. Checked for personal data.';
comment on column handover_version.made_on is 'The day it was finished.';
select app.guard_beside_entry('handover_version', 'handover_id');

create table approach (
  organisation_id uuid not null,
  id uuid not null,
  package_id uuid not null,
  package_version integer not null check (package_version > 0),
  giver text not null check (length(giver) between 1 and 200),
  giver_key text not null check (length(giver_key) = 43),
  made_on date not null,
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 400000),
  received_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, giver_key, package_id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table approach is 'VINDEN: an approach that came over the fence in a file (entry.title, in which situation in entry.text).';
comment on column approach.organisation_id is 'The organisation that received it.';
comment on column approach.id is 'The entry.';
comment on column approach.package_id is 'Its id with the giver.';
comment on column approach.package_version is 'Its version with the giver; a later one takes its place.';
comment on column approach.giver is 'The organisation that gave it.';
comment on column approach.giver_key is 'The public key it was signed with (Ed25519, base64url).';
comment on column approach.made_on is 'The day the giver finished it.';
comment on column approach.content is 'docs/handover-format.md, content.';
comment on column approach.received_at is 'When it was taken in; of a later version, when that was.';
select app.guard_beside_entry('approach', 'id');

create table approach_situation (
  organisation_id uuid not null,
  id uuid not null,
  area_kinds text[] not null default '{}',
  size text check (length(size) <= 40),
  groups text[] not null default '{}',
  seasons text[] not null default '{}',
  money text check (length(money) <= 40),
  facets text[] not null default '{}',
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table approach_situation is 'In which situation a finished handover or a received approach was tried: the library over the fence looks by it.';
comment on column approach_situation.organisation_id is 'The organisation.';
comment on column approach_situation.id is 'The entry of the handover or the approach.';
comment on column approach_situation.area_kinds is 'Kinds of area; the words stand in docs/handover-format.md.';
comment on column approach_situation.size is 'How large; empty when it was not said.';
comment on column approach_situation.groups is 'With whom.';
comment on column approach_situation.seasons is 'In which seasons; none is any time.';
comment on column approach_situation.money is 'About how much money; empty when it was not said.';
comment on column approach_situation.facets is 'Which of the nine facets of the picture.';
select app.guard_beside_entry('approach_situation', 'id');

create table adaptation (
  organisation_id uuid not null,
  id uuid not null,
  source_id uuid,
  source_package_id uuid not null,
  source_version integer not null check (source_version > 0),
  source_title text not null check (length(source_title) between 1 and 200),
  reason text not null default '' check (length(reason) <= 4000),
  times_held integer check (times_held between 0 and 10000),
  took text not null default '' check (length(took) <= 4000),
  came text not null default '' check (length(came) <= 4000),
  number integer not null default 1 check (number > 0),
  noted_on date not null,
  from_organisation text check (length(from_organisation) between 1 and 200),
  from_key text check (length(from_key) = 43),
  from_id uuid,
  primary key (organisation_id, id),
  unique (organisation_id, from_key, from_id),
  foreign key (organisation_id, id) references entry on delete cascade,
  foreign key (organisation_id, source_id) references entry on delete set null (source_id),
  check ((from_organisation is null) = (from_key is null) and (from_key is null) = (from_id is null))
);
create index adaptation_source on adaptation (organisation_id, source_id);
comment on table adaptation is 'VINDEN: what was made of an approach, here or elsewhere: what it became in entry.title, what was changed in entry.text.';
comment on column adaptation.organisation_id is 'The organisation.';
comment on column adaptation.id is 'The entry, of kind approach.';
comment on column adaptation.source_id is 'The handover or approach it was made of; empty when that was removed.';
comment on column adaptation.source_package_id is 'The id of that package with its giver.';
comment on column adaptation.source_version is 'The version it was made of.';
comment on column adaptation.source_title is 'Its title then.';
comment on column adaptation.reason is 'Why it was changed.';
comment on column adaptation.times_held is 'How often it was held; empty when it was not counted.';
comment on column adaptation.took is 'What it took.';
comment on column adaptation.came is 'What came of it.';
comment on column adaptation.number is 'Counts its changes, so that a later file is known from an earlier one.';
comment on column adaptation.noted_on is 'The day it was noted.';
comment on column adaptation.from_organisation is 'Who sent it back in a file; empty when it was noted here.';
comment on column adaptation.from_key is 'The public key of that file.';
comment on column adaptation.from_id is 'Its id there.';
select app.guard_beside_entry('adaptation', 'id');
