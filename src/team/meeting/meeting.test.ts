import {
	listEntries,
	makeSharedLink,
	removeExpired,
	search,
	shareEntry
} from '#community/index.ts';
import { addDays, dayOf, fixedClock, newId, perform, read, type Context } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addRoles, asCoordinator, type Who } from '../team.harness.ts';
import {
	addMeetingFact,
	changeMeeting,
	changeMeetingSight,
	listMeetings,
	noteMeetingCall,
	removeAgreement,
	removeMeetingFact,
	showMeeting,
	stepMeeting,
	stepOwnMeeting,
	typeAgreement,
	typePlan,
	wipeMeeting
} from './index.ts';
import { aMeeting, byLink, ownLink, secretWords, whereStands } from './meeting.harness.ts';
import { hasStake, rungFor, stages, stepsFrom, type Stage } from './meeting.rules.ts';

let world: World;
let id: string;
const today = dayOf(new Date());
beforeAll(async () => {
	world = await openWorld();
	await addRoles(world);
});
beforeEach(async () => {
	id = await aMeeting(world);
});
afterAll(() => world.close());

const show = (who: Who = 'noor') => perform(showMeeting, { id }, world.as(who));
const strangers = ['ilse', 'bram'] as const;
const step = (to: Stage, more: object = {}, who: Who = 'noor') =>
	perform(stepMeeting, { writeId: newId(), id, to, ...more }, world.as(who));
async function goTo(stage: Stage) {
	for (const to of stages.slice(1, stages.indexOf(stage) + 1)) await step(to, { calledBack: true });
}
const see = (sees: 'nobody' | 'worker' | 'team', more: object = {}, who: Who = 'noor') =>
	perform(
		changeMeetingSight,
		{ writeId: newId(), id, sees, keptUntil: addDays(today, 90), asked: true, ...more } as never,
		world.as(who)
	);

