import { listCycles, showCycle, walkWhy } from '#community/index.ts';
import { beginChallenge, moveChallenge } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAccount } from '../account/index.ts';
import { changeOutcome, listOutcomes, tieOutcome, untieOutcome } from './index.ts';
import { openHarvest, words, type Harvest, type Who } from './test-outcome.ts';

let world: World;
let plan: string;
let cycle: string;
let activity: string;
let harvest: Harvest['harvest'];
let show: Harvest['show'];
let confirm: Harvest['confirm'];
beforeAll(async () => {
	({ world, plan, cycle, activity, harvest, show, confirm } = await openHarvest());
});
afterAll(() => world.close());

describe('[R91] [R92] an outcome is harvested', () => {
	test('who, what, when, where, and whose contribution; it goes along with what it came of', async () => {
		const id = await harvest();
		expect(await show(id)).toMatchObject({
			...{ title: words.what, text: words.meaning, who: words.who, kind: 'behaviour' },
			...{ since: '2026-07-01', until: '2026-07-31', happenedOn: '2026-07-01' },
			...{ areaId: world.areaId, visibility: 'team', intended: null, direction: 'positive' },
			...{ residentsShare: words.residentsShare, workerShare: words.workerShare },
			...{ standing: 'notAsked', origins: [{ id: activity, kind: 'activity' }] },
			...{ plans: [{ id: plan }], cycleIds: [cycle] }
		});
		const knots = (await perform(walkWhy, { id }, world.as('samira'))).map((knot) => knot.id);
		expect(knots).toEqual([plan, activity, id]);
		const { steps } = await perform(showCycle, { id: cycle }, world.as('samira'));
		expect(steps.find((step) => step.id === id)).toMatchObject({ move: 'vinden' });
		const { found } = await perform(readAccount, { cycleId: cycle }, world.as('samira'));
		expect(found[0]).toMatchObject({ text: words.meaning, residentsResult: null });
		expect((await perform(listCycles, {}, world.as('noor')))[0]!.vinden).toBeGreaterThan(0);
	});

	test('[S9] a challenge that was refused can yield one, and a negative one as easily', async () => {
		const challenge = newId();
		const owner = { owner: 'Vereniging Spindelkracht', title: 'Beheer van Het Weefgetouw' };
		await perform(
			beginChallenge,
			{ id: challenge, areaId: world.areaId, ...owner },
			world.as('noor')
		);
		for (const state of ['notified', 'talking', 'bid', 'assessing', 'rejected'] as const)
			await perform(
				moveChallenge,
				{
					writeId: newId(),
					id: challenge,
					state,
					byWhom: 'het college',
					reason: 'aansprakelijkheid'
				},
				world.as('noor')
			);
		const bad = { direction: 'negative' as const, intended: 'no', originId: challenge };
		const id = await harvest({ ...bad, what: 'De groep verloor een halfjaar.', kind: 'actions' });
		expect(await show(id)).toMatchObject({ direction: 'negative', intended: false });
	});

	test('is refused without who, what, a kind or a day that was; or of what yields none', async () => {
		const harvested = (more: object, who: Who = 'noor') => refusal(harvest(more, who));
		expect(await harvested({ who: '' })).toBe('invalidInput who');
		expect(await harvested({ what: '' })).toBe('invalidInput what');
		expect(await harvested({ kind: 'mood' })).toBe('invalidInput kind');
		expect(await harvested({ from: 'vorige week' })).toBe('invalidInput from');
		expect(await harvested({ from: '2099-01' })).toBe('invalidInput from');
		expect(await harvested({ from: '2026-07', to: '2026-06' })).toBe('invalidInput to');
		expect(await harvested({ originId: cycle })).toBe('invalidInput originId');
		expect(await harvested({ originId: newId() })).toBe('invalidInput originId');
		expect(await harvested({ areaId: newId() })).toBe('invalidInput areaId');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await harvested({}, who)).toBe('forbidden');
		expect(await harvested({}, 'bram')).toBe('invalidInput originId');
	});

	test('is read by its team, and by nobody else', async () => {
		const id = await harvest();
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await refusal(show(id, 'yonas'))).toBe('forbidden');
		expect(await refusal(show(id, 'elsewhere'))).toBe('notFound');
		expect(await refusal(show(activity))).toBe('notFound');
	});

	test('its words, day and place are changed, and not over those of somebody else', async () => {
		const id = await harvest();
		const change = (version: number, more: object = {}, who: Who = 'noor') =>
			perform(changeOutcome, { writeId: newId(), id, version, ...words, ...more }, world.as(who));
		await change(1, { from: '3-8-2026', direction: 'negative' }, 'ilse');
		expect(await show(id)).toMatchObject({
			...{ since: '2026-08-03', until: '2026-08-03', happenedOn: '2026-08-03' },
			...{ direction: 'negative', areaId: null, version: 2 }
		});
		expect(await refusal(change(1))).toBe('changedMeanwhile');
		expect(await refusal(change(2, { who: '' }))).toBe('invalidInput who');
		expect(await refusal(change(2, { areaId: newId() }))).toBe('invalidInput areaId');
		expect(await refusal(change(2, {}, 'samira'))).toBe('forbidden');
		expect(await refusal(change(2, {}, 'bram'))).toBe('notFound');
	});

	test('is tied to what it came of, and untied', async () => {
		const id = await harvest({ originId: undefined });
		const tie = (originId: string, who: Who = 'noor') =>
			perform(tieOutcome, { writeId: newId(), id, originId }, world.as(who));
		await tie(plan, 'ilse');
		await tie(activity);
		expect((await show(id)).origins.map((one) => one.id)).toEqual([plan, activity]);
		expect((await show(id)).cycleIds).toEqual([cycle]);
		expect(await refusal(tie(newId()))).toBe('invalidInput originId');
		expect(await refusal(tie(plan, 'samira'))).toBe('forbidden');
		expect(await refusal(tie(plan, 'bram'))).toBe('invalidInput originId');
		const untie = (who: Who = 'noor') =>
			perform(untieOutcome, { writeId: newId(), id, originId: plan }, world.as(who));
		await untie();
		expect((await show(id)).origins.map((one) => one.id)).toEqual([activity]);
		expect(await refusal(untie('samira'))).toBe('forbidden');
		expect(await refusal(untie('bram'))).toBe('notFound');
		expect(
			await refusal(
				perform(untieOutcome, { writeId: newId(), id: newId(), originId: plan }, world.as('noor'))
			)
		).toBe('notFound');
	});
});

describe('the list', () => {
	test('chooses by place, intended, good or bad, and confirmed', async () => {
		const good = await harvest({ intended: true });
		const bad = await harvest({ intended: false, direction: 'negative' });
		await confirm(good);
		const list = async (more: object, who: Who = 'samira') =>
			(await perform(listOutcomes, more, world.as(who))).map((one) => one.id);
		expect(await list({ intended: 'yes' })).toEqual([good]);
		expect(await list({ intended: 'no' })).toContain(bad);
		expect(await list({ direction: 'negative', intended: 'yes' })).toEqual([]);
		expect(await list({ confirmed: 'yes' })).toEqual([good]);
		expect(await list({ confirmed: 'no' })).not.toContain(good);
		expect(await list({ areaId: world.areaId })).toContain(good);
		expect(await list({ areaId: newId() })).toEqual([]);
		expect(await list({}, 'bram')).toEqual([]);
		expect(await refusal(list({ confirmed: 'maybe' }))).toBe('invalidInput confirmed');
		expect(await refusal(list({}, 'yonas'))).toBe('forbidden');
	});
});
