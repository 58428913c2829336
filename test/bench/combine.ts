// npm run bench -- --parts combine, or node test/bench/combine.ts: how long it takes to find what can be combined, in made-up neighbourhoods of 50, 200 and 1,000
// things, and to try up to three of 1,000 offers for one question.
import { generated } from '../../src/verbinden/combination/generated.harness.ts';
import { bestTogether, type Fitting } from '../../src/verbinden/combination/one-question.rules.ts';
import { solve } from '../../src/verbinden/combination/solve.ts';

const seeds = [1, 2, 3, 4, 5];
const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1]!;

console.log('| things | sets | greedy of best | search of best | search s | proven s | proven |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const number of [50, 200, 1000]) {
	const runs = [];
	for (const seed of seeds) {
		let found = { worth: 0, seconds: 0 };
		const solved = await solve(generated(seed, number), {
			seconds: 60,
			onTold: (told) => {
				if (told.kind === 'found') found = { worth: told.answer.worth, seconds: told.seconds };
			}
		});
		const best = Math.max(1, solved.bound ?? solved.answer.worth);
		runs.push({ ...solved, found, greedy: solved.greedyWorth / best, search: found.worth / best });
	}
	const share = (all: readonly number[]) => `${(Math.min(...all) * 100).toFixed(1)} %`;
	console.log(
		`| ${number} | ${median(runs.map((run) => run.candidates))} | ${share(runs.map((run) => run.greedy))} | ${share(runs.map((run) => run.search))} | ${median(runs.map((run) => run.found.seconds)).toFixed(2)} | ${median(runs.map((run) => run.seconds)).toFixed(2)} | ${runs.filter((run) => run.isProven).length} of ${runs.length} |`
	);
}

let state = 1;
const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
const offers = (subjects: number): Fitting[] =>
	Array.from({ length: 1000 }, (_, i) => ({
		id: `offer${i}`,
		holds: Array.from({ length: subjects }, () => (next() < 0.15 ? next() : 0)),
		placeId: next() < 0.5 ? `place${Math.floor(next() * 40)}` : null,
		times: next() < 0.6 ? [{ day: 'wo', part: next() < 0.5 ? 'morning' : 'evening' }] : []
	}));
console.log('\n| one question, 1,000 offers | ms |\n| --- | ---: |');
for (const subjects of [2, 3, 5]) {
	const times = seeds.map(() => {
		const all = offers(subjects);
		const began = performance.now();
		bestTogether(Array<number>(subjects).fill(1), all);
		return performance.now() - began;
	});
	console.log(`| ${subjects} subjects | ${median(times).toFixed(0)} |`);
}
