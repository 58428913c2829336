import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRare, near, telling, weigher, wordsToFind, type NearCard } from './near.rules.ts';
import { twoOf } from './near.store.ts';
import { indexWords } from './words.rules.ts';

const card = (id: string, text: string, ...themeIds: string[]): NearCard => ({
	id,
	text,
	themeIds
});

/** How common the words of one card are among the others, as the database counts it. */
function commonness(id: string, cards: readonly NearCard[]) {
	const others = cards.filter((one) => one.id !== id && !one.isTheme);
	const { holders } = indexWords(others);
	return {
		total: others.length,
		holding: new Map([...holders].map(([stem, ids]) => [stem, ids.length]))
	};
}
const nearIn = (cards: readonly NearCard[], id: string, ignore: string[] = []) =>
	near(id, cards, commonness(id, cards), ignore);

/** A small neighbourhood; the letter before the number is what a note is about, x is about something else. */
const neighbourhood: Record<string, string> = {
	p1: 'De post blijft dicht op de mat, uit angst voor de energierekening.',
	p2: 'Een envelop van het energiebedrijf: die post doet zij niet open.',
	p3: 'Wie kijkt er mee als ik de envelop openmaak?',
	p4: 'Spreekuur: drie mensen met een energierekening die ze niet durven openen.',
	s1: 'Bij De Klos om half negen: ouders staan dubbel geparkeerd, kinderen steken over.',
	s2: '61 auto’s in een kwartier voor de school, geteld door vaders en moeders.',
	s3: 'De ouderraad wil de straat bij de school een uur per dag dicht voor auto’s.',
	s4: 'Een vader houdt auto’s tegen zodat kinderen bij school kunnen oversteken.',
	b1: 'Drie oudere mannen op het bankje. Gepraat over duiven en de gesloten kroeg.',
	b2: 'Een tafel en een dambord bij het bankje, voor de mannen van de duiven.',
	b3: 'Zeven mannen dammen nu elke week. Bij regen schuilen ze onder het afdak.',
	g1: 'Vijf bewoners meten de stoep op. Ze willen planten langs de gevel.',
	g2: 'De eerste zes geveltuinen, met 1,20 meter vrije stoep.',
	g3: 'Iemand geeft de planten in de geveltuin van haar zieke buurvrouw water.',
	l1: 'Drie lantaarns uit in de doorgang.',
	l2: 'Het is donker in de doorgang, zeggen meisjes die van training komen.',
	j1: 'Twaalf jongeren op het plein. Ze ruimen hun blikjes op als ik erom vraag.',
	j2: 'De jongeren van het plein willen een doel om te voetballen.',
	x1: 'In de fietsenkelder repareert iemand elke brommer uit de straat.',
	x2: 'Kinderen spelen op straat en de oudere zus past op.',
	x3: 'Koffie bij de supermarkt, gesprek over het weer.',
	x4: 'De open dag van de bibliotheek was druk.',
	x5: 'Water op straat na de regen.',
	x6: 'Een man zoekt werk en schrijft brieven.'
};
/** New notes, each with what it is about; judged by hand. Of x it should say nothing. */
const judged: [text: string, about: string][] = [
	['Zij legt de envelop ongeopend bij de andere post.', 'p'],
	['De energierekening ligt al weken onder de fruitschaal.', 'p'],
	['Ze durven hun post niet te openen, zeggen ze op het spreekuur.', 'p'],
	['Moeders zetten de auto op de stoep bij school.', 's'],
	['Weer auto’s geteld met vaders en moeders: 58.', 's'],
	['Bij het oversteken houden kinderen elkaars hand vast, auto’s wachten.', 's'],
	['De mannen van het bankje dammen in de regen.', 'b'],
	['Een duif landt op het dambord.', 'b'],
	['Hij vertelt bij het bankje over zijn postduiven.', 'b'],
	['Planten voor de gevel opgehaald met de bakfiets.', 'g'],
	['Twee nieuwe geveltuinen, een kind geeft ze water.', 'g'],
	['In de doorgang is weer een lantaarn stuk.', 'l'],
	['De jongeren ruimen het plein op met een prikker.', 'j'],
	['Op het plein voetballen de jongeren tot het donker is.', 'j'],
	['Oudere dames zingen in de kerk.', 'x'],
	['Ouders van de kinderen uit mijn klas verhuizen.', 'x'],
	['De winkel blijft open op zondag.', 'x'],
	['Een man leest de krant bij de bakker.', 'x'],
	['Er wordt een dag georganiseerd over werk en geld.', 'x'],
	['Een kat zit op de straat in de zon.', 'x'],
	['De kerk zoekt een nieuwe koster.', 'x'],
	['Buurvrouw heeft een zieke hond.', 'x']
];

