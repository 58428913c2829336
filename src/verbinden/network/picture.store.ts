import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Place } from './graph/index.ts';

export interface KeptCluster {
	id: string;
	name: string | null;
	version: number;
	members: string[];
}

/** Where things stood when the whole was last drawn. */
export async function findPlaces(tx: Read, organisationId: string): Promise<Map<string, Place>> {
	const rows = await tx
		.selectFrom('networkPlace')
		.select(['node', 'x', 'y'])
		.where('organisationId', '=', organisationId)
		.execute();
	return new Map(rows.map(({ node, x, y }) => [node, { x, y }]));
}

/** What hung together when the whole was last drawn. */
export async function findClusters(tx: Read, organisationId: string): Promise<KeptCluster[]> {
	const { rows } = await sql<KeptCluster>`
		select c.id, c.name, c.version, array_agg(n.node order by n.node) as members
		from network_cluster c
		join network_cluster_node n on n.organisation_id = c.organisation_id and n.cluster_id = c.id
		where c.organisation_id = ${organisationId} group by c.id, c.name, c.version order by c.id`.execute(
		tx
	);
	return rows;
}

/** Keeps where things stand now; what is gone is forgotten. */
export async function keepPlaces(
	tx: Write,
	organisationId: string,
	places: readonly (Place & { node: string })[]
): Promise<void> {
	const column = <K extends 'node' | 'x' | 'y'>(name: K) => places.map((one) => one[name]);
	await sql`delete from network_place where organisation_id = ${organisationId}
		and node <> all (${column('node')}::text[])`.execute(tx);
	await sql`insert into network_place (organisation_id, node, x, y)
		select ${organisationId}, * from unnest(${column('node')}::text[], ${column('x')}::real[], ${column('y')}::real[])
		on conflict (organisation_id, node) do update set x = excluded.x, y = excluded.y`.execute(tx);
}

/** Keeps what hangs together now. A cluster that is not there any more goes, with its name. */
export async function keepClusters(
	tx: Write,
	organisationId: string,
	clusters: readonly { id: string; since: string; members: readonly string[] }[]
): Promise<void> {
	const ids = clusters.map(({ id }) => id);
	const ofNode = clusters.flatMap(({ id, members }) => members.map((node) => ({ id, node })));
	await sql`delete from network_cluster where organisation_id = ${organisationId}
		and id <> all (${ids}::uuid[])`.execute(tx);
	await sql`insert into network_cluster (organisation_id, id, since)
		select ${organisationId}, * from unnest(${ids}::uuid[], ${clusters.map(({ since }) => since)}::date[])
		on conflict (organisation_id, id) do nothing`.execute(tx);
	await sql`delete from network_cluster_node where organisation_id = ${organisationId}`.execute(tx);
	await sql`insert into network_cluster_node (organisation_id, cluster_id, node)
		select ${organisationId}, * from unnest(${ofNode.map(({ id }) => id)}::uuid[], ${ofNode.map(({ node }) => node)}::text[])`.execute(
		tx
	);
}

/** Gives a cluster a name, or takes it away; answers the new version, or undefined when it is not there. */
export async function nameClusterRow(
	tx: Write,
	{ organisationId, id }: { organisationId: string; id: string },
	name: string | null
): Promise<number | undefined> {
	const named = await tx
		.updateTable('networkCluster')
		.set((eb) => ({ name, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();
	return named?.version;
}
