import fc from 'fast-check';
import { shareEntry } from '#community/index.ts';
import { anybody, newId, perform, type Context } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	cancelActivity,
	cancelTime,
	moveTime,
	nextOccasions,
	occasionsBetween,
	planActivity
} from '../activity/index.ts';
import { schedulesOf, scheduleOf } from './activity-schedule.rules.ts';
import type { HsdsRecord } from './hsds.fields.ts';
import { hsdsLists, listHsds, showHsds, type HsdsList } from './index.ts';
import { faultsBySchema } from './test-hsds.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const kindOf: Record<HsdsList, string> = {
	services: 'service',
	organizations: 'organization',
	service_at_locations: 'service_at_location',
	taxonomies: 'taxonomy',
	taxonomy_terms: 'taxonomy_term'
};
const noon = () => new Date('2026-11-25T12:00:00Z');
const as = (who: 'noor'): Context => ({ ...world.as(who), clock: noon });
const visitor = (): Context => ({ ...as('noor'), actor: anybody(world.organisationId) });
const page = async (list: HsdsList, query = '') =>
	(await perform(listHsds, { list, query }, visitor())) as unknown as {
		total_items: number;
		contents: HsdsRecord[];
	};
const show = (list: HsdsList, id: unknown) =>
	perform(showHsds, { list, id: String(id) }, visitor());

const plan = async (more: object = {}, visibility: 'public' | 'residents' | 'team' = 'public') => {
	const id = newId();
	const activity = {
		...{ id, areaId: world.areaId, title: 'Fietstaal', text: 'Taal leren bij het sleutelen.' },
		...{ firstStart: '2026-12-01T19:00', minutes: 90, repeats: 'weekly' as const },
		...{ until: '2027-01-31', where: 'Het Weefgetouw', hosts: 'vrijwilligers van de werkplaats' },
		...{ groups: ['nieuwkomers', 'buren'], feeCents: 250, signUp: 'open' as const },
		...{ accessible: ['stepFree', 'toilet'] as const, accessibleNote: 'De bel is rechts.' },
		place: { longitude: 5.85, latitude: 51.84 }
	};
	await perform(planActivity, { ...activity, ...more } as never, as('noor'));
	await perform(shareEntry, { writeId: newId(), id, visibility }, as('noor'));
	return id;
};

