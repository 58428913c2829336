-- Matching looks at offers alone, however many notes stand beside them (docs/decisions/0043-fast-matching.md).
create index entry_offered on entry (organisation_id, id)
  where kind in ('activity', 'community', 'initiative', 'listing', 'talent', 'party');
create index entry_offered_lexemes on entry using gin (lexemes)
  where kind in ('activity', 'community', 'initiative', 'listing', 'talent', 'party');

-- Under row-level security of who asks. As a function its plan is made once for each connection: planning took longer than
-- finding. Offers are scored by the parts they hold; whether one goes on is asked from the best down, until there are enough.
create function app.find_offers(asked_organisation uuid, needed tsquery, parts tsquery[], weights real[], subjects tsquery,
    area uuid, today date, most_best integer, most_near integer)
  returns table (id uuid, kind text, title text, text text, area_id uuid, area_name text, latitude double precision,
    longitude double precision, well integer, in_all integer, under_way_since date, facts jsonb)
  language plpgsql stable set plan_cache_mode = 'force_generic_plan' set jit = 'off' as $$
#variable_conflict use_column
declare
  around uuid[] := array(with recursive down as (
    select a.id from area a where a.organisation_id = asked_organisation and a.id = area
    union select a.id from area a join down d on a.organisation_id = asked_organisation and a.parent_id = d.id
  ) select d.id from down d);
begin
  return query
  with found as materialized (
    select e.id, e.kind, area is null or coalesce(e.area_id = any (around), false) as near,
      case when e.lexemes @@ parts[1] then weights[1] else 0 end + case when e.lexemes @@ parts[2] then weights[2] else 0 end
      + case when e.lexemes @@ parts[3] then weights[3] else 0 end + case when e.lexemes @@ parts[4] then weights[4] else 0 end
      + case when e.lexemes @@ parts[5] then weights[5] else 0 end + case when e.lexemes @@ parts[6] then weights[6] else 0 end
      + case when e.lexemes @@ parts[7] then weights[7] else 0 end + case when e.lexemes @@ parts[8] then weights[8] else 0 end
      + 8.0 / (40 + length(e.lexemes)) as score
    from entry e
    where e.organisation_id = asked_organisation and e.lexemes @@ needed
      and e.kind in ('activity', 'community', 'initiative', 'listing', 'talent', 'party')
      and (e.expires_on is null or e.expires_on >= today)
  ), chosen as materialized (
    select distinct kept.id, kept.kind from (values (most_best, false), (most_near, true)) as want (most, nearby) cross join lateral (
      select one.id, one.kind from (
        select * from found f where f.near or not want.nearby order by f.score desc, f.near desc, f.id desc offset 0
      ) one
      where case one.kind
        when 'activity' then exists (select 1 from activity a where a.organisation_id = asked_organisation and a.id = one.id
          and a.state in ('planned', 'underWay') and a.form <> 'meeting'
          and (a.last_start is null or a.last_start::date >= today) offset 0)
        when 'listing' then exists (select 1 from listing l where l.organisation_id = asked_organisation and l.id = one.id
          and l.status = 'active' and l.merged_into is null offset 0)
        when 'initiative' then exists (select 1 from initiative i where i.organisation_id = asked_organisation and i.id = one.id
          and i.state <> 'stopped' offset 0)
        when 'talent' then exists (select 1 from talent t where t.organisation_id = asked_organisation and t.id = one.id
          and t.status in ('offered', 'connected') offset 0)
        else true end
      limit want.most
    ) kept
  ), places as materialized (
    -- The fullest of the times that come: a place that is there each time.
    select p.activity_id, max(p.taken) as taken from (select array(
      select a.id from chosen c join activity a on a.organisation_id = asked_organisation and a.id = c.id where a.capacity is not null
    ) as ids) full_ones cross join lateral app.places_taken(asked_organisation, full_ones.ids) p
    where full_ones.ids <> '{}' group by p.activity_id
  ), landed as materialized (
    -- How often they met a question about one of these subjects, and how often that landed: a later word replaces an earlier.
    select met.entry_id, count(*) filter (where said.state = 'works')::int as well, count(*)::int as in_all
    from introduction_side met
    join introduction_side asker on asker.organisation_id = asked_organisation and asker.introduction_id = met.introduction_id
      and asker.side = 'asker'
    join entry question on question.organisation_id = asked_organisation and question.id = asker.entry_id
      and question.lexemes @@ subjects
    cross join lateral (select s.state from introduction_step s where s.organisation_id = asked_organisation
      and s.introduction_id = met.introduction_id and s.state in ('works', 'notLanded')
      order by s.created_at desc, s.id desc limit 1) said
    where met.organisation_id = asked_organisation and met.entry_id = any (array(select c.id from chosen c))
      and met.side = 'proposed' and met.is_met
    group by met.entry_id
  ), busy as materialized (
    select i.entry_id, i.since from app.introduced_before(asked_organisation, array(select c.id from chosen c), null) i
  )
  select e.id, e.kind, e.title, e.text, e.area_id, r.name, e.latitude::double precision, e.longitude::double precision,
    coalesce(h.well, 0), coalesce(h.in_all, 0), b.since, case c.kind
    when 'activity' then (select jsonb_build_object('place', a.place, 'capacity', a.capacity, 'feeCents', a.fee_cents,
        'accessible', a.accessible, 'groups', a.groups, 'minutes', a.minutes, 'rule', a.rule, 'bring', a.bring,
        'firstStart', to_char(a.first_start, 'YYYY-MM-DD"T"HH24:MI'),
        'taken', coalesce((select p.taken from places p where p.activity_id = a.id), 0))
      from activity a where a.organisation_id = asked_organisation and a.id = c.id offset 0)
    when 'listing' then (select jsonb_build_object('audience', l.audience, 'minimumAge', l.minimum_age, 'maximumAge', l.maximum_age,
        'cost', l.cost, 'days', t.days, 'opensAt', t.opens_at, 'closesAt', t.closes_at, 'place', p.name,
        'accessibility', p.accessibility, 'latitude', p.latitude, 'longitude', p.longitude)
      from listing l
      left join lateral (select string_agg(lt.days, ',') as days, min(lt.opens_at)::text as opens_at, max(lt.closes_at)::text as closes_at
        from listing_time lt where lt.organisation_id = asked_organisation and lt.listing_id = c.id) t on true
      left join lateral (select lp.name, lp.accessibility, lp.latitude, lp.longitude from listing_place lp
        where lp.organisation_id = asked_organisation and lp.listing_id = c.id order by lp.position limit 1) p on true
      where l.organisation_id = asked_organisation and l.id = c.id offset 0)
    when 'party' then (select jsonb_build_object('place', y.place, 'stepFree', y.step_free)
      from party y where y.organisation_id = asked_organisation and y.id = c.id offset 0)
    end
  from chosen c join entry e on e.organisation_id = asked_organisation and e.id = c.id
  left join landed h on h.entry_id = c.id
  left join busy b on b.entry_id = c.id
  left join area r on r.organisation_id = asked_organisation and r.id = e.area_id
  order by e.id;
