import { listSharedLinks, makeSharedLink } from '#community/index.ts';
import {
	addDays,
	anybody,
	dayOf,
	newId,
	newToken,
	perform,
	read,
	type Context
} from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addRoles, asCoordinator } from '../team.harness.ts';
import { toFile } from './ecogram.rules.ts';
import {
	addMeetingFact,
	addOwnAgreement,
	changeMeetingSight,
	changeOwnMeeting,
	keepOwnEcogram,
	removeOwnEcogram,
	removeOwnMeeting,
	removeOwnPart,
	sayWhoSees,
	showMeeting,
	showOwnMeeting,
	stepMeeting,
	stepOwnMeeting,
	takeMeetingInHand
} from './index.ts';
import { aMeeting, byLink, ownLink, whereStands } from './meeting.harness.ts';
import { seal, unseal } from './seal.ts';

let world: World;
let id: string;
let token: string;
let resident: Context;
const today = dayOf(new Date());
beforeAll(async () => {
	world = await openWorld();
	await addRoles(world);
});
beforeEach(async () => {
	id = await aMeeting(world);
	({ token, resident } = await ownLink(world, id));
});
afterAll(() => world.close());

const show = (who: Context = resident) => perform(showOwnMeeting, {}, who);
const visitor = () => ({ ...world.as('noor'), actor: anybody(world.organisationId) });
/** Who has no such link: a visitor, one with the link of another meeting elsewhere, and who is signed in. */
const others = () => [visitor(), world.as('noor'), world.as('yonas'), byLink(world, newId())];
const agree = (more: object = {}, who = resident) => {
	const agreementId = newId();
	const words = { who: 'Karin', what: 'belt op zondag', byWhen: 'elke week' };
	return perform(addOwnAgreement, { id: agreementId, ...words, ...more }, who).then(
		() => agreementId
	);
};

