import { shareEntry } from '#community/index.ts';
import { addDays, anybody, dayOf, fixedClock, newId, perform } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	addPlanMoney,
	addPlanTask,
	countSupport,
	finishPlanTask,
	listDaysAhead,
	listPrinciples,
	lookAtThreshold,
	noteExperience,
	noteMissed,
	noteSupport,
	readPlan,
	removePlanRow,
	showPlan,
	wordPrinciple
} from './index.ts';
import { begin, refusal, writeIn } from './test-plan.ts';

let world: World;
let id: string;
beforeAll(async () => {
	world = await openWorld();
	id = await begin(world);
});
afterAll(() => world.close());

type Name = Parameters<World['as']>[0];
const show = (who: Name = 'noor', plan = id) => perform(showPlan, { id: plan }, world.as(who));
const row = (planId = id) => ({ id: newId(), planId });

/** What stands beside a plan is added by the team that keeps it, whatever it is. */
const additions = {
	support: (who: Name) =>
		perform(
			noteSupport,
			{
				...{ ...row(), party: 'Havenwonen', partyKind: 'organisation', evidence: 'promised' },
				...{ stance: 'for', conditions: 'stoep 1,20 m vrij' }
			} as const,
			world.as(who)
		),
	count: (who: Name) =>
		perform(
			countSupport,
			{ ...row(), approached: 86, inFavour: 49, against: 7, radius: 'de Garenhof' },
			world.as(who)
		),
	threshold: (who: Name) =>
		perform(
			lookAtThreshold,
			{ writeId: newId(), planId: id, threshold: 'food', state: 'unknown' },
			world.as(who)
		),
	missed: (who: Name) =>
		perform(noteMissed, { ...row(), groupName: 'bovenwoningen' }, world.as(who)),
	money: (who: Name) =>
		perform(addPlanMoney, { ...row(), side: 'cost', label: 'planten', cents: 1 }, world.as(who)),
	task: (who: Name) => perform(addPlanTask, { ...row(), text: 'tegels lichten' }, world.as(who))
};

test.each(Object.entries(additions))(
	'%s is refused to who does not keep the plan',
	async (_, add) => {
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(add(who)), who).toBe('forbidden');
		for (const who of ['bram', 'elsewhere'] as const)
			expect(await refusal(add(who)), who).toBe('notFound');
		expect((await add('ilse')).id).toBe(id);
	}
);

describe('[R83] support', () => {
	test('[R19] is shown per party, residents first, with what it shows from', async () => {
		const plan = await begin(world);
		const add = (party: string, partyKind: 'residents' | 'municipality', more: object = {}) =>
			perform(
				noteSupport,
				{
					...{ ...row(plan), party, partyKind, evidence: 'said', stance: 'for' },
					...more
				} as const,
				world.as('noor')
			);
		await add('beheer openbare ruimte', 'municipality', { stance: 'unknown' });
		await add('kerngroep', 'residents', { evidence: 'gave', knownOn: '2026-02-01' });
		const { supports } = await show('samira', plan);
		expect(supports).toMatchObject([
			{ party: 'kerngroep', evidence: 'gave', stance: 'for', knownOn: '2026-02-01' },
			{ party: 'beheer openbare ruimte', stance: 'unknown' }
		]);
		const table = 'planSupport' as const;
		const remove = { writeId: newId(), planId: plan, table, id: supports[1]!.id };
		expect(await refusal(perform(removePlanRow, remove, world.as('bram')))).toBe('notFound');
		await perform(removePlanRow, remove, world.as('ilse'));
		expect((await show('noor', plan)).supports).toHaveLength(1);
		const again = { ...remove, writeId: newId() };
		expect(await refusal(perform(removePlanRow, again, world.as('noor')))).toBe('notFound');
	});

	test('[S8] that was counted always has both ratios: 87.5 % at 65.1 %', async () => {
		const plan = await begin(world);
		await perform(
			countSupport,
			{
				...{ ...row(plan), approached: 86, inFavour: 49, against: 7 },
				radius: 'alle adressen in de Garenhof'
			},
			world.as('noor')
		);
		expect((await show('samira', plan)).counts).toMatchObject([
			{ noAnswer: 30, inFavourPercent: 87.5, responsePercent: 65.1, teamOnly: false }
		]);
	});

	test('more answers than people asked is refused with a sentence', async () => {
		const wrong = { ...row(), approached: 10, inFavour: 8, against: 3, radius: 'x' };
		expect(await refusal(perform(countSupport, wrong, world.as('noor')))).toBe(
			'invalidInput approached'
		);
	});

	test('of fewer than ten answers stays with the team, in the operation and in the database', async () => {
		const plan = await begin(world);
		const few = { ...row(plan), approached: 40, inFavour: 6, against: 3, radius: 'portiek' };
		await perform(countSupport, few, world.as('noor'));
		const share = { writeId: newId(), id: plan, visibility: 'public' as const };
		await perform(shareEntry, share, world.as('noor'));
		expect((await show('samira', plan)).counts).toMatchObject([{ teamOnly: true }]);
		expect((await show('bram', plan)).counts).toEqual([]);
		for (const who of ['yonas', 'noor'] as const)
			expect((await perform(readPlan, { id: plan }, world.as(who))).counts, who).toEqual([]);
		const actor = anybody(world.organisationId);
		const asked = await perform(readPlan, { id: plan }, { ...world.as('noor'), actor });
		expect([asked.counts, asked.title]).toEqual([[], 'Geveltuinen in de Garenhof']);
	});
});

