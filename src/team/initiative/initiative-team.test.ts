import { shareEntry } from '#community/index.ts';
import { beginInitiative } from '#doen/index.ts';
import { dayOf, newId, perform, write, type Context } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addRoles, type Who } from '../team.harness.ts';
import {
	answerInitiativeInvitation,
	inviteToInitiative,
	leaveInitiative,
	listInitiativeTeams,
	noteInitiativeDeed,
	notePeopleAnswer,
	removeInitiativeDeed,
	showInitiativeTeam
} from './index.ts';
import { answers, mayNote, standingOf } from './initiative-team.rules.ts';

let world: World;
let id: string;
const today = dayOf(new Date());
beforeAll(async () => {
	world = await openWorld();
	await addRoles(world);
});
beforeEach(async () => {
	id = newId();
	const initiative = { id, areaId: world.areaId, title: 'Geveltuinen', owner: 'kerngroep' };
	await perform(beginInitiative, { ...initiative, begunBy: ['residents'] }, world.as('noor'));
});
afterAll(() => world.close());

const show = (who: Who = 'noor') => perform(showInitiativeTeam, { id }, world.as(who));
async function invite(more: object = {}, who: Who = 'noor') {
	const memberId = newId();
	const person = { personId: world.actors.samira.personId!, askedFor: 'meedenken over de stoep' };
	await perform(
		inviteToInitiative,
		{ id: memberId, initiativeId: id, ...person, ...more } as never,
		world.as(who)
	);
	return memberId;
}
const people = (memberId: string, peopleSay: 'yes' | 'no' = 'yes', who: Who = 'noor') =>
	perform(
		notePeopleAnswer,
		{ writeId: newId(), memberId, peopleSay, peopleHow: 'de kerngroep, dinsdag' },
		world.as(who)
	);
const answer = (memberId: string, memberSays: 'yes' | 'no' = 'yes', who: Who = 'samira') =>
	perform(answerInitiativeInvitation, { writeId: newId(), memberId, memberSays }, world.as(who));
const note = (memberId: string, more: object = {}, who: Who = 'samira') => {
	const deedId = newId();
	const deed = { verbs: ['supports'], text: 'Meegeplant.', learnt: 'Zij regelen het zelf.' };
	return perform(
		noteInitiativeDeed,
		{ id: deedId, memberId, ...deed, ...more } as never,
		world.as(who)
	).then(() => deedId);
};

