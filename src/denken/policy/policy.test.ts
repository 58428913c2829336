import { addATheme, walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	addALever,
	addAPassage,
	addPolicyDocument,
	changePolicyDocument,
	listPolicyDays,
	readPolicyText,
	removeFromPolicy,
	showPolicyDocument,
	showPolicyMap,
	takeInText
} from './index.ts';
import { policyMap } from './policy.rules.ts';
import { relations } from './policy.schema.ts';

let world: World;
let theme: string;
beforeAll(async () => {
	world = await openWorld();
	theme = newId();
	await perform(
		addATheme,
		{ id: theme, name: 'Geveltuinen', areaId: world.areaId },
		world.as('noor')
	);
});
afterAll(() => world.close());

async function document(title = 'Programma Energiearmoede 2024–2026', more: object = {}) {
	const id = newId();
	const input = { id, title, areaId: world.areaId, maker: 'gemeente Oudermeer', ...more };
	await perform(addPolicyDocument, input, world.as('noor'));
	return id;
}
const show = (id: string, who: 'noor' | 'samira' | 'bram' = 'samira') =>
	perform(showPolicyDocument, { id }, world.as(who));
const passage = (documentId: string, more: object = {}) => ({
	id: newId(),
	documentId,
	quote: 'Op de stoep blijft een vrije doorgang van 1,20 meter.',
	relation: 'chafes' as const,
	...more
});