describe('influence (methods.md 4)', () => {
	test('[S2] promised co-producing, experienced by parents as advising: the gap is told', async () => {
		const plan = await begin(world);
		const experience = { byWhom: 'ouders', level: 3, knownHow: 'gevraagd op het schoolplein' };
		const early = perform(noteExperience, { ...row(plan), ...experience }, world.as('noor'));
		expect(await refusal(early)).toBe('invalidInput level');
		const influence = { ladder: 'edelenbos', promised: 4, claimed: 4 };
		await writeIn(world, plan, 1, { influence });
		await perform(noteExperience, { ...row(plan), ...experience }, world.as('noor'));
		expect(await show('samira', plan)).toMatchObject({
			...{ ladder: 'edelenbos', promised: 4, claimed: 4, wanted: null },
			experiences: [{ byWhom: 'ouders', level: 3, gap: -1 }]
		});
		const high = { ...row(plan), ...experience, level: 6 };
		expect(await refusal(perform(noteExperience, high, world.as('noor')))).toBe(
			'invalidInput level'
		);
		expect(
			await refusal(perform(noteExperience, { ...row(plan), ...experience }, world.as('samira')))
		).toBe('forbidden');
	});

	test('[S9] the role residents want of government stands beside the role that is offered', async () => {
		const plan = await begin(world);
		await writeIn(world, plan, 1, { influence: { ladder: 'rob', promised: 2, wanted: 4 } });
		expect(await show('noor', plan)).toMatchObject({ ladder: 'rob', promised: 2, wanted: 4 });
	});
});

describe('[R42] [R43] inclusion', () => {
	const look = (threshold: 'language' | 'money', more: object) =>
		perform(
			lookAtThreshold,
			{ writeId: newId(), planId: id, threshold, state: 'yes' as const, ...more },
			world.as('noor')
		);

	test('[S8] a threshold is found, something is done, and it is gone', async () => {
		await look('language', { action: 'Yonas nodigt uit.', foundOn: '2026-02-01' });
		await look('language', {
			...{ action: 'Yonas nodigt uit.', foundOn: '2026-02-01', removedOn: '2026-03-01' }
		});
		const found = (await show('samira')).thresholds.filter(
			({ threshold }) => threshold === 'language'
		);
		expect(found).toEqual([
			{
				...{ threshold: 'language', state: 'yes', action: 'Yonas nodigt uit.' },
				...{ foundOn: '2026-02-01', removedOn: '2026-03-01' }
			}
		]);
	});

	test('cannot be gone before it was found, or when there is none', async () => {
		const wrong = { foundOn: '2026-03-01', removedOn: '2026-02-01' };
		expect(await refusal(look('money', wrong))).toBe('invalidInput removedOn');
		expect(await refusal(look('money', { state: 'no', removedOn: '2026-02-01' }))).toBe(
			'invalidInput removedOn'
		);
		expect(await refusal(look('money', { state: 'misschien' }))).toBe('invalidInput state');
	});

	test('whom we miss are groups under their own name, with an invitation and by whom', async () => {
		const missed = {
			...{ ...row(), groupName: 'mensen die Tigrinya spreken' },
			...{ invitation: 'aan de deur gevraagd', invitedBy: 'een buurman' }
		};
		await perform(noteMissed, missed, world.as('noor'));
		expect((await show('samira')).missed).toContainEqual({
			...{ id: missed.id, groupName: missed.groupName },
			...{ invitation: missed.invitation, invitedBy: missed.invitedBy }
		});
	});
});

describe('[R40] [R41] [R46] the principles', () => {
	test('are questions; inclusion asks two things apart; their answers are words of the plan', async () => {
		const keys = (await show()).principles.map(({ key }) => key);
		expect(keys).toEqual(['belonging', 'takingPart', 'presence', 'ownStrength']);
		const plan = await begin(world);
		const answers = {
			...{ belonging: 'De bovenburen nog niet.', takingPart: 'Vijf buren.' },
			...{ presence: 'Elke dinsdag.', ownStrength: 'Wil kan metselen.' }
		};
		await writeIn(world, plan, 1, answers);
		expect(await show('samira', plan)).toMatchObject(answers);
	});

	test('get other words, chosen with stakeholders, and count their versions', async () => {
		const wording = {
			...{ key: 'ownStrength' as const, question: 'Wat kan de straat zelf?' },
			...{ agreedWith: 'bewonersraad', agreedOn: '2026-01-12' }
		};
		const word = (who: Name, more: object = {}) =>
			perform(wordPrinciple, { id: newId(), ...wording, ...more }, world.as(who));
		expect((await word('kees')).version).toBe(1);
		expect((await word('kees', { question: 'Wat kan de buurt zelf?' })).version).toBe(2);
		const asked = await perform(listPrinciples, {}, world.as('yonas'));
		expect(asked.find(({ key }) => key === 'ownStrength')).toEqual({
			...wording,
			...{ question: 'Wat kan de buurt zelf?', version: 2 }
		});
		const elsewhere = await perform(listPrinciples, {}, world.as('elsewhere'));
		expect(elsewhere.every(({ version }) => version === 0)).toBe(true);
		for (const who of ['noor', 'samira', 'yonas'] as const)
			expect(await refusal(word(who)), who).toBe('forbidden');
		expect(await refusal(word('kees', { question: '' }))).toBe('invalidInput question');
		const coordinator = { ...world.actors.noor, roles: ['coordinator' as const] };
		const input = { id: newId(), ...wording };
		const receipt = await perform(wordPrinciple, input, {
			...{ ...world.as('noor'), actor: coordinator }
		});
		expect(receipt.version).toBe(3);
	});
});

