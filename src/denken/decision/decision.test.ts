import { shareEntry, walkWhy } from '#community/index.ts';
import { cite, listSources } from '../material/index.ts';
import { anybody, newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import { sql } from 'kysely';
import { write } from '#kernel/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	closeVote,
	enterBallot,
	openBallot,
	openVote,
	preparePriority,
	showPriority
} from '../priority/index.ts';
import { listDecisions, makeDecision, showDecision } from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
const own = {
	title: 'Geveltuinen in de Garenhof',
	text: 'De geveltuinen mogen er komen.',
	decidedBy: 'gemeente en bewonersgroep',
	reached: 'otherwise' as const,
	reachedHow: 'De gemeente besliste na advies van de bewoners.',
	options: [
		{ text: 'Geveltuinen', chosen: true },
		{ text: 'Niets doen', chosen: false, why: 'De straat wil verder.' }
	],
	conditions: ['mits 1,20 m stoep vrij']
};
const make = (more: object = {}, who: Who = 'noor', id = newId()) =>
	perform(makeDecision, { id, ...own, ...more } as never, world.as(who)).then(() => id);
const show = (id: string, who: Who = 'noor') => perform(showDecision, { id }, world.as(who));

/** A vote of which the first two options came out equal. */
async function tied(closed = true) {
	const id = newId();
	const options = ['Bankje', 'Bomen', 'Speelplek'].map((text) => ({ text }));
	await perform(
		preparePriority,
		{ id, title: 'Wat eerst?', method: 'dots', areaId: world.areaId, options },
		world.as('noor')
	);
	await perform(openVote, { writeId: newId(), id }, world.as('noor'));
	const ids = (await perform(showPriority, { id }, world.as('noor'))).options.map((one) => one.id);
	const dots = { [ids[0]!]: 1, [ids[1]!]: 1 };
	await perform(
		enterBallot,
		{ id: newId(), priorityId: id, way: 'paper', count: 12, voters: 20, dots },
		world.as('noor')
	);
	if (closed) await perform(closeVote, { writeId: newId(), id }, world.as('noor'));
	return {
		...{ priorityId: id, reached: 'vote' as const },
		options: [
			{ text: 'Bankje', chosen: true, optionId: ids[0] },
			{ text: 'Bomen', chosen: false, why: 'De leidingen liggen er.', optionId: ids[1] },
			{ text: 'Speelplek', chosen: 'no', why: 'Kreeg geen stemmen.', optionId: ids[2] }
		]
	};
}

