import { addATheme, shareEntry } from '#community/index.ts';
import { fixedClock, newId, perform, type Problem } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { noteQuestion } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listTrends } from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Who = 'noor' | 'ilse' | 'samira' | 'bram';
const now = fixedClock('2026-11-20T12:00:00Z');
const trends = (who: Who, more: object = {}) =>
	perform(listTrends, more, { ...world.as(who), clock: now });
const heard = async (day: string, channel: string, repeatsId?: string) => {
	const id = newId();
	const input = { id, text: 'De rekening is zo hoog.', channel, repeatsId, happenedOn: day };
	const at = { areaId: world.areaId, visibility: 'team' as const };
	await perform(noteQuestion, { ...input, ...at }, world.as('noor'));
	return id;
};
const theme = async (name: string, entryIds: string[]) => {
	const id = newId();
	await perform(addATheme, { id, name, areaId: world.areaId, entryIds }, world.as('noor'));
	return id;
};
const told = async (id: string, who: Who = 'ilse', more: object = {}) =>
	(await trends(who, more)).themes.find((one) => one.id === id);

describe('[R77] [S4] how often something is asked about', () => {
	test('2, 3 and 9 askers from 11 mentions and three sources: a signal, because 9 is more than 2.5', async () => {
		const channels = ['spreekuur', 'school', 'Havenwonen'];
		const ids: string[] = [];
		for (const day of ['2026-04-10', '2026-06-30']) ids.push(await heard(day, 'spreekuur'));
		for (const day of ['2026-07-01', '2026-08-10', '2026-09-30'])
			ids.push(await heard(day, 'school'));
		const last: string[] = [];
		for (let i = 0; i < 9; i++) last.push(await heard('2026-10-12', channels[i % 3]!));
		for (const first of last.slice(0, 2)) ids.push(await heard('2026-11-02', 'school', first));
		const id = await theme('Energierekening', [...ids, ...last]);
		const found = await told(id);
		expect(found).toMatchObject({
			...{ word: 'signal', isSmall: false, meanBefore: 2.5, oneIn: null, isInside: true }
		});
		expect(found!.points.slice(-3).map(({ askers }) => askers)).toEqual([2, 3, 9]);
		expect(found!.points.at(-1)).toMatchObject({
			...{ mentions: 11, sources: ['Havenwonen', 'school', 'spreekuur'] }
		});
		expect((await trends('samira')).periods.at(-1)).toBe('2026-Q4');
		expect((await told(id, 'noor', { periodKind: 'month' }))!.points.at(-2)!.askers).toBe(9);
		expect(await told(id, 'noor', { areaId: world.areaId, themeId: id })).toEqual(found);
	});

	test('ten mentions from one person are no signal', async () => {
		const first = await heard('2026-10-01', 'spreekuur');
		const again: string[] = [];
		for (let i = 0; i < 9; i++)
			again.push(await heard('2026-10-02', ['school', 'kerk'][i % 2]!, first));
		const found = await told(await theme('Eén luide stem', [first, ...again]));
		expect(found!.points.at(-1)).toMatchObject({ askers: 1, mentions: 10, sources: ['spreekuur'] });
		expect(found!.word).toBe('none');
	});

	test('three askers are a small number; who is not of the team reads no 1 to 4 and nothing it follows from', async () => {
		const ids: string[] = [];
		for (const channel of ['kerk', 'school', 'plein']) ids.push(await heard('2026-10-03', channel));
		const id = await theme('Een klein signaal', ids);
		expect(await told(id)).toMatchObject({ word: 'signal', isSmall: true });
		for (const one of [id, ...ids]) {
			const share = { writeId: newId(), id: one, visibility: 'partners' as const };
			await perform(shareEntry, share, world.as('noor'));
		}
		const outside = await told(id, 'bram');
		expect(outside).toMatchObject({ word: 'none', isInside: false, meanBefore: null, oneIn: null });
		expect(outside!.points.at(-1)).toEqual({ askers: null, mentions: null, sources: [] });
	});

	test('refuses an area that is not there, another period, and who is no member', async () => {
		const refused = (who: Who | 'yonas', input: object) =>
			perform(listTrends, input, world.as(who)).then(
				() => 'answered',
				({ code }: Problem) => code
			);
		expect(await refused('noor', { areaId: newId() })).toBe('invalidInput');
		expect(await refused('noor', { periodKind: 'week' })).toBe('invalidInput');
		expect(await refused('yonas', {})).toBe('forbidden');
	});
});
