-- Policy analysis (methods.md 2.4): documents, their text, passages, and who decides when.

create table policy_document (
  organisation_id uuid not null,
  id uuid not null,
  maker text not null default '' check (length(maker) <= 200),
  level text check (level in ('national', 'province', 'municipality', 'organisation')),
  stage text check (stage in ('agenda', 'preparation', 'decision', 'execution', 'evaluation')),
  goal text check (length(goal) between 1 and 2000),
  for_whom text check (length(for_whom) between 1 and 500),
  money text check (length(money) between 1 and 500),
  owner_role text check (length(owner_role) between 1 and 200),
  runs_from date,
  runs_until date,
  url text check (length(url) between 1 and 1000),
  plain_note text check (length(plain_note) between 1 and 5000),
  file_name text check (length(file_name) between 1 and 300),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade,
  check (runs_until >= runs_from)
);
comment on table policy_document is 'DENKEN: a policy document, with what it means for the themes of residents.';
comment on column policy_document.organisation_id is 'The organisation.';
comment on column policy_document.id is 'The entry.';
comment on column policy_document.maker is 'Who made it: municipality, province, housing association.';
comment on column policy_document.level is 'national, province, municipality or organisation.';
comment on column policy_document.stage is 'agenda, preparation, decision, execution or evaluation.';
comment on column policy_document.goal is 'What it wants to reach.';
comment on column policy_document.for_whom is 'For whom it is meant.';
comment on column policy_document.money is 'What money there is, and for what.';
comment on column policy_document.owner_role is 'Who is responsible, in a role.';
comment on column policy_document.runs_from is 'The first day it holds.';
comment on column policy_document.runs_until is 'The last day it holds.';
comment on column policy_document.url is 'Where it is published.';
comment on column policy_document.plain_note is 'What it says, in plain words for residents.';
comment on column policy_document.file_name is 'The file its text was read from.';
select app.guard_beside_entry('policy_document', 'id');

create table policy_page (
  organisation_id uuid not null,
  policy_document_id uuid not null,
  number integer not null check (number >= 1),
  text text not null check (length(text) <= 50000),
  lexemes tsvector not null default '',
  primary key (organisation_id, policy_document_id, number),
  foreign key (organisation_id, policy_document_id) references entry on delete cascade
);
create index policy_page_lexemes on policy_page using gin (lexemes);
comment on table policy_page is 'The text of a policy document as it was read from its file, page by page, to choose passages from.';
comment on column policy_page.organisation_id is 'The organisation.';
comment on column policy_page.policy_document_id is 'The document.';
comment on column policy_page.number is 'The page, from 1; of a file without pages a part of about a page.';
comment on column policy_page.text is 'Its text, a paragraph on each line.';
comment on column policy_page.lexemes is 'Search words, filled by the application (src/kernel/text).';
select app.guard_beside_entry('policy_page', 'policy_document_id');

create table passage (
  organisation_id uuid not null,
  id uuid not null,
  policy_document_id uuid not null,
  quote text check (length(quote) between 1 and 5000),
  page integer check (page >= 1),
  relation text not null check (relation in ('supports', 'room', 'chafes', 'blocks', 'silent')),
  chance text check (length(chance) between 1 and 1000),
  deadline date,
  action text check (length(action) between 1 and 1000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, policy_document_id) references entry on delete cascade,
  check (relation = 'silent' or quote is not null)
);
create index passage_document on passage (organisation_id, policy_document_id, created_at);
create index passage_deadline on passage (organisation_id, deadline) where deadline is not null;
comment on table passage is 'A passage of a policy document and how it stands to themes of residents.';
comment on column passage.organisation_id is 'The organisation.';
comment on column passage.id is 'UUIDv7.';
comment on column passage.policy_document_id is 'The document.';
comment on column passage.quote is 'The words as they stand there; left out only where the document is silent.';
comment on column passage.page is 'On which page.';
comment on column passage.relation is 'supports (steunt), room (ruimte), chafes (schuurt), blocks (blokkeert) or silent (zwijgt).';
comment on column passage.chance is 'What it makes possible, or what stands in the way.';
comment on column passage.deadline is 'The day by which something must be done.';
comment on column passage.action is 'What to do with it.';
comment on column passage.created_at is 'When it was noted.';
select app.guard_beside_entry('passage', 'policy_document_id');

create table passage_theme (
  organisation_id uuid not null,
  policy_document_id uuid not null,
  passage_id uuid not null,
  theme_id uuid not null,
  primary key (organisation_id, passage_id, theme_id),
  foreign key (organisation_id, policy_document_id) references entry on delete cascade,
  foreign key (organisation_id, passage_id) references passage on delete cascade,
  foreign key (organisation_id, theme_id) references entry on delete cascade
);
create index passage_theme_document on passage_theme (organisation_id, policy_document_id);
create index passage_theme_theme on passage_theme (organisation_id, theme_id);
comment on table passage_theme is 'About which themes a passage is.';
comment on column passage_theme.organisation_id is 'The organisation.';
comment on column passage_theme.policy_document_id is 'The document.';
comment on column passage_theme.passage_id is 'The passage.';
comment on column passage_theme.theme_id is 'The theme.';
select app.guard_beside_entry('passage_theme', 'policy_document_id');

create table policy_lever (
  organisation_id uuid not null,
  id uuid not null,
  policy_document_id uuid not null,
  who_decides text not null check (length(who_decides) between 1 and 200),
  decides_on date,
  promised text check (promised in ('inform', 'consult', 'advise', 'coproduce', 'codecide')),
  bring text check (length(bring) between 1 and 1000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, policy_document_id) references entry on delete cascade
);
create index policy_lever_document on policy_lever (organisation_id, policy_document_id, created_at);
comment on table policy_lever is 'Who decides about it, when, what say was promised, and what to bring there.';
comment on column policy_lever.organisation_id is 'The organisation.';
comment on column policy_lever.id is 'UUIDv7.';
comment on column policy_lever.policy_document_id is 'The document.';
comment on column policy_lever.who_decides is 'Who decides, in a role.';
comment on column policy_lever.decides_on is 'The day of the decision.';
comment on column policy_lever.promised is 'The level of participation that was promised (Edelenbos & Monnikhof): inform, consult, advise, coproduce or codecide.';
comment on column policy_lever.bring is 'What to bring to policy there.';
comment on column policy_lever.created_at is 'When it was noted.';
select app.guard_beside_entry('policy_lever', 'policy_document_id');