describe('[R13] [R74] what resembles what, by a judged list', () => {
	const themes: NearCard[] = [
		{ ...card('P', 'Post die je niet durft te openen'), isTheme: true },
		{ ...card('S', 'Straks ligt er een kind onder een auto'), isTheme: true },
		{ ...card('B', 'Samen buiten zitten'), isTheme: true },
		{ ...card('G', 'Groen aan de gevel'), isTheme: true }
	];
	const earlier = Object.entries(neighbourhood).map(([id, text]) => {
		const theme = id[0]!.toUpperCase();
		return card(id, text, ...(themes.some((one) => one.id === theme) ? [theme] : []));
	});
	const answers = judged.map(([text, about]) => {
		const cards = [card('new', text), ...earlier, ...themes];
		return { text, about, ...nearIn(cards, 'new') };
	});

	test('nearly all that is named is right, and most of what is there is found', () => {
		const named = answers.flatMap(({ about, entries }) =>
			entries.map(({ entryId }) => entryId[0] === about)
		);
		const toThemes = answers.flatMap(({ about, themes: found }) =>
			found.map(({ themeId }) => themeId.toLowerCase() === about)
		);
		const share = (right: boolean[]) => right.filter(Boolean).length / right.length;
		const has = (about: string, one: { entries: unknown[] }) =>
			about !== 'x' && one.entries.length > 0;
		const about = answers.filter((one) => one.about !== 'x');
		const withTheme = about.filter((one) => 'psbg'.includes(one.about));
		const found = share(about.map((one) => has(one.about, one)));
		const foundTheme = share(withTheme.map((one) => one.themes.length > 0));
		const said = answers.map(
			(one) =>
				`${one.about} ${one.text} → ${one.entries.map((e) => `${e.entryId} (${e.words.join(', ')})`).join(' ')} | ${one.themes.map((t) => `${t.themeId} (${t.words.join(', ')})`).join(' ')}`
		);
		console.log(
			`right: ${share(named).toFixed(2)} of ${named.length} entries, ${share(toThemes).toFixed(2)} of ${toThemes.length} themes; found: ${found.toFixed(2)}, themes ${foundTheme.toFixed(2)}\n${said.join('\n')}`
		);
		expect(share(named)).toBeGreaterThanOrEqual(0.9);
		expect(share(toThemes)).toBeGreaterThanOrEqual(0.9);
		expect(found).toBeGreaterThanOrEqual(0.7);
		expect(foundTheme).toBeGreaterThanOrEqual(0.5);
	});

	test('one shared stem such as that of "oudere" and "ouders" is no reason, nor is whom all is about', () => {
		const start = /^(Ouder|Een man|Een kat|De kerk|De winkel)/;
		const loose = answers.filter(({ text }) => start.test(text));
		expect(loose).toHaveLength(6);
		for (const { text, entries, themes: found } of loose)
			expect({ text, entries, found }).toEqual({ text, entries: [], found: [] });
	});
});

