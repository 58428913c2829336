import { addATheme, deleteEntry, gather, shareEntry, walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteQuestion } from '#zien/index.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	beginQuestionAnalysis,
	changeQuestionAnalysis,
	listQuestionAnalyses,
	showQuestionAnalysis
} from './index.ts';
import { gaps, openIn, readsLikeSolution } from './question-analysis.rules.ts';

let world: World;
let theme: string;
let question: string;
beforeAll(async () => {
	world = await openWorld();
	question = newId();
	const asked = { id: question, text: 'Wie leest een brief met mij?', areaId: world.areaId };
	await perform(noteQuestion, { ...asked, visibility: 'team' }, world.as('noor'));
	theme = newId();
	const gathered = { areaId: world.areaId, entryIds: [question] };
	await perform(addATheme, { id: theme, name: 'Energierekening', ...gathered }, world.as('noor'));
});
afterAll(() => world.close());

type Who = 'noor' | 'ilse' | 'samira' | 'bram' | 'yonas' | 'kees' | 'elsewhere';
const begin = async (more: object = {}) => {
	const id = newId();
	await perform(beginQuestionAnalysis, { id, themeId: theme, ...more }, world.as('noor'));
	return id;
};
const show = (id: string, who: Who = 'ilse') =>
	perform(showQuestionAnalysis, { id }, world.as(who));
const change = (id: string, version: number, more: object, who: Who = 'ilse') =>
	perform(changeQuestionAnalysis, { writeId: newId(), id, version, ...more }, world.as(who));