describe('money and tasks', () => {
	test('[S8] amounts add up to costs and cover, in cents', async () => {
		const plan = await begin(world);
		const add = (side: 'cost' | 'cover', label: string, euros: number) =>
			perform(
				addPlanMoney,
				{ ...row(plan), side, label, cents: euros * 100, quoted: side === 'cost' },
				world.as('noor')
			);
		await add('cost', 'planten', 640);
		await add('cost', 'grond', 210);
		await add('cost', 'gereedschap', 180);
		await add('cost', 'opening', 120);
		await add('cover', 'buurtbudget', 900);
		expect((await show('samira', plan)).money).toMatchObject({
			...{ cost: 115_000, cover: 90_000, missing: 25_000 }
		});
		await add('cover', 'Havenwonen', 150);
		await add('cover', 'eigen', 100);
		expect((await show('samira', plan)).money).toMatchObject({ cover: 115_000, missing: 0 });
		for (const cents of [0, 1.5, Number.NaN]) {
			const wrong = { ...row(plan), side: 'cost' as const, label: 'x', cents };
			expect(await refusal(perform(addPlanMoney, wrong, world.as('noor')))).toBe(
				'invalidInput cents'
			);
		}
	});

	test('a task is ticked off and open again; while open it stands among the days that come', async () => {
		const plan = await begin(world);
		const task = { ...row(plan), text: 'tegels lichten', byWhom: 'bewoners' };
		const today = dayOf(new Date());
		const dueOn = addDays(today, 5);
		await perform(addPlanTask, { ...task, dueOn }, world.as('noor'));
		const ahead = async (who: Name) =>
			(await perform(listDaysAhead, {}, world.as(who))).filter((one) => one.entryId === plan);
		expect(await ahead('samira')).toMatchObject([
			{ day: dueOn, what: 'task', text: 'tegels lichten', kind: 'plan', hasPassed: false }
		]);
		expect(await ahead('bram')).toEqual([]);
		const finish = (done: boolean, who: Name = 'ilse') =>
			perform(finishPlanTask, { writeId: newId(), id: task.id, planId: plan, done }, world.as(who));
		await finish(true);
		expect(await ahead('noor')).toEqual([]);
		expect((await show('noor', plan)).tasks).toMatchObject([{ doneOn: today, dueOn }]);
		await finish(false);
		expect((await show('noor', plan)).tasks).toMatchObject([{ doneOn: null }]);
		expect(await refusal(finish(true, 'bram'))).toBe('notFound');
		expect(await refusal(perform(listDaysAhead, { days: 0 }, world.as('noor')))).toBe(
			'invalidInput days'
		);
		expect(await refusal(perform(listDaysAhead, {}, world.as('yonas')))).toBe('forbidden');
	});

	test('promises and days to look again come in the same list, the first on top', async () => {
		const noted = newId();
		const context = { ...world.as('noor'), clock: fixedClock('2026-11-25T09:00:00Z') };
		await perform(
			noteObservation,
			{
				...{ id: noted, text: 'Sleutel beloofd.', visibility: 'onlyMe' },
				promise: { id: newId(), text: 'Sleutel brengen', dueOn: '2026-11-30' }
			},
			context
		);
		const pause = newId();
		await world.owner.query(
			`insert into entry (organisation_id, id, kind, team_id, title, text, happened_on, author_id, visibility, created_at)
			 values ($1, $2, 'pause', $3, 'Nog even kijken', '', '2026-11-25', $4, 'team', now())`,
			[world.organisationId, pause, world.teams.spindelveld, world.actors.noor.personId]
		);
		await world.owner.query(
			`insert into pause (organisation_id, id, outcome, reason, back_on) values ($1, $2, 'nothingYet', 'x', '2026-11-28')`,
			[world.organisationId, pause]
		);
		const list = await perform(listDaysAhead, {}, context);
		const others = list.filter(({ what }) => what !== 'task');
		expect(others.map(({ what, day }) => `${day} ${what}`)).toEqual([
			'2026-11-28 lookAgain',
			'2026-11-30 promise'
		]);
	});
});