end $$;
comment on function app.find_offers is 'The best offers for a question and the best of its area, with what matching has to know of each; only what who asks may see.';

-- With which subjects and words the search words with # before them were made. What was made with older ones is made anew by
-- the program itself, a few hundred at a time: nobody changed anything, so no version is counted and no history written.
alter table entry add column subjects_by text not null default '' check (length(subjects_by) <= 20);
comment on column entry.subjects_by is 'Of offers and questions: with which thesaurus their subjects were found; empty is with none.';
create index entry_subjects_by on entry (organisation_id, subjects_by)
  where kind in ('activity', 'community', 'initiative', 'listing', 'talent', 'party', 'question');

create policy own_subject_index on own_subject for select
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'index');
create policy own_word_index on own_word for select
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'index');

create function app.entries_to_index(asked_organisation uuid, wanted text, most integer)
  returns table (id uuid, version integer, texts text[])
  language sql stable security definer set search_path = public as $$
  select e.id, e.version, array_remove(array[e.title, e.text] || case e.kind
    when 'activity' then (select array[a.place, a.bring] from activity a where a.organisation_id = e.organisation_id and a.id = e.id)
    when 'community' then (select array[c.for_whom] from community c where c.organisation_id = e.organisation_id and c.id = e.id)
    when 'initiative' then (select array[i.owner, i.needs, i.offers] from initiative i
      where i.organisation_id = e.organisation_id and i.id = e.id)
    when 'talent' then (select array[t.use_for, t.wants] from talent t where t.organisation_id = e.organisation_id and t.id = e.id)
    when 'party' then (select array[p.place, p.costs] from party p where p.organisation_id = e.organisation_id and p.id = e.id)
    when 'listing' then (select array_agg(t.name order by l.position) from listing_term l
      join taxonomy_term t on t.organisation_id = l.organisation_id and t.id = l.term_id
      where l.organisation_id = e.organisation_id and l.listing_id = e.id)
    end, null)
  from entry e
  where (select app.task()) = 'index' and asked_organisation = (select app.organisation_id())
    and e.organisation_id = asked_organisation and (e.subjects_by < wanted or e.subjects_by > wanted)
    and e.kind in ('activity', 'community', 'initiative', 'listing', 'talent', 'party', 'question')
  limit most
$$;
comment on function app.entries_to_index is 'Offers and questions whose subjects were found with another thesaurus, with all they are found by; for the program alone.';

create function app.index_entries(asked_organisation uuid, wanted text, made jsonb) returns integer
  language plpgsql security definer set search_path = public as $$
declare
  done integer;
begin
  if (select app.task()) is distinct from 'index' or asked_organisation is distinct from (select app.organisation_id()) then
    return 0;
  end if;
  -- What was changed meanwhile waits for the next time; what was taken back stays without words.
  update entry e set subjects_by = wanted, lexemes = case when e.lexemes = '' then '' else
      ts_delete(e.lexemes, array(select l from unnest(tsvector_to_array(e.lexemes)) l where left(l, 1) = '#'))
      || array_to_tsvector(array(select jsonb_array_elements_text(one.words))) end
    from jsonb_to_recordset(made) as one (id uuid, version integer, words jsonb)
    where e.organisation_id = asked_organisation and e.id = one.id and e.version = one.version;
  get diagnostics done = row_count;
  return done;
end $$;
comment on function app.index_entries is 'Gives entries the subjects that were found in them, and leaves all else as it is; for the program alone.';

-- Who changes a talent by the own link gives it other words without the subjects of the organisation.
create function app.index_talent_anew() returns trigger language plpgsql as $$
begin
  if new.subjects_by = old.subjects_by and new.lexemes <> old.lexemes then
    new.subjects_by := '';
  end if;
  return new;
end $$;
create trigger entry_indexes_talent_anew before update of lexemes on entry
  for each row when (new.kind = 'talent') execute function app.index_talent_anew();
