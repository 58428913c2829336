-- Photos beside entries, one point on the map, and walks: a run of notes closed with one summary.

alter table entry drop constraint entry_kind_check;
alter table entry add constraint entry_kind_check
  check (kind in ('cycle', 'observation', 'promise', 'question', 'presence', 'walkthrough', 'plan', 'activity', 'lookBack', 'publication'));
alter table entry
  add column longitude double precision check (longitude between -180 and 180),
  add column latitude double precision check (latitude between -90 and 90),
  add constraint entry_point_is_whole check ((longitude is null) = (latitude is null)),
  -- Where somebody was is no point on a map (methods.md 3.1): what was seen may be.
  add constraint entry_presence_has_no_point check (kind <> 'presence' or longitude is null);
comment on column entry.longitude is 'The point it is about, in degrees (WGS 84); chosen by hand, never followed. Empty when it has none.';
comment on column entry.latitude is 'The point it is about, in degrees (WGS 84).';

create table photo (
  organisation_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  alt text check (length(alt) between 1 and 500),
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, entry_id) references entry on delete cascade
);
create index photo_entry on photo (organisation_id, entry_id, id);
create index photo_hash on photo (organisation_id, hash);
comment on table photo is 'A photo without persons beside an entry: as long and as far to be seen as the entry. The picture itself stands in the file store under its hash.';
comment on column photo.organisation_id is 'The organisation.';
comment on column photo.id is 'UUIDv7, made by the client.';
comment on column photo.entry_id is 'The entry it belongs to.';
comment on column photo.hash is 'SHA-256 of the picture: its name in the file store.';
comment on column photo.bytes is 'How large it is.';
comment on column photo.width is 'In pixels.';
comment on column photo.height is 'In pixels.';
comment on column photo.alt is 'What can be seen on it, for who does not see it.';
comment on column photo.created_at is 'When it was kept.';
comment on column photo.version is 'Counts the changes.';
select app.guard_beside_entry('photo', 'entry_id');

create table file_to_remove (
  organisation_id uuid not null,
  hash text not null,
  primary key (organisation_id, hash)
);
comment on table file_to_remove is 'Pictures that lost a photo: the program removes the file when no photo of the organisation holds it any more.';
comment on column file_to_remove.organisation_id is 'The organisation.';
comment on column file_to_remove.hash is 'The name in the file store.';
alter table file_to_remove enable row level security;
create policy file_to_remove_read on file_to_remove for select
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'retention');
create policy file_to_remove_done on file_to_remove for delete
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'retention');

-- Removing a photo, or the entry it stands beside, asks for its file: as the owner, for nobody may write here by hand.
create function app.ask_to_remove_file() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into file_to_remove (organisation_id, hash) values (old.organisation_id, old.hash) on conflict do nothing;
  return null;
end $$;
create trigger photo_leaves after delete on photo for each row execute function app.ask_to_remove_file();
-- The program counts the photos that still hold a file, whoever may see them.
create function app.file_is_held(asked_organisation uuid, asked text) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select 1 from photo where organisation_id = asked_organisation and hash = asked)
$$;

create table walkthrough (
  organisation_id uuid not null,
  id uuid not null,
  closed_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references entry on delete cascade
);
comment on table walkthrough is 'A walk through an area to look together (schouw). Its notes are linked from it; its summary is entry.text.';
comment on column walkthrough.organisation_id is 'The organisation.';
comment on column walkthrough.id is 'The entry.';
comment on column walkthrough.closed_on is 'The day it was closed with a summary; empty while it runs.';
select app.guard_beside_entry('walkthrough', 'id');
