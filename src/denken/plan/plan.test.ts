import { addATheme, deleteEntry, shareEntry, showCycle, walkWhy } from '#community/index.ts';
import { fixedClock, newId, perform } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cite } from '../material/index.ts';
import {
	addPlanAlternative,
	beginPlan,
	comparePlan,
	comparePlanVersions,
	growPlan,
	liftPlanFrom,
	listPlans,
	listPlanVersions,
	openSmallAction,
	readPlan,
	removePlanRow,
	restPlanOn,
	showPlan
} from './index.ts';
import { begin, refusal, threeSentences, writeIn } from './test-plan.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Name = Parameters<World['as']>[0];
const show = (id: string, who: Name = 'noor') => perform(showPlan, { id }, world.as(who));
async function note(text: string) {
	const id = newId();
	const input = { id, text, areaId: world.areaId, visibility: 'team' as const };
	await perform(noteObservation, input, world.as('noor'));
	return id;
}

describe('[R37] [R38] a plan', () => {
	test('of three sentences is a plan, written once however often it is sent', async () => {
		const seen = await note('Drie buren hebben een tuintje.');
		const input = {
			...{ id: newId(), cycleId: newId(), areaId: world.areaId, ...threeSentences },
			sourceIds: [seen, seen]
		};
		const receipt = await perform(beginPlan, input, world.as('noor'));
		expect(await perform(beginPlan, input, world.as('noor'))).toEqual(receipt);
		const plan = await show(input.id, 'samira');
		expect(plan).toMatchObject({ ...threeSentences, isProject: true, newest: 1, ownership: null });
		expect(plan.sources.map((one) => [one.part, one.entry?.id])).toEqual([['why', seen]]);
		const thread = await perform(walkWhy, { id: input.id }, world.as('samira'));
		expect(thread.map((knot) => knot.id)).toContain(seen);
		const cycle = await perform(showCycle, { id: input.cycleId }, world.as('noor'));
		expect(cycle).toMatchObject({ weight: 'project', title: threeSentences.title });
		expect(cycle.steps.map(({ move }) => move).sort()).toEqual(['denken', 'zien']);
	});

	test('carries why, when and why now, considerations, and what was not chosen and why', async () => {
		const id = await begin(world);
		await writeIn(world, id, 1, {
			...{ whyNow: 'In maart kan er geplant worden.', startsOn: '2026-03-21' },
			...{ considerations: 'Niet iedereen heeft een gevel.', domains: ['living', 'wellbeing'] },
			nature: 'both'
		});
		const alternative = newId();
		await perform(
			addPlanAlternative,
			{
				...{ id: alternative, planId: id, text: 'bloembakken' },
				rejectedBecause: 'die worden meegenomen'
			},
			world.as('ilse')
		);
		const seen = await note('Twee bakken waren weg.');
		const part = `alternative:${alternative}`;
		await perform(cite, { id: newId(), entryId: id, part, sourceId: seen }, world.as('noor'));
		expect(await show(id)).toMatchObject({
			...{ whyNow: 'In maart kan er geplant worden.', startsOn: '2026-03-21', nature: 'both' },
			...{ domains: ['living', 'wellbeing'], newest: 3 },
			alternatives: [{ text: 'bloembakken', rejectedBecause: 'die worden meegenomen' }],
			sources: [{ part }]
		});
		const remove = { writeId: newId(), planId: id, table: 'planAlternative' as const };
		await perform(removePlanRow, { ...remove, id: alternative }, world.as('noor'));
		expect((await show(id)).alternatives).toEqual([]);
		const [from, to] = [3, 4];
		expect(await perform(comparePlanVersions, { id, from, to }, world.as('samira'))).toMatchObject([
			{ section: 'alternatives', before: 'bloembakken — die worden meegenomen', after: '' }
		]);
	});

	test('rests on analyses, themes and decisions, and lets go of them again', async () => {
		const [id, theme] = [await begin(world), newId()];
		await perform(addATheme, { id: theme, name: 'Groen', areaId: world.areaId }, world.as('noor'));
		const rest = { writeId: newId(), planId: id, analysisId: theme };
		await perform(restPlanOn, rest, world.as('noor'));
		await perform(restPlanOn, { ...rest, writeId: newId() }, world.as('ilse'));
		const links = () =>
			world.owner.query('select role from link where from_id = $1 and to_id = $2', [id, theme]);
		expect((await links()).rows).toEqual([{ role: 'restsOn' }]);
		const [source, ...more] = (await show(id)).sources;
		expect([source?.part, source?.entry?.kind, more]).toEqual(['analyses', 'theme', []]);
		const lift = { writeId: newId(), planId: id, sourceId: source!.id };
		expect(await refusal(perform(liftPlanFrom, lift, world.as('samira')))).toBe('forbidden');
		await perform(liftPlanFrom, lift, world.as('noor'));
		expect((await links()).rows).toEqual([]);
		expect((await show(id)).sources).toEqual([]);
		const seen = await note('Geen analyse.');
		expect(
			await refusal(
				perform(restPlanOn, { writeId: newId(), planId: id, analysisId: seen }, world.as('noor'))
			)
		).toBe('invalidInput analysisId');
	});

	test('[R81] says whose it is; residents’ own plans come first, those for residents last', async () => {
		const ids = [
			await begin(world, { ownership: 'for', title: 'voor' }),
			await begin(world, { title: 'open' }),
			await begin(world, { ownership: 'of', title: 'van' }),
			await begin(world, { ownership: 'with', title: 'met' })
		];
		const list = await perform(listPlans, { areaId: world.areaId }, world.as('samira'));
		const mine = list.filter((one) => ids.includes(one.id));
		expect(mine.map((one) => one.title)).toEqual(['van', 'met', 'open', 'voor']);
		expect((await show(ids[0]!)).couldStill).toContain('askResidents');
		expect((await show(ids[2]!)).couldStill).not.toContain('askResidents');
	});

	test('refuses what is not there, half filled or not on the ladder', async () => {
		const input = { id: newId(), cycleId: newId(), ...threeSentences };
		const asNoor = world.as('noor');
		expect(await refusal(perform(beginPlan, { ...input, saw: ' ' }, asNoor))).toBe(
			'invalidInput saw'
		);
		expect(await refusal(perform(beginPlan, { ...input, sourceIds: [newId()] }, asNoor))).toBe(
			'invalidInput sourceIds'
		);
		const id = await begin(world);
		const influence = { ladder: 'edelenbos', promised: 6 };
		expect(await refusal(writeIn(world, id, 1, { influence }))).toBe(
			'invalidInput influence.ladder'
		);
		expect(await refusal(writeIn(world, id, 1, { title: '' }))).toBe('invalidInput title');
		expect(await refusal(writeIn(world, id, 7, { whyNow: 'x' }))).toBe('changedMeanwhile');
		expect(await refusal(writeIn(world, newId(), 1, { whyNow: 'x' }))).toBe('notFound');
	});

	test('is written by the team that keeps it, and read by who may', async () => {
		const id = await begin(world);
		const input = { id: newId(), cycleId: newId(), ...threeSentences };
		for (const who of ['samira', 'yonas', 'kees'] as const) {
			expect(await refusal(perform(beginPlan, input, world.as(who))), who).toBe('forbidden');
			expect(await refusal(writeIn(world, id, 1, { whyNow: 'x' }, who)), who).toBe('forbidden');
		}
		for (const who of ['bram', 'elsewhere'] as const) {
			expect(await refusal(writeIn(world, id, 1, { whyNow: 'x' }, who)), who).toBe('notFound');
			expect(await refusal(show(id, who)), who).toBe('notFound');
		}
		const share = { writeId: newId(), id, visibility: 'partners' as const };
		await perform(shareEntry, share, world.as('noor'));
		expect(await refusal(writeIn(world, id, 1, { whyNow: 'x' }, 'bram'))).toBe('forbidden');
		expect((await show(id, 'bram')).title).toBe(threeSentences.title);
		expect(await refusal(show(id, 'yonas'))).toBe('forbidden');
	});
});

