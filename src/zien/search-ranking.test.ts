import { search } from '#community/index.ts';
import { newId, perform, searchQuery, searchWords } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { refusalOf } from '#test/house.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Texts as workers write them; some with a title, some found by a quote. */
const texts: Record<string, { title?: string; text: string; quote?: string }> = {
	lampTitle: {
		title: 'Straatverlichting Weefkant',
		text: 'Twee lampen doen het niet, bij de brug is het donker.'
	},
	lampText: { text: 'Bewoners zeggen dat de straatverlichting al weken stuk is.' },
	lightPlan: {
		title: 'Meer licht op het pad',
		text: 'We vragen de gemeente om verlichting langs het fietspad.'
	},
	lightSide: {
		text: 'Lang gepraat over het buurtfeest, de muziek, de hapjes, wie de stoelen haalt en wie de tafels, en dat de verlichting in de tent van vorig jaar nog bij de kerk ligt.'
	},
	energyTitle: {
		title: 'Hulp bij de energierekening',
		text: 'Elke dinsdag kijken we samen naar brieven over gas en stroom.'
	},
	energyText: { text: 'Een vrouw kan de rekening van de energie niet meer betalen.' },
	energyCoach: { text: 'De energiecoach komt langs om tochtstrips te plakken.' },
	billSide: { text: 'De rekening van de koffie in het buurthuis is betaald.' },
	bikeTitle: { title: 'Fietsles voor vrouwen', text: 'Acht vrouwen leren fietsen op het plein.' },
	bikeShed: { text: 'In de fietsenkelder van de flat is het vol en donker.' },
	bikeText: { text: 'Kinderen fietsen naar school langs de drukke weg.' },
	bikeSide: { text: 'Na het eten gingen we op de fiets naar huis.' },
	gardenTitle: {
		title: 'Moestuin achter de school',
		text: 'Tien buren verbouwen bonen en pompoenen.'
	},
	gardenText: { text: 'Een man wil graag een tuin om in te werken, hij kweekte vroeger tomaten.' },
	gardenFront: { text: 'Geveltuinen in de Spoelstraat zijn mooi onderhouden.' },
	gardenSide: { text: 'De tuinman van de gemeente was er niet.' },
	lonelyQuote: { text: 'Gepraat bij de bushalte.', quote: 'Ik ben vaak eenzaam op zondag.' },
	lonelyText: { text: 'Meneer mist aanspraak en eet elke avond alleen. Hij noemt zich eenzaam.' },
	dinner: { title: 'Samen eten op straat', text: 'Lange tafel, iedereen neemt iets mee.' },
	dinnerClub: { text: 'De eetclub kookt op donderdag voor twintig buren.' },
	cooking: { text: 'Drie vrouwen willen koken voor de buurt.' },
	benchTitle: {
		title: 'Een bankje bij de vijver',
		text: 'Een plek om te zitten voor ouderen die wandelen.'
	},
	benchText: { text: 'Drie mannen zitten op het bankje, gepraat over duiven.' },
	foodBank: { text: 'De voedselbank zoekt vrijwilligers om te sorteren.' },
	walkTitle: { title: 'Wandelgroep', text: 'Elke woensdag wandelen met ouderen, daarna koffie.' },
	walkText: { text: 'We wandelden met de opbouwwerker langs de vijver.' },
	litter: { text: 'Veel zwerfafval rond de bankjes en de vijver.' },
	langTitle: {
		title: 'Taalcafé',
		text: 'Koffie en Nederlands oefenen, ook voor wie net hier woont.'
	},
	langText: { text: 'Een moeder wil taalles, maar alleen overdag als de kinderen op school zijn.' },
	coffee: { text: 'Koffie gedronken in het buurthuis, gezellig en druk.' }
};