describe('[R77] a question analysis', () => {
	test('needs a theme only; what is open is named, and the thread leads back to what was asked', async () => {
		const id = await begin();
		expect(await show(id, 'samira')).toMatchObject({
			...{ title: 'Energierekening', theme: { id: theme, name: 'Energierekening' }, readings: [] },
			...{ checkState: 'notYet', questions: [{ id: question, readsLikeSolution: false }] },
			open: [
				'noReading',
				'notCheckedBack',
				'noOwner',
				'nothingThere',
				'noDirection',
				'nobodyMissed'
			]
		});
		const knots = await perform(walkWhy, { id }, world.as('ilse'));
		expect(knots.map((knot) => knot.kind)).toEqual(['question', 'theme', 'questionAnalysis']);
	});

	test('[S4] holds the need behind, recognised by four, its scale and what there is already', async () => {
		const id = await begin({
			text: 'De rekening is het begin van het gesprek.',
			readings: [
				{ text: 'Ik durf de post niet open te maken.', recognised: true },
				{ text: 'Ik weet niet wie ik kan bellen.' }
			],
			...{
				checkState: 'recognised',
				checkedWith: '4',
				checkedOn: '2026-11-10',
				checkSaid: 'Ja, dat.'
			},
			...{ scale: 'collective', alreadyThere: 'Twee energiecoaches, een leeg inloopuur.' },
			...{ owner: 'bewoners met dichte post', doers: 'de coaches', direction: 'combine' },
			...{ notHeard: 'Wie ’s avonds werkt.', notHeardGroups: ['ploegendienst', 'nieuwkomers'] }
		});
		const shown = await show(id);
		expect(shown).toMatchObject({
			...{ checkState: 'recognised', checkedWith: 4, scale: 'collective', direction: 'combine' },
			...{ notHeardGroups: ['ploegendienst', 'nieuwkomers'], open: [] }
		});
		expect(shown.readings.map(({ recognised }) => recognised)).toEqual([true, false]);
		const lines = await perform(listQuestionAnalyses, { themeId: theme }, world.as('samira'));
		expect(lines).toContainEqual(expect.objectContaining({ id, checkState: 'recognised' }));
	});

	test('two who write at once: the second hears of it, and nothing of the first is lost', async () => {
		const id = await begin();
		const { version } = await show(id);
		await change(id, version, { owner: 'de ouders' }, 'ilse');
		expect(await refusal(change(id, version, { owner: 'de school' }, 'noor'))).toBe(
			'changedMeanwhile'
		);
		const now = await show(id);
		expect(now).toMatchObject({ owner: 'de ouders', version: version + 1 });
		await change(id, now.version, { owner: 'ouders en school', readings: [{ text: 'a' }] }, 'noor');
		expect(await show(id)).toMatchObject({ owner: 'ouders en school', readings: [{ text: 'a' }] });
		const both = [{ doers: 'x' }, { doers: 'y' }].map((more) => change(id, now.version + 1, more));
		const results = await Promise.allSettled(both);
		expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	test('the same change twice is one change', async () => {
		const id = await begin();
		const input = { writeId: newId(), id, version: 1, doers: 'de buurvrouw' };
		const receipt = await perform(changeQuestionAnalysis, input, world.as('noor'));
		expect(await perform(changeQuestionAnalysis, input, world.as('noor'))).toEqual(receipt);
	});

	test('a new question of the theme is laid with it at the next change', async () => {
		const id = await begin();
		const asked = newId();
		const words = { id: asked, text: 'We willen een loket.', visibility: 'team' as const };
		await perform(noteQuestion, { ...words, areaId: world.areaId }, world.as('noor'));
		await perform(gather, { writeId: newId(), entryId: asked, to: theme }, world.as('noor'));
		await change(id, 1, {});
		const { questions } = await show(id);
		expect(questions).toContainEqual(
			expect.objectContaining({ id: asked, readsLikeSolution: true })
		);
	});

	test('when its theme is removed the analysis stays; outside the team a small number of people is not told', async () => {
		const own = newId();
		await perform(addATheme, { id: own, name: 'Kort', areaId: world.areaId }, world.as('noor'));
		const id = newId();
		const checked = { checkState: 'adjusted' as const, checkedWith: 4 };
		await perform(beginQuestionAnalysis, { id, themeId: own, ...checked }, world.as('noor'));
		await perform(deleteEntry, { writeId: newId(), id: own }, world.as('noor'));
		expect(await show(id)).toMatchObject({ title: 'Kort', theme: null, trend: null });
		const share = { writeId: newId(), id, visibility: 'partners' as const };
		await perform(shareEntry, share, world.as('noor'));
		expect((await show(id, 'bram')).checkedWith).toBeNull();
		expect((await show(id, 'samira')).checkedWith).toBe(4);
		expect(await refusal(change(id, 2, {}, 'bram'))).toBe('forbidden');
	});

	test('refuses what is no theme, an answer without how it was received, and the wrong person', async () => {
		const of = (more: object, who: Who = 'noor') =>
			refusal(
				perform(beginQuestionAnalysis, { id: newId(), themeId: theme, ...more }, world.as(who))
			);
		expect(await of({ themeId: question })).toBe('invalidInput themeId');
		expect(await of({ themeId: newId() })).toBe('invalidInput themeId');
		expect(await of({ checkSaid: 'Ja!' })).toBe('invalidInput checkState');
		expect(await of({ readings: [{ text: ' ' }] })).toBe('invalidInput readings.0.text');
		expect(await of({ checkState: 'recognised', checkedOn: '2999-01-01' })).toBe(
			'invalidInput checkedOn'
		);
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await of({}, who)).toBe('forbidden');
		for (const who of ['bram', 'elsewhere'] as const)
			expect(await of({}, who)).toBe('invalidInput themeId');
		const id = await begin();
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await refusal(show(id, 'yonas'))).toBe('forbidden');
		expect(await refusal(change(id, 1, {}, 'bram'))).toBe('notFound');
		expect(await refusal(change(id, 0, {}))).toBe('invalidInput version');
	});
});

describe('rules', () => {
	test.each([
		'We willen een Cruyff Court',
		'Er moet een drempel komen',
		'Waarom is er hier geen bankje?'
	])('"%s" reads like a solution', (text) => expect(readsLikeSolution(text)).toBe(true));
	test.each(['Waar kan ik leren fietsen?', 'Ik durf de post niet open te maken.', ''])(
		'"%s" reads like a question',
		(text) => expect(readsLikeSolution(text)).toBe(false)
	);
	test('what is written down is never open, in whatever order', () => {
		const maybe = fc.constantFrom(null, 'x');
		fc.assert(
			fc.property(
				fc.record({
					questions: fc.array(fc.nat()),
					readings: fc.array(fc.record({ text: fc.string() })),
					checkState: fc.constantFrom('notYet', 'recognised', 'adjusted', 'notRecognised'),
					...{ owner: maybe, doers: maybe, alreadyThere: maybe, direction: maybe, notHeard: maybe },
					notHeardGroups: fc.array(fc.string())
				}),
				(analysis) => {
					const open = openIn(analysis);
					expect(open).toEqual(gaps.filter((gap) => open.includes(gap)));
					expect(open.includes('noReading')).toBe(analysis.readings.length === 0);
					expect(open.includes('oneReading') && open.includes('noReading')).toBe(false);
				}
			)
		);
	});
});