describe('[R46] a network meeting', () => {
	test('begins with the resident’s yes and own words; only the worker who noted it knows of it', async () => {
		const shown = await show();
		expect(shown).toMatchObject({ title: 'bewoonster van de Weefkant', stage: 'preparing' });
		expect(shown.open).toMatchObject({ sees: 'nobody', facts: [], plan: null, consentOn: today });
		for (const who of strangers) expect(await refusal(show(who))).toBe('notFound');
		expect(await refusal(show('samira'))).toBe('notFound');
		expect(await refusal(show('yonas'))).toBe('forbidden');
		expect(await refusal(show('kees'))).toBe('forbidden');
		const coordinator = perform(showMeeting, { id }, asCoordinator(world));
		expect(await refusal(coordinator)).toBe('notFound');
		expect(await perform(listMeetings, {}, world.as('ilse'))).toEqual([]);
		expect(await refusal(perform(listMeetings, {}, world.as('yonas')))).toBe('forbidden');
		const begin = (more: object, who: Who = 'noor') => refusal(aMeeting(world, more, who));
		expect(await begin({ asked: false })).toBe('invalidInput asked');
		expect(await begin({ question: '' })).toBe('invalidInput question');
		expect(await begin({ title: '' })).toBe('invalidInput title');
		expect(await begin({ coordinatorRole: 'consulent van het wijkteam' })).toBe(
			'invalidInput coordinatorRole'
		);
		expect(await begin({ question: 'BSN 123456782' })).toBe('invalidInput question');
		expect(await begin({ keptUntil: today })).toBe('invalidInput keptUntil');
		expect(await begin({ keptUntil: addDays(today, 400) })).toBe('invalidInput keptUntil');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await begin({}, who)).toBe('forbidden');
	});

	test('what the resident asks is in nobody’s search, is never published and has its own link only', async () => {
		for (const who of ['noor', 'ilse'] as const) {
			const found = await perform(search, { q: secretWords }, world.as(who));
			expect(JSON.stringify(found)).not.toContain(`wonen? ${secretWords}`);
			const list = await perform(listEntries, { kinds: ['networkMeeting'] }, world.as(who));
			expect(JSON.stringify(list)).not.toContain(secretWords);
		}
		const share = (visibility: 'partners' | 'public') =>
			refusal(perform(shareEntry, { writeId: newId(), id, visibility }, world.as('noor')));
		for (const rung of ['partners', 'public'] as const) expect(await share(rung)).toBe('forbidden');
		const link = (purpose: 'coWrite' | 'ownMeeting', entryId = id) =>
			perform(
				makeSharedLink,
				{ id: newId(), entryId, purpose, forWhom: 'bewoonster' },
				world.as('noor')
			);
		expect(await refusal(link('coWrite'))).toBe('forbidden');
		await link('ownMeeting');
	});

	test('the worker prepares it with the resident: question, invitation, day and place', async () => {
		const change = async (more: object = {}, who: Who = 'noor') => {
			const version = who === 'noor' ? (await show()).version : 1;
			const words = { question: 'Hoe nu?', coordinatorRole: 'onafhankelijke begeleider' };
			const input = { writeId: newId(), id, version, ...words, ...more };
			return perform(changeMeeting, input as never, world.as(who));
		};
		const prepared = ['ownQuestion', 'inPerson', 'inPerson'];
		await change({ prepared, meetsOn: addDays(today, 9), meetsTime: 'half drie', place: 'thuis' });
		expect((await show()).open).toMatchObject({
			...{ question: 'Hoe nu?', prepared: ['ownQuestion', 'inPerson'], place: 'thuis' }
		});
		expect(await refusal(change({ version: 1 }))).toBe('changedMeanwhile');
		expect(await refusal(change({ question: '' }))).toBe('invalidInput question');
		expect(await refusal(change({ prepared: ['tidyHouse'] }))).toBe('invalidInput prepared.0');
		expect(await refusal(change({ coordinatorRole: 'Wijkteam' }))).toContain('coordinatorRole');
		for (const who of strangers) expect(await refusal(change({}, who))).toBe('notFound');
		expect(await refusal(change({}, 'samira'))).toBe('forbidden');
	});

	test('the information part: facts with the role that tells them, the same for all', async () => {
		const fact = (more: object = {}, who: Who = 'noor') => {
			const factId = newId();
			const words = { byRole: 'wijkverpleging', words: 'Hulp kan twee keer per week.' };
			const input = { id: factId, meetingId: id, ...words, ...more };
			return perform(addMeetingFact, input, world.as(who)).then(() => factId);
		};
		const factId = await fact();
		expect((await show()).open!.facts).toMatchObject([{ byRole: 'wijkverpleging' }]);
		expect(await refusal(fact({ words: '' }))).toBe('invalidInput words');
		expect(await refusal(fact({ byRole: '' }))).toBe('invalidInput byRole');
		for (const who of strangers) expect(await refusal(fact({}, who))).toBe('notFound');
		expect(await refusal(fact({}, 'samira'))).toBe('forbidden');
		const away = (who: Who) =>
			perform(removeMeetingFact, { writeId: newId(), id: factId, meetingId: id }, world.as(who));
		for (const who of strangers) expect(await refusal(away(who))).toBe('notFound');
		expect(await refusal(away('samira'))).toBe('forbidden');
		await away('noor');
		expect(await refusal(away('noor'))).toBe('notFound');
	});

	test('private time: the screen is closed to who guides it, and the network alone ends it', async () => {
		await see('worker');
		await goTo('private');
		const shut = await show();
		expect(shut).toMatchObject({ stage: 'private', open: null });
		expect(JSON.stringify(shut)).not.toContain(secretWords);
		const typed = perform(
			typeAgreement,
			{ id: newId(), meetingId: id, who: 'x', what: 'y' },
			world.as('noor')
		);
		expect(await refusal(typed)).toBe('networkIsTalking');
		expect(await refusal(step('plan'))).toBe('networkIsTalking');
		expect(await refusal(step('information'))).toBe('invalidInput to');
		// The database keeps it closed as well.
		await perform(stepOwnMeeting, { writeId: newId(), to: 'plan' }, byLink(world, id));
		expect((await show()).open).not.toBeNull();
		await step('private');
		await world.owner.query(
			`insert into network_meeting_agreement values ($1, $2, $3, 'Karin', 'belt', null, now())`,
			[world.organisationId, newId(), id]
		);
		const count = ({ actor }: Context) =>
			read(world.db, actor, async (tx) => {
				const { rows } = await sql<{ n: number }>`
					select count(*)::int as n from network_meeting_agreement`.execute(tx);
				return rows[0]!.n;
			});
		expect(await count(world.as('noor'))).toBe(0);
		expect(await count(byLink(world, id))).toBe(1);
		await step('plan', { calledBack: true });
		expect(await count(world.as('noor'))).toBe(1);
		for (const who of strangers) expect(await refusal(step('running', {}, who))).toBe('notFound');
		expect(await refusal(step('running', {}, 'samira'))).toBe('forbidden');
		expect(await refusal(step('preparing'))).toBe('invalidInput to');
	});

	test('four weeks after the plan there is a call to make: a task without anything of a person', async () => {
		const call = (who: Who = 'noor') =>
			perform(noteMeetingCall, { writeId: newId(), id }, world.as(who));
		expect(await refusal(call())).toBe('invalidInput id');
		await goTo('running');
		const tasks = await perform(listMeetings, { toCall: true }, world.as('noor'));
		expect(tasks).toContainEqual(
			expect.objectContaining({ id, callOn: addDays(today, 28), calledOn: null })
		);
		expect(JSON.stringify(tasks)).not.toContain(secretWords);
		for (const who of strangers) expect(await refusal(call(who))).toBe('notFound');
		expect(await refusal(call('samira'))).toBe('forbidden');
		await call();
		await call();
		expect(await show()).toMatchObject({ calledOn: today });
		const after = await perform(listMeetings, { toCall: true }, world.as('noor'));
		expect(after.map((one) => one.id)).not.toContain(id);
	});
});

