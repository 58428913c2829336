-- How common words and subjects are among the newest offers that who asks may see. As a function its plan is made once for each
-- connection: with a condition for each of thirty words the planning took longer than the counting.
create function app.count_offers(asked_organisation uuid, queries tsquery[], most integer)
  returns table (total integer, holding integer[])
  language plpgsql stable set plan_cache_mode = 'force_generic_plan' set jit = 'off' as $$
begin
  return query
  with newest as materialized (
    select e.lexemes from entry e
    where e.organisation_id = asked_organisation
      and e.kind in ('activity', 'community', 'initiative', 'listing', 'talent', 'party')
    order by e.id desc limit most
  )
  select (select count(*)::int from newest), array(
    select (select count(*)::int from newest n where n.lexemes @@ q.query)
    from unnest(queries) with ordinality as q (query, place) order by q.place
  );
end $$;
comment on function app.count_offers is 'In how many of the newest offers each of some words stands; only what who asks may see.';
