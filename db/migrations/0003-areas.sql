-- Official areas and their figures are public reference data: the same for everybody, written by imports only.
-- An organisation's own areas point to them and nest freely.

create schema reference;
comment on schema reference is 'Public reference data: official areas, boundaries, figures. A reference table on a distributed engine.';

create table reference.official_area (
  code text primary key check (code ~ '^(NL00|GM[0-9]{4}|WK[0-9A-Z]{6}|BU[0-9A-Z]{8})$'),
  kind text not null check (kind in ('country', 'municipality', 'district', 'neighbourhood')),
  name text not null,
  parent_code text references reference.official_area,
  geometry jsonb,
  year integer,
  source text not null,
  licence text not null,
  imported_at timestamptz not null
);
create index official_area_parent on reference.official_area (parent_code);
comment on table reference.official_area is 'Areas as Statistics Netherlands (CBS) names them, with their boundary where one was imported.';
comment on column reference.official_area.code is 'CBS code: NL00, GM + 4, WK + 6 or BU + 8.';
comment on column reference.official_area.kind is 'country, municipality, district (wijk) or neighbourhood (buurt).';
comment on column reference.official_area.name is 'The official name.';
comment on column reference.official_area.parent_code is 'The area it lies in.';
comment on column reference.official_area.geometry is 'GeoJSON MultiPolygon in WGS84 (longitude, latitude); empty while no boundary was imported.';
comment on column reference.official_area.year is 'The year of the division.';
comment on column reference.official_area.source is 'Where it comes from, as it is to be named.';
comment on column reference.official_area.licence is 'Under which licence.';
comment on column reference.official_area.imported_at is 'When it was imported.';

create table reference.indicator (
  id text primary key check (id ~ '^[a-z][a-zA-Z0-9]*$'),
  unit text not null check (unit in ('count', 'percent', 'perKm2', 'km2', 'thousandEuro', 'km', 'perHousehold', 'persons', 'score')),
  combine text not null check (combine in ('sum', 'weighted', 'density', 'none')),
  weight_id text references reference.indicator,
  name_nl text not null,
  name_en text not null,
  meaning_nl text not null,
  meaning_en text not null
);
create index indicator_weight on reference.indicator (weight_id);
comment on table reference.indicator is 'What a figure measures. A number without a described meaning is not complete.';
comment on column reference.indicator.id is 'Name in code, for example population or homeOwnership.';
comment on column reference.indicator.unit is 'The unit of the value.';
comment on column reference.indicator.combine is 'How parts make a whole: sum, weighted mean, density (population over area), or none.';
comment on column reference.indicator.weight_id is 'The indicator that weighs it in a weighted mean.';
comment on column reference.indicator.name_nl is 'Dutch name.';
comment on column reference.indicator.name_en is 'English name.';
comment on column reference.indicator.meaning_nl is 'What it says, and what not, in plain Dutch.';
comment on column reference.indicator.meaning_en is 'The same in English.';

create table reference.figure (
  area_code text not null references reference.official_area,
  indicator_id text not null references reference.indicator,
  year integer not null check (year between 1900 and 2200),
  source text not null,
  value double precision,
  status text not null check (status in ('known', 'missing', 'suppressed')),
  licence text not null,
  imported_at timestamptz not null,
  primary key (area_code, indicator_id, year, source),
  check ((status = 'known') = (value is not null))
);
create index figure_indicator on reference.figure (indicator_id, year);
comment on table reference.figure is 'A value of an indicator for an area in a year, from a source. Missing stays missing, suppressed stays suppressed.';
comment on column reference.figure.area_code is 'The official area.';
comment on column reference.figure.indicator_id is 'What was measured.';
comment on column reference.figure.year is 'The year it is about.';
comment on column reference.figure.source is 'Who published it, as it is to be named.';
comment on column reference.figure.value is 'The value in the unit of the indicator.';
comment on column reference.figure.status is 'known, missing (not published) or suppressed (too few people).';
comment on column reference.figure.licence is 'Under which licence.';
comment on column reference.figure.imported_at is 'When it was imported.';

