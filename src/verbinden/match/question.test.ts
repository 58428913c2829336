import { dutchThesaurus } from '#kernel/index.ts';
import { describe, expect, test } from 'vitest';
import { facetsIn, lookingFor } from './question.rules.ts';
import type { Facets } from './match.types.ts';

const looking = (text: string) => lookingFor(text, dutchThesaurus());

const said: readonly [string, Partial<Facets>][] = [
	[
		'Mw 79 jr, wdw, eenzm, handwerkt graag, rollator',
		{ age: 79, gender: 'woman', mobility: 'poor', role: 'asks' }
	],
	['dhr 34, rolst, zoekt werk', { age: 34, gender: 'man', mobility: 'wheelchair' }],
	['Mijn moeder van 84 komt de deur niet meer uit', { age: 84, gender: 'woman', form: 'one' }],
	['Haar zoon (9) wil op voetbal', { age: 9, gender: 'man' }],
	['Vrouw, begin zeventig, zoekt een koor', { age: 75, gender: 'woman' }],
	['Alleenst mdr 3 knd, schldn', { gender: 'woman', maxCost: 3 }],
	['Het mag niks kosten, liefst in de ochtend', { maxCost: 0, when: 'morning' }],
	['hooguit 5 euro per keer', { maxCost: 5 }],
	['Durft ’s avonds niet de straat op', { notWhen: ['evening'] }],
	['Werkt overdag, wil iets met muziek', { when: 'evening' }],
	['Liever niet op zondag, wel op dinsdag', { days: ['di'], notDays: ['zo'] }],
	['Ik kan goed naaien en wil anderen helpen', { role: 'offers' }],
	['Ik kook graag voor anderen', { role: 'offers' }],
	['Zoekt hulp bij de belasting', { role: 'asks' }],
	['Wil iets betekenen voor de buurt', { role: 'offers' }],
	['Jongen 19, gestopt met mbo', { age: 19, gender: 'man' }],
	['Al vijf jaar alleen sinds 2019', { age: null }]
];

describe('[R28] a question is read as a worker reads it', () => {
	test.each(said)('%s', (text, facets) => expect(facetsIn(text)).toMatchObject(facets));

	test('what is given by hand goes before the words', () => {
		expect(facetsIn('Mw 79 jr', { age: 60, gender: null })).toMatchObject({
			age: 60,
			gender: 'woman'
		});
	});

	test('who somebody belongs to is read from the words and from age and gender', () => {
		expect(facetsIn('Moeder van twee kinderen, statushouder').groups).toEqual(
			expect.arrayContaining(['parents', 'newcomers', 'women'])
		);
		expect(facetsIn('Meneer van 81, mantelzorger').groups).toEqual(
			expect.arrayContaining(['carers', 'old', 'men'])
		);
	});

	test('words about persons, times and wanting are not looked for', () => {
		expect(
			looking('Mw 79 jr zoekt graag iemand op dinsdag voor breien').terms.map(({ word }) => word)
		).toEqual(['breien']);
	});

	test.each([
		['Geen praatgroep, wel wandelen', 'praatgroep', 'wandelen'],
		['Wil niet nog een cursus, wel samen koken', 'cursus', 'koken']
	])('what somebody does not want: %s', (text, not, wanted) => {
		const { not: down, found } = looking(text);
		expect(down).toContain(not);
		expect(found.map(({ id }) => id)).toContain(wanted);
		expect(found.map(({ id }) => id)).not.toContain(not);
	});

	test.each([
		['Syrisch gezin, nog geen Nederlands', 'taal-nederlands'],
		['Man 58, geen werk, geen vrienden', 'nieuwe-vrienden'],
		['Zoekt een koor, geen bladmuziek', 'zingen']
	])('what somebody lacks, or does without, is not turned down: %s', (text, wanted) => {
		const { not, found } = looking(text);
		expect(not).toEqual([]);
		expect(found.map(({ id }) => id)).toContain(wanted);
	});

	test.each([
		['zoekt iemand om mee te wandlen', 'wandelen'],
		['eenzaamhied', 'eenzaamheid'],
		['mw, wndln, rollator', 'wandelen'],
		['heeft altijd geschilderd', 'schilderen'],
		['heeft graag gekookt', 'koken']
	])('written short, with a slip or as it was done: %s', (text, id) =>
		expect(looking(text).found.map((one) => one.id)).toContain(id)
	);

	test('a subject read only from who it is about weighs less than what it is about', () => {
		const weights = new Map(
			looking('Moeder met drie kinderen, schulden').found.map(({ id, weight }) => [id, weight])
		);
		expect(weights.get('schulden')).toBe(1);
		expect(weights.get('kinderactiviteiten')).toBeLessThan(0.5);
	});

	test('what is confirmed says who somebody is: who looks after somebody is a carer', () => {
		const { facets } = lookingFor('Kan hem niet alleen laten', dutchThesaurus(), {
			confirmed: ['mantelzorg']
		});
		expect(facets.groups).toContain('carers');
	});

	test('"weet niet" and "niet alleen" turn nothing down', () => {
		expect(looking('Ik weet niet hoe ik moet koken').not).toEqual([]);
		expect(looking('Wil niet alleen eten').not).toEqual([]);
	});

	test.each([
		'x',
		'',
		'?!…',
		'Looking for somebody to talk to',
		'Türkçe konuşan var mı',
		'أبحث عن أصدقاء',
		'kheb gin volk',
		'woord '.repeat(5000)
	])('any text gives an answer: %#', (text) => {
		const { facets, terms } = looking(text);
		expect(facets.role).toBe('asks');
		expect(terms.length).toBeLessThan(20);
	});
});
