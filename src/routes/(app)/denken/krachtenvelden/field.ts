// Where the name tags stand in the picture: at a distance by stance, at a size by power (look.md, Krachtenveld).

export interface Shown {
	id: string;
	name: string;
	/** The small line under the name. */
	small: string;
	isResident: boolean;
	/** -2 to 2; null when not known. */
	stance: number | null;
	/** 1 to 5; null when not known. */
	power: number | null;
	/** Where it was put by hand, percent of the field. */
	x: number | null;
	y: number | null;
}

export interface Tag {
	id: string;
	name: string;
	label: string;
	small: string;
	isResident: boolean;
	isKnown: boolean;
	/** Its middle, in units of the picture. */
	x: number;
	y: number;
	width: number;
	height: number;
	size: number;
}

export const field = { width: 720, height: 520 };
const middle = { x: field.width / 2, y: field.height / 2 };
/** Half the width and height of the outermost ring. */
export const outermost = { x: 320, y: 226 };
/** How far from the hearth each stance is, as a share of the outermost ring; 0 is the line in between. */
const distances: Record<number, number> = { 2: 0.36, 1: 0.5, 0: 0.74, [-1]: 0.87, [-2]: 1 };
export const line = distances[0]!;
export const hearth = { width: 104, height: 56 };

type Box = Pick<Tag, 'x' | 'y' | 'width' | 'height'>;

/** How much two boxes lie over each other, with some air between them. */
const overlap = (a: Box, b: Box): number =>
	Math.max(0, (a.width + b.width) / 2 + 6 - Math.abs(a.x - b.x)) *
	Math.max(0, (a.height + b.height) / 2 + 4 - Math.abs(a.y - b.y));

const inside = (at: number, half: number, whole: number) =>
	Math.round(Math.min(Math.max(at, half + 2), whole - half - 2));

/** Percent of the field as units of the picture, kept inside it. */
export const toUnits = (
	place: { x: number; y: number },
	tag: Pick<Tag, 'width' | 'height'>
): { x: number; y: number } => ({
	x: inside((place.x / 100) * field.width, tag.width / 2, field.width),
	y: inside((place.y / 100) * field.height, tag.height / 2, field.height)
});

/** Units of the picture as percent of the field, between 0 and 100. */
export const toPercent = ({ x, y }: { x: number; y: number }): { x: number; y: number } => {
	const percent = (at: number, whole: number) =>
		Math.min(100, Math.max(0, Math.round((at / whole) * 1000) / 10));
	return { x: percent(x, field.width), y: percent(y, field.height) };
};

function tagOf({ id, name, small, isResident, stance, power }: Shown): Omit<Tag, 'x' | 'y'> {
	const size = 13 + (power ?? 2);
	const label = name.length > 26 ? `${name.slice(0, 25).trimEnd()}…` : name;
	const width = Math.round(Math.max(label.length * size * 0.54, small.length * 6.6) + 26);
	const height = 40 + (power ?? 2) * 4;
	return { id, name, label, small, isResident, isKnown: stance !== null, width, height, size };
}

/** Whether a tag reaches over the line in between. */
const isOverLine = ({ x, y, width, height }: Box): boolean =>
	Math.hypot(
		(Math.abs(x - middle.x) + width / 2) / (outermost.x * line),
		(Math.abs(y - middle.y) + height / 2) / (outermost.y * line)
	) > 1;

/** The first angle near the wanted one where it lies over nothing; else the one where it lies over least. */
function onRing(tag: Omit<Tag, 'x' | 'y'>, stance: number, wanted: number, taken: Box[]): Tag {
	let best: { tag: Tag; over: number } | undefined;
	for (let step = 0; step <= 36; step++) {
		const turn = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 10;
		const angle = ((wanted + turn) * Math.PI) / 180;
		const far = distances[stance]!;
		const x = inside(middle.x + outermost.x * far * Math.cos(angle), tag.width / 2, field.width);
		const y = inside(middle.y + outermost.y * far * Math.sin(angle), tag.height / 2, field.height);
		const placed = { ...tag, x, y };
		const onOthers = taken.reduce((sum, box) => sum + overlap(placed, box), 0);
		// Who is for it stays within the line where that can be.
		const over = onOthers + (stance > 0 && isOverLine(placed) ? 1 : 0);
		if (over === 0) return placed;
		if (!best || over < best.over) best = { tag: placed, over };
	}
	return best!.tag;
}

/** Rows under the field for those whose stance is not known. */
function inStrip(tags: Omit<Tag, 'x' | 'y'>[]): { tags: Tag[]; height: number } {
	let [x, y] = [8, field.height + 66];
	const placed = tags.map((tag) => {
		if (x > 8 && x + tag.width > field.width - 8) [x, y] = [8, y + 66];
		const at = { ...tag, x: Math.round(x + tag.width / 2), y };
		x += tag.width + 8;
		return at;
	});
	return { tags: placed, height: tags.length > 0 ? y + 38 : field.height };
}

/** Where everybody stands, and how high the picture is. The same actors always give the same picture. */
export function layOut(actors: readonly Shown[]): { tags: Tag[]; height: number } {
	const taken: Box[] = [{ ...middle, ...hearth }];
	const byId = new Map<string, Tag>();
	for (const actor of actors) {
		if (actor.x === null || actor.y === null) continue;
		const tag = tagOf(actor);
		const placed = { ...tag, ...toUnits({ x: actor.x, y: actor.y }, tag) };
		byId.set(actor.id, placed);
		taken.push(placed);
	}
	const known = actors.filter((one) => one.stance !== null && !byId.has(one.id));
	known.forEach((actor, index) => {
		const placed = onRing(tagOf(actor), actor.stance!, (360 * index) / known.length - 90, taken);
		byId.set(actor.id, placed);
		taken.push(placed);
	});
	const strip = inStrip(actors.filter((one) => !byId.has(one.id)).map(tagOf));
	for (const tag of strip.tags) byId.set(tag.id, tag);
	return { tags: actors.map((one) => byId.get(one.id)!), height: strip.height };
}