/** What a worker would want to find: 3 is about just this, 2 about this too, 1 touches it. Judged by hand. */
const judged: Record<string, Record<string, number>> = {
	straatverlichting: { lampTitle: 3, lampText: 3, lightPlan: 2, lightSide: 1 },
	'verlichting kapot': { lampText: 3, lampTitle: 3, lightPlan: 2, lightSide: 1 },
	'energierekening betalen': { energyTitle: 3, energyText: 3, energyCoach: 1, billSide: 1 },
	'leren fietsen': { bikeTitle: 3, bikeText: 1, bikeShed: 1, bikeSide: 1 },
	moestuin: { gardenTitle: 3, gardenText: 2, gardenFront: 1 },
	eenzaam: { lonelyText: 3, lonelyQuote: 3 },
	'samen eten in de straat': { dinner: 3, dinnerClub: 2, lonelyText: 1 },
	'koken voor de buurt': { cooking: 3, dinnerClub: 3 },
	'bankje vijver': { benchTitle: 3, litter: 2, benchText: 2, walkText: 1 },
	'wandelen met ouderen': { walkTitle: 3, benchTitle: 2, walkText: 2 },
	'taalles voor moeders': { langText: 3, langTitle: 2 },
	'koffie in het buurthuis': { coffee: 3, walkTitle: 1, langTitle: 1, billSide: 1 }
};

let world: World;
const nameOf = new Map<string, string>();
beforeAll(async () => {
	world = await openWorld();
	for (const [name, { title = '', text, quote }] of Object.entries(texts)) {
		const id = newId();
		nameOf.set(id, name);
		await world.owner.query(
			`insert into entry (organisation_id, id, kind, area_id, team_id, title, text, happened_on, author_id,
				visibility, lexemes, created_at)
			values ($1, $2, $3, $4, $5, $6, $7, '2026-03-01', $8, 'team', array_to_tsvector($9::text[]), now())`,
			[
				...[world.organisationId, id, title ? 'plan' : 'observation', world.areaId],
				...[world.teams.spindelveld, title, text, world.actors.noor.personId],
				searchWords(title, text, quote)
			]
		);
	}
});
afterAll(() => world.close());

type Asked = Omit<Parameters<typeof perform<typeof search.input, typeof search.output>>[1], 'q'>;
const ask = (q: string, more: Asked = {}) => perform(search, { q, ...more }, world.as('noor'));
const names = async (q: string, more: Asked = {}) =>
	(await ask(q, more)).found.map(({ id }) => nameOf.get(id)!);

/** The order that PostgreSQL makes by itself. */
async function byDatabaseAlone(q: string): Promise<string[]> {
	const { rows } = await world.owner.query<{ id: string }>(
		`select id from entry where lexemes @@ $1::tsquery
		order by ts_rank(lexemes, $1::tsquery) desc, happened_on desc, id desc`,
		[searchQuery(q)]
	);
	return rows.map(({ id }) => nameOf.get(id)!);
}

/** Normalised discounted cumulative gain over the first ten (Järvelin and Kekäläinen 2002), gain 2^judgement − 1. */
function ndcg(found: string[], right: Record<string, number>): number {
	const gain = (judgements: number[]) =>
		judgements.slice(0, 10).reduce((sum, one, i) => sum + (2 ** one - 1) / Math.log2(i + 2), 0);
	const best = Object.values(right).sort((a, b) => b - a);
	return gain(found.map((name) => right[name] ?? 0)) / gain(best);
}