describe('[R35] members of the team at residents’ initiatives', () => {
	test('a member joins with a yes of the people and of the member, in any order', async () => {
		const memberId = await invite();
		expect((await show()).members).toMatchObject([
			{ id: memberId, name: 'samira', standing: 'asked', isMe: false }
		]);
		await answer(memberId);
		expect((await show('samira')).members).toMatchObject([
			{ standing: 'waitsForPeople', isMe: true }
		]);
		await people(memberId);
		expect((await show()).members).toMatchObject([
			{ standing: 'joins', peopleHow: 'de kerngroep, dinsdag' }
		]);
		const lines = await perform(listInitiativeTeams, {}, world.as('noor'));
		expect(lines.find((one) => one.id === id)).toMatchObject({ joins: ['samira'] });
	});

	test('a worker of the team asks somebody of the team, once at a time', async () => {
		const ask = (more: object = {}, who: Who = 'noor') => refusal(invite(more, who));
		expect(await ask({ personId: world.actors.bram.personId })).toBe('invalidInput personId');
		expect(await ask({ personId: world.actors.yonas.personId })).toBe('invalidInput personId');
		expect(await ask({ askedFor: '' })).toBe('invalidInput askedFor');
		expect(await ask({ peopleSay: 'yes' })).toBe('invalidInput peopleHow');
		expect(await ask({ initiativeId: newId() })).toBe('notFound');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await ask({}, who)).toBe('forbidden');
		expect(await ask({}, 'bram')).toBe('notFound');
		const first = await invite({ peopleSay: 'yes', peopleHow: 'kerngroep' });
		expect(await ask()).toBe('invalidInput personId');
		expect((await show()).toAsk.map(({ name }) => name)).toEqual(['ilse', 'noor']);
		// After a no there may be another time.
		await answer(first, 'no');
		await invite();
		expect((await show()).members.map(({ standing }) => standing)).toEqual(['no', 'asked']);
		// Who asks to join has said yes with it.
		await invite({ personId: world.actors.noor.personId });
		expect((await show()).members.at(-1)).toMatchObject({ memberSays: 'yes', isMe: true });
	});

	test('nobody answers for a member, and the people’s answer is noted by a worker', async () => {
		const memberId = await invite();
		for (const who of ['noor', 'ilse'] as const)
			expect(await refusal(answer(memberId, 'yes', who))).toBe('forbidden');
		expect(await refusal(answer(memberId, 'yes', 'bram'))).toBe('notFound');
		expect(await refusal(answer(memberId, 'yes', 'yonas'))).toBe('forbidden');
		expect(await refusal(answer(memberId, 'maybe' as never))).toBe('invalidInput memberSays');
		expect(await refusal(people(memberId, 'yes', 'samira'))).toBe('forbidden');
		expect(await refusal(people(memberId, 'yes', 'bram'))).toBe('notFound');
		expect(await refusal(people(newId()))).toBe('notFound');
		// Past the operations, the database refuses the same.
		const attempt = ({ actor }: Context, query: string) =>
			write(world.db, actor, async (tx) =>
				Number((await sql.raw(query).execute(tx)).numAffectedRows ?? 0)
			).catch(() => 0);
		const yes = `update initiative_member set member_says = 'yes', member_said_on = current_date where id = '${memberId}'`;
		for (const who of ['noor', 'ilse', 'bram', 'kees'] as const)
			expect(await attempt(world.as(who), yes)).toBe(0);
		expect(await attempt(world.as('samira'), yes)).toBe(1);
	});

	test('the member notes in the five verbs what they did and learnt, once they join', async () => {
		const memberId = await invite();
		expect(await refusal(note(memberId))).toBe('notJoined');
		await answer(memberId);
		expect(await refusal(note(memberId))).toBe('notJoined');
		await people(memberId);
		const deedId = await note(memberId, { verbs: ['supports', 'supports', 'facilitates'] });
		expect((await show()).deeds).toMatchObject([
			{
				...{ id: deedId, name: 'samira', verbs: ['supports', 'facilitates'], isMine: false },
				...{ text: 'Meegeplant.', learnt: 'Zij regelen het zelf.', doneOn: today }
			}
		]);
		expect(await refusal(note(memberId, { verbs: [] }))).toBe('invalidInput verbs');
		expect(await refusal(note(memberId, { text: '' }))).toBe('invalidInput text');
		expect(await refusal(note(memberId, { doneOn: '2999-01-01' }))).toBe('invalidInput doneOn');
		for (const who of ['noor', 'ilse'] as const)
			expect(await refusal(note(memberId, {}, who))).toBe('forbidden');
		expect(await refusal(note(memberId, {}, 'bram'))).toBe('notFound');
		expect(await refusal(note(memberId, {}, 'yonas'))).toBe('forbidden');
		const away = (who: Who) =>
			perform(removeInitiativeDeed, { writeId: newId(), memberId, id: deedId }, world.as(who));
		expect(await refusal(away('noor'))).toBe('forbidden');
		expect(await refusal(away('bram'))).toBe('notFound');
		await away('samira');
		expect(await refusal(away('samira'))).toBe('notFound');
		expect((await show()).deeds).toEqual([]);
	});

	test('who leaves keeps what was done, and may add to what was', async () => {
		const memberId = await invite({ peopleSay: 'yes', peopleHow: 'kerngroep' });
		await answer(memberId);
		await note(memberId);
		const leave = (who: Who) =>
			perform(leaveInitiative, { writeId: newId(), memberId }, world.as(who));
		expect(await refusal(leave('bram'))).toBe('notFound');
		expect(await refusal(leave('yonas'))).toBe('forbidden');
		expect(await refusal(leave('kees'))).toBe('forbidden');
		await leave('samira');
		await note(memberId, { text: 'Nog opgeruimd.' });
		const { members, deeds } = await show();
		expect(members).toMatchObject([{ standing: 'left', leftOn: today }]);
		expect(deeds).toHaveLength(2);
	});

	test('is read by the team, also when everybody may read the initiative', async () => {
		const memberId = await invite({ peopleSay: 'yes', peopleHow: 'kerngroep' });
		await answer(memberId);
		await note(memberId);
		await perform(shareEntry, { writeId: newId(), id, visibility: 'public' }, world.as('noor'));
		expect((await show('samira')).deeds).toHaveLength(1);
		expect(await show('bram')).toMatchObject({ members: [], deeds: [] });
		for (const who of ['yonas', 'kees'] as const) {
			expect(await refusal(show(who))).toBe('forbidden');
			const list = perform(listInitiativeTeams, {}, world.as(who));
			expect(await refusal(list)).toBe('forbidden');
		}
		expect(await refusal(show('elsewhere'))).toBe('notFound');
	});

	test('the list is by initiative and asks who was asked; it counts nothing per member', async () => {
		await invite();
		const lines = await perform(listInitiativeTeams, {}, world.as('samira'));
		const line = lines.find((one) => one.id === id)!;
		expect(line).toMatchObject({ asksMe: true, joins: [], learnt: null });
		expect(Object.keys(line).toSorted()).toEqual(
			['areaName', 'asksMe', 'id', 'joins', 'learnt', 'owner', 'title'].toSorted()
		);
	});
});

describe('[R35] where a member stands', () => {
	const said = fc.record({
		peopleSay: fc.constantFrom(...answers),
		memberSays: fc.constantFrom(...answers),
		leftOn: fc.constantFrom(null, '2026-01-01')
	});
	test('nobody joins without both, and a no is never a yes', () => {
		fc.assert(
			fc.property(said, (one) => {
				const standing = standingOf(one);
				if (standing === 'joins') {
					expect([one.peopleSay, one.memberSays]).toEqual(['yes', 'yes']);
					expect(mayNote(standing)).toBe(true);
				}
				if (!one.leftOn && [one.peopleSay, one.memberSays].includes('no'))
					expect(standing).toBe('no');
				if (standing === 'no' || standing === 'asked') expect(mayNote(standing)).toBe(false);
			})
		);
	});
});
