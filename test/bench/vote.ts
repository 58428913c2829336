import { rank, type Ranking } from '#denken/index.ts';
import { print, time } from './measure.ts';

/** Ballots that all differ, in an order that is the same on every machine. */
function ballots(number: number, options: number): Ranking[] {
	let state = 1;
	const next = () => (state = (state * 48_271) % 2_147_483_647);
	return Array.from({ length: number }, () => ({
		places: Array.from({ length: options }, () => 1 + (next() % options)),
		count: 1
	}));
}

/** What counting a ranking costs (Schulze): a neighbourhood, and a whole town. */
export async function measureVotes(times: number): Promise<void> {
	console.log('');
	const [street, town, widest] = [ballots(200, 8), ballots(5000, 20), ballots(5000, 50)];
	print([
		await time('count 200 ballots of 8 options', times, async () => rank(8, street)),
		await time('count 5,000 ballots of 20 options', times, async () => rank(20, town)),
		await time('count 5,000 ballots of 50 options', times, async () => rank(50, widest))
	]);
}
