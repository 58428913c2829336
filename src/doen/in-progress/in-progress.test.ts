import { addPlanTask, finishPlanTask, removePlanRow } from '#denken/index.ts';
import { fixedClock, newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPlan, anActivity } from '../test-activity.ts';
import {
	listProgress,
	noteStepChange,
	noteStuck,
	sayPlanState,
	showProgress,
	solvePlanStuck
} from './index.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
const at = (who: Who, day: string) => ({
	...{ ...world.as(who), clock: fixedClock(`${day}T10:00:00Z`) }
});
const show = (id: string, who: Who = 'samira', day = '2026-11-25') =>
	perform(showProgress, { id }, at(who, day));
const say = (id: string, state: string, more: object = {}, who: Who = 'noor') =>
	perform(sayPlanState, { writeId: newId(), id, state: state as 'done', ...more }, world.as(who));
async function task(planId: string, text = 'tegels lichten') {
	const id = newId();
	const row = { id, planId, text, byWhom: 'bewoners', dueOn: '2026-10-03' };
	await perform(addPlanTask, row, world.as('noor'));
	return id;
}
async function stuck(planId: string, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const row = { id, planId, what: 'De sleutel is zoek.', since: '2026-10-10' };
	const need = { needed: 'een sleutel', fromWhom: 'Havenwonen' };
	await perform(noteStuck, { ...row, ...need, ...more }, world.as(who));
	return id;
}
async function change(planId: string, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const row = { id, planId, change: 'moved' as const, reason: 'vorst in de grond' };
	await perform(noteStepChange, { ...row, ...more }, world.as(who));
	return id;
}

describe('[R87] how far a plan is', () => {
	test('follows what happens until somebody says it, with a dated note, and keeps what was said', async () => {
		const plan = await aPlan(world);
		expect((await show(plan.planId)).state).toBe('notStarted');
		await anActivity(world, plan, { happenedOn: '2026-10-03' });
		expect((await show(plan.planId)).state).toBe('underWay');
		await say(plan.planId, 'done', { note: 'Alles hangt.', since: '2026-11-01' });
		await say(plan.planId, 'underWay', { note: 'Toch nog een bak.', since: '2026-11-05' });
		const found = await show(plan.planId);
		expect(found).toMatchObject({ state: 'underWay', note: 'Toch nog een bak.' });
		expect(found.states.map(({ state, since }) => [state, since])).toEqual([
			['underWay', '2026-11-05'],
			['done', '2026-11-01']
		]);
	});

	test('[R85] is listed for small actions and large plans alike, for who may see them', async () => {
		const { planId } = await aPlan(world, { title: 'Alleen hier' });
		const titles = async (who: Who) =>
			(await perform(listProgress, {}, world.as(who))).filter(({ id }) => id === planId).length;
		expect([await titles('samira'), await titles('bram'), await titles('elsewhere')]).toEqual([
			...[1, 0, 0]
		]);
	});

	test('may stop, with a reason', async () => {
		const { planId } = await aPlan(world);
		expect(await refusal(say(planId, 'stopped'))).toBe('invalidInput note');
		await say(planId, 'stopped', { note: 'De straat wil iets anders.' });
		expect((await show(planId)).state).toBe('stopped');
	});

	test('[R89] says kindly when nothing was seen for more than sixty days', async () => {
		const plan = await aPlan(world);
		await world.owner.query(`update entry set happened_on = '2026-07-01' where id = $1`, [
			plan.planId
		]);
		expect((await show(plan.planId, 'samira', '2026-08-30')).quietFor).toBeNull();
		expect((await show(plan.planId, 'samira', '2026-08-31')).quietFor).toBe(61);
		await anActivity(world, plan, { happenedOn: '2026-08-15' });
		expect(await show(plan.planId, 'samira', '2026-08-31')).toMatchObject({
			...{ quietFor: null, lastSign: '2026-08-15' }
		});
	});
});

