import { fixedClock, newId, perform, read } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPlan, anActivity } from '../test-activity.ts';
import {
	addShare,
	changeOthersShare,
	changeShare,
	listShares,
	noteHours,
	noteOthers,
	removeShare,
	showShare
} from './index.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
const activity = async (more: object = {}) =>
	anActivity(world, await aPlan(world), { happenedOn: '2026-01-07', ...more });
const show = (id: string, who: Who = 'samira', day = '2026-11-25') =>
	perform(showShare, { id }, { ...world.as(who), clock: fixedClock(`${day}T10:00:00Z`) });
async function share(entryId: string, more: object, who: Who = 'noor') {
	const id = newId();
	await perform(addShare, { id, entryId, verbs: ['initiates'], ...more }, world.as(who));
	return id;
}
async function others(entryId: string, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const row = { side: 'residents' as const, byWhom: '5 fietsers', what: 'sleutelen' };
	await perform(noteOthers, { id, entryId, ...row, ...more }, world.as(who));
	return id;
}
async function hours(entryId: string, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const row = { since: '2026-01-07', until: '2026-02-28', hours: 12.5 };
	await perform(noteHours, { id, entryId, ...row, ...more }, world.as(who));
	return id;
}

describe('[R1] [R88] the worker’s share in the five verbs, per period', () => {
	test('[S3] shifts over time, beside and apart from what residents and partners put in', async () => {
		const id = await activity();
		await share(id, { since: '2026-01-07', until: '2026-02-28', supported: ['residents'] });
		await share(id, { verbs: ['supports'], since: '2026-03-01', until: '2026-05-31' });
		await others(id, { since: '2026-01-07' });
		await others(id, {
			...{ side: 'partners', byWhom: 'kringloop', what: '15 wrakken', hours: 4 },
			...{ since: '2026-01-14', until: '2026-01-14' }
		});
		const found = await show(id);
		expect(found.worker.map(({ verb, since, until }) => [verb, since, until])).toEqual([
			['initiates', '2026-01-07', '2026-02-28'],
			['supports', '2026-03-01', '2026-05-31']
		]);
		expect(found.others.map(({ side, byWhom, hours: of }) => [side, byWhom, of])).toEqual([
			['residents', '5 fietsers', null],
			['partners', 'kringloop', 4]
		]);
		expect(
			found.quarters.map(({ quarter, verbs, partners }) => [quarter, verbs, partners])
		).toEqual([
			['2026-Q1', ['initiates', 'supports'], ['kringloop']],
			['2026-Q2', ['supports'], []],
			['2026-Q3', [], []],
			['2026-Q4', [], []]
		]);
		expect(found.trend).toBe('without');
	});

	test('[R5] says who was supported: residents, the municipality and organisations', async () => {
		const id = await activity();
		const supported = ['residents', 'municipality', 'organisations'] as const;
		await share(id, { supported: [...supported] });
		expect((await show(id)).worker[0]?.supported).toEqual([...supported]);
	});

	test('what was noted with the activity is the first of it, and can be ended', async () => {
		const id = await activity({ verbs: ['facilitates'] });
		const [first] = (await show(id, 'noor')).worker;
		expect(first).toMatchObject({ verb: 'facilitates', since: '2026-01-07', until: null });
		const change = { writeId: newId(), id: first!.id, entryId: id, until: '2026-03-01' };
		await perform(changeShare, { ...change, supported: ['residents'] }, world.as('noor'));
		expect((await show(id)).worker[0]).toMatchObject({
			...{ until: '2026-03-01', supported: ['residents'], isOwn: false }
		});
	});

	test('may overlap: a day counts once, and the same verb from the same day is refused', async () => {
		const id = await activity();
		const since = '2026-07-01';
		await share(id, { since, until: '2026-09-30' });
		await share(id, { since: '2026-08-01', until: '2026-09-30' });
		expect((await show(id)).quarters.find((one) => one.quarter === '2026-Q3')?.weight).toBe(1);
		expect(await refusal(share(id, { since, verbs: ['guides', 'initiates'] }))).toBe(
			'invalidInput verbs'
		);
	});
});

describe('[R88] hours', () => {
	test('are optional, and only the worker sees them; a colleague sees the verbs and not whose', async () => {
		const id = await activity();
		await share(id, { since: '2026-01-07' });
		await share(id, { since: '2026-01-08', verbs: ['guides'] }, 'ilse');
		await hours(id);
		await hours(id, { hours: 3 }, 'ilse');
		expect((await show(id, 'noor')).ownHours).toMatchObject([{ hours: 12.5 }]);
		expect((await show(id, 'ilse')).ownHours).toMatchObject([{ hours: 3 }]);
		expect((await show(id)).ownHours).toEqual([]);
		expect((await show(id, 'ilse')).worker.map(({ verb, isOwn }) => [verb, isOwn])).toEqual([
			['initiates', false],
			['guides', true]
		]);
		expect(JSON.stringify(await show(id))).not.toContain(world.actors.noor.personId);
	});

	test('are shut by the database too', async () => {
		const id = await activity();
		await hours(id);
		const seen = (who: Who) =>
			read(world.db, world.actors[who], (tx) =>
				tx.selectFrom('workerHours').select('hours').where('entryId', '=', id).execute()
			);
		expect(await seen('noor')).toHaveLength(1);
		for (const who of ['ilse', 'samira', 'bram', 'kees'] as const)
			expect(await seen(who)).toEqual([]);
	});
});

