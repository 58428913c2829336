// How often the word "trend" is wrong, and how soon it is there, on counts made by chance (design.md, part 3).
import { mostPast, tellTrends } from '#denken/trend/trend.rules.ts';

type Rule = (counts: readonly number[][]) => boolean[];
const [months, seriesNumber] = [12, 96];
const [overDispersion, seasonal] = [1.5, 0.3];
const past = mostPast(months);
/** From 0.3 to 20 a month, evenly on a logarithmic scale. */
const means = Array.from(
	{ length: seriesNumber },
	(_, index) => 0.3 * (20 / 0.3) ** (index / (seriesNumber - 1))
);

/** Random numbers that are the same every time (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Draws counts that swing more than chance alone: a Poisson with a gamma level, variance / mean = 1.5. */
function drawer(random: () => number) {
	const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	/** Marsaglia and Tsang, 2000. */
	function gamma(shape: number): number {
		if (shape < 1) return gamma(shape + 1) * (1 - random()) ** (1 / shape);
		const d = shape - 1 / 3;
		for (;;) {
			const x = normal();
			const v = (1 + x / Math.sqrt(9 * d)) ** 3;
			if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
		}
	}
	function poisson(level: number): number {
		if (level > 30) return poisson(level / 2) + poisson(level / 2);
		let count = -1;
		for (let left = 1, end = Math.exp(-level); left > end; count++) left *= random();
		return count;
	}
	const spread = overDispersion - 1;
	return (mean: number) => poisson(gamma(mean / spread) * spread);
}

const busy = (month: number) => 1 + seasonal * Math.sin((2 * Math.PI * month) / months);
const sum = (counts: readonly number[]) => counts.reduce((so, one) => so + one, 0);

const rules: Record<string, Rule> = {
	trend: (panel) => words(panel).map((word) => word === 'trend'),
	'mogelijke trend': (panel) => words(panel).map((word) => /rend/.test(word)),
	'+50 % on last period': (panel) => panel.map((counts) => counts.at(-1)! > 1.5 * counts.at(-2)!),
	'mean + 2 sd': (panel) =>
		panel.map((counts) => {
			const before = counts.slice(0, -1);
			const mean = sum(before) / before.length;
			const squares = sum(before.map((count) => (count - mean) ** 2));
			return counts.at(-1)! > mean + 2 * Math.sqrt(squares / (before.length - 1));
		})
};
const words = (panel: readonly number[][]) =>
	tellTrends(
		panel.map((counts) => ({ counts, sources: 3 })),
		months
	).map(({ word }) => word);

export interface Measured {
	rule: string;
	/** Words in a year on 96 series in which nothing changed; each month that it is said counts. */
	falseAlarms: number;
	/** Share of the triplings from a mean of 5 that were named within three months. */
	power: number;
}

/**
 * The rules side by side on the same counts.
 * @param years in which nothing changes, with 96 series
 * @param tries triplings among 95 series in which nothing changes
 */
export function simulate({ years = 200, tries = 2000, seed = 20261125 } = {}): Measured[] {
	const draw = drawer(seeded(seed));
	const names = Object.keys(rules);
	const [alarms, found] = [new Map<string, number>(), new Map<string, number>()];
	const count = (into: Map<string, number>, rule: string, more: number) =>
		into.set(rule, (into.get(rule) ?? 0) + more);
	const upTo = (panel: number[][], month: number) =>
		panel.map((counts) => counts.slice(month - past, month + 1));

	for (let year = 0; year < years; year++) {
		const panel = means.map((mean) =>
			Array.from({ length: past + months }, (_, month) => draw(mean * busy(month)))
		);
		for (let month = past; month < past + months; month++)
			for (const name of names)
				count(alarms, name, rules[name]!(upTo(panel, month)).filter(Boolean).length);
	}
	for (let at = 0; at < tries; at++) {
		const panel = [5, ...means.slice(1)].map((mean, index) =>
			Array.from({ length: past + 3 }, (_, month) => {
				const times = index === 0 && month >= past ? 3 : 1;
				return draw(mean * times * busy(month + at));
			})
		);
		for (const name of names) {
			const isFound = [0, 1, 2].some((later) => rules[name]!(upTo(panel, past + later))[0]);
			count(found, name, isFound ? 1 : 0);
		}
	}
	return names.map((rule) => ({
		rule,
		falseAlarms: (alarms.get(rule) ?? 0) / years,
		power: (found.get(rule) ?? 0) / tries
	}));
}

/** Prints the table, and fails where the word trend is said too often or too late. */
export function measureTrends(): void {
	const measured = simulate();
	console.log('\n| trends: 96 series | false alarms a year | tripling from 5 found in 3 months |');
	console.log('| --- | ---: | ---: |');
	for (const { rule, falseAlarms, power } of measured)
		console.log(`| ${rule} | ${falseAlarms.toFixed(1)} | ${(power * 100).toFixed(1)} % |`);
	const { falseAlarms, power } = measured[0]!;
	if (falseAlarms > 3 || power < 0.93)
		throw new Error(`trend: ${falseAlarms} false alarms a year, power ${power}`);
}
