import { newId, perform, type Problem } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerWish, listAllObservations, noteObservation, showObservation } from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const refusal = (work: Promise<unknown>) =>
	work.then(
		() => expect.unreachable('it was not refused'),
		(problem: Problem) => ({
			code: problem.code,
			fields: problem.fields.map((field) => field.path)
		})
	);
const rows = async () =>
	Number((await world.owner.query('select count(*) as n from entry')).rows[0].n);

describe('noting an observation', () => {
	test('[R13] [S1] one sentence is enough, and starts visible to its writer only', async () => {
		const id = newId();
		const receipt = await perform(
			noteObservation,
			{ id, text: 'Bankje Klosstraat, 40 min. Drie oudere mannen.' },
			world.as('noor')
		);
		expect(receipt).toEqual({ id, version: 1 });
		const seen = await perform(showObservation, { id }, world.as('noor'));
		expect(seen).toMatchObject({ visibility: 'onlyMe', facets: [], silentWish: null });
		expect(seen.expiresOn).not.toBeNull();
		for (const who of ['ilse', 'bram', 'samira', 'yonas', 'kees', 'elsewhere'] as const) {
			expect(await refusal(perform(showObservation, { id }, world.as(who)))).toMatchObject({
				code: 'notFound'
			});
			expect(await perform(listAllObservations, {}, world.as(who))).toEqual([]);
		}
	});

	test('[R14] [R15] a quote stays verbatim, and a silent wish is not checked until it was given back', async () => {
		const id = newId();
		const note = {
			id,
			text: 'Gepraat over duiven en de gesloten kroeg.',
			quote: 'Je komt nergens meer vanzelf terecht.',
			silentWish: 'een plek zonder programma',
			areaId: world.areaId,
			visibility: 'team' as const
		};
		await perform(noteObservation, note, world.as('noor'));
		expect(await perform(showObservation, { id }, world.as('ilse'))).toMatchObject({
			quote: note.quote,
			wishState: 'unchecked'
		});
		const answer = { writeId: newId(), id, state: 'recognised' as const, answer: 'ja, zoiets' };
		expect(await perform(answerWish, answer, world.as('noor'))).toEqual({ id, version: 2 });
		expect(await perform(answerWish, answer, world.as('noor'))).toEqual({ id, version: 2 });
		expect(await perform(showObservation, { id }, world.as('samira'))).toMatchObject({
			wishState: 'recognised'
		});
		expect(await refusal(perform(showObservation, { id }, world.as('bram')))).toMatchObject({
			code: 'notFound'
		});
		expect(
			await refusal(perform(answerWish, { ...answer, writeId: newId() }, world.as('samira')))
		).toMatchObject({ code: 'forbidden' });
	});

	test('the same note sent twice, even at once, is one note; another text under its id is refused', async () => {
		const note = { id: newId(), text: 'Een keer is genoeg.' };
		const before = await rows();
		const receipts = await Promise.all(
			[1, 2, 3].map(() => perform(noteObservation, note, world.as('noor')))
		);
		expect(new Set(receipts.map((receipt) => receipt.id))).toEqual(new Set([note.id]));
		expect(await rows()).toBe(before + 1);
		expect(
			await refusal(perform(noteObservation, { ...note, text: 'Iets anders.' }, world.as('noor')))
		).toMatchObject({ code: 'idInUse' });
	});

	test.each([
		['an empty text', { text: '   ' }, 'text'],
		['a text of 50,000 characters', { text: 'x'.repeat(50_000) }, 'text'],
		['a day in 1890', { text: 'Lang geleden.', happenedOn: '1890-03-04' }, 'happenedOn'],
		[
			'a day that does not exist',
			{ text: 'Schrikkeldag.', happenedOn: '2025-02-30' },
			'happenedOn'
		],
		['an area that is not there', { text: 'Waar?', areaId: newId() }, 'areaId'],
		['a citizen service number', { text: 'Zijn nummer is 111222333.' }, 'text']
	])('%s is refused at its field and changes nothing', async (_, wrong, field) => {
		const before = await rows();
		const refused = await refusal(
			perform(noteObservation, { id: newId(), ...wrong }, world.as('noor'))
		);
		expect(refused).toEqual({ code: 'invalidInput', fields: [field] });
		expect(await rows()).toBe(before);
	});

	test('a resident, a team member and an administrator may not note for a worker, and the refusal is logged', async () => {
		for (const who of ['samira', 'yonas', 'kees'] as const) {
			const refused = await refusal(
				perform(noteObservation, { id: newId(), text: 'Ik ook.' }, world.as(who))
			);
			expect(refused).toMatchObject({ code: 'forbidden' });
		}
		const { rows: lines } = await world.owner.query(
			"select result from history where result = 'refused'"
		);
		expect(lines.length).toBeGreaterThanOrEqual(3);
	});

	test("another organisation's area cannot be used", async () => {
		const refused = await refusal(
			perform(
				noteObservation,
				{ id: newId(), text: 'Hier?', areaId: world.areaId },
				world.as('elsewhere')
			)
		);
		expect(refused).toEqual({ code: 'invalidInput', fields: ['areaId'] });
	});
});
