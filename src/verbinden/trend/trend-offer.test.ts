import { addATheme, shareEntry, walkWhy } from '#community/index.ts';
import { planActivity } from '#doen/index.ts';
import { fixedClock, newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteQuestion } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepCombination } from '../combination/index.ts';
import { listTrendOffers, showTrendOffer, takeUpTrend } from './index.ts';

let world: World;
let themeId: string;
let soup: string;
const asked: string[] = [];
type Who = Parameters<World['as']>[0];
const now = fixedClock('2026-11-20T12:00:00Z');
const as = (who: Who) => ({ ...world.as(who), clock: now });
const show = (id = themeId, who: Who = 'noor') => perform(showTrendOffer, { themeId: id }, as(who));
const take = async (more: object, who: Who = 'noor') => {
	const id = newId();
	await perform(takeUpTrend, { id, themeId, takenAs: 'left', ...more } as never, as(who));
	return id;
};

beforeAll(async () => {
	world = await openWorld();
	for (const [i, day] of [
		'2026-05-10',
		'2026-06-30',
		'2026-07-01',
		'2026-08-10',
		'2026-09-30',
		...Array<string>(9).fill('2026-10-12')
	].entries()) {
		const id = newId();
		const channel = ['spreekuur', 'school', 'Havenwonen'][i % 3]!;
		const text = 'Mijn energierekening is te hoog, wie kijkt mee?';
		await perform(
			noteQuestion,
			{ id, text, channel, happenedOn: day, areaId: world.areaId, visibility: 'team' },
			world.as('noor')
		);
		asked.push(id);
	}
	themeId = newId();
	await perform(
		addATheme,
		{ id: themeId, name: 'Energierekening', areaId: world.areaId, entryIds: asked },
		world.as('noor')
	);
	soup = newId();
	const table = {
		title: 'Energiespreekuur',
		text: 'Hulp bij de energierekening.',
		firstStart: '2026-09-03T18:00'
	};
	await perform(
		planActivity,
		{ id: soup, areaId: world.areaId, ...table, repeats: 'weekly', capacity: 10 },
		world.as('noor')
	);
});
afterAll(() => world.close());

