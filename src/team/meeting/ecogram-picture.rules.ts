import { placeOf, reachOf, rings, type Knot, type Quality } from './ecogram.rules.ts';

/** Somebody on the drawing: on their ring, and where around the middle. */
export interface Placed extends Knot {
	turn: number;
}

/** The drawing is a square of this size, with room for names around it. */
export const size = 480;
export const view = '-60 -24 600 528';
export const reaches = rings.map((ring) => reachOf(ring, size));

const round = (number: number) => Math.round(number * 10) / 10;
const point = (x: number, y: number) => `${round(x)} ${round(y)}`;

export interface Strokes {
	path: string;
	width: number;
	dash: string;
	/** Arrowheads, filled. */
	arrows: string[];
	/** The mark across a line that was broken. */
	cross: string | null;
}

const widths: Record<Quality, number> = {
	strong: 6,
	ordinary: 2.5,
	weak: 2,
	tense: 2.5,
	broken: 2
};

/** The line between the middle and somebody: how it is and which way support goes, in strokes without colour. */
export function strokesOf({ ring, turn, line }: Placed): Strokes | null {
	if (!line) return null;
	const middle = size / 2;
	const { x, y } = placeOf(ring, turn, size);
	const long = Math.hypot(x - middle, y - middle);
	const [ux, uy] = [(x - middle) / long, (y - middle) / long];
	const at = (along: number, aside = 0): [number, number] => [
		middle + ux * along - uy * aside,
		middle + uy * along + ux * aside
	];
	const [start, end] = [20, long - 16];
	const head = (along: number, to: 1 | -1) =>
		[at(along + 9 * to), at(along - 4 * to, 7), at(along - 4 * to, -7)]
			.map((one) => point(...one))
			.join(' L ');
	// Without support there is nothing to go one way or the other.
	const supports = line.support.length > 0;
	const arrows = [
		...(supports && line.direction !== 'gets' ? [head(end - 12, 1)] : []),
		...(supports && line.direction !== 'gives' ? [head(start + 12, -1)] : [])
	].map((one) => `M ${one} Z`);
	const half = (start + end) / 2;
	const steps = Math.max(2, Math.round((end - start) / 12));
	const wave = Array.from({ length: steps + 1 }, (_, step) => {
		const aside = step === 0 || step === steps ? 0 : step % 2 === 0 ? 5 : -5;
		return point(...at(start + ((end - start) * step) / steps, aside));
	});
	const straight = [point(...at(start)), point(...at(end))];
	return {
		path: `M ${(line.quality === 'tense' ? wave : straight).join(' L ')}`,
		width: widths[line.quality],
		dash: line.quality === 'weak' ? '6 6' : 'none',
		arrows,
		cross:
			line.quality === 'broken'
				? `M ${point(...at(half - 6, -8))} L ${point(...at(half + 6, 8))} M ${point(...at(half + 6, -8))} L ${point(...at(half - 6, 8))}`
				: null
	};
}

/** Names stand on the outer side, so that no line runs through them. */
export const labelAt = (y: number): number => (y < size / 2 ? y - 20 : y + 31);

/** What stands beside a name: more or less of somebody is wished. */
export const markOf = ({ wish }: Pick<Knot, 'wish'>): string =>
	wish === 'more' ? ' +' : wish === 'less' ? ' −' : '';

/** A name as it fits on the drawing. */
export const shortName = (called: string): string =>
	called.length > 16 ? `${called.slice(0, 15).trimEnd()}…` : called;

const safe = (text: string) =>
	text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\p{Cc}/gu, ' ');

/** The drawing as a picture that stands by itself: ink on paper, no code, nothing from elsewhere. */
export function svgOf(placed: readonly Placed[], me: string): string {
	const [paper, ink, soft] = ['#ffffff', '#1e2329', '#b9bec5'];
	const middle = size / 2;
	const people = placed.map((one) => {
		const strokes = strokesOf(one);
		const { x, y } = placeOf(one.ring, one.turn, size);
		const [cx, cy] = [round(x), round(y)];
		const sign =
			one.kind === 'professional'
				? `<rect x="${round(x - 11)}" y="${round(y - 11)}" width="22" height="22" rx="3" fill="${paper}" stroke="${ink}" stroke-width="2"/>`
				: `<circle cx="${cx}" cy="${cy}" r="12" fill="${paper}" stroke="${ink}" stroke-width="2"/>`;
		const line = strokes
			? `<path d="${strokes.path}" fill="none" stroke="${ink}" stroke-width="${strokes.width}" stroke-dasharray="${strokes.dash}"/>${strokes.arrows.map((arrow) => `<path d="${arrow}" fill="${ink}"/>`).join('')}${strokes.cross ? `<path d="${strokes.cross}" stroke="${ink}" stroke-width="2.5"/>` : ''}`
			: '';
		const name = safe(shortName(one.called) + markOf(one));
		return `${line}${sign}<text x="${cx}" y="${round(labelAt(y))}" text-anchor="middle">${name}</text>`;
	});
	const circles = reaches.map(
		(reach) =>
			`<circle cx="${middle}" cy="${middle}" r="${round(reach)}" fill="none" stroke="${soft}"/>`
	);
	const [left, top, width, height] = view.split(' ');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${Number(width) * 2}" height="${Number(height) * 2}" font-family="sans-serif" font-size="15" fill="${ink}">`,
		`<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${paper}"/>`,
		...circles,
		...people,
		`<circle cx="${middle}" cy="${middle}" r="18" fill="${ink}"/>`,
		`<text x="${middle}" y="${middle + 5}" text-anchor="middle" fill="${paper}">${safe(me)}</text>`,
		'</svg>'
	].join('\n');
}