describe('an activity that was published', () => {
	test('is a service of HSDS with its place, costs, ways in and times, right by the schemas', async () => {
		const id = await plan();
		const off = { writeId: newId(), id, starts: '2026-12-22T19:00', reason: 'Kerstvakantie' };
		await perform(cancelTime, off, as('noor'));
		const moved = {
			...{ writeId: newId(), id, starts: '2026-12-08T19:00', movedTo: '2026-12-09T20:00' },
			reason: 'Dan is de zaal bezet'
		};
		await perform(moveTime, moved, as('noor'));

		const service = await show('services', id);
		expect(service).toMatchObject({
			...{ name: 'Fietstaal', status: 'active', fees_description: '€ 2,50 per keer' },
			...{ eligibility_description: 'nieuwkomers, buren' },
			cost_options: [{ amount: 2.5, currency: 'EUR' }],
			organization: { id: world.organisationId, name: 'Welzijn Oudermeer' },
			contacts: [{ title: 'vrijwilligers van de werkplaats' }],
			alert: expect.stringMatching(
				/2026-12-08 19:00 is verplaatst naar 2026-12-09 20:00.*2026-12-22 19:00 gaat niet door: Kerstvakantie/
			),
			service_at_locations: [
				{
					location: {
						...{ name: 'Het Weefgetouw', longitude: 5.85, latitude: 51.84 },
						accessibility: [
							{ description: 'zonder drempel of trap' },
							{ description: 'aangepast toilet' },
							{ description: 'De bel is rechts.' }
						]
					}
				}
			]
		});
		const rule = { freq: 'WEEKLY', interval: 1, byday: 'TU', dtstart: '2026-12-01' };
		const times = { opens_at: '19:00:00', closes_at: '20:30:00', until: '2027-01-31' };
		expect(service.schedules).toMatchObject([
			{ ...rule, ...times, valid_from: '2026-12-01', valid_to: '2026-12-07' },
			{ ...rule, ...times, valid_from: '2026-12-09', valid_to: '2026-12-21' },
			{ ...rule, ...times, valid_from: '2026-12-23', valid_to: '2027-01-31' },
			{
				...{ valid_from: '2026-12-09', valid_to: '2026-12-09', opens_at: '20:00:00' },
				...{ description: 'Dan is de zaal bezet', notes: 'RECURRENCE-ID:20261208T190000' }
			}
		]);

		for (const list of hsdsLists)
			for (const query of ['', 'full=true', 'minimal=true', 'search=fietstaal']) {
				const { contents } = await page(list, query);
				for (const one of contents) {
					expect(faultsBySchema(kindOf[list], one), `${list}?${query}`).toEqual([]);
					const whole = await show(list, one.id);
					expect(faultsBySchema(kindOf[list], whole), list).toEqual([]);
				}
			}
		const [at] = (await page('service_at_locations', 'full=true')).contents;
		expect(at).toMatchObject({ service: { id, schedules: service.schedules } });
		expect(await show('service_at_locations', at!.id)).toEqual(at);
		expect((await page('organizations')).contents).toMatchObject([{ name: 'Welzijn Oudermeer' }]);
	});

	test('stands in the list of what changed lately as long as it goes on', async () => {
		const id = await plan({ title: 'Straatfeest', repeats: 'none', until: undefined });
		const lately = async (query: string) =>
			(await page('services', query)).contents.map((one) => one.id);
		expect(await lately('modified_after=2026-11-25T11:00:00Z')).toContain(id);
		expect(await lately('modified_after=2026-11-25T13:00:00Z')).not.toContain(id);
		const over = await plan({ firstStart: '2026-11-01T19:00', repeats: 'none', until: undefined });
		expect(await lately('')).not.toContain(over);
		const off = { writeId: newId(), id, reason: 'Het regent te hard' };
		await perform(cancelActivity, off, as('noor'));
		expect(await lately('')).not.toContain(id);
		expect(await refusal(show('services', id))).toBe('notFound');
	});

	test('is found page by page behind the listings, none lost or doubled', async () => {
		for (const title of ['Een', 'Twee', 'Drie']) await plan({ title });
		for (const list of ['services', 'service_at_locations'] as const) {
			const { total_items: total } = await page(list);
			const seen: unknown[] = [];
			for (let number = 1; number <= Math.ceil(total / 2); number++)
				seen.push(...(await page(list, `per_page=2&page=${number}`)).contents.map(({ id }) => id));
			expect(new Set(seen).size).toBe(total);
			expect(seen).toHaveLength(total);
		}
	});
});

test('an activity that is not public shows nowhere', async () => {
	const ids = [
		await plan({ title: 'Besloten', where: 'Binnen' }, 'team'),
		await plan({ title: 'Besloten', where: 'Binnen' }, 'residents')
	];
	for (const list of hsdsLists) {
		const all = JSON.stringify(await page(list, 'full=true&per_page=200'));
		expect(all).not.toMatch(/Besloten|Binnen/);
	}
	for (const id of ids) expect(await refusal(show('services', id))).toBe('notFound');
});

