-- Who may read a row beside an entry is looked up by the key of that entry, row by row. Left to itself the planner answers
-- "is its entry among those I may see" by first reading every entry of the organisation, as soon as it expects more than about
-- a thousand rows: 80 ms and more at 150,000 entries, for any page (docs/decisions/0039-one-look-per-row.md). `offset 0`
-- changes nothing of what is seen; it keeps the question one of a single key.
create or replace function app.guard_beside_entry(target regclass, key_column text) returns void language plpgsql as $$
declare
  beside text := format('organisation_id = (select app.organisation_id()) and exists (select 1 from entry e
    where e.organisation_id = %1$s.organisation_id and e.id = %1$s.%2$I', target, key_column);
  may_change text := ' and (e.author_id = (select app.person_id())
    or (array[e.team_id] <@ (select app.team_ids()) and (select app.roles()) && ''{worker,coordinator}''::role[])
    or (select app.task()) = ''retention''))';
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy beside_entry_read on %s for select using (%s offset 0))', target, beside);
  execute format('create policy beside_entry_add on %s for insert with check (%s%s)', target, beside, may_change);
  execute format('create policy beside_entry_change on %s for update using (%s%s)', target, beside, may_change);
  execute format('create policy beside_entry_remove on %s for delete using (%s%s)', target, beside, may_change);
end $$;

do $$
declare
  one record;
begin
  for one in
    select p.polname, p.polrelid::regclass as target, pg_get_expr(p.polqual, p.polrelid) as said
    from pg_policy p where p.polname in ('beside_entry_read', 'both_ends') and p.polcmd = 'r'
  loop
    -- As 0004 says it: exists (select 1 from entry e where e.organisation_id = … and e.id = …), and nothing behind it.
    if one.said !~ 'WHERE \(\(e\.organisation_id = [^()]+\) AND \(e\.id = [^()]+\)\)\)+$' then
      raise exception 'policy % on % is of another shape: %', one.polname, one.target, one.said;
    end if;
    execute format('alter policy %I on %s using (%s)', one.polname, one.target,
      regexp_replace(one.said, '(WHERE \(\(e\.organisation_id = [^()]+\) AND \(e\.id = [^()]+\)\))', '\1 offset 0'));
  end loop;
end $$;

-- The public directory (0025, 0027): pages of places walk an index in the order in which they are shown; providers are counted
-- and listed past row-level security, and of each one public listing is enough to know.
create index listing_place_shown on listing_place (organisation_id, id, listing_id, position);
create or replace function app.count_directory(asked uuid, what text) returns integer
  language sql stable security definer set search_path = public as $$
  select case what
    when 'services' then (select count(*) from entry where organisation_id = asked and kind = 'listing' and visibility = 'public')
    when 'places' then (select count(*) from listing_place p join entry e on e.organisation_id = p.organisation_id and e.id = p.listing_id
      where p.organisation_id = asked and e.kind = 'listing' and e.visibility = 'public')
  end::int
$$;
comment on function app.count_directory is 'How many services or places of an organisation are public.';

create function app.find_providers(asked uuid, words text, most integer, skip integer, out total integer, out listed uuid[])
  language sql stable security definer set search_path = public as $$
  with public_provider as not materialized (
    select p.id from provider p where p.organisation_id = asked
      and (words is null or position(lower(words) in lower(p.name)) > 0)
      and exists (select 1 from listing l join entry e on e.organisation_id = l.organisation_id and e.id = l.id
        where l.organisation_id = p.organisation_id and l.provider_id = p.id and e.kind = 'listing' and e.visibility = 'public' offset 0)
  )
  select (select count(*)::int from public_provider),
    array(select id from public_provider order by id limit most offset skip)
$$;
comment on function app.find_providers is 'One page of those who offer something public, with these words in their name, and how many there are in all.';

create function app.public_activities(asked uuid, words tsquery, since timestamptz, today date, one uuid, with_place boolean)
  returns setof uuid language sql stable security definer set search_path = public as $$
  select a.id from activity a join entry e on e.organisation_id = a.organisation_id and e.id = a.id
  where a.organisation_id = asked and e.visibility = 'public' and a.state in ('planned', 'underWay') and a.first_start is not null
    and (a.rule is not null and a.last_start is null or coalesce(a.last_start, a.first_start) >= today
      or exists (select 1 from activity_exception x where x.organisation_id = a.organisation_id and x.activity_id = a.id and x.moved_to >= today))
    and (one is null or a.id = one)
    and (words is null or e.lexemes @@ words)
    and (since is null or coalesce(a.changed_at, e.created_at) >= since)
    and (not with_place or a.place is not null or e.longitude is not null)
  order by a.id limit 5000
$$;
comment on function app.public_activities is 'Activities neighbours may come to: public, and not over or called off; in the order of their ids.';

create function app.public_places(asked uuid, most integer, skip integer)
  returns table (listing_id uuid, place integer) language sql stable security definer set search_path = public as $$
  select p.listing_id, p.position from listing_place p join entry e on e.organisation_id = p.organisation_id and e.id = p.listing_id
  where p.organisation_id = asked and e.kind = 'listing' and e.visibility = 'public'
  order by p.id, p.listing_id, p.position limit most offset skip
$$;
comment on function app.public_places is 'One page of the places at which something public is on offer.';

-- As in 0027, and a whole list of subjects (taxonomy) beside one subject of it.
drop function app.find_directory(text, uuid, tsquery, uuid, timestamptz, uuid, text, integer, integer);
create function app.find_directory(
  what text, asked uuid, words tsquery, provider uuid, since timestamptz, term uuid, taxonomy uuid, postcode text, most integer, skip integer,
  out total integer, out listed jsonb)
  language plpgsql stable security definer set search_path = public as $$
