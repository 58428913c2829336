-- How sure a figure is, and what was seen under one policy.

alter table reference.figure
  add column margin double precision check (margin >= 0),
  add constraint figure_margin_of_a_value check (margin is null or status = 'known');
comment on column reference.figure.margin is 'How far the value may lie from the true one, to both sides, in the unit of the indicator; empty where the source tells none.';

-- Counting thousands of observations, the two policies of entry and of what stands beside it would each be asked for
-- every row. The view asks once, in the words of entry_read (0004), and is read as the owner of the tables; as a
-- barrier, nothing that is asked of it sees a row before that. test/row-level-security.test.ts holds it to the same
-- ladder as the tables.
create view seen with (security_barrier) as
  select e.organisation_id, e.id, e.area_id, e.happened_on, o.object, o.facets
  from entry e join observation o on o.organisation_id = e.organisation_id and o.id = e.id
  where e.kind = 'observation' and e.organisation_id = (select app.organisation_id())
    and (e.visibility = 'public'
      or e.author_id = (select app.person_id())
      or e.visibility >= (select app.reach())
      or (e.visibility >= 'team' and array[e.team_id] <@ (select app.team_ids()))
      or ((select app.task()) = 'retention' and e.expires_on is not null));
comment on view seen is 'Observations that the asker may see, for counting many of them: where and when, and at what was looked.';
comment on column seen.organisation_id is 'The organisation.';
comment on column seen.id is 'The entry.';
comment on column seen.area_id is 'The area or place it is about.';
comment on column seen.happened_on is 'The day it is about.';
comment on column seen.object is 'What was observed.';
comment on column seen.facets is 'Facets of the neighbourhood picture it adds to.';

-- Of many observations few hold a wish that people recognised.
create index observation_recognised on observation (organisation_id, id) where wish_state in ('recognised', 'adjusted');
