import { listEntries, walkWhy } from '#community/index.ts';
import { addDays, dayOf, newId, perform, type Problem } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cite } from '../material/index.ts';
import { beginPause, changePause, closePause, listPauses, showPause } from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
async function note(more: Record<string, unknown> = {}, who: Who = 'noor') {
	const id = newId();
	const text = 'De post blijft dicht op de mat.';
	const input = { id, text, areaId: world.areaId, visibility: 'team' as const, ...more };
	await perform(noteObservation, input, world.as(who));
	return id;
}
async function begin(more: Record<string, unknown> = {}) {
	const id = newId();
	const words = { title: 'De dichte envelop', present: 'twee bewoners, het team' };
	const input = { id, areaId: world.areaId, ...words, ...more };
	await perform(beginPause, input, world.as('noor'));
	return id;
}
const show = (id: string, who: Who = 'ilse') => perform(showPause, { id }, world.as(who));
const close = (id: string, more: Record<string, unknown>, who: Who = 'noor') =>
	perform(closePause, { writeId: newId(), id, ...more } as never, world.as(who));

describe('[R70] a pause', () => {
	test('has a day, who was there in roles, a place and words', async () => {
		const id = await begin({ happenedOn: '2026-11-20', text: 'De angst komt eerst.' });
		expect(await show(id)).toMatchObject({
			...{ title: 'De dichte envelop', text: 'De angst komt eerst.', happenedOn: '2026-11-20' },
			...{ present: 'twee bewoners, het team', areaName: 'Spindelveld', visibility: 'team' },
			...{ outcome: null, state: 'open', sources: [] }
		});
		const listed = await perform(listEntries, { kinds: ['pause'] }, world.as('samira'));
		expect(listed.map((one) => one.id)).toContain(id);
	});

	test('may come to nothing yet: a full outcome, shown with its reason', async () => {
		const id = await begin();
		await close(id, { outcome: 'nothingYet', reason: 'Zij willen eerst zelf overleggen.' });
		expect(await show(id, 'samira')).toMatchObject({
			...{ outcome: 'nothingYet', reason: 'Zij willen eerst zelf overleggen.', backOn: null },
			state: 'closed'
		});
	});

	test('asks for the reason of doing nothing yet, in a sentence that welcomes it', async () => {
		const id = await begin();
		const refused = close(id, { outcome: 'nothingYet', reason: '  ' });
		expect(await refusal(refused)).toBe('invalidInput reason');
		await refused.catch((problem: Problem) =>
			expect(problem.fields[0]!.sentence.nl).toContain('volwaardige keuze')
		);
		expect((await show(id)).state).toBe('open');
	});

	test.each(['lookFurther', 'analyse', 'plan', 'handOn'] as const)(
		'may come to %s, with or without a reason',
		async (outcome) => {
			const id = await begin();
			await close(id, { outcome });
			expect(await show(id)).toMatchObject({ outcome, reason: null });
		}
	);

	test('may have a day to look again, which is not in the past, and may come to something else then', async () => {
		const id = await begin();
		const [yesterday, later] = [-1, 30].map((days) => addDays(dayOf(new Date()), days));
		const notYet = { outcome: 'nothingYet', reason: 'Eerst de rekening van december.' };
		expect(await refusal(close(id, { ...notYet, backOn: yesterday }))).toBe('invalidInput backOn');
		await close(id, { ...notYet, backOn: later });
		expect(await show(id)).toMatchObject({ state: 'again', backOn: later });
		await close(id, { outcome: 'plan' }, 'ilse');
		expect(await show(id)).toMatchObject({ state: 'closed', outcome: 'plan', backOn: null });
	});

	test('can be given other words afterwards', async () => {
		const id = await begin();
		const words = { title: 'Post', text: 'Samen openen helpt.', present: 'vijf bewoners' };
		await perform(changePause, { writeId: newId(), id, ...words }, world.as('ilse'));
		expect(await show(id)).toMatchObject(words);
	});

	test('stands in the list: what goes on first, then what has a day to look again', async () => {
		const [closed, again, open] = [await begin(), await begin(), await begin()];
		const reason = 'Nog even niet.';
		await close(closed, { outcome: 'nothingYet', reason });
		await close(again, { outcome: 'nothingYet', reason, backOn: '2099-01-01' });
		const list = await perform(listPauses, { areaId: world.areaId }, world.as('samira'));
		const at = (id: string) => list.findIndex((one) => one.id === id);
		expect(at(open)).toBeLessThan(at(again));
		expect(at(again)).toBeLessThan(at(closed));
		expect(list[at(closed)]).toMatchObject({ reason, outcome: 'nothingYet', laid: 0 });
	});
});

