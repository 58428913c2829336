import { walkWhy } from '#community/index.ts';
import { cite, listSources } from '#denken/index.ts';
import { newId, perform, type Problem } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteOutcome } from '../outcome/index.ts';
import {
	addLinkOfClaim,
	addRival,
	beginClaim,
	changeClaim,
	changeLinkOfClaim,
	changeRival,
	judgeClaim,
	listClaims,
	removeLinkOfClaim,
	removeRival,
	showClaim
} from './index.ts';

type Who = Parameters<World['as']>[0];
let world: World;
let outcome: string;
beforeAll(async () => {
	world = await openWorld();
	outcome = newId();
	await perform(
		noteOutcome,
		{
			...{ id: outcome, areaId: world.areaId, who: 'gemeente', kind: 'practice' },
			...{ what: 'De gemeente schrijft een uitdaagregeling.', from: 'oktober 2026' }
		},
		world.as('noor')
	);
});
afterAll(() => world.close());

async function begin(more: object = {}, who: Who = 'noor') {
	const id = newId();
	await perform(beginClaim, { id, change: 'Minder meldingen', ...more }, world.as(who));
	return id;
}
const show = (id: string, who: Who = 'samira') => perform(showClaim, { id }, world.as(who));
async function link(claimId: string, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const step = { from: 'Buren groeten.', to: 'Jongeren groeten terug.', evidence: 'moderate' };
	await perform(addLinkOfClaim, { id, claimId, ...step, ...more } as never, world.as(who));
	return id;
}
async function rival(claimId: string, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const said = { text: 'Het was schoolvakantie.', plausible: 'high' };
	await perform(addRival, { id, claimId, ...said, ...more } as never, world.as(who));
	return id;
}
const judge = (id: string, verdict: string, who: Who = 'noor') =>
	perform(
		judgeClaim,
		{ writeId: newId(), id, verdict, why: 'Zo zien wij het.' } as never,
		world.as(who)
	);

describe('[R91] a claim', () => {
	test('[S9] is about an outcome: takes its words and place, and “Waarom?” walks it', async () => {
		const id = await begin({ change: undefined, outcomeId: outcome, workerDid: 'Ik belde.' });
		expect(await show(id)).toMatchObject({
			...{ title: 'De gemeente schrijft een uitdaagregeling.', areaId: world.areaId },
			...{ outcome: { id: outcome }, workerDid: 'Ik belde.', links: [], rivals: [] },
			...{ verdict: 'notToSay', holds: 'notToSay', most: 'notToSay', judgedOn: null }
		});
		const knots = (await perform(walkWhy, { id }, world.as('samira'))).map((knot) => knot.id);
		expect(knots).toEqual([outcome, id]);
		const list = await perform(listClaims, { outcomeId: outcome }, world.as('samira'));
		expect(list.map((one) => one.id)).toEqual([id]);
		expect(await perform(listClaims, { areaId: newId() }, world.as('samira'))).toEqual([]);
		expect(await perform(listClaims, {}, world.as('bram'))).toEqual([]);
		expect(await refusal(perform(listClaims, {}, world.as('yonas')))).toBe('forbidden');
	});

	test('needs a change or an outcome, and a worker', async () => {
		expect(await refusal(begin({ change: '' }))).toBe('invalidInput change');
		expect(await refusal(begin({ outcomeId: newId() }))).toBe('invalidInput outcomeId');
		expect(await refusal(begin({ outcomeId: outcome }, 'bram'))).toBe('invalidInput outcomeId');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(begin({}, who))).toBe('forbidden');
		const id = await begin();
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await refusal(show(id, 'yonas'))).toBe('forbidden');
	});

	test('its words and outcome are changed, and not over those of somebody else', async () => {
		const id = await begin();
		const change = (version: number, more: object = {}, who: Who = 'noor') =>
			perform(
				changeClaim,
				{ writeId: newId(), id, version, change: 'Rustiger op het plein', ...more },
				world.as(who)
			);
		await change(1, { outcomeId: outcome, residentsDid: 'groeten' }, 'ilse');
		expect(await show(id)).toMatchObject({
			...{ outcome: { id: outcome }, title: 'Rustiger op het plein', residentsDid: 'groeten' }
		});
		await change(2);
		expect(await show(id)).toMatchObject({ outcome: null, version: 3 });
		expect((await perform(walkWhy, { id }, world.as('noor'))).map((knot) => knot.id)).toEqual([id]);
		expect(await refusal(change(2))).toBe('changedMeanwhile');
		expect(await refusal(change(3, { change: '' }))).toBe('invalidInput change');
		expect(await refusal(change(3, { outcomeId: newId() }))).toBe('invalidInput outcomeId');
		expect(await refusal(change(3, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(change(3, {}, 'bram'))).toBe('notFound');
	});
});