describe('[R17] what fits best comes first', () => {
	test('by judged questions, not below the order of the database alone', async () => {
		const rows: string[] = [];
		const sums = { database: 0, ranked: 0 };
		for (const [q, right] of Object.entries(judged)) {
			const database = ndcg(await byDatabaseAlone(q), right);
			const ranked = ndcg(await names(q), right);
			sums.database += database;
			sums.ranked += ranked;
			rows.push(`${q}: ${database.toFixed(3)} → ${ranked.toFixed(3)}`);
		}
		const mean = (sum: number) => sum / rows.length;
		console.log(
			`nDCG@10: ts_rank ${mean(sums.database).toFixed(3)}, BM25F ${mean(sums.ranked).toFixed(3)}\n${rows.join('\n')}`
		);
		expect(mean(sums.ranked)).toBeGreaterThanOrEqual(mean(sums.database));
		expect(mean(sums.ranked)).toBeGreaterThan(0.85);
	});

	test('the index of search words is of use under row-level security', async () => {
		const { rows } = await world.owner.query(
			"select proleakproof from pg_proc where oid = 'ts_match_vq(tsvector, tsquery)'::regprocedure"
		);
		expect(rows).toEqual([{ proleakproof: true }]);
	});

	test('asked twice, the order is the same; more than the limit is told', async () => {
		expect(await names('koffie buurt eten')).toEqual(await names('koffie buurt eten'));
		const few = await ask('koffie', { limit: 2 });
		expect([few.found.length, few.more]).toEqual([2, true]);
		expect((await ask('koffie')).more).toBe(false);
	});
});

describe('[R17] a slip of the finger', () => {
	test.each([
		['verlichtng', 'verlichting', 'lightPlan'],
		['energierekenning', 'energierekening', 'energyTitle'],
		['fietsn', 'fietsen', 'bikeText'],
		['moestiun', 'moestuin', 'gardenTitle']
	])('%s is looked for as %s too', async (typed, meant, first) => {
		const { alsoFor } = await ask(typed);
		expect(alsoFor).toEqual([{ typed, meant }]);
		expect((await names(typed)).slice(0, 3)).toContain(first);
		expect(await names(typed)).toEqual(await names(meant));
	});

	test('also beside a word that was found, and with its accents and capitals', async () => {
		expect((await ask('Verlichtng stuk')).alsoFor).toEqual([
			{ typed: 'verlichtng', meant: 'verlichting' }
		]);
		expect((await names('Verlichtng stuk'))[0]).toBe('lampText');
	});

	test('not for a word that stands somewhere, even in another kind, nor for one that is like nothing', async () => {
		expect((await ask('verlichting', { kind: 'activity' })).alsoFor).toEqual([]);
		expect(await ask('xylofoon')).toEqual({ found: [], more: false, alsoFor: [] });
		expect((await ask('bankn')).alsoFor).toEqual([{ typed: 'bankn', meant: 'banken' }]);
	});

	test('no word is told of that stands only in what the reader may not see', async () => {
		for (const who of ['bram', 'elsewhere'] as const) {
			expect(await perform(search, { q: 'verlichtng' }, world.as(who))).toEqual({
				...{ found: [], more: false, alsoFor: [] }
			});
		}
		expect((await perform(search, { q: 'verlichtng' }, world.as('samira'))).found).not.toEqual([]);
	});
});

describe('[R17] a smaller question', () => {
	test('only what a theme gathers, and only where both may be seen', async () => {
		const idOf = (name: string) => [...nameOf].find(([, one]) => one === name)![0];
		const themeId = idOf('dinner');
		for (const [to, role] of [
			['lightPlan', 'gathers'],
			['lightSide', 'gathers'],
			['lampText', 'uses']
		]) {
			await world.owner.query(
				'insert into link (organisation_id, from_id, to_id, role, created_at) values ($1, $2, $3, $4, now())',
				[world.organisationId, themeId, idOf(to!), role]
			);
		}
		expect(await names('verlichting', { themeId })).toEqual(['lightPlan', 'lightSide']);
		expect(await names('verlichting', { themeId: newId() })).toEqual([]);
		const bram = await perform(search, { q: 'verlichting', themeId }, world.as('bram'));
		expect(bram.found).toEqual([]);
	});

	test('a day before the day it starts is refused at its field', async () => {
		const asked = { q: 'koffie', from: '2026-03-02', until: '2026-03-01' };
		expect(await refusalOf(perform(search, asked, world.as('noor')))).toBe('invalidInput until');
		expect(await names('koffie', { from: '2026-03-02' })).toEqual([]);
	});
});
