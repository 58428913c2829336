-- VERBINDEN: the picture of the network stays as it is from run to run: where things stand in it, and which belong together.

create table network_place (
  organisation_id uuid not null,
  node text not null check (length(node) between 1 and 100),
  x real not null,
  y real not null,
  primary key (organisation_id, node),
  foreign key (organisation_id) references organisation
);
comment on table network_place is 'Where something stood in the picture of the network, so that the picture does not jump. Without a name and without a word.';
comment on column network_place.organisation_id is 'The organisation.';
comment on column network_place.node is 'The id of the entry; of a group that only has a name a mark made of that name.';
comment on column network_place.x is 'To the right.';
comment on column network_place.y is 'Upwards.';

create table network_cluster (
  organisation_id uuid not null,
  id uuid not null,
  name text check (length(name) between 1 and 100),
  since date not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id) references organisation
);
comment on table network_cluster is 'What hangs together in the network. It stays itself from run to run as long as a third of it does, and keeps its name.';
comment on column network_cluster.organisation_id is 'The organisation.';
comment on column network_cluster.id is 'UUIDv7.';
comment on column network_cluster.name is 'The name a worker gave it; empty when it is called after what stands in its middle.';
comment on column network_cluster.since is 'Since which day it is seen.';
comment on column network_cluster.version is 'Counts the changes of its name.';

create table network_cluster_node (
  organisation_id uuid not null,
  cluster_id uuid not null,
  node text not null check (length(node) between 1 and 100),
  primary key (organisation_id, node),
  foreign key (organisation_id, cluster_id) references network_cluster on delete cascade
);
create index network_cluster_node_cluster on network_cluster_node (organisation_id, cluster_id);
comment on table network_cluster_node is 'Which things hang together. Read beside the network that somebody may see; alone it says nothing.';
comment on column network_cluster_node.organisation_id is 'The organisation.';
comment on column network_cluster_node.cluster_id is 'The cluster.';
comment on column network_cluster_node.node is 'The id of the entry, or the mark of a group that only has a name.';

do $$
declare
  target text;
begin
  foreach target in array array['network_place', 'network_cluster', 'network_cluster_node'] loop
    execute format('alter table %s enable row level security', target);
    execute format('create policy network_read on %s for select using (organisation_id = (select app.organisation_id())
      and ((select app.roles()) && ''{member,worker,coordinator,admin}''::role[] or (select app.task()) = ''network''))', target);
    execute format('create policy network_add on %s for insert with check (organisation_id = (select app.organisation_id())
      and (select app.task()) = ''network'')', target);
    execute format('create policy network_change on %s for update using (organisation_id = (select app.organisation_id())
      and (select app.task()) = ''network'')', target);
    execute format('create policy network_remove on %s for delete using (organisation_id = (select app.organisation_id())
      and (select app.task()) = ''network'')', target);
  end loop;
end $$;
create policy network_name on network_cluster for update
  using (organisation_id = (select app.organisation_id()) and (select app.roles()) && '{worker,coordinator}'::role[]);

-- Drawing the whole looks at everything that a team shares, and keeps nothing of it but places and what hangs together.
create policy entry_read_network on entry for select
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'network' and visibility >= 'team'
    and kind in ('party', 'initiative', 'community', 'activity', 'talent', 'listing', 'introduction'));
