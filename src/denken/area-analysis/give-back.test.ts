import { listSharedLinks, makeSharedLink } from '#community/index.ts';
import { anybody, fixedClock, newId, perform } from '#kernel/index.ts';
import { addSomeFigures } from '#test/figures.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	addAFinding,
	beginAreaAnalysis,
	confront,
	decideOnAnswer,
	giveAnAnswer,
	showAreaAnalysis,
	showGivenBack
} from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
let id: string;
beforeAll(async () => {
	world = await openWorld();
	await addSomeFigures(world);
	id = await begin();
});
afterAll(() => world.close());

async function begin(title = 'Wie woont er in Spindelveld?') {
	const made = newId();
	const input = { id: made, areaId: world.areaId, title, whoseArea: 'Tot aan de beuk.' };
	await perform(beginAreaAnalysis, input, world.as('noor'));
	return made;
}
const show = (who: Who = 'samira', of = id) => perform(showAreaAnalysis, { id: of }, world.as(who));
const confrontation = (more: object = {}) => ({
	...{ id: newId(), analysisId: id, statement: 'Er is genoeg te doen.' },
	...{ verdict: 'chafes' as const, by: 'residents' as const, ...more }
});
const visitor = (linkedEntryId: string) => ({
	...world.as('yonas'),
	actor: { ...anybody(world.organisationId), linkedEntryId }
});

describe('[R78] given back to who lives there', () => {
	let own: string;
	beforeAll(async () => {
		own = await begin('Teruggegeven');
		const finding = { id: newId(), analysisId: own, kind: 'strength' as const };
		await perform(addAFinding, { ...finding, text: 'Buren koken samen.' }, world.as('noor'));
		await perform(
			confront,
			confrontation({
				...{ analysisId: own, statement: undefined, explanation: 'Alleen voor het team.' },
				figure: { areaId: world.areaId, indicatorId: 'population' }
			}),
			world.as('noor')
		);
		const link = { id: newId(), entryId: own, purpose: 'giveBack' as const, forWhom: 'bewoners' };
		await perform(makeSharedLink, link, world.as('noor'));
	});
	const answer = (more: object = {}) => ({
		...{ id: newId(), analysisId: own, recognises: 'Niet in onze straat.' },
		...more
	});

	test('shows what was found and the figures with their source, and not the verdicts', async () => {
		const told = await perform(showGivenBack, { id: own }, visitor(own));
		expect(told.findings).toMatchObject([{ text: 'Buren koken samen.' }]);
		expect(told.figures).toMatchObject([{ areaName: 'Spindelveld', source: 'CBS' }]);
		expect(JSON.stringify(told)).not.toMatch(/chafes|Alleen voor het team/);
		expect(await refusal(perform(showGivenBack, { id }, visitor(own)))).toBe('notFound');
		expect(await refusal(perform(showAreaAnalysis, { id: own }, visitor(own)))).toBe('notSignedIn');
		expect(await perform(listSharedLinks, { entryId: own }, world.as('bram'))).toEqual([]);
	});

	test('is answered without an account, once, and read by the team only', async () => {
		const given = answer({ standsOut: 'Dat er zoveel wordt gekookt.' });
		await perform(giveAnAnswer, given, visitor(own));
		await perform(giveAnAnswer, given, visitor(own));
		for (const who of ['noor', 'ilse'] as const)
			expect((await show(who, own)).answers).toMatchObject([
				{ recognises: 'Niet in onze straat.', experience: null, state: 'waiting' }
			]);
		// Who may hand in may not read what others handed in; a member of the team does not read it first either.
		expect((await show('samira', own)).answers).toEqual([]);
		expect(JSON.stringify(await perform(showGivenBack, { id: own }, visitor(own)))).not.toContain(
			'Niet in onze straat.'
		);
		expect((await show('noor', own)).invitations).not.toContain('giveBack');
	});

	test('takes at least one answer, and only through its own link', async () => {
		const empty = answer({ recognises: ' ' });
		expect(await refusal(perform(giveAnAnswer, empty, visitor(own)))).toBe(
			'invalidInput recognises'
		);
		expect(await refusal(perform(giveAnAnswer, answer(), visitor(id)))).toBe('notFound');
		expect(await refusal(perform(giveAnAnswer, answer(), world.as('yonas')))).toBe('notFound');
		expect(await refusal(perform(giveAnAnswer, answer(), world.as('noor')))).toBe('forbidden');
		expect(await refusal(perform(giveAnAnswer, answer({ analysisId: id }), visitor(own)))).toBe(
			'notFound'
		);
	});

	test('an answer is taken along with what was done with it, or kept back', async () => {
		const { answers } = await show('noor', own);
		const decide = (who: Who, more: object) =>
			perform(
				decideOnAnswer,
				{
					...{ writeId: newId(), id: answers[0]!.id, analysisId: own, version: 1 },
					...{ state: 'takenAlong', reply: 'We gaan ’s avonds kijken.', ...more }
				},
				world.as(who)
			);
		expect(await refusal(decide('ilse', { reply: '' }))).toBe('invalidInput reply');
		expect(await refusal(decide('samira', {}))).toBe('forbidden');
		expect(await refusal(decide('bram', {}))).toBe('notFound');
		await decide('ilse', {});
		expect(await refusal(decide('noor', {}))).toBe('changedMeanwhile');
		await decide('noor', { version: 2, state: 'keptBack', reply: undefined });
		expect((await show('noor', own)).answers[0]).toMatchObject({ state: 'keptBack', reply: null });
	});

	test('a flood is stopped, and the neighbourhood goes on when it has passed', async () => {
		const at = (moment: string) => ({ ...visitor(own), clock: fixedClock(moment) });
		for (let number = 0; number < 30; number++)
			await perform(giveAnAnswer, answer(), at('2026-03-01T12:00:00Z'));
		expect(await refusal(perform(giveAnAnswer, answer(), at('2026-03-01T12:05:00Z')))).toBe(
			'tooManyRequests'
		);
		await perform(giveAnAnswer, answer(), at('2026-03-01T12:11:00Z'));
	});
});