describe('[R46] the resident’s own page', () => {
	test('shows all that is kept, to who has the link and to nobody else', async () => {
		expect(await show()).toMatchObject({
			...{ stage: 'preparing', sees: 'nobody', ecogram: null },
			plan: { circle: null, agreements: [] }
		});
		for (const who of others()) expect(await refusal(show(who))).toBe('linkOver');
	});

	test('is changed by the resident: question, invitation and plan', async () => {
		const change = async (more: object = {}, who = resident) => {
			const { version } = await show();
			const words = {
				question: 'Hoe nu?',
				circle: 'Karin\nmijn broer',
				whatIf: 'Dan bel ik zelf.'
			};
			return perform(changeOwnMeeting, { writeId: newId(), version, ...words, ...more }, who);
		};
		await change({ invitation: 'Kom je ook?', reviewOn: addDays(today, 30) });
		expect(await show()).toMatchObject({
			...{ question: 'Hoe nu?', invitation: 'Kom je ook?' },
			plan: { circle: 'Karin\nmijn broer', whatIf: 'Dan bel ik zelf.' }
		});
		expect(await refusal(change({ version: 1 }))).toBe('changedMeanwhile');
		expect(await refusal(change({ question: '' }))).toBe('invalidInput question');
		expect(await refusal(change({ reviewOn: addDays(today, 300) }))).toBe('invalidInput reviewOn');
		for (const who of others()) expect(await refusal(change({}, who))).toBe('linkOver');
	});

	test('an agreement comes and goes, sent twice it stands there once', async () => {
		const agreementId = await agree();
		const words = { who: 'Karin', what: 'belt op zondag', byWhen: 'elke week' };
		await perform(addOwnAgreement, { id: agreementId, ...words }, resident);
		expect((await show()).plan.agreements).toHaveLength(1);
		expect(await refusal(agree({ what: '' }))).toBe('invalidInput what');
		expect(await refusal(agree({ who: 'BSN 123456782' }))).toBe('invalidInput who');
		for (const who of others()) expect(await refusal(agree({}, who))).toBe('linkOver');
		const away = (who: Context) =>
			perform(removeOwnPart, { writeId: newId(), id: agreementId }, who);
		for (const who of others()) expect(await refusal(away(who))).toBe('linkOver');
		expect(await refusal(perform(removeOwnPart, { writeId: newId(), id }, resident))).toBe(
			'notFound'
		);
		await away(resident);
		expect((await show()).plan.agreements).toEqual([]);
	});

	test('a fact on the sheet may go as well', async () => {
		const factId = newId();
		await perform(
			addMeetingFact,
			{ id: factId, meetingId: id, byRole: 'wijkverpleging', words: 'Hulp kan.' },
			world.as('noor')
		);
		expect((await show()).facts).toMatchObject([{ id: factId, byRole: 'wijkverpleging' }]);
		const away = (what: string, who = resident) =>
			perform(removeOwnPart, { writeId: newId(), id: factId, what } as never, who);
		expect(await refusal(away('agreement'))).toBe('notFound');
		expect(await refusal(away('meeting'))).toBe('invalidInput what');
		for (const who of others()) expect(await refusal(away('fact', who))).toBe('linkOver');
		await away('fact');
		expect((await show()).facts).toEqual([]);
	});

	test('the network begins and ends its private time itself', async () => {
		const step = (to: 'information' | 'private' | 'plan' | 'running', who = resident) =>
			perform(stepOwnMeeting, { writeId: newId(), to }, who);
		expect(await refusal(step('plan'))).toBe('invalidInput to');
		for (const who of others()) expect(await refusal(step('information', who))).toBe('linkOver');
		for (const to of ['information', 'private'] as const) await step(to);
		expect(await perform(showMeeting, { id }, world.as('noor'))).toMatchObject({ open: null });
		// In this time the network writes, and reads all of it.
		await agree({ who: 'mijn broer' });
		expect((await show()).plan.agreements).toMatchObject([{ who: 'mijn broer' }]);
		for (const to of ['plan', 'running'] as const) await step(to);
		expect(await perform(showMeeting, { id }, world.as('noor'))).toMatchObject({
			...{ stage: 'running', callOn: addDays(today, 28) }
		});
		const late = perform(stepMeeting, { writeId: newId(), id, to: 'private' }, world.as('noor'));
		expect(await refusal(late)).toBe('invalidInput to');
	});

	test('the resident says who reads the plan and how long all stays; the link stays as long', async () => {
		const say = (sees: 'nobody' | 'worker' | 'team', more: object = {}, who = resident) =>
			perform(sayWhoSees, { writeId: newId(), sees, keptUntil: addDays(today, 200), ...more }, who);
		await agree();
		await say('team');
		expect((await perform(showMeeting, { id }, world.as('samira'))).open!.plan).toMatchObject({
			agreements: [{ who: 'Karin' }]
		});
		const { rows } = await world.owner.query(
			`select to_char(expires_on, 'YYYY-MM-DD') as until from shared_link where token = $1`,
			[token]
		);
		expect(rows).toEqual([{ until: addDays(today, 200) }]);
		await say('nobody');
		expect(await refusal(perform(showMeeting, { id }, world.as('samira')))).toBe('notFound');
		expect((await perform(showMeeting, { id }, world.as('noor'))).open!.plan).toBeNull();
		expect(await refusal(say('team', { keptUntil: addDays(today, 400) }))).toBe(
			'invalidInput keptUntil'
		);
		expect(await refusal(say('everybody' as never))).toBe('invalidInput sees');
		for (const who of others()) expect(await refusal(say('team', {}, who))).toBe('linkOver');
	});

	test('taken in hand, the page has an address that nobody of the team can read or make', async () => {
		const after = newToken();
		const take = (before: string, who = resident) =>
			perform(takeMeetingInHand, { writeId: newId(), token: before, newToken: after }, who);
		for (const who of others()) expect(await refusal(take(token, who))).toBe('linkOver');
		expect(await refusal(take(newToken()))).toBe('linkOver');
		expect(await refusal(take('x'))).toBe('invalidInput token');
		const second = await ownLink(world, id);
		await take(token);
		const { rows } = await world.owner.query(
			`select token, revoked_on is null as works from shared_link where entry_id = $1 order by created_at`,
			[id]
		);
		expect(rows).toEqual([
			{ token: after, works: true },
			{ token: second.token, works: false }
		]);
		for (const context of [world.as('noor'), asCoordinator(world)])
			expect(await perform(listSharedLinks, { entryId: id }, context)).toEqual([]);
		const again = perform(
			makeSharedLink,
			{ id: newId(), entryId: id, purpose: 'ownMeeting', forWhom: 'x' },
			world.as('noor')
		);
		expect(await refusal(again)).toBe('forbidden');
		const sight = perform(
			changeMeetingSight,
			{
				...{ writeId: newId(), id, sees: 'team', asked: true },
				keptUntil: addDays(today, 9)
			} as never,
			world.as('noor')
		);
		expect(await refusal(sight)).toBe('inOwnHands');
		expect(await show()).toMatchObject({ takenOn: today });
	});

	test('the resident wipes all of it at once: nothing of it stands anywhere', async () => {
		const word = 'wegwoord';
		id = await aMeeting(world, { question: word });
		({ resident } = await ownLink(world, id));
		await agree({ who: word });
		expect(await whereStands(world, word)).toEqual([
			...['network_meeting', 'network_meeting_agreement']
		]);
		const wipe = (who: Context) => perform(removeOwnMeeting, { writeId: newId() }, who);
		for (const who of others()) expect(await refusal(wipe(who))).toBe('linkOver');
		await wipe(resident);
		expect(await whereStands(world, word)).toEqual([]);
		expect(await whereStands(world, id)).toEqual(['history']);
		expect(await refusal(show())).toBe('linkOver');
		expect(await refusal(perform(showMeeting, { id }, world.as('noor')))).toBe('notFound');
	});
});