describe('[R80] a policy document', () => {
	test('needs its title only, and tells what else there is to know', async () => {
		const id = await document('Iets van de gemeente', { maker: undefined });
		expect(await show(id)).toMatchObject({
			maker: '',
			level: null,
			passages: [],
			levers: [],
			pages: 0
		});
		const change = {
			...{ writeId: newId(), id, version: 1, title: 'Programma', goal: 'Lagere rekeningen' },
			...{ level: 'municipality' as const, stage: 'execution' as const, runsUntil: '2026-12-31' }
		};
		await perform(changePolicyDocument, change, world.as('ilse'));
		expect(await show(id)).toMatchObject({
			title: 'Programma',
			goal: 'Lagere rekeningen',
			version: 2
		});
	});

	test('two people at once: the second is told, and nothing of the first is lost', async () => {
		const id = await document();
		const change = (who: 'noor' | 'ilse', title: string) =>
			perform(changePolicyDocument, { writeId: newId(), id, version: 1, title }, world.as(who));
		await change('ilse', 'Van Ilse');
		expect(await refusal(change('noor', 'Van Noor'))).toBe('changedMeanwhile');
		expect(await show(id)).toMatchObject({ title: 'Van Ilse', version: 2 });
	});

	test('[S8] a rule that chafes stands with the theme it is about, and Waarom? walks it', async () => {
		const id = await document('Beleidsregel openbare ruimte', { level: 'municipality' });
		await perform(addAPassage, passage(id, { themeIds: [theme, theme] }), world.as('noor'));
		const { passages } = await show(id);
		expect(passages).toEqual([
			expect.objectContaining({ relation: 'chafes', themes: [{ id: theme, name: 'Geveltuinen' }] })
		]);
		const why = await perform(walkWhy, { id }, world.as('samira'));
		expect(why.map((knot) => knot.id)).toContain(theme);
		const { places, themes } = await perform(showPolicyMap, {}, world.as('samira'));
		expect(themes).toEqual([{ id: theme, name: 'Geveltuinen' }]);
		expect(places).toEqual([{ documentId: id, themeId: theme, relations: ['chafes'] }]);
	});

	test('[S4] deadlines and days of decision come in order, the past ones left out', async () => {
		const id = await document('Programma Energiearmoede');
		const due = {
			deadline: '2027-03-01',
			action: 'Aanvraag indienen',
			relation: 'supports' as const
		};
		await perform(addAPassage, passage(id, due), world.as('noor'));
		await perform(addAPassage, passage(id, { ...due, deadline: '2020-01-01' }), world.as('noor'));
		const lever = { id: newId(), documentId: id, whoDecides: 'de gemeenteraad' };
		await perform(
			addALever,
			{ ...lever, decidesOn: '2027-01-20', promised: 'advise' as const },
			world.as('noor')
		);
		const days = await perform(listPolicyDays, { from: '2026-11-25' }, world.as('samira'));
		expect(days.filter((one) => one.documentId === id)).toMatchObject([
			{ day: '2027-01-20', kind: 'decision', what: 'de gemeenteraad' },
			{ day: '2027-03-01', kind: 'deadline', what: 'Aanvraag indienen' }
		]);
		expect((await show(id)).levers).toMatchObject([{ promised: 'advise' }]);
		const away = { writeId: newId(), documentId: id, id: lever.id, what: 'lever' as const };
		await perform(removeFromPolicy, away, world.as('noor'));
		expect((await show(id)).levers).toEqual([]);
		expect(
			await refusal(perform(removeFromPolicy, { ...away, writeId: newId() }, world.as('noor')))
		).toBe('notFound');
	});

	test('its text is kept by page and found by words, in another form too', async () => {
		const id = await document();
		const text = {
			id,
			fileName: 'programma.pdf',
			pages: ['Eerste\nregel', 'Over energierekeningen.']
		};
		await perform(takeInText, { writeId: newId(), ...text }, world.as('noor'));
		expect(await perform(readPolicyText, { id }, world.as('samira'))).toEqual([
			{ number: 1, paragraphs: ['Eerste', 'regel'] }
		]);
		const found = await perform(readPolicyText, { id, q: 'energierekening' }, world.as('samira'));
		expect(found.map((one) => one.number)).toEqual([2]);
		await perform(takeInText, { writeId: newId(), ...text, pages: ['Nieuw'] }, world.as('noor'));
		expect((await show(id)).pages).toBe(1);
	});

	test.each([
		['no title', { title: ' ' }, 'invalidInput title'],
		[
			'an end before its beginning',
			{ runsFrom: '2026-02-01', runsUntil: '2026-01-01' },
			'invalidInput runsUntil'
		],
		['an address that is none', { url: 'javascript:alert(1)' }, 'invalidInput url'],
		['an area that is not there', { areaId: newId() }, 'invalidInput areaId']
	])('%s is refused at its field', async (_, wrong, said) => {
		const input = { id: newId(), title: 'x', ...wrong };
		expect(await refusal(perform(addPolicyDocument, input, world.as('noor')))).toBe(said);
	});

	test('a passage needs words, silence needs a theme, and a theme is a theme', async () => {
		const id = await document();
		const add = (more: object) =>
			refusal(perform(addAPassage, passage(id, more), world.as('noor')));
		expect(await add({ quote: '' })).toBe('invalidInput quote');
		expect(await add({ relation: 'silent', quote: undefined })).toBe('invalidInput themeIds');
		expect(await add({ themeIds: [id] })).toBe('invalidInput themeIds.0');
		expect(await add({ documentId: theme })).toBe('invalidInput documentId');
		await perform(
			addAPassage,
			passage(id, { relation: 'silent', quote: undefined, themeIds: [theme] }),
			world.as('noor')
		);
	});

	test('who does not keep it changes nothing, who may not see it reads nothing', async () => {
		const id = await document();
		for (const who of ['samira', 'yonas', 'kees'] as const) {
			expect(await refusal(perform(addAPassage, passage(id), world.as(who)))).toBe('forbidden');
			const input = { id: newId(), title: 'x' };
			expect(await refusal(perform(addPolicyDocument, input, world.as(who)))).toBe('forbidden');
		}
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await refusal(perform(addAPassage, passage(id), world.as('bram')))).toBe(
			'invalidInput documentId'
		);
		const text = { writeId: newId(), id, fileName: 'x', pages: ['x'] };
		expect(await refusal(perform(takeInText, text, world.as('bram')))).toBe('notFound');
		expect(await perform(readPolicyText, { id }, world.as('bram'))).toEqual([]);
	});
});

describe('methods.md 2.4: the policy map', () => {
	const some = fc.array(
		fc.record({
			documentId: fc.constantFrom('a', 'b', 'c'),
			themeId: fc.constantFrom('x', 'y'),
			relation: fc.constantFrom(...relations)
		})
	);
	test('every pair that was said something about has one place; silence only where nothing else is said', () =>
		fc.assert(
			fc.property(some, (passages) => {
				const map = policyMap(passages);
				const pairs = new Set(passages.map((one) => `${one.documentId} ${one.themeId}`));
				expect(new Set(map.map((one) => `${one.documentId} ${one.themeId}`))).toEqual(pairs);
				expect(map).toHaveLength(pairs.size);
				for (const { relations: found } of map)
					if (found.includes('silent')) expect(found).toEqual(['silent']);
			})
		));

	test('the order in which passages were noted changes nothing in a place', () =>
		fc.assert(
			fc.property(some, (passages) => {
				const sorted = (all: ReturnType<typeof policyMap>) =>
					all.map((one) => JSON.stringify(one)).sort();
				expect(sorted(policyMap(passages.toReversed()))).toEqual(sorted(policyMap(passages)));
			})
		));
});