describe('[R71] the table', () => {
	test('holds what was seen from the start, with the words as they were; "Waarom?" walks back to it', async () => {
		const seen = await note({ quote: 'Ik durf hem niet open te maken.', silentWish: 'samen' });
		const id = await begin({ sourceIds: [seen, seen] });
		const { sources } = await show(id);
		expect(sources).toHaveLength(1);
		expect(sources[0]).toMatchObject({
			part: 'table',
			entry: { id: seen, quote: 'Ik durf hem niet open te maken.', wishState: 'unchecked' }
		});
		const thread = await perform(walkWhy, { id }, world.as('ilse'));
		expect(thread.map((knot) => knot.id)).toEqual([seen, id]);
	});

	test('takes more later, and keeps a raw note that lies on it', async () => {
		const seen = await note();
		const id = await begin();
		const more = { id: newId(), entryId: id, part: 'table', sourceId: seen };
		await perform(cite, more, world.as('ilse'));
		expect((await show(id)).sources.map((one) => one.entry?.id)).toEqual([seen]);
		const [list] = await perform(listPauses, { limit: 1 }, world.as('noor'));
		expect(list).toMatchObject({ id, laid: 1 });
	});

	test('is the same pause when it is sent twice', async () => {
		const input = { id: newId(), title: 'Twee keer', sourceIds: [await note()] };
		const receipt = await perform(beginPause, input, world.as('noor'));
		expect(await perform(beginPause, input, world.as('noor'))).toEqual(receipt);
		expect((await show(input.id)).sources).toHaveLength(1);
	});

	test('does not take what is not there, or what the writer may not see', async () => {
		const hidden = await note({ visibility: 'onlyMe' });
		for (const sourceId of [newId(), hidden]) {
			const input = { id: newId(), title: 'x', sourceIds: [sourceId] };
			expect(await refusal(perform(beginPause, input, world.as('ilse')))).toBe(
				'invalidInput sourceIds.0'
			);
		}
	});
});

describe('[R70] who may', () => {
	test('an empty name, a day to come and a place that is not there are refused, each at its field', async () => {
		const input = { id: newId(), title: ' ', happenedOn: '2099-01-01' };
		expect(await refusal(perform(beginPause, input, world.as('noor')))).toBe(
			'invalidInput title happenedOn'
		);
		const nowhere = { id: newId(), title: 'x', areaId: newId() };
		expect(await refusal(perform(beginPause, nowhere, world.as('noor')))).toBe(
			'invalidInput areaId'
		);
		const id = await begin();
		expect(await refusal(close(id, { outcome: 'later' }))).toBe('invalidInput outcome');
		expect(await refusal(perform(listPauses, { limit: 0 }, world.as('noor')))).toBe(
			'invalidInput limit'
		);
	});

	test('members read and do not write; residents, administrators and others do neither', async () => {
		const id = await begin();
		const change = { writeId: newId(), id, title: 'x' };
		for (const who of ['samira', 'yonas', 'kees'] as const) {
			const input = { id: newId(), title: 'x' };
			expect(await refusal(perform(beginPause, input, world.as(who)))).toBe('forbidden');
			expect(await refusal(perform(changePause, change, world.as(who)))).toBe('forbidden');
			expect(await refusal(close(id, { outcome: 'plan' }, who))).toBe('forbidden');
		}
		for (const who of ['yonas', 'kees'] as const) {
			expect(await refusal(show(id, who))).toBe('forbidden');
			expect(await refusal(perform(listPauses, {}, world.as(who)))).toBe('forbidden');
		}
		for (const who of ['bram', 'elsewhere'] as const) {
			expect(await refusal(show(id, who))).toBe('notFound');
			expect(await refusal(perform(changePause, change, world.as(who)))).toBe('notFound');
			expect(await refusal(close(id, { outcome: 'plan' }, who))).toBe('notFound');
			const list = await perform(listPauses, {}, world.as(who));
			expect(list.map((one) => one.id)).not.toContain(id);
		}
	});
});
