import { removeExpired } from '#community/index.ts';
import { anybody, fixedClock, newId, perform, read } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addActivityTask, planActivity } from '../activity/index.ts';
import {
	listCalendarLinks,
	listOwnTasks,
	makeCalendarLink,
	openCalendar,
	revokeCalendarLink
} from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
	await world.owner.query(`update person set account_id = name where name in ('noor', 'ilse')`);
});
afterAll(() => world.close());

const opened = (token: string) => read(world.db, anybody(null), (tx) => openCalendar(tx, token));

test('[R26] the own tasks stand behind a secret address of one person, until it is taken back', async () => {
	const id = newId();
	await perform(makeCalendarLink, { id }, world.as('noor'));
	const [link] = await perform(listCalendarLinks, {}, world.as('noor'));
	expect(link!.token.length).toBe(43);
	expect(await perform(listCalendarLinks, {}, world.as('ilse'))).toEqual([]);
	expect(await opened(link!.token)).toEqual({
		...{ organisationId: world.organisationId, accountId: 'noor' }
	});
	expect(await opened(`${link!.token.slice(0, -1)}_`)).toBeUndefined();
	const taken = { writeId: newId(), id };
	expect(await refusal(perform(revokeCalendarLink, taken, world.as('ilse')))).toBe('notFound');
	await perform(revokeCalendarLink, { writeId: newId(), id }, world.as('noor'));
	expect(await opened(link!.token)).toBeUndefined();
	expect(await perform(listCalendarLinks, {}, world.as('noor'))).toEqual([]);
	expect(await refusal(perform(makeCalendarLink, { id: newId() }, world.as('samira')))).toBe(
		'forbidden'
	);
});

test('an address runs out after a year', async () => {
	const long = { ...world.as('ilse'), clock: fixedClock('2024-01-01T12:00:00Z') };
	await perform(makeCalendarLink, { id: newId() }, long);
	const [link] = await perform(listCalendarLinks, {}, long);
	expect(link!.expiresOn).toBe('2025-01-01');
	expect(await opened(link!.token)).toBeUndefined();
	expect(await perform(listCalendarLinks, {}, world.as('ilse'))).toEqual([]);
});

test('only tasks that were taken on are one’s own', async () => {
	const activityId = newId();
	const activity = { title: 'Fietstaal', firstStart: '2026-09-02T10:00' };
	await perform(planActivity, { id: activityId, ...activity }, world.as('noor'));
	for (const [what, mine] of [
		['Koffie zetten', false],
		['Sleutel halen', true]
	] as const) {
		const task = { id: newId(), activityId, what, mine, dueOn: '2026-09-01' };
		await perform(addActivityTask, task, world.as('noor'));
	}
	const own = await perform(listOwnTasks, {}, world.as('noor'));
	expect(own.map((one) => one.what)).toEqual(['Sleutel halen']);
	expect(await perform(listOwnTasks, {}, world.as('ilse'))).toEqual([]);
});

test('[R26] an address that ended goes a month later, and that of who left at once', async () => {
	const made = async (who: 'noor' | 'ilse', on: string) => {
		const context = { ...world.as(who), clock: fixedClock(`${on}T12:00:00Z`) };
		const id = newId();
		await perform(makeCalendarLink, { id }, context);
		return { id, context };
	};
	await world.owner.query('delete from calendar_link');
	const old = await made('noor', '2025-01-10');
	const back = await made('noor', '2026-01-01');
	await perform(revokeCalendarLink, { writeId: newId(), id: back.id }, back.context);
	const works = await made('noor', '2026-01-01');
	const left = await made('ilse', '2026-01-01');
	const kept = async (on: string) => {
		await removeExpired(world.db, world.files, fixedClock(`${on}T12:00:00Z`));
		const { rows } = await world.owner.query('select id from calendar_link order by id');
		return rows.map((row) => row.id);
	};
	expect(await kept('2026-02-01')).toEqual([old.id, back.id, works.id, left.id].sort());
	expect(await kept('2026-02-11')).toEqual([works.id, left.id].sort());
	await world.owner.query(`update person set ends_on = '2026-02-12' where name = 'ilse'`);
	expect(await kept('2026-02-13')).toEqual([works.id]);
});
