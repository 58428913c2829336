-- Pages of the public directory with a filter: what changed lately, a word, a provider, a subject or a postal code. Like the
-- count beside them they look past row-level security and at nothing that is not public: the policies would first read every
-- entry of the organisation.

create index listing_changed on listing (organisation_id, changed_at, id);
create index listing_place_postcode on listing_place (organisation_id, upper(replace(postal_code, ' ', '')), listing_id)
  where postal_code is not null;
create function app.find_directory(
  what text, asked uuid, words tsquery, provider uuid, since timestamptz, term uuid, postcode text, most integer, skip integer,
  out total integer, out listed jsonb)
  language plpgsql stable security definer set search_path = public as $$
declare
  source text := 'from listing l join entry e on e.organisation_id = l.organisation_id and e.id = l.id'
    || case when what = 'places' then ' join listing_place at on at.organisation_id = l.organisation_id and at.listing_id = l.id' else '' end
    || ' where l.organisation_id = $1 and e.kind = ''listing'' and e.visibility = ''public'''
    || case when words is not null then ' and e.lexemes @@ $2' else '' end
    || case when provider is not null then ' and l.provider_id = $3' else '' end
    || case when since is not null then ' and l.changed_at >= $4' else '' end
    || case when term is not null then ' and exists (select 1 from listing_term t
        where t.organisation_id = l.organisation_id and t.listing_id = l.id and t.term_id = $5)' else '' end
    || case when postcode is null then ''
        when what = 'places' then ' and upper(replace(at.postal_code, '' '', '''')) = $6'
        else ' and l.id in (select p.listing_id from listing_place p where p.organisation_id = $1 and p.postal_code is not null
          and upper(replace(p.postal_code, '' '', '''')) = $6)' end;
  place text := case when what = 'places' then 'at.position' else 'null' end;
  sorted text := case when what = 'places' then 'at.id, at.listing_id, at.position' else 'l.id' end;
begin
  execute 'select count(*)::int ' || source into total using asked, words, provider, since, term, postcode;
  execute format('select coalesce(jsonb_agg(one), ''[]'') from (select l.id as "listingId", %s as position %s order by %s
    limit $7 offset $8) one', place, source, sorted)
    into listed using asked, words, provider, since, term, postcode, most, skip;
end $$;
comment on function app.find_directory is 'One page of the public services or places of an organisation with these filters, and how many there are in all.';
