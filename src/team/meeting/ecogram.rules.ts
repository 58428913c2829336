/**
 * An ecogram: who stand around a resident, drawn with and owned by the resident. These rules run in the browser; nothing
 * of a drawing reaches the server unless the resident has it kept. They count and never judge: no measure of a network,
 * no comparison of people, nothing about being alone.
 */
export const kinds = [
	...(['family', 'friend', 'neighbour', 'club', 'school', 'work', 'faith', 'professional'] as const)
] as const;
export type Kind = (typeof kinds)[number];
export const rings = [0, 1, 2, 3] as const;
export type Ring = (typeof rings)[number];
export const wishes = ['more', 'same', 'less'] as const;
export type Wish = (typeof wishes)[number];
export const qualities = ['strong', 'ordinary', 'weak', 'tense', 'broken'] as const;
export type Quality = (typeof qualities)[number];
export const supports = ['practical', 'emotional', 'advice', 'company'] as const;
export type Support = (typeof supports)[number];
export const directions = ['gets', 'gives', 'both'] as const;
export type Direction = (typeof directions)[number];

/** A line between the resident and somebody. */
export interface Line {
	quality: Quality;
	support: Support[];
	direction: Direction;
}
export interface Knot {
	/** What the resident calls them: a first name or a role. */
	called: string;
	kind: Kind;
	ring: Ring;
	wish: Wish;
	line: Line | null;
}
export type Ecogram = Knot[];

/** More people than this do not fit on one drawing. */
export const most = 60;

export interface ReadOut {
	/** How many people stand in each ring, the nearest first. */
	perRing: [number, number, number, number];
	/** People from daily life, and professionals. */
	informal: number;
	formal: number;
	/** Of the lines: how often support goes each way. */
	gets: number;
	gives: number;
	both: number;
	wishes: Record<Wish, number>;
}

/** What the drawing says in numbers, for the resident alone. */
export function readOut(ecogram: Ecogram): ReadOut {
	const count = (is: (knot: Knot) => boolean) => ecogram.filter(is).length;
	const ring = (at: Ring) => count((knot) => knot.ring === at);
	const formal = count((knot) => knot.kind === 'professional');
	// A line on which no support was ticked says nothing about who gets or gives.
	const towards = (direction: Direction) =>
		count(({ line }) => (line?.support.length ?? 0) > 0 && line?.direction === direction);
	const wishOf = (wish: Wish) => count((knot) => knot.wish === wish);
	return {
		perRing: [ring(0), ring(1), ring(2), ring(3)],
		informal: ecogram.length - formal,
		formal,
		...{ gets: towards('gets'), gives: towards('gives'), both: towards('both') },
		wishes: { more: wishOf('more'), same: wishOf('same'), less: wishOf('less') }
	};
}

/** Words of the file, as the method has them (methods.md 3.3). */
const soort = [
	'familie',
	'vriend',
	'buur',
	'vereniging',
	'school',
	'werk',
	'geloof',
	'professional'
];
const wens = ['meer', 'zo', 'minder'];
const kwaliteit = ['sterk', 'gewoon', 'zwak', 'gespannen', 'verbroken'];
const steun = ['praktisch', 'emotioneel', 'advies', 'gezelschap'];
const richting = ['krijgt', 'geeft', 'beide'];

export interface EcogramFile {
	knopen: { roepnaam_of_rol: string; soort: string; ring: number; wens: string }[];
	/** Each between the resident and the person with this number in the list, from 0. */
	lijnen: { knoop: number; kwaliteit: string; steun: string[]; richting: string }[];
}

const to = <T>(from: readonly T[], words: readonly string[], one: T) => words[from.indexOf(one)]!;

/** The drawing as a file that belongs to the resident. */
export const toFile = (ecogram: Ecogram): EcogramFile => ({
	knopen: ecogram.map(({ called, kind, ring, wish }) => ({
		...{ roepnaam_of_rol: called, soort: to(kinds, soort, kind), ring },
		wens: to(wishes, wens, wish)
	})),
	lijnen: ecogram.flatMap(({ line }, knoop) =>
		line
			? [
					{
						...{ knoop, kwaliteit: to(qualities, kwaliteit, line.quality) },
						steun: line.support.map((one) => to(supports, steun, one)),
						richting: to(directions, richting, line.direction)
					}
				]
			: []
	)
});

const isHolder = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const from = <T>(known: readonly T[], words: readonly string[], word: unknown): T | undefined =>
	known[words.indexOf(String(word))];

function lineFrom(value: unknown): Line | undefined {
	if (!isHolder(value) || !Array.isArray(value.steun)) return undefined;
	const quality = from(qualities, kwaliteit, value.kwaliteit);
	const direction = from(directions, richting, value.richting);
	const support = value.steun.map((one) => from(supports, steun, one));
	if (!quality || !direction || support.some((one) => !one)) return undefined;
	return { quality, direction, support: [...new Set(support as Support[])] };
}

function knotFrom(value: unknown): Knot | undefined {
	if (!isHolder(value) || typeof value.roepnaam_of_rol !== 'string') return undefined;
	const called = value.roepnaam_of_rol.trim();
	const kind = from(kinds, soort, value.soort);
	const wish = from(wishes, wens, value.wens);
	const ring = rings.find((one) => one === value.ring);
	if (!called || called.length > 80 || !kind || !wish || ring === undefined) return undefined;
	return { called, kind, ring, wish, line: null };
}

/** A drawing from a file; undefined where the file is no drawing, or a part of it is not right. */
export function fromFile(value: unknown): Ecogram | undefined {
	if (!isHolder(value) || !Array.isArray(value.knopen) || !Array.isArray(value.lijnen))
		return undefined;
	if (value.knopen.length > most) return undefined;
	const knots = value.knopen.map(knotFrom);
	if (knots.some((knot) => !knot)) return undefined;
	const ecogram = knots as Ecogram;
	for (const one of value.lijnen) {
		const line = lineFrom(one);
		const knot = isHolder(one) ? ecogram[one.knoop as number] : undefined;
		if (!line || !knot || knot.line) return undefined;
		knot.line = line;
	}
	return ecogram;
}

/** How far a ring lies from the middle. */
export const reachOf = (ring: number, size: number): number => (size / 2) * ((ring + 1.5) / 4.9);

/** Where somebody stands on the drawing: on their ring, spread around the middle by turns. */
export function placeOf(ring: Ring, turn: number, size: number): { x: number; y: number } {
	const reach = reachOf(ring, size);
	const angle = turn * 2 * Math.PI - Math.PI / 2;
	return { x: size / 2 + reach * Math.cos(angle), y: size / 2 + reach * Math.sin(angle) };
}

/** Which ring and turn belong to a point of the drawing. */
export function ringAt(x: number, y: number, size: number): { ring: Ring; turn: number } {
	const [dx, dy] = [x - size / 2, y - size / 2];
	const at = Math.round((Math.hypot(dx, dy) / (size / 2)) * 4.9 - 1.5);
	const ring = rings[Math.min(3, Math.max(0, at))]!;
	const turn = ((Math.atan2(dy, dx) + Math.PI / 2) / (2 * Math.PI) + 1) % 1;
	return { ring, turn };
}

/** Turns for people who were not placed by hand: far from each other, whoever comes after. */
export const turnFor = (index: number): number => (index * 0.381966) % 1;
