import { performance } from 'node:perf_hooks';
import { suggest, type Card } from '#denken/index.ts';

const things =
	'energierekening post envelop lantaarn bankje fietsenkelder speeltuin koffie taalles huur schimmel lift portiek afval moestuin soep zang dambord naaimachine gereedschap ladder bushalte schoolplein oversteekplaats verkeersdrempel geluid muziek hond eend vijver brug tunnel verlichting stoeptegel boom blad herfst zomer barbecue markt kraam bakker kapper apotheek huisarts wachtkamer formulier brief gemeente bezwaar schuld spaarpot fonds subsidie vergadering notulen sleutel zaal beamer poster'.split(
		' '
	);
const rest =
	'gaf nam droeg bracht haalde riep lachte huilde wachtte zocht miste kende leerde deelde ruilde bewaarde opende sloot verfde timmerde plantte kookte bakte naaide zong danste speelde las schreef telde'.split(
		' '
	);

/** Entries made to look like notes: a few things, what happened with them, and words that stand in few others. */
function madeUp(number: number): Card[] {
	let state = 7;
	// Always the same entries, so that two measurements can be compared.
	const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
	const some = (from: readonly string[], times: number) =>
		Array.from({ length: times }, () => from[next(from.length)]!);
	return Array.from({ length: number }, (_, at) => {
		const rare = Array.from({ length: 4 }, () => `woord${letters(next(4000))}`);
		const text = [...some(things, 3), ...some(rest, 3), ...rare, 'bij de ingang van het gebouw'];
		return {
			...{ id: String(at).padStart(6, '0'), text: text.join(' ') },
			themeIds: next(5) === 0 ? [`thema${next(25)}`] : []
		};
	});
}

const letters = (number: number) =>
	[...String(number)].map((digit) => 'abdefgklmn'[Number(digit)]).join('');

/** Suggestions of what belongs together over 5,000 entries; milliseconds, the first time with the word list to read. */
export async function benchClusters(): Promise<{
	entries: number;
	first: number;
	again: number;
	toThemes: number;
	groups: number;
}> {
	const cards = madeUp(5000);
	const time = () => {
		const start = performance.now();
		const found = suggest(cards);
		return { took: performance.now() - start, found };
	};
	const { took: first } = time();
	const runs = [time(), time(), time()].sort((a, b) => a.took - b.took);
	const { took: again, found } = runs[1]!;
	return {
		...{ entries: cards.length, first, again },
		...{ toThemes: found.toThemes.length, groups: found.groups.length }
	};
}