describe('[R82] a decision', () => {
	test('[S8] says what was chosen and what not, why, by whom, and on what condition with its source', async () => {
		const seen = newId();
		await perform(
			noteObservation,
			{ id: seen, text: 'De stoep is smal.', areaId: world.areaId, visibility: 'team' },
			world.as('noor')
		);
		const id = await make({ restsOn: [seen] });
		const found = await show(id, 'samira');
		expect(found).toMatchObject({ decidedBy: 'gemeente en bewonersgroep', replacedById: null });
		expect(found.options.map(({ chosen, why }) => [chosen, why])).toEqual([
			[true, null],
			[false, 'De straat wil verder.']
		]);
		const [condition] = found.conditions;
		expect(condition!.text).toBe('mits 1,20 m stoep vrij');
		const part = `condition:${condition!.id}`;
		await perform(cite, { id: newId(), entryId: id, part, sourceId: seen }, world.as('ilse'));
		const sources = await perform(listSources, { entryId: id }, world.as('samira'));
		expect(sources).toMatchObject([{ part, state: 'there' }]);
		const why = await perform(walkWhy, { id }, world.as('samira'));
		expect(why.map((knot) => knot.id)).toContain(seen);
		const log = await perform(listDecisions, {}, world.as('samira'));
		expect(log).toContainEqual(expect.objectContaining({ id, chosen: 1, notChosen: 1 }));
	});

	test('[S9] without why for what was not chosen it is refused, and without a vote it says how', async () => {
		const bare = [own.options[0], { text: 'Niets doen', chosen: false }];
		expect(await refusal(make({ options: bare }))).toBe('invalidInput options.1.why');
		expect(await refusal(make({ options: [] }))).toBe('invalidInput options');
		expect(await refusal(make({ reachedHow: '' }))).toBe('invalidInput reachedHow');
		expect(await refusal(make({ decidedBy: ' ' }))).toBe('invalidInput decidedBy');
		expect(await refusal(make({ restsOn: [newId()] }))).toBe('invalidInput restsOn.0');
		expect(await refusal(make({ decidedOn: '2999-01-01' }))).toBe('invalidInput decidedOn');
		const rejected = [{ text: 'Eigen beheer', chosen: false, why: 'De aansprakelijkheid.' }];
		expect(await make({ options: rejected })).toBeTruthy();
	});

	test('made from a vote that tied asks who broke the tie; before the vote is closed it waits', async () => {
		const vote = await tied();
		expect(await refusal(make(vote))).toBe('invalidInput tieBroken');
		const tieBroken = 'De bewonersgroep, omdat het bankje snel kan.';
		const id = await make({ ...vote, tieBroken });
		expect(await show(id)).toMatchObject({ tieBroken, priorityId: vote.priorityId });
		const both = vote.options.map((one, index) =>
			index === 1 ? { ...one, chosen: true, why: null } : one
		);
		expect(await make({ ...vote, options: both })).toBeTruthy();
		const strange = [{ text: 'x', chosen: true, optionId: newId() }];
		expect(await refusal(make({ ...vote, options: strange }))).toBe(
			'invalidInput options.0.optionId'
		);
		expect(await refusal(make({ ...(await tied(false)), tieBroken }))).toBe('invalidInput reached');
	});

	test('is read by who voted, in plain words, unless its makers keep it back', async () => {
		const vote = await tied();
		const visitor = {
			...world.as('noor'),
			actor: { ...anybody(world.organisationId), linkedEntryId: vote.priorityId }
		};
		const read = () => perform(openBallot, { priorityId: vote.priorityId }, visitor);
		const tieBroken = 'De bewonersgroep.';
		await make({ ...vote, tieBroken, tellsVoters: false });
		expect((await read()).decision).toBeNull();
		const first = await make({ ...vote, tieBroken });
		expect((await read()).decision).toMatchObject({
			decidedBy: 'gemeente en bewonersgroep',
			conditions: ['mits 1,20 m stoep vrij'],
			options: [
				{ text: 'Bankje', chosen: true },
				{ text: 'Bomen', chosen: false, why: 'De leidingen liggen er.' },
				{ text: 'Speelplek' }
			]
		});
		await make({ ...vote, tieBroken, text: 'Toch anders.', supersedesId: first });
		expect((await read()).decision).toMatchObject({ text: 'Toch anders.' });
	});

	test('is never rewritten: a later one takes its place, once', async () => {
		const id = await make();
		const later = await make({ supersedesId: id });
		expect(await show(id)).toMatchObject({ replacedById: later });
		expect(await refusal(make({ supersedesId: id }))).toBe('decisionReplaced');
		expect(await refusal(make({ supersedesId: newId() }))).toBe('invalidInput supersedesId');
		const changed = await write(world.db, world.actors.noor, async (tx) =>
			sql`update decision_option set why = 'anders' where decision_id = ${id}`.execute(tx)
		);
		expect(Number(changed.numAffectedRows)).toBe(0);
		const why = await perform(walkWhy, { id: later }, world.as('samira'));
		expect(why.map((knot) => knot.id)).toContain(id);
	});

	test('is made by workers, about a vote and in the place of a decision of their own team', async () => {
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(make({}, who))).toBe('forbidden');
		const vote = { ...(await tied()), tieBroken: 'Het team.' };
		expect(await refusal(make(vote, 'bram'))).toBe('invalidInput priorityId');
		const share = { writeId: newId(), id: vote.priorityId, visibility: 'public' as const };
		await perform(shareEntry, share, world.as('noor'));
		expect(await refusal(make(vote, 'bram'))).toBe('forbidden');
		const id = await make();
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await refusal(show(id, 'elsewhere'))).toBe('notFound');
		expect(await refusal(show(id, 'yonas'))).toBe('forbidden');
		await perform(shareEntry, { writeId: newId(), id, visibility: 'partners' }, world.as('noor'));
		expect(await refusal(make({ supersedesId: id }, 'bram'))).toBe('forbidden');
		expect(await show(id, 'bram')).toMatchObject({ id });
	});
});