describe('[R46] who reads the plan', () => {
	const type = (more: object = {}, who: Who = 'noor') =>
		perform(
			typePlan,
			{ writeId: newId(), id, whatIf: 'Dan belt zij de buurvrouw.', ...more },
			world.as(who)
		);
	const agree = (more: object = {}, who: Who = 'noor') => {
		const one = newId();
		const words = { who: 'Karin', what: 'belt op zondag', byWhen: 'elke week' };
		return perform(
			typeAgreement,
			{ id: one, meetingId: id, ...words, ...more },
			world.as(who)
		).then(() => one);
	};

	test('nobody, until the resident says so; then the worker types over what stands on paper', async () => {
		expect(await refusal(type())).toBe('planOfNetwork');
		expect(await refusal(agree())).toBe('planOfNetwork');
		await see('worker');
		await type({ reviewOn: addDays(today, 60), smallTeam: 'Karin en de huisarts' });
		const agreementId = await agree();
		expect((await show()).open!.plan).toMatchObject({
			...{ whatIf: 'Dan belt zij de buurvrouw.', smallTeam: 'Karin en de huisarts' },
			agreements: [{ who: 'Karin', what: 'belt op zondag', byWhen: 'elke week' }]
		});
		expect(await refusal(type({ reviewOn: addDays(today, 91) }))).toBe('invalidInput reviewOn');
		expect(await refusal(agree({ who: '' }))).toBe('invalidInput who');
		for (const who of strangers) {
			expect(await refusal(type({}, who))).toBe('notFound');
			expect(await refusal(agree({}, who))).toBe('notFound');
		}
		expect(await refusal(type({}, 'samira'))).toBe('forbidden');
		const away = (who: Who) =>
			perform(removeAgreement, { writeId: newId(), id: agreementId, meetingId: id }, world.as(who));
		for (const who of strangers) expect(await refusal(away(who))).toBe('notFound');
		expect(await refusal(away('samira'))).toBe('forbidden');
		await away('noor');
		expect(await refusal(away('noor'))).toBe('notFound');
	});

	test('the team reads it when the resident lets the team, and no longer when not', async () => {
		await see('team');
		await type();
		for (const who of ['ilse', 'samira'] as const)
			expect((await show(who)).open!.plan).toMatchObject({ whatIf: 'Dan belt zij de buurvrouw.' });
		expect(await refusal(show('bram'))).toBe('notFound');
		expect(await refusal(show('elsewhere'))).toBe('notFound');
		await see('nobody');
		expect(await refusal(show('ilse'))).toBe('notFound');
		expect((await show()).open!.plan).toBeNull();
		expect(await refusal(see('team', { asked: false }))).toBe('invalidInput asked');
		expect(await refusal(see('team', { keptUntil: today }))).toBe('invalidInput keptUntil');
		expect(await refusal(see('everybody' as never))).toBe('invalidInput sees');
		for (const who of strangers) expect(await refusal(see('team', {}, who))).toBe('notFound');
		expect(await refusal(see('team', {}, 'samira'))).toBe('forbidden');
	});
});

