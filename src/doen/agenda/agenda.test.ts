import { deleteEntry } from '#community/index.ts';
import { anybody, fixedClock, newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelTime, planActivity } from '../activity/index.ts';
import { listAgenda, listPublished, showPublished } from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const on = (who: 'noor' | 'samira') => ({
	...world.as(who),
	clock: fixedClock('2026-09-01T12:00:00Z')
});
const plan = async (more: object = {}) => {
	const id = newId();
	const fietstaal = {
		title: 'Fietstaal',
		firstStart: '2026-09-02T10:00',
		repeats: 'weekly' as const
	};
	const means = { costCents: 1500, feeCents: 0, materials: 'gereedschap' };
	await perform(
		planActivity,
		{ id, areaId: world.areaId, ...fietstaal, ...means, ...more },
		on('noor')
	);
	return id;
};
const write = (id: string) => ({ writeId: newId(), id });

describe('[R26] the agenda', () => {
	const visitor = () => ({ ...on('noor'), actor: anybody(world.organisationId) });
	const between = { from: '2026-10-01', to: '2026-11-01' };
	test('anybody reads what was published, with what was cancelled and why; nothing of the team', async () => {
		const id = await plan({ visibility: 'public', title: 'Open fietstaal' });
		const inside = await plan({ title: 'Van het team' });
		const starts = '2026-10-14T10:00';
		await perform(cancelTime, { ...write(id), starts, reason: 'herfstvakantie' }, on('noor'));
		const times = await perform(listAgenda, { ...between, published: true }, visitor());
		const open = times.filter((one) => one.title === 'Open fietstaal');
		expect(times.some((one) => one.id === inside)).toBe(false);
		expect(open.map((one) => [one.id, one.at, one.isOff, one.reason])).toEqual([
			...[[id, '2026-10-07T10:00', false, null]],
			...[[id, starts, true, 'herfstvakantie']],
			...[[id, '2026-10-21T10:00', false, null]],
			...[[id, '2026-10-28T10:00', false, null]]
		]);
		const own = await perform(listAgenda, between, on('samira'));
		expect(own.some((one) => one.id === inside)).toBe(true);
		const published = await perform(listAgenda, { ...between, published: true }, on('noor'));
		expect(published.some((one) => one.id === inside)).toBe(false);
		const shown = await perform(showPublished, { id }, visitor());
		expect(shown).toMatchObject({ title: 'Open fietstaal', feeCents: 0 });
		expect(Object.keys(shown)).not.toContain('costCents');
		expect(Object.keys(shown)).not.toContain('materials');
		expect(await refusal(perform(showPublished, { id: inside }, visitor()))).toBe('notFound');
		const below = newId();
		await world.owner.query(
			`insert into area (organisation_id, id, team_id, parent_id, kind, name, slug, has_public_page, created_at)
			 values ($1, $2, $3, $4, 'neighbourhood', 'Weefkant', 'weefkant', false, now())`,
			[world.organisationId, below, world.teams.spindelveld, world.areaId]
		);
		const deeper = await plan({ areaId: below, visibility: 'public' });
		const feed = await perform(listPublished, { areaId: world.areaId }, visitor());
		expect(feed.some((one) => one.id === deeper)).toBe(true);
		expect(feed.some((one) => one.id === inside)).toBe(false);
		expect(feed.some((one) => one.id === id)).toBe(true);
		await perform(deleteEntry, write(id), on('noor'));
		expect(await refusal(perform(showPublished, { id }, visitor()))).toBe('notFound');
	});
	test('a year holds every time once, in order, and a limit keeps the soonest', async () => {
		const id = await plan({ title: 'Een jaar lang', firstStart: '2027-01-06T10:00' });
		const cancelled = { ...write(id), starts: '2027-01-27T10:00', reason: 'vakantie' };
		await perform(cancelTime, cancelled, on('noor'));
		const year = { from: '2027-01-04', to: '2028-01-03' };
		const times = await perform(listAgenda, year, on('samira'));
		const own = times.filter((one) => one.id === id).map((one) => one.at);
		expect(own).toHaveLength(52);
		expect(own).toEqual([...new Set(own)].sort());
		expect(times.filter((one) => one.isOff && one.id === id)).toHaveLength(1);
		const few = await perform(listAgenda, { ...year, limit: 20 }, on('samira'));
		expect(few).toEqual(times.slice(0, 20));
	});
	test('a window without end and a day that is none are refused or kept short', async () => {
		const wide = { from: '2026-10-01', to: '2099-01-01' };
		const times = await perform(listAgenda, wide, on('samira'));
		expect(times.at(-1)!.at < '2027-11-06').toBe(true);
		const wrong = { from: '2026-02-31', to: '2026-03-01' };
		expect(await refusal(perform(listAgenda, wrong, on('samira')))).toBe('invalidInput from');
	});
});