describe('[R20] over the quarters', () => {
	test('each activity and all together, counted in activities, without workers beside each other', async () => {
		const elsewhere = await openWorld();
		try {
			const id = await anActivity(elsewhere, await aPlan(elsewhere), { happenedOn: '2026-01-07' });
			const row = { id: newId(), entryId: id, verbs: ['guides' as const] };
			await perform(addShare, { ...row, since: '2026-10-05' }, elsewhere.as('noor'));
			await perform(
				noteOthers,
				{
					...{ id: newId(), entryId: id, side: 'municipality', byWhom: 'groenbeheer' },
					...{ what: 'zand', since: '2026-11-01' }
				},
				elsewhere.as('noor')
			);
			const clock = fixedClock('2026-11-25T10:00:00Z');
			const found = await perform(listShares, {}, { ...elsewhere.as('samira'), clock });
			expect(
				found.together.map(({ quarter, workers, residents, partners }) => [
					...[quarter, workers, residents, partners]
				])
			).toEqual([
				['2026-Q1', 0, 0, 0],
				['2026-Q2', 0, 0, 0],
				['2026-Q3', 0, 0, 0],
				['2026-Q4', 1, 0, 1]
			]);
			expect(found.together[3]!.verbs).toMatchObject({ guides: 1, initiates: 0 });
			expect(found.things).toMatchObject([{ id, title: 'Fietstaal', trend: 'growing' }]);
			expect(await perform(listShares, {}, elsewhere.as('bram'))).toMatchObject({ things: [] });
		} finally {
			await elsewhere.close();
		}
	});

	test('a new activity has too little to say anything', async () => {
		const id = await activity({ happenedOn: '2026-11-20', verbs: ['guides'] });
		expect((await show(id)).trend).toBe('tooLittle');
	});
});

describe('a share', () => {
	test('is taken away by who noted it, and what others did by the team', async () => {
		const id = await activity();
		const [mine, theirs, time] = [await share(id, {}), await others(id), await hours(id)];
		const away = (table: string, row: string, who: Who = 'ilse') =>
			perform(
				removeShare,
				{ writeId: newId(), id: row, entryId: id, table: table as 'contribution' },
				world.as(who)
			);
		expect(await refusal(away('contribution', mine))).toBe('notFound');
		expect(await refusal(away('workerHours', time))).toBe('notFound');
		await away('othersContribution', theirs);
		await away('contribution', mine, 'noor');
		await away('workerHours', time, 'noor');
		expect(await show(id, 'noor')).toMatchObject({ worker: [], others: [], ownHours: [] });
	});

	test('of others ends on a day', async () => {
		const id = await activity();
		const row = await others(id, { since: '2026-04-01' });
		const change = { writeId: newId(), id: row, entryId: id };
		const end = (until: string) =>
			perform(changeOthersShare, { ...change, writeId: newId(), until }, world.as('ilse'));
		expect(await refusal(end('2026-03-01'))).toBe('invalidInput until');
		await end('2026-10-01');
		expect((await show(id)).others[0]).toMatchObject({ since: '2026-04-01', until: '2026-10-01' });
	});

	test('is refused without a verb, with the days turned round, or at something else', async () => {
		const id = await activity();
		expect(await refusal(share(id, { verbs: [] }))).toBe('invalidInput verbs');
		expect(await refusal(share(id, { verbs: ['leads'] }))).toBe('invalidInput verbs.0');
		expect(await refusal(share(id, { since: '2026-05-01', until: '2026-04-01' }))).toBe(
			'invalidInput until'
		);
		expect(await refusal(hours(id, { hours: 0 }))).toBe('invalidInput hours');
		expect(await refusal(hours(id, { hours: Number.NaN }))).toBe('invalidInput hours');
		expect(await refusal(others(id, { byWhom: '' }))).toBe('invalidInput byWhom');
		const seen = newId();
		const note = { id: seen, text: 'x', areaId: world.areaId, visibility: 'team' as const };
		await perform(noteObservation, note, world.as('noor'));
		expect(await refusal(share(seen, {}))).toBe('invalidInput entryId');
		expect(await refusal(show(seen))).toBe('notFound');
		const row = await share(id, { since: '2026-02-01' });
		const later = await share(id, { since: '2026-03-01' });
		const change = { writeId: newId(), id: later, entryId: id };
		const as = (more: object, who: Who = 'noor') =>
			refusal(perform(changeShare, { ...change, ...more }, world.as(who)));
		expect(await as({ since: '2026-02-01' })).toBe('invalidInput since');
		expect(await as({ until: '2026-01-01' })).toBe('invalidInput until');
		expect(await as({ id: row }, 'ilse')).toBe('notFound');
	});

	test('is noted by workers who may change the activity', async () => {
		const id = await activity();
		const row = await others(id);
		const change = { writeId: newId(), id: row, entryId: id };
		for (const [who, code] of [
			...(['samira', 'yonas', 'kees'] as const).map((one) => [one, 'forbidden'] as const),
			...(['bram', 'elsewhere'] as const).map((one) => [one, 'notFound'] as const)
		]) {
			expect(await refusal(share(id, {}, who))).toBe(code);
			expect(await refusal(others(id, {}, who))).toBe(code);
			expect(await refusal(hours(id, {}, who))).toBe(code);
			expect(await refusal(perform(changeOthersShare, change, world.as(who)))).toBe(code);
			expect(await refusal(perform(changeShare, change, world.as(who)))).toBe(code);
			const away = { ...change, table: 'othersContribution' as const };
			expect(await refusal(perform(removeShare, away, world.as(who)))).toBe(code);
		}
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		for (const work of [perform(listShares, {}, world.as('yonas')), show(id, 'yonas')])
			expect(await refusal(work)).toBe('forbidden');
	});
});
