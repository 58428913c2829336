import { shareEntry } from '#community/index.ts';
import { beginPlan } from '#denken/index.ts';
import { fixedClock, newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	addActivityTask,
	cancelActivity,
	cancelTime,
	changeActivity,
	finishActivityTask,
	listActivities,
	markActivity,
	moveTime,
	noteActivity,
	planActivity,
	removeActivityTask,
	restoreTime,
	showActivity
} from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Who = 'noor' | 'ilse' | 'samira' | 'bram' | 'yonas' | 'kees' | 'elsewhere';
const on = (who: Who, day = '2026-09-01') => ({
	...world.as(who),
	clock: fixedClock(`${day}T12:00:00Z`)
});
const fietstaal = {
	...{ title: 'Fietstaal', text: 'Samen sleutelen en praten.', firstStart: '2026-09-02T10:00' },
	...{ minutes: 120, repeats: 'weekly' as const, where: 'Het Weefgetouw' },
	...{
		groups: ['nieuwkomers', 'buurtbewoners'],
		initiatedBy: ['residents' as const, 'worker' as const]
	},
	...{ bring: 'een kapotte fiets', gets: 'een fiets die rijdt', costCents: 1500, feeCents: 0 }
};
const plan = async (more: object = {}) => {
	const id = newId();
	await perform(planActivity, { id, areaId: world.areaId, ...fietstaal, ...more }, on('noor'));
	return id;
};
const show = (id: string, day?: string) => perform(showActivity, { id }, on('samira', day));
const write = (id: string) => ({ writeId: newId(), id });

describe('[R26] [S3] an activity that comes back', () => {
	test('is planned with all that is arranged, and shows its next times', async () => {
		const id = await plan();
		const { planned, ...shown } = await show(id);
		expect(shown).toMatchObject({ title: 'Fietstaal', visibility: 'team', doneBy: '', verbs: [] });
		expect(planned).toMatchObject({
			...{ state: 'planned', rule: 'FREQ=WEEKLY;BYDAY=WE', groups: fietstaal.groups },
			...{ bring: 'een kapotte fiets', costCents: 1500, sequence: 0, lastStart: null },
			repeat: { repeats: 'weekly', weekdays: ['WE'] }
		});
		expect(planned!.next.slice(0, 2).map((one) => one.at)).toEqual([
			...['2026-09-02T10:00', '2026-09-09T10:00']
		]);
	});
	test('begins at the first day of its rule, monthly on the nth weekday, until a last day', async () => {
		const tuesday = await show(
			await plan({ firstStart: '2026-09-01T10:00', weekdays: ['WE', 'FR'] })
		);
		expect(tuesday.planned!.firstStart).toBe('2026-09-02T10:00');
		const monthly = await plan({ repeats: 'monthly', until: '2026-11-30' });
		expect((await show(monthly)).planned).toMatchObject({
			...{ rule: 'FREQ=MONTHLY;BYDAY=1WE;UNTIL=20261130T235900', lastStart: '2026-11-04T10:00' }
		});
		const own = await plan({ repeats: 'rule', rule: 'RRULE:FREQ=DAILY;COUNT=3' });
		expect((await show(own)).planned!.next).toHaveLength(3);
	});
	test('one time is cancelled, one moved, and one goes on after all', async () => {
		const id = await plan();
		const starts = '2026-09-09T10:00';
		const reason = 'de zaal is bezet';
		await perform(cancelTime, { ...write(id), starts, reason }, on('ilse'));
		expect((await show(id)).planned!.next[1]!.at).toBe('2026-09-16T10:00');
		await perform(
			moveTime,
			{ ...write(id), starts, movedTo: '2026-09-10T14:00', reason },
			on('ilse')
		);
		const { planned } = await show(id);
		expect(planned!.next[1]).toEqual({ starts, at: '2026-09-10T14:00', moved: true });
		expect(planned!.sequence).toBe(2);
		await perform(restoreTime, { ...write(id), starts }, on('ilse'));
		expect((await show(id)).planned).toMatchObject({ exceptions: [], sequence: 3 });
		expect(
			await refusal(
				perform(cancelTime, { ...write(id), starts: '2026-09-10T10:00', reason }, on('noor'))
			)
		).toBe('invalidInput starts');
	});
	test('is changed; a cancelled time that its rule no longer knows goes away', async () => {
		const id = await plan();
		await perform(
			cancelTime,
			{ ...write(id), starts: '2026-09-09T10:00', reason: 'vakantie' },
			on('noor')
		);
		await perform(
			changeActivity,
			{
				...write(id),
				...fietstaal,
				title: 'Fiets en taal',
				weekdays: ['TH'],
				areaId: world.areaId
			},
			on('ilse')
		);
		expect(await show(id)).toMatchObject({
			title: 'Fiets en taal',
			planned: { firstStart: '2026-09-03T10:00', exceptions: [] }
		});
	});
	test('all of it is cancelled with the reason, or marked as done and by whom', async () => {
		const id = await plan();
		await perform(cancelActivity, { ...write(id), reason: 'verbouwing' }, on('noor'));
		expect((await show(id)).planned).toMatchObject({
			...{ state: 'cancelled', cancelledBecause: 'verbouwing', next: [] }
		});
		await perform(markActivity, { ...write(id), state: 'planned' }, on('noor'));
		expect((await show(id)).planned).toMatchObject({ state: 'planned', cancelledBecause: null });
		await perform(
			markActivity,
			{ ...write(id), state: 'done', doneBy: 'de fietsenmakers' },
			on('noor')
		);
		expect(await show(id)).toMatchObject({
			doneBy: 'de fietsenmakers',
			planned: { state: 'done' }
		});
	});
	test('a task is written down in a role, ticked off and taken away', async () => {
		const activityId = await plan();
		const id = newId();
		await perform(
			addActivityTask,
			{
				id,
				activityId,
				what: 'Gereedschap klaarzetten',
				role: 'gastheer',
				dueOn: '2026-09-01',
				mine: true
			},
			on('noor')
		);
		expect((await show(activityId)).planned!.tasks).toMatchObject([
			{ role: 'gastheer', mine: false }
		]);
		await perform(finishActivityTask, write(id), on('ilse'));
		expect((await show(activityId)).planned!.tasks[0]!.doneOn).toBe('2026-09-01');
		await perform(removeActivityTask, write(id), on('ilse'));
		expect((await show(activityId)).planned!.tasks).toEqual([]);
		expect(
			await refusal(
				perform(addActivityTask, { id: newId(), activityId: newId(), what: 'x' }, on('noor'))
			)
		).toBe('invalidInput activityId');
		expect(await refusal(perform(removeActivityTask, write(id), on('noor')))).toBe('notFound');
	});
});