describe('[R46] an ecogram that the resident has kept', () => {
	const called = 'tantezadel';
	const drawing = toFile([{ called, kind: 'family', ring: 0, wish: 'more', line: null }]);
	const keep = (more: object = {}, who = resident) =>
		perform(
			keepOwnEcogram,
			{ writeId: newId(), drawing: JSON.stringify(drawing), keep: true, ...more } as never,
			who
		);

	test('is opened by the own link alone, and stands sealed in the database', async () => {
		await keep();
		expect(await show()).toMatchObject({ ecogram: { drawing, keptOn: today } });
		expect(await whereStands(world, called)).toEqual([]);
		await perform(
			sayWhoSees,
			{ writeId: newId(), sees: 'team', keptUntil: addDays(today, 30) },
			resident
		);
		const shown = await perform(showMeeting, { id }, world.as('noor'));
		expect(JSON.stringify(shown)).not.toContain(called);
		const count = ({ actor }: Context) =>
			read(world.db, actor, async (tx) => {
				const { rows } = await sql<{ n: number }>`
					select count(*)::int as n from network_meeting_ecogram`.execute(tx);
				return rows[0]!.n;
			});
		for (const who of [world.as('noor'), world.as('ilse'), asCoordinator(world), visitor()])
			expect(await count(who)).toBe(0);
		expect(await count(resident)).toBe(1);
	});

	test('needs the deliberate step, and a drawing', async () => {
		expect(await refusal(keep({ keep: false }))).toBe('invalidInput keep');
		expect(await refusal(keep({ keep: undefined }))).toBe('invalidInput keep');
		for (const wrong of ['', 'x', '[]', '{"knopen":[],"lijnen":[]}'])
			expect(await refusal(keep({ drawing: wrong }))).toBe('invalidInput drawing');
		for (const who of others()) expect(await refusal(keep({}, who))).toBe('linkOver');
		expect((await show()).ecogram).toBeNull();
	});

	test('goes when the resident says so, and with the meeting', async () => {
		await keep();
		const away = (who: Context) => perform(removeOwnEcogram, { writeId: newId() }, who);
		for (const who of others()) expect(await refusal(away(who))).toBe('linkOver');
		await away(resident);
		expect((await show()).ecogram).toBeNull();
		await keep();
		await perform(removeOwnMeeting, { writeId: newId() }, resident);
		const { rows } = await world.owner.query(
			'select from network_meeting_ecogram where meeting_id = $1',
			[id]
		);
		expect(rows).toEqual([]);
	});

	test('a seal is opened by the same installation and for the same meeting only', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.string(), fc.string(), (value, secret, meeting) => {
				const sealed = seal(value, secret, meeting);
				expect(unseal(sealed, secret, meeting)).toEqual(JSON.parse(JSON.stringify(value)));
				expect(unseal(sealed, `${secret}x`, meeting)).toBeUndefined();
				expect(unseal(sealed, secret, `${meeting}x`)).toBeUndefined();
				// Touched anywhere, it does not open.
				const bytes = Buffer.from(sealed, 'base64url');
				const at = secret.length % bytes.length;
				bytes[at] = bytes[at]! ^ 1;
				expect(unseal(bytes.toString('base64url'), secret, meeting)).toBeUndefined();
			}),
			{ numRuns: 50 }
		);
	});
});
