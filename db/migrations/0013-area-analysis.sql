-- The area analysis: figures beside the life in the neighbourhood, what is strong first, and given back to who lives there.

create table area_analysis (
  organisation_id uuid not null,
  id uuid not null,
  whose_area text not null default '' check (length(whose_area) <= 5000),
  questions text not null default '' check (length(questions) <= 5000),
  conclusion text not null default '' check (length(conclusion) <= 10000),
  agenda text not null default '' check (length(agenda) <= 5000),
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table area_analysis is 'DENKEN: figures and life-world of an area confronted, with residents. Its purpose is entry.text, its area entry.area_id.';
comment on column area_analysis.organisation_id is 'The organisation.';
comment on column area_analysis.id is 'The entry.';
comment on column area_analysis.whose_area is 'Whose neighbourhood it is: where residents say it begins and ends.';
comment on column area_analysis.questions is 'What is asked of it.';
comment on column area_analysis.conclusion is 'What is made of it, with strengths first.';
comment on column area_analysis.agenda is 'What comes next: one point per line.';
comment on column area_analysis.version is 'Counts the changes of these texts and of title and purpose.';
select app.guard_beside_entry('area_analysis', 'id');

create table area_confrontation (
  organisation_id uuid not null,
  id uuid not null,
  analysis_id uuid not null,
  figure_id uuid,
  statement text check (length(statement) between 1 and 1000),
  verdict text not null check (verdict in ('fits', 'chafes', 'missing')),
  explanation text check (length(explanation) between 1 and 5000),
  given_by text not null check (given_by in ('residents', 'partners', 'worker')),
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, analysis_id) references entry on delete cascade,
  foreign key (organisation_id, figure_id) references figure_used on delete cascade,
  check (figure_id is not null or statement is not null)
);
create index area_confrontation_analysis on area_confrontation (organisation_id, analysis_id);
create index area_confrontation_figure on area_confrontation (organisation_id, figure_id);
comment on table area_confrontation is 'One figure or statement laid beside what people live: it fits, it chafes, or something is missing.';
comment on column area_confrontation.organisation_id is 'The organisation.';
comment on column area_confrontation.id is 'UUIDv7.';
comment on column area_confrontation.analysis_id is 'The area analysis.';
comment on column area_confrontation.figure_id is 'The figure as it was then.';
comment on column area_confrontation.statement is 'What is said of the area, where it is no figure.';
comment on column area_confrontation.verdict is 'fits, chafes or missing.';
comment on column area_confrontation.explanation is 'Why.';
comment on column area_confrontation.given_by is 'Whose verdict it is: residents, partners or worker.';
comment on column area_confrontation.version is 'Counts the changes.';
comment on column area_confrontation.created_at is 'When it was laid.';
select app.guard_beside_entry('area_confrontation', 'analysis_id');

create table area_finding (
  organisation_id uuid not null,
  id uuid not null,
  analysis_id uuid not null,
  kind text not null check (kind in ('strength', 'vulnerability', 'chance')),
  text text not null check (length(text) between 1 and 2000),
  position integer not null check (position >= 0),
  primary key (organisation_id, id),
  foreign key (organisation_id, analysis_id) references entry on delete cascade
);
create index area_finding_analysis on area_finding (organisation_id, analysis_id);
comment on table area_finding is 'What the analysis finds: strengths first, then vulnerabilities, then chances.';
comment on column area_finding.organisation_id is 'The organisation.';
comment on column area_finding.id is 'UUIDv7.';
comment on column area_finding.analysis_id is 'The area analysis.';
comment on column area_finding.kind is 'strength, vulnerability or chance.';
comment on column area_finding.text is 'In plain words; about the area, never about a person.';
comment on column area_finding.position is 'Its place among those of its kind.';
select app.guard_beside_entry('area_finding', 'analysis_id');

create table area_answer (
  organisation_id uuid not null,
  id uuid not null,
  analysis_id uuid not null,
  recognises text check (length(recognises) between 1 and 2000),
  experience text check (length(experience) between 1 and 2000),
  stands_out text check (length(stands_out) between 1 and 2000),
  state text not null default 'waiting' check (state in ('waiting', 'takenAlong', 'keptBack')),
  reply text check (length(reply) between 1 and 2000),
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, analysis_id) references entry on delete cascade,
  check (recognises is not null or experience is not null or stands_out is not null)
);
create index area_answer_analysis on area_answer (organisation_id, analysis_id);
comment on table area_answer is 'What somebody answered, without an account, to what was given back of an area analysis. Nothing says who it was.';
comment on column area_answer.organisation_id is 'The organisation.';
comment on column area_answer.id is 'UUIDv7, made by the page.';
comment on column area_answer.analysis_id is 'The area analysis.';
comment on column area_answer.recognises is 'Herken je de cijfers?';
comment on column area_answer.experience is 'Wat zijn jouw ervaringen?';
comment on column area_answer.stands_out is 'Wat valt op?';
comment on column area_answer.state is 'waiting, takenAlong or keptBack.';
comment on column area_answer.reply is 'What was done with it.';
comment on column area_answer.created_at is 'When it came in.';
comment on column area_answer.version is 'Counts the changes.';
select app.guard_given_by_link('area_answer', 'analysis_id');

-- Nobody is followed to keep a flood of answers out: only how many wait since a moment is counted.
create function app.waiting_area_answers(asked_organisation uuid, asked uuid, since timestamptz) returns integer
  language sql stable security definer set search_path = public as $$
  select count(*)::int from area_answer where organisation_id = asked_organisation and analysis_id = asked
    and state = 'waiting' and created_at > since
$$;