describe('[R52] a small action', () => {
	const small = async () => {
		const id = newId();
		const input = {
			...{ id, cycleId: newId(), observationId: await note('Een leeg bankje.') },
			...{ title: 'Het bankje', think: 'Een plek zonder programma.', whyNow: 'lente' },
			considered: [{ text: 'inloop', rejectedBecause: 'daar moet je je aanmelden' }]
		};
		await perform(openSmallAction, input, world.as('noor'));
		return input;
	};

	test('grows into a project without retyping: the same plan with the same words', async () => {
		const { id, cycleId } = await small();
		expect((await show(id)).isProject).toBe(false);
		await perform(growPlan, { writeId: newId(), id }, world.as('ilse'));
		const plan = await show(id);
		expect(plan).toMatchObject({
			...{ isProject: true, title: 'Het bankje', saw: 'Een leeg bankje.', whyNow: 'lente' },
			...{ newest: 1, alternatives: [{ text: 'inloop' }] }
		});
		expect((await perform(showCycle, { id: cycleId }, world.as('noor'))).weight).toBe('project');
		const [first] = await perform(listPlanVersions, { id }, world.as('samira'));
		expect(first).toMatchObject({ number: 1, byName: 'noor', byLink: null });
		expect((await perform(listPlans, {}, world.as('noor'))).map((one) => one.id)).toContain(id);
	});

	test('is grown by its team only', async () => {
		const { id } = await small();
		const grow = { writeId: newId(), id };
		expect(await refusal(perform(growPlan, grow, world.as('bram')))).toBe('notFound');
		expect(await refusal(perform(growPlan, grow, world.as('samira')))).toBe('forbidden');
		expect(await refusal(perform(growPlan, { ...grow, id: 'x' }, world.as('noor')))).toBe(
			'invalidInput id'
		);
	});
});

