import type { World } from './harness.ts';

/** Gives the area of the world its official code and two figures: 4,180 people, and a share that is about fewer than ten of them. */
export async function addSomeFigures({ owner, organisationId, areaId }: World): Promise<void> {
	await owner.query(`insert into reference.official_area (code, kind, name, source, licence, imported_at)
		values ('WK021701', 'district', 'Spindelveld', 'CBS', 'CC BY 4.0', now())`);
	await owner.query(`insert into reference.indicator values
		('population', 'count', 'sum', null, 'x', 'x', 'x', 'x'), ('age65plus', 'percent', 'weighted', 'population', 'x', 'x', 'x', 'x')`);
	await owner.query(`insert into reference.figure (area_code, indicator_id, year, source, value, status, licence, imported_at)
		values ('WK021701', 'population', 2024, 'CBS', 4180, 'known', 'CC BY 4.0', now()),
		('WK021701', 'age65plus', 2024, 'CBS', 0.1, 'known', 'CC BY 4.0', now())`);
	await owner.query(
		`update area set official_code = 'WK021701' where organisation_id = $1 and id = $2`,
		[organisationId, areaId]
	);
}
