import type pg from 'pg';

const schemas = ['public', 'reference', 'auth'];

/** All tables with people's data, in the order in which they can be filled: what others point to comes first. */
export async function tablesInOrder(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ name: string; needs: string[] }>(
		`select c.oid::regclass::text as name,
			array(select distinct f.confrelid::regclass::text from pg_constraint f
				where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
		 from pg_class c join pg_namespace n on n.oid = c.relnamespace
		 where c.relkind = 'r' and n.nspname = any ($1) order by 1`,
		[schemas]
	);
	const ordered: string[] = [];
	const visit = (name: string, above: readonly string[]) => {
		if (ordered.includes(name) || above.includes(name)) return;
		const table = rows.find((row) => row.name === name);
		for (const needed of table?.needs ?? []) visit(needed, [...above, name]);
		ordered.push(name);
	};
	for (const { name } of rows) visit(name, []);
	return ordered;
}

/** The steps this database went through. */
export const migrationsOf = async (client: pg.Client) =>
	(
		await client.query<{ name: string; checksum: string }>(
			'select name, checksum from vierzet_meta.migration order by name'
		)
	).rows;

/** The pictures that photos hold: each organisation's own, by the hash of what is in it. */
export const picturesOf = async (client: pg.Client) =>
	(
		await client.query<{ organisationId: string; hash: string }>(
			'select distinct organisation_id as "organisationId", hash from photo order by 1, 2'
		)
	).rows;

/** Whether somebody already works in this database. */
export async function hasPeople(client: pg.Client): Promise<boolean> {
	const { rows } = await client.query(
		'select exists (select from organisation) or exists (select from auth."user") as any'
	);
	return rows[0].any;
}