describe('[R13] [R74] the rules of what resembles what', () => {
	test('one long word that is rare around here is a reason, a common or a short one is not', () => {
		const pair = [card('a', 'Een vlieger in de boom.'), card('b', 'Hij naait vliegers.')];
		expect(nearIn(pair, 'a').entries).toEqual([{ entryId: 'b', words: ['vlieger'] }]);
		const many = Array.from({ length: 9 }, (_, at) => card(`v${at}`, 'Vliegers.'));
		expect(nearIn([...pair, ...many], 'a').entries).toEqual([]);
		expect(nearIn([card('a', 'Die kat.'), card('b', 'Een kat.')], 'a').entries).toEqual([]);
	});

	test('a theme needs two words, or one rare word in its name or in two of its cards', () => {
		const id = 'a';
		const own = card(id, 'Een vlieger in de boom.');
		const one = card('b', 'Hij naait vliegers.', 'lucht');
		expect(nearIn([own, one], id).themes).toEqual([]);
		expect(nearIn([own, one, card('c', 'Weg is de vlieger.', 'lucht')], id).themes).toHaveLength(1);
		expect(nearIn([own, { ...card('t', 'Vliegers'), isTheme: true }], id)).toEqual({
			...{ entries: [], themes: [{ themeId: 't', words: ['vlieger'] }] }
		});
		expect(nearIn([own, card('b', 'Een vlieger hangt in een boom.', 'lucht')], id).themes).toEqual([
			{ themeId: 'lucht', words: ['vlieger', 'boom'] }
		]);
	});

	test('names of places bind nothing, and a compound is no two words', () => {
		const there = [card('x', 'Spindelveld.'), card('y', 'Spindelveld!')];
		expect(nearIn(there, 'x', ['Spindelveld'])).toEqual({ themes: [], entries: [] });
		const many = Array.from({ length: 5 }, (_, at) => card(`e${at}`, 'De energierekening.'));
		const other = Array.from({ length: 300 }, (_, at) => card(`o${at}`, `Woord${at}`));
		expect(nearIn([...many, ...other], 'e0').entries.map(({ words }) => words)).toEqual([
			...Array.from({ length: 3 }, () => ['energierekening'])
		]);
	});

	test('what is asked of the database: a rare word by itself, others two at a time', () => {
		const stem = (name: string, alone = false) => ({ stem: name, token: name, alone });
		expect(twoOf([])).toBeNull();
		expect(twoOf([stem('a')])).toBeNull();
		expect(twoOf([stem('a', true), stem('b'), stem('c')])).toBe("'a' | ('b' & ('c'))");
		const parts = ['b', 'c'].map((one) => ({ ...stem(one), token: 'bc' }));
		expect(twoOf(parts)).toBeNull();
	});

	const words = 'post brief lantaarn bankje school soep fiets tuin zang kast energierekening'.split(
		' '
	);
	const anyCards = fc
		.array(
			fc.record({
				text: fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(' ')),
				themeIds: fc.subarray(['v', 'w', 'x', 'y', 'z'])
			}),
			{ minLength: 1, maxLength: 40 }
		)
		.map((all) => all.map((one, at) => ({ ...one, id: `kaart${String(at).padStart(2, '0')}` })));

	test('at most three of each, each with a shared reason, never itself, in any order of the cards', () =>
		fc.assert(
			fc.property(anyCards, (all) => {
				const [{ id, themeIds }] = all as [(typeof all)[0]];
				const common = commonness(id, all);
				const found = near(id, all, common);
				expect(found).toEqual(near(id, all.toReversed(), common));
				expect(found.themes.length).toBeLessThanOrEqual(3);
				expect(found.entries.length).toBeLessThanOrEqual(3);
				const { wordsOf } = indexWords(all);
				for (const { entryId, words: some } of found.entries) {
					expect(entryId).not.toBe(id);
					expect(some.length).toBeGreaterThan(0);
					const both = [...wordsOf.get(id)!.keys()].filter((stem) =>
						wordsOf.get(entryId)!.has(stem)
					);
					expect(both.length).toBeGreaterThanOrEqual(some.length);
					if (some.length === 1) expect(both.some((stem) => isRare(common, stem))).toBe(true);
				}
				for (const { themeId, words: some } of found.themes) {
					expect(themeIds).not.toContain(themeId);
					expect(some.length).toBeGreaterThan(0);
				}
			})
		));

	test('a word weighs less the more hold it, and what weighs most comes first', () =>
		fc.assert(
			fc.property(fc.nat(2000), fc.nat(2000), fc.nat(2000), (total, a, b) => {
				const holding = new Map([
					['tuin', Math.min(a, total)],
					['soep', Math.min(b, total)]
				]);
				const common = { total, holding };
				const weight = weigher(common);
				const [less, more] = a <= b ? ['tuin', 'soep'] : ['soep', 'tuin'];
				expect(weight(less!)).toBeGreaterThanOrEqual(weight(more!));
				expect(weight(less!)).toBeLessThanOrEqual(1);
				const order = telling(wordsToFind('soep tuin', []), common).map(({ stem }) => weight(stem));
				expect(order).toEqual(order.toSorted((x, y) => y - x));
			})
		));

	test('of a long text so many words are looked for, each once', () =>
		fc.assert(
			fc.property(fc.string({ maxLength: 3000 }), (text) => {
				const found = wordsToFind(text, []);
				expect(found.length).toBeLessThanOrEqual(24);
				expect(new Set(found.map(({ stem }) => stem)).size).toBe(found.length);
			})
		));
});