test('[R85] [R4] [R6] large and small stand in one list, by what they are', async () => {
	const [planId, cycleId] = [newId(), newId()];
	const sentences = { title: 'Samen fietsen', saw: 'Vijftien wrakken.', think: 'Maak ze samen.' };
	await perform(beginPlan, { id: planId, cycleId, areaId: world.areaId, ...sentences }, on('noor'));
	const large = await plan({
		planId,
		cycleId,
		domains: ['wellbeing'],
		form: 'project',
		nature: 'both'
	});
	const small = newId();
	const done = { text: 'Een slot vervangen.', doneBy: 'twee buren' };
	await perform(noteActivity, { id: small, cycleId, planId, ...done }, on('noor'));
	const list = await perform(listActivities, { areaId: world.areaId }, on('samira'));
	expect(list.find((one) => one.id === small)).toMatchObject({ state: 'done', firstStart: null });
	expect(list.find((one) => one.id === large)).toMatchObject({ form: 'project' });
	expect((await show(small)).planned).toBeNull();
	expect((await show(large)).cycleIds).toEqual([cycleId]);
	const some = await perform(
		listActivities,
		{ domain: 'wellbeing', form: 'project' },
		on('samira')
	);
	expect(some.map((one) => one.id)).toEqual([large]);
});

describe('what cannot be', () => {
	test.each([
		[{ firstStart: '2026-02-31T10:00' }, 'firstStart'],
		[{ firstStart: '2026-09-02' }, 'firstStart'],
		[{ until: '2026-08-01' }, 'until'],
		[{ repeats: 'rule', rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31' }, 'rule'],
		[{ repeats: 'rule', rule: 'FREQ=MINUTELY' }, 'rule'],
		[{ repeats: 'rule' }, 'rule'],
		[{ repeats: 'weekly', weekdays: ['FR'], until: '2026-09-03' }, 'repeats'],
		[{ minutes: 0 }, 'minutes'],
		[{ areaId: '019a0000-0000-7000-8000-000000000099' }, 'areaId'],
		[{ planId: '019a0000-0000-7000-8000-000000000099' }, 'planId'],
		[{ place: { longitude: 200, latitude: 52 } }, 'place'],
		[{ title: '' }, 'title']
	])('%o is said at its field', async (more, field) => {
		expect(await refusal(plan(more))).toBe(`invalidInput ${field}`);
	});
	test('nobody plans who does not note, and nobody changes what is not of the team', async () => {
		const id = await plan();
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(
				await refusal(perform(planActivity, { id: newId(), ...fietstaal }, on(who))),
				who
			).toBe('forbidden');
		for (const who of ['bram', 'elsewhere'] as const)
			expect(await refusal(perform(cancelActivity, { ...write(id), reason: 'x' }, on(who)))).toBe(
				'notFound'
			);
		await perform(shareEntry, { ...write(id), visibility: 'public' }, on('noor'));
		expect(await refusal(perform(cancelActivity, { ...write(id), reason: 'x' }, on('bram')))).toBe(
			'forbidden'
		);
	});
});