describe('[R84] what was planned beside what happened', () => {
	test('holds what carries it out with its day and what went otherwise in it', async () => {
		const plan = await aPlan(world);
		const first = { text: 'Geplant.', happenedOn: '2026-10-03', deviation: 'Het regende.' };
		await anActivity(world, plan, { text: 'Geopend.', happenedOn: '2026-10-10' });
		await anActivity(world, plan, first);
		const { happenings } = await show(plan.planId);
		expect(
			happenings.map(({ text, happenedOn, deviation }) => [text, happenedOn, deviation])
		).toEqual([
			['Geplant.', '2026-10-03', 'Het regende.'],
			['Geopend.', '2026-10-10', null]
		]);
	});

	test('steps are moved, dropped or changed with a reason, which stays when the task goes', async () => {
		const { planId } = await aPlan(world);
		const taskId = await task(planId);
		await change(planId, { taskId, movedTo: '2026-12-12' });
		await change(planId, { change: 'dropped', step: 'spandoek', movedTo: '2026-12-12' });
		const away = { writeId: newId(), planId, id: taskId, table: 'planTask' as const };
		expect((await show(planId)).changes).toMatchObject([
			{ taskId, step: 'tegels lichten', change: 'moved', movedTo: '2026-12-12' },
			{ taskId: null, step: 'spandoek', change: 'dropped', movedTo: null }
		]);
		await perform(removePlanRow, away, world.as('noor'));
		expect((await show(planId)).changes[0]).toMatchObject({ taskId: null, step: 'tegels lichten' });
		expect(await refusal(change(planId, { step: 'x', reason: '' }))).toBe('invalidInput reason');
		expect(await refusal(change(planId))).toBe('invalidInput step');
		expect(await refusal(change(planId, { taskId }))).toBe('invalidInput taskId');
	});

	test('tasks that are ticked are counted and are a sign of life', async () => {
		const { planId } = await aPlan(world);
		const id = await task(planId);
		await task(planId);
		const tick = { writeId: newId(), planId, id };
		await perform(finishPlanTask, tick, at('noor', '2026-12-01'));
		expect(await show(planId, 'samira', '2026-12-02')).toMatchObject({
			...{ tasks: 2, tasksDone: 1, lastSign: '2026-12-01' }
		});
	});
});

describe('[R87] what is stuck', () => {
	test('says since when, what is needed and from whom; the plan is stuck until the last came loose', async () => {
		const { planId } = await aPlan(world);
		const [key, rain] = [await stuck(planId), await stuck(planId, { what: 'Het regent.' }, 'ilse')];
		expect(await show(planId)).toMatchObject({ state: 'stuck', stuck: 2 });
		const solve = (id: string, more: object = {}) =>
			perform(
				solvePlanStuck,
				{ writeId: newId(), id, planId, solvedOn: '2026-10-20', ...more },
				world.as('noor')
			);
		expect(await refusal(solve(key, { solvedOn: '2026-10-01' }))).toBe('invalidInput solvedOn');
		await solve(key, { solvedHow: 'De buurvrouw had er een.' });
		expect(await show(planId)).toMatchObject({ state: 'stuck', stuck: 1 });
		await solve(rain);
		const found = await show(planId);
		expect(found).toMatchObject({ state: 'underWay', stuck: 0 });
		expect(found.stucks.find(({ id }) => id === key)).toMatchObject({
			...{ needed: 'een sleutel', fromWhom: 'Havenwonen', solvedHow: 'De buurvrouw had er een.' }
		});
		expect(found.states.map(({ state }) => state)).toEqual(['underWay', 'stuck']);
		expect(await refusal(solve(newId()))).toBe('notFound');
		expect(await refusal(stuck(planId, { what: ' ' }))).toBe('invalidInput what');
	});

	test('solved leaves a plan that somebody called done as it is', async () => {
		const { planId } = await aPlan(world);
		const id = await stuck(planId);
		await say(planId, 'done', { note: 'Klaar.' });
		await perform(solvePlanStuck, { writeId: newId(), id, planId }, world.as('noor'));
		expect((await show(planId)).state).toBe('done');
	});
});

test('only workers of the team say how a plan goes', async () => {
	const { planId } = await aPlan(world);
	const id = await stuck(planId);
	for (const [who, code] of [
		...(['samira', 'yonas', 'kees'] as const).map((one) => [one, 'forbidden'] as const),
		...(['bram', 'elsewhere'] as const).map((one) => [one, 'notFound'] as const)
	]) {
		expect(await refusal(say(planId, 'done', {}, who))).toBe(code);
		expect(await refusal(stuck(planId, {}, who))).toBe(code);
		expect(await refusal(change(planId, { step: 'x' }, who))).toBe(code);
		const solve = perform(solvePlanStuck, { writeId: newId(), id, planId }, world.as(who));
		expect(await refusal(solve)).toBe(code);
	}
	for (const who of ['bram', 'elsewhere'] as const)
		expect(await refusal(show(planId, who))).toBe('notFound');
	expect(await refusal(perform(listProgress, {}, world.as('yonas')))).toBe('forbidden');
	expect(await refusal(show(planId, 'yonas'))).toBe('forbidden');
	expect(await refusal(say(planId, 'finished'))).toBe('invalidInput state');
	const shared = { writeId: newId(), id: planId, visibility: 'partners' };
	await world.owner.query(`update entry set visibility = 'partners' where id = $1`, [shared.id]);
	expect(await refusal(say(planId, 'done', {}, 'bram'))).toBe('forbidden');
});
