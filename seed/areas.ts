import { addNewArea, changeAnArea } from '#community/index.ts';
import { newId, perform, type Actor, type Context, type Database } from '#kernel/index.ts';
import type { Name } from './world.ts';

const areas = [
	['oudermeer', 'Oudermeer', 'city', null, 'GM9999', null],
	['spindelveld', 'Spindelveld', 'district', 'oudermeer', 'WK999901', null],
	['lindewaard', 'Lindewaard', 'district', 'oudermeer', 'WK999902', null],
	['garenhof', 'Garenhof', 'neighbourhood', 'spindelveld', 'BU99990101', null],
	['klossenbuurt', 'Klossenbuurt', 'neighbourhood', 'spindelveld', 'BU99990102', null],
	['weefkant', 'Weefkant', 'neighbourhood', 'spindelveld', 'BU99990103', null],
	['bankje', 'Bankje Klosstraat', 'place', 'klossenbuurt', null, [5.2637, 52.5518]],
	['plein', 'Weefselplein', 'place', 'weefkant', null, [5.2612, 52.5571]],
	['weefgetouw', 'Wijkcentrum Het Weefgetouw', 'place', 'weefkant', null, [5.2598, 52.5566]],
	['school', 'Basisschool De Klos', 'place', 'klossenbuurt', null, [5.2658, 52.5507]],
	['speeltuin', 'Speeltuin Schietspoel', 'place', 'garenhof', null, [5.2534, 52.5511]]
] as const;

export type AreaName = (typeof areas)[number][0];

/** The district, its neighbourhoods and the places people name. Spindelveld itself is there since the set-up. */
export async function addAreas(given: {
	db: Database;
	secret: string;
	actors: Record<Name, Actor>;
	teams: { spindelveld: string; lindewaard: string };
	rootAreaId: string;
}): Promise<Record<AreaName, string>> {
	const { db, secret, actors, teams } = given;
	const asKees: Context = { db, secret, origin: 'seed', actor: actors.kees };
	const ids = { spindelveld: given.rootAreaId } as Record<AreaName, string>;
	for (const [key, name, kind, parent, officialCode, point] of areas) {
		const area = {
			...{ name, kind, officialCode, parentId: parent && ids[parent] },
			teamId:
				key === 'oudermeer' ? null : key === 'lindewaard' ? teams.lindewaard : teams.spindelveld,
			outline: point && { type: 'Point', coordinates: point },
			hasPublicPage: key === 'spindelveld',
			description:
				key === 'spindelveld'
					? 'Een wijk van wevers en spinners, nu van iedereen die er woont: Garenhof, Klossenbuurt en Weefkant.'
					: null
		};
		if (key === 'spindelveld') {
			await perform(changeAnArea, { writeId: newId(), id: ids[key], ...area }, asKees);
		} else {
			ids[key] = newId();
			await perform(addNewArea, { id: ids[key], ...area }, asKees);
		}
	}
	return ids;
}
