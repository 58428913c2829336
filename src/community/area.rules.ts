import type { AreaKind } from './area.store.ts';

interface InTree {
	id: string;
	parentId: string | null;
	name: string;
}

/** The areas as a tree that is read from top to bottom: each after the one it lies in, with its depth. */
export function asTree<T extends InTree>(areas: readonly T[]): (T & { depth: number })[] {
	const known = new Set(areas.map((area) => area.id));
	const children = Map.groupBy(areas, (area) =>
		area.parentId && known.has(area.parentId) ? area.parentId : ''
	);
	const below = (id: string, depth: number): (T & { depth: number })[] =>
		(children.get(id) ?? []).flatMap((area) => [{ ...area, depth }, ...below(area.id, depth + 1)]);
	return below('', 0);
}

/** Whether an area would lie in itself if it were put in this parent. */
export function liesInItself(areas: readonly InTree[], id: string, parentId: string): boolean {
	const parents = new Map(areas.map((area) => [area.id, area.parentId]));
	for (let at: string | null | undefined = parentId, steps = 0; at; at = parents.get(at)) {
		if (at === id || steps++ > areas.length) return true;
	}
	return false;
}

type Position = [longitude: number, latitude: number];
export type Outline =
	| { type: 'Point'; coordinates: Position }
	| { type: 'Polygon'; coordinates: Position[][] }
	| { type: 'MultiPolygon'; coordinates: Position[][][] };

const isPosition = (value: unknown): value is Position =>
	Array.isArray(value) &&
	value.length >= 2 &&
	value.slice(0, 2).every((number) => typeof number === 'number' && Number.isFinite(number)) &&
	Math.abs(value[0] as number) <= 180 &&
	Math.abs(value[1] as number) <= 90;

const isRing = (value: unknown): boolean =>
	Array.isArray(value) &&
	value.length >= 4 &&
	value.every(isPosition) &&
	String(value.at(0)) === String(value.at(-1));

const isPolygon = (value: unknown): boolean =>
	Array.isArray(value) && value.length > 0 && value.every(isRing);

/** Whether this is a GeoJSON point or outline in degrees (WGS84, RFC 7946), with closed rings. */
export function isOutline(value: unknown): value is Outline {
	if (typeof value !== 'object' || value === null) return false;
	const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
	if (type === 'Point') return isPosition(coordinates);
	if (type === 'Polygon') return isPolygon(coordinates);
	return (
		type === 'MultiPolygon' &&
		Array.isArray(coordinates) &&
		coordinates.length > 0 &&
		coordinates.every(isPolygon)
	);
}

/** The kinds of area from large to small; a free-form area may be of any size. */
export const areaKinds: readonly AreaKind[] = [
	'city',
	'district',
	'neighbourhood',
	'place',
	'free'
];