create table reference.column_mapping (
  name text primary key,
  columns jsonb not null,
  created_at timestamptz not null
);
comment on table reference.column_mapping is 'Which column of a file holds which indicator, kept so that next year''s file needs no new choices.';
comment on column reference.column_mapping.name is 'The name it was saved under.';
comment on column reference.column_mapping.columns is 'Column name to indicator, code or name.';
comment on column reference.column_mapping.created_at is 'When it was saved.';

create table reference.import (
  digest text primary key,
  kind text not null check (kind in ('areas', 'figures')),
  file_name text not null,
  added integer not null,
  changed integer not null,
  imported_at timestamptz not null
);
comment on table reference.import is 'Every file that was imported: the same file twice adds nothing.';
comment on column reference.import.digest is 'SHA-256 of the file and the options it was read with.';
comment on column reference.import.kind is 'areas or figures.';
comment on column reference.import.file_name is 'Name of the file, without its folder.';
comment on column reference.import.added is 'How many rows were new.';
comment on column reference.import.changed is 'How many rows replaced an older value.';
comment on column reference.import.imported_at is 'When.';

do $$
declare name text;
begin
  foreach name in array array['official_area', 'indicator', 'figure', 'column_mapping', 'import'] loop
    execute format('alter table reference.%I enable row level security', name);
    execute format('create policy %I on reference.%I for select using (true)', name || '_read', name);
    execute format('create policy %I on reference.%I for insert with check ((select app.task()) = ''import'')', name || '_add', name);
    execute format('create policy %I on reference.%I for update using ((select app.task()) = ''import'')', name || '_change', name);
  end loop;
end $$;

create table area (
  organisation_id uuid not null references organisation,
  id uuid not null,
  parent_id uuid,
  team_id uuid,
  kind text not null check (kind in ('city', 'district', 'neighbourhood', 'place', 'free')),
  name text not null check (length(name) between 1 and 200),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  description text not null default '' check (length(description) <= 5000),
  official_code text references reference.official_area,
  outline jsonb,
  has_public_page boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, parent_id) references area,
  foreign key (organisation_id, team_id) references team,
  check (parent_id <> id)
);
create unique index area_slug on area (organisation_id, slug);
create index area_parent on area (organisation_id, parent_id);
create index area_team on area (organisation_id, team_id);
create index area_official_code on area (official_code);
comment on table area is 'An area the organisation works in: city, district, neighbourhood, place, or any free-form area. Areas nest.';
comment on column area.organisation_id is 'The organisation.';
comment on column area.id is 'UUIDv7.';
comment on column area.parent_id is 'The area it lies in.';
comment on column area.team_id is 'The team that works there; new entries about the area are shared with that team by default.';
comment on column area.kind is 'city, district, neighbourhood, place or free.';
comment on column area.name is 'The name residents use.';
comment on column area.slug is 'Its part of public addresses.';
comment on column area.description is 'A few words about the area, public when its page is.';
comment on column area.official_code is 'The official area it equals, for its boundary and figures.';
comment on column area.outline is 'An own boundary or point: GeoJSON in WGS84. Goes before the official boundary.';
comment on column area.has_public_page is 'Whether residents find a public page of the area.';
comment on column area.created_at is 'When it was added.';
comment on column area.version is 'Counts the changes.';
alter table area enable row level security;
create policy area_read on area for select
  using (organisation_id = (select app.organisation_id())
    and ((select app.person_id()) is not null or (select app.task()) <> '' or has_public_page));
create policy area_add on area for insert
  with check (organisation_id = (select app.organisation_id())
    and ((select app.roles()) && '{worker,coordinator,admin}'::role[] or (select app.task()) = 'setup'));
create policy area_change on area for update
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{worker,coordinator,admin}'::role[]);