declare
  source text := 'from listing l join entry e on e.organisation_id = l.organisation_id and e.id = l.id'
    || case when what = 'places' then ' join listing_place at on at.organisation_id = l.organisation_id and at.listing_id = l.id' else '' end
    || ' where l.organisation_id = $1 and e.kind = ''listing'' and e.visibility = ''public'''
    || case when words is not null then ' and e.lexemes @@ $2' else '' end
    || case when provider is not null then ' and l.provider_id = $3' else '' end
    || case when since is not null then ' and l.changed_at >= $4' else '' end
    || case when term is not null then ' and l.id in (select t.listing_id from listing_term t
        where t.organisation_id = $1 and t.term_id = $5)' else '' end
    || case when taxonomy is not null then ' and l.id in (select t.listing_id from listing_term t
        join taxonomy_term s on s.organisation_id = t.organisation_id and s.id = t.term_id
        where t.organisation_id = $1 and s.taxonomy_id = $9)' else '' end
    || case when postcode is null then ''
        when what = 'places' then ' and upper(replace(at.postal_code, '' '', '''')) = $6'
        else ' and l.id in (select p.listing_id from listing_place p where p.organisation_id = $1 and p.postal_code is not null
          and upper(replace(p.postal_code, '' '', '''')) = $6)' end;
  place text := case when what = 'places' then 'at.position' else 'null' end;
  sorted text := case when what = 'places' then 'at.id, at.listing_id, at.position' else 'l.id' end;
begin
  execute 'select count(*)::int ' || source into total using asked, words, provider, since, term, postcode, most, skip, taxonomy;
  execute format('select coalesce(jsonb_agg(one), ''[]'') from (select l.id as "listingId", %s as position %s order by %s
    limit $7 offset $8) one', place, source, sorted)
    into listed using asked, words, provider, since, term, postcode, most, skip, taxonomy;
end $$;
comment on function app.find_directory is 'One page of the public services or places of an organisation with these filters, and how many there are in all.';

-- What was agreed is kept by the database too: a finished report keeps its sources, and a story goes over the fence only as
-- far as its teller said.

create function app.hold_final_report() returns trigger language plpgsql as $$
declare
  cited claim_source := case when tg_op = 'DELETE' then old else new end;
begin
  -- What goes with its whole entry is no change of the report.
  if exists (select 1 from report r join entry e on e.organisation_id = r.organisation_id and e.id = r.id
    where r.organisation_id = cited.organisation_id and r.id = cited.entry_id and r.state = 'final') then
    raise exception using errcode = 'VZ409', message = 'reportIsFinal';
  end if;
  return cited;
end $$;
create trigger claim_source_of_final_report before insert or delete on claim_source
  for each row execute function app.hold_final_report();

-- A story in a handover goes out of it, finished or not, when its teller takes it back, lets it go less far, or gives it an end
-- day: a file that was handed over cannot be called back. Its day is its mark; its words may have been changed there.
create function app.keep_stories_home() returns trigger language plpgsql security definer set search_path = public as $$
declare
  told date := (select happened_on from entry where organisation_id = new.organisation_id and id = new.id);
begin
  update handover h set content = app.without_story(h.content, told)
    from link l where l.organisation_id = new.organisation_id and l.to_id = new.id and l.role = 'passesOn'
      and h.organisation_id = l.organisation_id and h.id = l.from_id;
  update handover_version v set content = app.without_story(v.content, told)
    from link l where l.organisation_id = new.organisation_id and l.to_id = new.id and l.role = 'passesOn'
      and v.organisation_id = l.organisation_id and v.handover_id = l.from_id;
  -- A finished report keeps words as they were, of a story only while its teller lets it.
  if new.withdrawn_on is not null then
    update report_part set frozen_title = 'Een verhaal is teruggenomen', frozen_text = ''
      where organisation_id = new.organisation_id and entry_id = new.id and frozen_version is not null;
  end if;
  return new;
end $$;
create function app.without_story(content jsonb, told date) returns jsonb language sql immutable as $$
  select jsonb_set(content, '{evidence}', coalesce((
    select jsonb_agg(one order by place) from jsonb_array_elements(content -> 'evidence') with ordinality as all_of(one, place)
    where not (one ->> 'kind' = 'story' and one ->> 'on' = told::text)), '[]'))
$$;
comment on function app.without_story is 'What is handed over without the stories of one day.';
create trigger story_keeps_home after update of withdrawn_on, scope, consent_until on story for each row
  when (new.withdrawn_on is not null or new.scope <> 'public' or new.consent_until is not null)
  execute function app.keep_stories_home();

-- A right to challenge is looked back on in its own words, whether it was granted, tried or rejected (methods.md 5).
alter table challenge
  add column review_criteria text check (length(review_criteria) between 1 and 2000),
  add column review_worked text check (length(review_worked) between 1 and 2000),
  add column review_not_worked text check (length(review_not_worked) between 1 and 2000),
  add column review_residents text check (length(review_residents) between 1 and 2000),
  add column review_next text check (review_next in ('goesOn', 'changes', 'stops', 'laterAgain')),
  add column reviewed_on date,
  add check ((reviewed_on is null) = (review_next is null));
comment on column challenge.review_criteria is 'What became of what it would be looked back on by.';
comment on column challenge.review_worked is 'What went well.';
comment on column challenge.review_not_worked is 'What did not.';
comment on column challenge.review_residents is 'What residents say of it, as a group; no names.';
comment on column challenge.review_next is 'How it goes on: goesOn, changes, stops or laterAgain.';
comment on column challenge.reviewed_on is 'The day it was looked back on.';