describe('methods.md 6.2: the chain', () => {
	test('each link says how well it is known; the weakest is named', async () => {
		const id = await begin();
		const first = await link(id);
		const second = await link(id, {
			...{ from: 'jongeren groeten terug', to: 'Men kent elkaar.', evidence: 'weak' }
		});
		expect(await show(id)).toMatchObject({
			strength: 'weak',
			weakest: [second],
			most: 'plausible'
		});
		expect(await refusal(link(id, { from: '' }))).toBe('invalidInput from');
		expect(await refusal(link(id, { evidence: 'proof' }))).toBe('invalidInput evidence');
		expect(await refusal(link(id))).toBe('invalidInput to');
		expect(await refusal(link(id, { from: 'Men kent elkaar.', to: 'buren groeten' }))).toBe(
			'invalidInput to'
		);
		expect(await refusal(link(id, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(link(id, {}, 'bram'))).toBe('notFound');

		const change = (version: number, more: object = {}, who: Who = 'noor') =>
			perform(
				changeLinkOfClaim,
				{
					...{ writeId: newId(), id: second, claimId: id, version, evidence: 'strong' },
					...{ from: 'Jongeren groeten terug.', to: 'Men kent elkaar.', ...more }
				} as never,
				world.as(who)
			);
		await change(1, { proof: 'acht buren vertelden het' }, 'ilse');
		expect(await show(id)).toMatchObject({ strength: 'moderate', weakest: [first] });
		expect(await refusal(change(1))).toBe('changedMeanwhile');
		expect(await refusal(change(2, { to: '' }))).toBe('invalidInput to');
		expect(await refusal(change(2, { id: newId() }))).toBe('notFound');
		expect(await refusal(change(2, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(change(2, {}, 'bram'))).toBe('notFound');

		// A link goes with what lay beside it.
		const seen = newId();
		const note = { id: seen, text: 'Men groet.', visibility: 'team' as const };
		await perform(noteObservation, { ...note, areaId: world.areaId }, world.as('noor'));
		const laid = { id: newId(), entryId: id, part: `link:${first}`, sourceId: seen };
		await perform(cite, laid, world.as('noor'));
		const away = (who: Who = 'noor') =>
			perform(removeLinkOfClaim, { writeId: newId(), id: first, claimId: id }, world.as(who));
		expect(await refusal(away('samira'))).toBe('forbidden');
		expect(await refusal(away('bram'))).toBe('notFound');
		await away();
		expect(await perform(listSources, { entryId: id }, world.as('noor'))).toEqual([]);
		expect(await refusal(away())).toBe('notFound');
	});
});

describe('methods.md 6.2: what else it may have been', () => {
	test('[S7] “plausible” is refused with the rival by name while nothing speaks against it', async () => {
		const id = await begin();
		await link(id);
		const holiday = await rival(id);
		const refused = (await judge(id, 'plausible').catch((problem: Problem) => problem)) as Problem;
		expect(refused.code).toBe('rivalStands');
		expect(refused.sentence.nl).toContain('„Het was schoolvakantie.”');
		await judge(id, 'partly');
		expect(await show(id)).toMatchObject({ verdict: 'partly', holds: 'partly', most: 'partly' });
		expect((await show(id)).standing).toEqual([holiday]);

		const change = (version: number, more: object = {}, who: Who = 'noor') =>
			perform(
				changeRival,
				{
					...{ writeId: newId(), id: holiday, claimId: id, version, plausible: 'high' },
					...{ text: 'Het was vakantie.', evidenceAgainst: 'In mei was het al minder.', ...more }
				} as never,
				world.as(who)
			);
		await change(1, {}, 'ilse');
		await judge(id, 'plausible', 'ilse');
		expect(await show(id)).toMatchObject({ holds: 'plausible', standing: [] });
		expect(await refusal(change(1))).toBe('changedMeanwhile');
		expect(await refusal(change(2, { plausible: 'sure' }))).toBe('invalidInput plausible');
		expect(await refusal(change(2, { id: newId() }))).toBe('notFound');
		expect(await refusal(change(2, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(change(2, {}, 'bram'))).toBe('notFound');

		// A strong rival that comes later takes the verdict down, and going away gives it back.
		const later = await rival(id, { text: 'Er kwam een tweede BOA.' });
		expect(await show(id)).toMatchObject({ verdict: 'plausible', holds: 'partly' });
		const [listed] = await perform(listClaims, {}, world.as('samira'));
		expect(listed).toMatchObject({ id, verdict: 'plausible', holds: 'partly' });
		const away = (who: Who = 'noor') =>
			perform(removeRival, { writeId: newId(), id: later, claimId: id }, world.as(who));
		expect(await refusal(away('samira'))).toBe('forbidden');
		expect(await refusal(away('bram'))).toBe('notFound');
		await away();
		expect(await refusal(away())).toBe('notFound');
		expect(await show(id)).toMatchObject({ holds: 'plausible' });
	});

	test('[S10] one that is less likely, with what speaks against it, stands in no way', async () => {
		const id = await begin();
		await link(id);
		const against = { plausible: 'mid', evidenceAgainst: 'Bewoners noemen die niet.' };
		await rival(id, { text: 'een nieuwe speelplek in juni', ...against });
		await judge(id, 'plausible');
		expect(await show(id)).toMatchObject({ holds: 'plausible', verdictWhy: 'Zo zien wij het.' });
	});

	test('nothing may be said without a chain, or with a link of which nothing is known', async () => {
		const id = await begin();
		expect(await refusal(judge(id, 'partly'))).toBe('noChainYet');
		await judge(id, 'notToSay');
		await link(id);
		await judge(id, 'plausible');
		await link(id, { from: 'Jongeren groeten terug.', to: 'rust', evidence: 'none' });
		expect(await show(id)).toMatchObject({ verdict: 'plausible', holds: 'notToSay' });
		const refused = (await judge(id, 'partly').catch((problem: Problem) => problem)) as Problem;
		expect(refused.code).toBe('linkNotKnown');
		expect(refused.sentence.nl).toContain('„Jongeren groeten terug.” naar „rust”');
	});

	test('is noted and judged by the team, in known words', async () => {
		const id = await begin();
		expect(await refusal(rival(id, { text: '' }))).toBe('invalidInput text');
		expect(await refusal(rival(id, { plausible: 'sure' }))).toBe('invalidInput plausible');
		expect(await refusal(rival(id, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(rival(id, {}, 'bram'))).toBe('notFound');
		expect(await refusal(judge(id, 'proven'))).toBe('invalidInput verdict');
		expect(await refusal(judge(id, 'notToSay', 'samira'))).toBe('forbidden');
		expect(await refusal(judge(id, 'notToSay', 'bram'))).toBe('notFound');
		expect(await refusal(judge(newId(), 'notToSay'))).toBe('notFound');
	});
});
