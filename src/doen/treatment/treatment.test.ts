import { walkWhy } from '#community/index.ts';
import { beginPlan, cite, listDaysAhead, listSources } from '#denken/index.ts';
import { fixedClock, newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	changeTreatment,
	commitToTreatment,
	endTreatmentCommitment,
	listTreatments,
	makeTreatment,
	noteTreatmentView,
	reviewTreatment,
	showTreatment
} from './index.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
const ways = { oldWay: 'wegsturen, filmen', newWay: 'eerst groeten, naam vragen' };
const given = () => ({
	...{ id: newId(), group: 'jongeren van het plein', ...ways, areaId: world.areaId },
	...{ since: '2026-06-10', reviewOn: '2026-09-10' as string | null }
});
async function make(more: object = {}) {
	const input = { ...given(), ...more };
	await perform(makeTreatment, input, world.as('noor'));
	return input.id;
}
const show = (id: string, who: Who = 'samira') => perform(showTreatment, { id }, world.as(who));
const review = (id: string, more: object, who: Who = 'noor') =>
	perform(
		reviewTreatment,
		{ writeId: newId(), id, outcome: 'kept', reviewedOn: '2026-09-10', ...more },
		world.as(who)
	);

describe('[R86] [S7] an agreement on treating a group differently', () => {
	test('stands old beside new, with who commits in roles and since when', async () => {
		const id = await make({
			commitments: ['2 BOA’s', 'snackbar', '5 buren', '4 jongeren'].map((byWhom) => ({
				...{ id: newId(), byWhom, saidOn: '2026-06-10' }
			}))
		});
		const late = newId();
		const neighbours = { id: late, agreementId: id, byWhom: '3 buren erbij' };
		await perform(commitToTreatment, neighbours, world.as('ilse'));
		await perform(
			endTreatmentCommitment,
			{ writeId: newId(), id: late, agreementId: id },
			world.as('noor')
		);
		const found = await show(id);
		expect(found).toMatchObject({ group: 'jongeren van het plein', number: 1, ...ways });
		expect(found).toMatchObject({ since: '2026-06-10', stoppedOn: null, visibility: 'team' });
		expect(found.commitments.map(({ byWhom, endedOn }) => [byWhom, endedOn !== null])).toEqual([
			...[['2 BOA’s', false] as const, ['snackbar', false] as const, ['5 buren', false] as const],
			...[['4 jongeren', false] as const, ['3 buren erbij', true] as const]
		]);
	});

	test('keeps the group’s own view, several over time, the newest first', async () => {
		const id = await make();
		const say = (words: string, notedOn: string) =>
			perform(
				noteTreatmentView,
				{ id: newId(), agreementId: id, words, asked: 'vier van ons', notedOn },
				world.as('noor')
			);
		await say('We worden weggestuurd voordat we iets doen.', '2026-06-10');
		await say('Ze groeten nu.', '2026-08-20');
		expect((await show(id)).views.map(({ words }) => words)).toEqual([
			'Ze groeten nu.',
			'We worden weggestuurd voordat we iets doen.'
		]);
	});

	test('is looked at together on its day: kept, adjusted with the old kept, or stopped with a reason', async () => {
		const id = await make();
		await review(id, { reason: 'Het loopt.', reviewedOn: '2026-08-01', reviewOn: '2026-09-10' });
		await review(id, {
			...{ outcome: 'adjusted', reason: 'Half elf is te vroeg.' },
			...{ newWay: 'groeten, en om elf uur samen opruimen', reviewOn: '2026-11-10' }
		});
		const adjusted = await show(id);
		expect(adjusted).toMatchObject({ number: 2, oldWay: ways.newWay, reviewOn: '2026-11-10' });
		expect(adjusted.versions.map(({ number, newWay }) => [number, newWay])).toEqual([
			[2, 'groeten, en om elf uur samen opruimen'],
			[1, ways.newWay]
		]);
		await review(id, { outcome: 'stopped', reason: 'Niet meer nodig.', reviewedOn: '2026-11-10' });
		const stopped = await show(id);
		expect(stopped).toMatchObject({ stoppedOn: '2026-11-10', reviewOn: null, reviewIsDue: false });
		expect(stopped.reviews.map(({ outcome, versionNumber }) => [outcome, versionNumber])).toEqual([
			...[['stopped', 2] as const, ['adjusted', 1] as const, ['kept', 1] as const]
		]);
	});

	test('comes up among the days ahead, and is due from its day on', async () => {
		const id = await make({ group: 'hangouderen' });
		const on = (day: string) => ({ ...world.as('samira'), clock: fixedClock(`${day}T10:00:00Z`) });
		const ahead = await perform(listDaysAhead, { days: 30 }, on('2026-09-01'));
		expect(ahead.filter(({ entryId }) => entryId === id)).toMatchObject([
			{ day: '2026-09-10', what: 'review', kind: 'treatmentAgreement', text: 'hangouderen' }
		]);
		const due = async (day: string) =>
			(await perform(listTreatments, {}, on(day))).find((one) => one.id === id)?.reviewIsDue;
		expect(await due('2026-09-09')).toBe(false);
		expect(await due('2026-09-10')).toBe(true);
		await review(id, {});
		const after = await perform(listDaysAhead, { days: 30 }, on('2026-09-01'));
		expect(after.filter(({ entryId }) => entryId === id)).toEqual([]);
	});

	test('says what it stands on, and carries out a plan', async () => {
		const [planId, seen] = [newId(), newId()];
		const plan = {
			id: planId,
			cycleId: newId(),
			title: 'Samen op het plein',
			saw: 'x',
			think: 'y'
		};
		await perform(beginPlan, { ...plan, areaId: world.areaId }, world.as('noor'));
		const note = { id: seen, text: 'Ze ruimen hun blikjes op.', areaId: world.areaId };
		await perform(noteObservation, { ...note, visibility: 'team' }, world.as('noor'));
		const id = await make({ planId });
		const source = { id: newId(), entryId: id, part: 'why', sourceId: seen };
		await perform(cite, source, world.as('noor'));
		const sources = await perform(listSources, { entryId: id }, world.as('samira'));
		expect(sources.map(({ entry }) => entry?.id)).toEqual([seen]);
		const knots = await perform(walkWhy, { id }, world.as('samira'));
		expect(knots.map(({ kind }) => kind).sort()).toEqual([
			...['observation', 'plan', 'treatmentAgreement']
		]);
		expect((await show(id)).cycleIds).toHaveLength(1);
	});

	test('changes its name when the group names itself', async () => {
		const id = await make();
		const change = { writeId: newId(), id, group: 'wij van het plein', namedBy: 'group' as const };
		await perform(changeTreatment, { ...change, text: 'Zo heten we.' }, world.as('ilse'));
		expect(await show(id)).toMatchObject({
			...{ group: 'wij van het plein', namedBy: 'group', text: 'Zo heten we.', reviewOn: null }
		});
	});

	test('refuses what is empty, a day before it begins, and no reason', async () => {
		const of = (more: object) =>
			refusal(perform(makeTreatment, { ...given(), ...more }, world.as('noor')));
		expect(await of({ group: ' ' })).toBe('invalidInput group');
		expect(await of({ newWay: '' })).toBe('invalidInput newWay');
		expect(await of({ reviewOn: '2026-06-01' })).toBe('invalidInput reviewOn');
		expect(await of({ since: '2026-02-31' })).toBe('invalidInput since');
		expect(await of({ planId: newId() })).toBe('invalidInput planId');
		const id = await make();
		const no = (more: object) => refusal(review(id, more));
		expect(await no({ outcome: 'stopped' })).toBe('invalidInput reason');
		expect(await no({ outcome: 'adjusted', reason: 'x' })).toBe('invalidInput newWay');
		expect(await no({ reviewOn: '2026-09-01' })).toBe('invalidInput reviewOn');
		expect(await no({ reviewedOn: '2026-06-01' })).toBe('invalidInput reviewedOn');
		const early = { writeId: newId(), id, group: 'x', namedBy: 'worker' as const };
		expect(
			await refusal(
				perform(changeTreatment, { ...early, reviewOn: '2026-01-01' }, world.as('noor'))
			)
		).toBe('invalidInput reviewOn');
		const [row] = [newId()];
		await perform(commitToTreatment, { id: row, agreementId: id, byWhom: 'x' }, world.as('noor'));
		const end = { writeId: newId(), id: row, agreementId: id, endedOn: '2026-01-01' };
		expect(await refusal(perform(endTreatmentCommitment, end, world.as('noor')))).toBe(
			'invalidInput endedOn'
		);
	});

	test('refuses the wrong person', async () => {
		const id = await make();
		const row = { id: newId(), agreementId: id };
		const commit = (who: Who) =>
			refusal(perform(commitToTreatment, { ...row, byWhom: 'x' }, world.as(who)));
		const view = (who: Who) =>
			refusal(perform(noteTreatmentView, { ...row, words: 'x', asked: 'x' }, world.as(who)));
		for (const who of ['samira', 'yonas', 'kees'] as const) {
			expect(await refusal(perform(makeTreatment, given(), world.as(who)))).toBe('forbidden');
			expect(await commit(who)).toBe('forbidden');
			expect(await view(who)).toBe('forbidden');
			expect(await refusal(review(id, {}, who))).toBe('forbidden');
		}
		for (const who of ['bram', 'elsewhere'] as const) {
			expect(await commit(who)).toBe('notFound');
			expect(await view(who)).toBe('notFound');
			expect(await refusal(review(id, {}, who))).toBe('notFound');
			expect(await refusal(show(id, who))).toBe('notFound');
			expect(await perform(listTreatments, {}, world.as(who))).toEqual([]);
			const end = { writeId: newId(), ...row };
			expect(await refusal(perform(endTreatmentCommitment, end, world.as(who)))).toBe('notFound');
			const change = { writeId: newId(), id, group: 'x', namedBy: 'worker' as const };
			expect(await refusal(perform(changeTreatment, change, world.as(who)))).toBe('notFound');
		}
		expect(await refusal(perform(listTreatments, {}, world.as('yonas')))).toBe('forbidden');
		const gone = { writeId: newId(), id: newId(), agreementId: id };
		expect(await refusal(perform(endTreatmentCommitment, gone, world.as('noor')))).toBe('notFound');
	});
});