describe('[R39] versions of a plan', () => {
	test('are numbered, say who wrote and where, and show what differs between any two', async () => {
		const id = await begin(world);
		await writeIn(world, id, 1, { think: 'Samen tuinen maken brengt buren echt bij elkaar.' });
		await writeIn(world, id, 2, { whyNow: 'Het wordt lente.' }, 'ilse');
		const versions = await perform(listPlanVersions, { id }, world.as('samira'));
		expect(versions.map(({ number, byName, changed }) => [number, byName, changed])).toEqual([
			[3, 'ilse', ['whyNow']],
			[2, 'noor', ['think']],
			[1, 'noor', ['title', 'saw', 'think']]
		]);
		const [think, ...others] = await perform(
			comparePlanVersions,
			{ id, from: 1, to: 3 },
			world.as('samira')
		);
		expect(think!.difference.filter(({ kind }) => kind === 'added')[0]?.text).toContain('echt');
		expect(others.map(({ section }) => section)).toEqual(['whyNow']);
		expect(
			await refusal(perform(comparePlanVersions, { id, from: 1, to: 9 }, world.as('noor')))
		).toBe('notFound');
		expect(await refusal(perform(listPlanVersions, { id }, world.as('bram')))).toBe('notFound');
	});

	test('what two people write in different sections goes together', async () => {
		const id = await begin(world);
		const whole = { ...threeSentences, considerations: '' };
		await writeIn(world, id, 1, { ...whole, saw: 'De stoep is grijs en warm.' });
		await writeIn(world, id, 1, { ...whole, considerations: 'Ook balkons.' }, 'ilse');
		expect(await show(id)).toMatchObject({
			...{ saw: 'De stoep is grijs en warm.', considerations: 'Ook balkons.', newest: 3 }
		});
	});

	test('in the same section nothing is written: both texts come back with their differences', async () => {
		const id = await begin(world);
		await writeIn(world, id, 1, { think: 'Wij beginnen in maart.' });
		const mine = { think: 'Wij beginnen in april.', whyNow: 'Lente.' };
		expect(await refusal(writeIn(world, id, 1, mine, 'ilse'))).toBe('changedMeanwhile think');
		expect(await show(id)).toMatchObject({ think: 'Wij beginnen in maart.', whyNow: '' });
		const compared = await perform(comparePlan, { id, versionSeen: 1, ...mine }, world.as('ilse'));
		expect(compared).toMatchObject({ newest: 2, byName: 'noor' });
		expect(compared.conflicts).toEqual([
			{
				...{ section: 'think', mine: mine.think, theirs: 'Wij beginnen in maart.' },
				difference: [
					{ kind: 'same', text: 'Wij beginnen in ' },
					{ kind: 'removed', text: 'maart.' },
					{ kind: 'added', text: 'april.' }
				]
			}
		]);
		// Keeping one's own words is a choice made with both in view.
		await writeIn(world, id, 2, mine, 'ilse');
		expect(await show(id)).toMatchObject(mine);
		expect(await refusal(perform(comparePlan, { id, versionSeen: 1 }, world.as('samira')))).toBe(
			'forbidden'
		);
	});

	test('two who send at the same moment are both heard', async () => {
		const id = await begin(world);
		await Promise.all([
			writeIn(world, id, 1, { whyNow: 'Lente.' }),
			writeIn(world, id, 1, { presence: 'Elke dinsdag op het plein.' }, 'ilse')
		]);
		expect(await show(id)).toMatchObject({
			...{ whyNow: 'Lente.', presence: 'Elke dinsdag op het plein.', newest: 3 }
		});
	});

	test('a new name is the name of the round too', async () => {
		const [id, cycleId] = [newId(), newId()];
		const input = { id, cycleId, areaId: world.areaId, ...threeSentences };
		await perform(beginPlan, input, world.as('noor'));
		await writeIn(world, id, 1, { title: 'Groene Garenhof' });
		expect((await perform(showCycle, { id: cycleId }, world.as('noor'))).title).toBe(
			'Groene Garenhof'
		);
	});
});