describe('[R29] [S4] from what is asked more to what there is', () => {
	test('a signal of nine askers stands with the gap and what is there within reach', async () => {
		const { theme, periods } = await show();
		expect(periods.at(-1)).toBe('2026-Q4');
		expect(theme).toMatchObject({
			word: 'signal',
			isSmall: false,
			meanBefore: 2.5,
			isInside: true
		});
		expect(theme.points.at(-1)!.askers).toBe(9);
		expect(theme.offers.map(({ id, places }) => [id, places])).toEqual([[soup, 10]]);
		expect(theme.gap!).toBeLessThan(theme.demand!);
		const { themes, level } = await perform(listTrendOffers, {}, as('samira'));
		expect(themes[0]!.id).toBe(themeId);
		expect(level).toBeNull();
	});

	test('in one step to something new: "Waarom?" leads back to the theme and to who asked', async () => {
		const more = { title: 'Postsoep', firstStart: '2026-11-25T18:00', repeats: 'weekly', times: 5 };
		const id = await take({ takenAs: 'new', ...more });
		const knots = await perform(walkWhy, { id }, as('noor'));
		expect(knots.map((knot) => knot.id)).toEqual(expect.arrayContaining([themeId, asked[0]]));
		const { theme } = await show();
		expect(theme.answers[0]).toMatchObject({
			...{ takenAs: 'new', period: '2026-Q4', word: 'signal', entry: { id, title: 'Postsoep' } }
		});
	});

	test('to an activity that has room, an initiative, the table of DENKEN, a combination; or left with the reason', async () => {
		await take({ takenAs: 'existing', entryId: soup });
		const initiative = await take({
			takenAs: 'initiative',
			title: 'Warme buren',
			who: 'de trui-groep'
		});
		const pause = await take({ takenAs: 'agenda', title: 'Wat zit erachter?', who: 'het team' });
		await take({ reason: 'De vrouwen willen eerst met elkaar praten.' });
		const combination = newId();
		const other = newId();
		const eat = { title: 'Soep', firstStart: '2026-09-03T17:00', repeats: 'weekly' as const };
		await perform(planActivity, { id: other, areaId: world.areaId, ...eat }, world.as('noor'));
		await perform(
			keepCombination,
			{ id: combination, title: 'Soep en post', offerIds: [soup, other], themeId },
			as('noor')
		);
		const { answers } = (await show()).theme;
		expect(answers.map(({ takenAs }) => takenAs)).toEqual(
			expect.arrayContaining(['existing', 'initiative', 'agenda', 'left', 'combination'])
		);
		expect(answers.find(({ takenAs }) => takenAs === 'left')!.reason).toContain('eerst met elkaar');
		for (const id of [initiative, pause, combination, soup]) {
			const knots = await perform(walkWhy, { id }, as('noor'));
			expect(knots.map((knot) => knot.id)).toContain(themeId);
		}
	});

	test('refuses leaving it without a reason, what has no name or moment, and what is not there', async () => {
		expect(await refusal(take({}))).toBe('invalidInput reason');
		expect(await refusal(take({ takenAs: 'new' }))).toBe('invalidInput title');
		expect(await refusal(take({ takenAs: 'new', title: 'Soep' }))).toBe('invalidInput firstStart');
		expect(await refusal(take({ takenAs: 'existing', entryId: asked[0] }))).toBe(
			'invalidInput entryId'
		);
		expect(await refusal(take({ takenAs: 'initiative', title: 'x' }))).toBe('invalidInput who');
		expect(await refusal(take({ reason: 'x', themeId: soup }))).toBe('invalidInput themeId');
		expect(await refusal(show(newId()))).toBe('notFound');
		const elsewhere = perform(listTrendOffers, { areaId: newId() }, as('noor'));
		expect(await refusal(elsewhere)).toBe('invalidInput areaId');
	});

	test('refuses who is no worker; outside the team no small number or gap is told', async () => {
		expect(await refusal(take({ reason: 'x' }, 'samira'))).toBe('forbidden');
		expect(await refusal(show(themeId, 'yonas'))).toBe('forbidden');
		expect(await refusal(show(themeId, 'bram'))).toBe('notFound');
		for (const id of [themeId, ...asked.slice(0, 4)])
			await perform(shareEntry, { writeId: newId(), id, visibility: 'partners' }, world.as('noor'));
		const { theme } = await show(themeId, 'bram');
		expect(theme).toMatchObject({ gap: null, demand: null, cells: [], isInside: false });
		expect(theme.points.every(({ askers }) => askers === null || askers === 0 || askers > 4)).toBe(
			true
		);
		expect(await refusal(take({ reason: 'x' }, 'bram'))).toBe('forbidden');
	});

	test('an area where two questions a year are asked goes a level up, and says so', async () => {
		const corner = newId();
		await world.owner.query(
			`insert into area (organisation_id, id, team_id, kind, name, slug, parent_id, created_at)
			 values ($1, $2, $3, 'place', 'Het hoekje', 'het-hoekje', $4, now())`,
			[world.organisationId, corner, world.teams.spindelveld, world.areaId]
		);
		for (const happenedOn of ['2026-03-01', '2026-09-01'])
			await perform(
				noteQuestion,
				{
					id: newId(),
					text: 'Mag hier een bankje?',
					happenedOn,
					areaId: corner,
					visibility: 'team'
				},
				world.as('noor')
			);
		const { level, themes } = await perform(listTrendOffers, { areaId: corner }, as('noor'));
		expect(level).toMatchObject({
			...{
				isHigher: true,
				isLittle: false,
				asked: { name: 'Het hoekje' },
				shown: { name: 'Spindelveld' }
			}
		});
		expect(themes.map(({ id }) => id)).toContain(themeId);
	});
});