describe('[R46] it goes', () => {
	test('at once when the worker wipes it, with all that stands beside it', async () => {
		const word = 'verdwijnwoord';
		id = await aMeeting(world, { question: word });
		await ownLink(world, id);
		expect(await whereStands(world, word)).toEqual(['network_meeting']);
		const wipe = (who: Who) => perform(wipeMeeting, { writeId: newId(), id }, world.as(who));
		for (const who of strangers) expect(await refusal(wipe(who))).toBe('notFound');
		expect(await refusal(wipe('samira'))).toBe('forbidden');
		await wipe('noor');
		expect(await whereStands(world, word)).toEqual([]);
		expect(await refusal(show())).toBe('notFound');
		expect(await refusal(wipe('noor'))).toBe('notFound');
	});

	test('by itself on its end day, also when something else was built on it', async () => {
		const word = 'verloopwoord';
		id = await aMeeting(world, { question: word, keptUntil: addDays(today, 3) });
		await read(world.db, world.actors.noor, async () => undefined);
		await world.owner.query(`update entry set expires_on = null where id = $1`, [id]);
		expect((await show()).open!.expiresOn).toBe(addDays(today, 3));
		await world.owner.query(`update entry set expires_on = current_date - 1 where id = $1`, [id]);
		await removeExpired(world.db, world.files, fixedClock(`${addDays(today, 4)}T03:00:00Z`));
		expect(await whereStands(world, word)).toEqual([]);
	});
});

describe('[R46] rules of a network meeting', () => {
	test('private time ends with the plan and nothing else, and everything can be reached', () => {
		expect(stepsFrom('private')).toEqual(['plan']);
		const reached = new Set<Stage>(['preparing']);
		for (const stage of reached) for (const to of stepsFrom(stage)) reached.add(to);
		expect(reached.size).toBe(stages.length);
	});
	test('the team knows of it only when it may read it', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('nobody' as const, 'worker' as const, 'team' as const),
				fc.boolean(),
				(sees, hasTeam) => {
					expect(rungFor(sees, hasTeam) === 'team').toBe(sees === 'team' && hasTeam);
				}
			)
		);
	});
	test('who guides it has no stake', () => {
		for (const role of ['lid van het wijkteam', 'Wmo-consulent', 'hulpverlener'])
			expect(hasStake(role)).toBe(true);
		for (const role of ['onafhankelijke begeleider', 'vrijwilliger uit Lindewaard', 'oom'])
			expect(hasStake(role)).toBe(false);
	});
});