describe('[R38] a source that is removed below a plan that was shown', () => {
	test('leaves its mark with the day, and the plan reads on', async () => {
		const seen = await note('Straks weg.');
		const id = await begin(world, { sourceIds: [seen] });
		const share = { writeId: newId(), id, visibility: 'public' as const };
		await perform(shareEntry, share, world.as('noor'));
		await perform(deleteEntry, { writeId: newId(), id: seen }, world.as('noor'));
		for (const who of ['noor', 'yonas'] as const) {
			const plan = await perform(readPlan, { id }, world.as(who));
			expect(plan.sources, who).toMatchObject([{ state: 'gone', entry: null }]);
			expect(plan.sources[0]!.goneOn).toMatch(/^\d{4}-/);
		}
		expect((await show(id)).think).toBe(threeSentences.think);
	});

	test('what residents may not see is told as hidden', async () => {
		const id = await begin(world, { sourceIds: [await note('Voor het team.')] });
		const share = { writeId: newId(), id, visibility: 'residents' as const };
		await perform(shareEntry, share, world.as('noor'));
		const plan = await perform(readPlan, { id }, world.as('yonas'));
		expect(plan.sources).toMatchObject([{ state: 'hidden', entry: null }]);
		expect(await refusal(perform(readPlan, { id }, world.as('elsewhere')))).toBe('notFound');
	});
});

test('the clock of the one who asks is the clock of the plan', async () => {
	const id = newId();
	const context = { ...world.as('noor'), clock: fixedClock('2026-03-05T10:00:00Z') };
	await perform(beginPlan, { id, cycleId: newId(), ...threeSentences }, context);
	expect((await show(id)).happenedOn).toBe('2026-03-05');
});