describe('the rule of an activity as a schedule of HSDS', () => {
	const firstStart = '2026-03-03T19:00';
	const of = (rule: string | null) => scheduleOf({ id: newId(), firstStart, minutes: 90, rule });

	test('says weeks and months in its fields, and keeps another rule whole', () => {
		expect(of('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20260630T220000Z')).toMatchObject({
			...{ freq: 'WEEKLY', interval: 2, byday: 'TU', until: '2026-06-30', opens_at: '19:00:00' },
			closes_at: '20:30:00'
		});
		expect(of('FREQ=MONTHLY')).toMatchObject({ freq: 'MONTHLY', bymonthday: '3' });
		expect(of('FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1')).toMatchObject({ byday: '1TU' });
		expect(of('FREQ=DAILY')).toMatchObject({ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU' });
		expect(of('FREQ=YEARLY')).toMatchObject({ notes: 'RRULE:FREQ=YEARLY' });
		expect(of(null)).toMatchObject({ valid_to: '2026-03-03' });
	});

	test('of another rule names the days that do not go on', () => {
		const exceptions = [{ starts: '2027-03-03T19:00', movedTo: null, reason: null }];
		const yearly = { id: newId(), firstStart, minutes: 60, rule: 'FREQ=YEARLY', exceptions };
		expect(schedulesOf(yearly)).toMatchObject([
			{ notes: 'RRULE:FREQ=YEARLY\nEXDATE:20270303T190000' }
		]);
	});

	test('of what comes once and was moved or called off', () => {
		const once = { id: newId(), firstStart, minutes: 60, rule: null };
		const moved = { starts: firstStart, movedTo: '2026-03-04T10:00', reason: null };
		expect(schedulesOf({ ...once, exceptions: [moved] })).toMatchObject([
			{ valid_from: '2026-03-04', valid_to: '2026-03-04', opens_at: '10:00:00' }
		]);
		expect(schedulesOf({ ...once, exceptions: [{ ...moved, movedTo: null }] })).toEqual([]);
	});

	const rules = [
		...['FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', 'FREQ=WEEKLY;COUNT=9', 'FREQ=DAILY'],
		...[
			'FREQ=MONTHLY',
			'FREQ=MONTHLY;BYDAY=2TU',
			'FREQ=MONTHLY;BYMONTHDAY=-1',
			'FREQ=DAILY;COUNT=5'
		],
		...['FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260701']
	];
	/** The days that a reader of HSDS finds in the schedules of a service. */
	const daysIn = (schedules: readonly HsdsRecord[], to: string): string[] =>
		schedules.flatMap((one) => {
			const text = (name: string) => (one[name] === undefined ? '' : String(one[name]));
			const parts = [
				`FREQ=${text('freq')};INTERVAL=${text('interval') || 1}`,
				...(one.byday ? [`BYDAY=${text('byday')}`] : []),
				...(one.bymonthday ? [`BYMONTHDAY=${text('bymonthday')}`] : []),
				...(one.count ? [`COUNT=${text('count')}`] : []),
				...(one.until ? [`UNTIL=${text('until').replaceAll('-', '')}`] : [])
			];
			const rule = one.freq ? parts.join(';') : null;
			const start = `${text('dtstart')}T${text('opens_at').slice(0, 5)}`;
			return occasionsBetween({ firstStart: start, rule, exceptions: [] }, '2026-01-01', to)
				.map(({ at }) => at)
				.filter((at) => at.slice(0, 10) >= text('valid_from'))
				.filter((at) => !one.valid_to || at.slice(0, 10) <= text('valid_to'));
		});
	test('gives a reader the same times as the agenda, whatever was moved or called off', () => {
		const away = fc.record({ which: fc.nat(11), days: fc.option(fc.integer({ min: 1, max: 3 })) });
		fc.assert(
			fc.property(
				fc.constantFrom(...rules),
				fc.uniqueArray(away, { maxLength: 5, selector: ({ which }) => which }),
				(rule, some) => {
					const bare = { firstStart, rule, exceptions: [] };
					const first = nextOccasions(bare, '2026-01-01T00:00', 1)[0]!.starts;
					const starts = nextOccasions({ ...bare, firstStart: first }, '2026-01-01T00:00', 12);
					const exceptions = some.flatMap(({ which, days }) => {
						const one = starts[which]?.starts;
						if (!one) return [];
						const day = new Date(
							Date.parse(`${one.slice(0, 10)}T00:00Z`) + (days ?? 0) * 86_400_000
						);
						const movedTo = days === null ? null : `${day.toISOString().slice(0, 10)}T21:30`;
						return [{ starts: one, movedTo, reason: null }];
					});
					const activity = { id: newId(), firstStart: first, minutes: 60, rule, exceptions };
					const schedules = schedulesOf(activity);
					if (schedules.some(({ freq, notes }) => !freq && String(notes).startsWith('RRULE')))
						return;
					const to = '2026-12-01';
					expect(daysIn(schedules, to).toSorted()).toEqual(
						occasionsBetween(activity, '2026-01-01', to).map(({ at }) => at)
					);
					for (const one of schedules) expect(faultsBySchema('schedule', one)).toEqual([]);
					const ids = schedules.map(({ id }) => id);
					expect(new Set(ids).size).toBe(ids.length);
				}
			)
		);
	});
});
