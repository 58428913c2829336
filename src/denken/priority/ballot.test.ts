import { makeSharedLink, shareEntry } from '#community/index.ts';
import { fixedClock, newId, perform } from '#kernel/index.ts';
import { handleObjection, nextRound, openBallot, openVote, removeABallot } from './index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusal, voting } from './voting.harness.ts';

let world: World;
let at: ReturnType<typeof voting>;
beforeAll(async () => {
	world = await openWorld();
	at = voting(world);
});
afterAll(() => world.close());

describe('[R75] a vote by link', () => {
	test('is one ballot per form, without an account and without a mark of who gave it', async () => {
		const { id, ids } = await at.opened();
		const ballotId = newId();
		const said = { dots: { [ids[0]]: 2, [ids[1]]: 1 } };
		const receipt = await at.give(id, said, at.byLink(id), ballotId);
		expect(await at.give(id, said, at.byLink(id), ballotId)).toEqual(receipt);
		expect(await refusal(at.give(id, { dots: { [ids[2]]: 1 } }, at.byLink(id), ballotId))).toBe(
			'idInUse'
		);
		expect((await at.outcome(id))!.all.voters).toBe(1);
		const { rows } = await world.owner.query('select * from ballot where id = $1', [ballotId]);
		expect(Object.keys(rows[0]).sort()).toEqual(
			[
				...['content', 'count', 'created_at', 'handled', 'id', 'organisation_id'],
				...['priority_id', 'round', 'way']
			].sort()
		);
		const { rows: history } = await world.owner.query(
			`select actor_id from history where action = 'ballot.give'`
		);
		expect(history.every((one) => one.actor_id === null)).toBe(true);
	});

	test('refuses too many dots, an option that is not there, an empty one, and another way of voting', async () => {
		const { id, ids } = await at.opened();
		const strange = newId();
		expect(await refusal(at.give(id, { dots: { [ids[0]]: 2, [ids[1]]: 2 } }))).toBe(
			'invalidInput dots'
		);
		expect(await refusal(at.give(id, { dots: { [ids[0]]: 3 } }))).toBe(
			`invalidInput dots.${ids[0]}`
		);
		expect(await refusal(at.give(id, { dots: { [strange]: 1 } }))).toBe(
			`invalidInput dots.${strange}`
		);
		expect(await refusal(at.give(id, {}))).toBe('invalidInput dots');
		expect(await refusal(at.give(id, { places: { [ids[0]]: 1 } }))).toBe('invalidInput places');
		expect(await refusal(at.give(id, { dots: { [ids[0]]: -1 } }))).toContain('invalidInput');
	});

	test('is for who came in by this link: not by another one, not by an account, also when it is public', async () => {
		const { id, ids } = await at.opened();
		const other = await at.opened();
		const said = { dots: { [ids[0]]: 1 } };
		expect(await refusal(at.give(id, said, at.byLink(other.id)))).toBe('notFound');
		await perform(shareEntry, { writeId: newId(), id, visibility: 'public' }, world.as('noor'));
		expect(await refusal(at.give(id, said, at.byLink(other.id)))).toBe('notFound');
		for (const who of ['noor', 'yonas', 'bram', 'elsewhere'] as const)
			expect(await refusal(at.give(id, said, world.as(who)))).toBe('notFound');
		expect(await refusal(perform(openBallot, { priorityId: other.id }, at.byLink(id)))).toBe(
			'notFound'
		);
	});

	test('is taken while the vote is open, until and on its last day', async () => {
		const { id, ids } = await at.prepare();
		const said = { dots: { [ids[0]]: 1 } };
		expect(await refusal(at.give(id, said))).toBe('voteNotOpen');
		const input = { writeId: newId(), id, closesOn: '2031-03-12' };
		await perform(openVote, input, world.as('noor'));
		const on = (day: string) => ({ ...at.byLink(id), clock: fixedClock(`${day}T12:00:00Z`) });
		await at.give(id, said, on('2031-03-12'));
		expect(await refusal(at.give(id, said, on('2031-03-13')))).toBe('voteClosed');
		await at.close(id);
		expect(await refusal(at.give(id, said))).toBe('voteClosed');
		expect(await refusal(at.enter(id, { ...said, voters: 3 }))).toBe('voteClosed');
	});

	test('in a flood is stopped for a while', async () => {
		const { id, ids } = await at.opened();
		await world.owner.query(
			`insert into ballot (organisation_id, id, priority_id, way, content, created_at)
			select $1, gen_random_uuid(), $2, 'link', '{"kind":"dots","dots":{}}', now() from generate_series(1, 200)`,
			[world.organisationId, id]
		);
		expect(await refusal(at.give(id, { dots: { [ids[0]]: 1 } }))).toBe('tooManyRequests');
	});
});

describe('[R75] votes on paper', () => {
	test('are counted by ballot or by totals, apart from the link, and never more than sheets handed out', async () => {
		const { id, ids } = await at.opened();
		const dots = { [ids[0]]: 2, [ids[1]]: 1 };
		await at.give(id, { dots });
		expect(await refusal(at.enter(id, { dots, count: 4 }))).toBe('invalidInput voters');
		await at.enter(id, { dots, count: 4, voters: 10 });
		const totals = { totals: true, count: 6, dots: { [ids[2]]: 12, [ids[0]]: 6 } };
		await at.enter(id, totals, 'ilse');
		expect(await refusal(at.enter(id, { dots }))).toBe('invalidInput count');
		expect(await refusal(at.enter(id, { ...totals, dots: { [ids[2]]: 13 } }))).toBe(
			`invalidInput dots.${ids[2]}`
		);
		await at.enter(id, { dots, way: 'meeting', count: 2, voters: 2 });
		expect(await refusal(at.enter(id, { dots, way: 'meeting' }))).toBe('invalidInput count');
		const found = (await at.outcome(id))!;
		expect(found.all.options.map((one) => one.dots)).toEqual([20, 7, 12]);
		expect(found.ways.map(({ way, outcome: one }) => [way, one.voters])).toEqual([
			['link', 1],
			['paper', 10],
			['meeting', 2]
		]);
		expect(await at.show(id)).toMatchObject({ papersOut: 10, peoplePresent: 2, hasVotes: true });
		const [slip] = (await at.show(id)).entered;
		const away = { writeId: newId(), id: slip!.id, priorityId: id };
		await perform(removeABallot, away, world.as('ilse'));
		expect((await at.outcome(id))!.all.voters).toBe(9);
	});

	test('are entered by the team that keeps the vote only', async () => {
		const { id, ids } = await at.opened();
		const said = { dots: { [ids[0]]: 1 }, voters: 5 };
		await perform(shareEntry, { writeId: newId(), id, visibility: 'public' }, world.as('noor'));
		for (const who of ['bram', 'samira', 'yonas', 'kees'] as const)
			expect(await refusal(at.enter(id, said, who))).toBe('forbidden');
		expect(await refusal(at.enter(id, said, 'elsewhere'))).toBe('notFound');
		await at.give(id, { dots: said.dots });
		const { rows } = await world.owner.query('select id from ballot where priority_id = $1', [id]);
		const away = { writeId: newId(), id: rows[0].id as string, priorityId: id };
		expect(await refusal(perform(removeABallot, away, world.as('noor')))).toBe('notFound');
	});
});

describe('what came of it', () => {
	test('a ranking keeps a tie a tie, with the pairs beside it', async () => {
		const { id, ids } = await at.opened('ranking');
		const [a, b, c] = ids;
		await at.enter(id, { places: { [a]: 1, [b]: 2 }, count: 6, voters: 20 });
		await at.enter(id, { places: { [b]: 1, [a]: 2 }, count: 6 });
		await at.enter(id, { places: { [a]: 1, [b]: 1, [c]: 1 } });
		const { all } = (await at.outcome(id))!;
		expect(all.options.map((one) => one.place)).toEqual([1, 1, 3]);
		expect(all.pairs).toEqual([
			[0, 6, 12],
			[6, 0, 12],
			[0, 0, 0]
		]);
		expect(all.winnerId).toBeNull();
		expect((await at.show(id)).residentsFirst).toEqual([a, b]);
		expect(await refusal(at.enter(id, { places: { [newId()]: 1 } }))).toContain(
			'invalidInput places.'
		);
	});

	test('while it is open only the team sees it; others see it when it is closed and ten voted', async () => {
		const { id, ids } = await at.opened();
		await perform(shareEntry, { writeId: newId(), id, visibility: 'partners' }, world.as('noor'));
		const dots = { [ids[0]]: 1 };
		await at.enter(id, { dots, count: 9, voters: 50 });
		const few = await at.opened();
		await at.enter(few.id, { dots: { [few.ids[0]]: 1 }, count: 9, voters: 9 });
		for (const who of ['samira', 'bram'] as const) expect(await at.outcome(id, who)).toBeNull();
		expect((await at.outcome(id, 'ilse'))!.all.voters).toBe(9);
		await at.enter(id, { dots, count: 3 });
		const read = (of: string) => perform(openBallot, { priorityId: of }, at.byLink(of));
		expect(await read(id)).toMatchObject({ takesVotes: true, outcomes: null, decision: null });
		await at.close(id);
		await at.close(few.id);
		expect((await at.outcome(id, 'samira'))!.all.options[0]!.dots).toBe(12);
		expect((await at.outcome(id, 'bram'))!.all.voters).toBe(12);
		expect((await read(id)).outcomes!.all.voters).toBe(12);
		expect((await read(few.id)).outcomes).toBeNull();
		expect(await at.outcome(few.id, 'samira')).toBeNull();
		expect((await at.outcome(few.id))!.all.voters).toBe(9);
	});
});

describe('[R75] consent', () => {
	const object = (option: string, reason?: string) => ({
		stances: { [option]: { stance: 'object', reason } }
	});

	test('an objection is answered in words, and the next round asks everybody again', async () => {
		const { id, ids } = await at.opened('consent');
		expect(await refusal(at.give(id, object(ids[0])))).toBe(
			`invalidInput stances.${ids[0]}.reason`
		);
		await at.give(id, object(ids[0], 'Dan kan mijn scootmobiel er niet langs.'));
		const [objection] = (await at.outcome(id))!.objections;
		expect(objection).toMatchObject({ resolved: false, done: null });
		const handle = {
			...{ priorityId: id, ballotId: objection!.ballotId!, optionId: ids[0] },
			done: '1,20 m stoep blijft vrij.'
		};
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(
				await refusal(perform(handleObjection, { writeId: newId(), ...handle }, world.as(who)))
			).toBe('forbidden');
		expect(
			await refusal(perform(handleObjection, { writeId: newId(), ...handle }, world.as('bram')))
		).toBe('notFound');
		expect(
			await refusal(
				perform(
					handleObjection,
					{ writeId: newId(), ...handle, optionId: ids[1] },
					world.as('noor')
				)
			)
		).toBe('invalidInput optionId');
		const resolved = { writeId: newId(), ...handle, resolved: true };
		await perform(handleObjection, resolved, world.as('ilse'));
		expect((await at.outcome(id))!.all.options[0]).toMatchObject({ object: 1, passes: true });
		await perform(nextRound, { writeId: newId(), id }, world.as('noor'));
		await at.give(id, { stances: { [ids[0]]: { stance: 'agree' } } });
		const { rounds } = await at.show(id);
		expect(rounds.map((one) => one.outcomes!.all.voters)).toEqual([1, 1]);
		expect(rounds[0]!.outcomes!.objections[0]!.done).toBe('1,20 m stoep blijft vrij.');
		const dots = await at.opened();
		expect(
			await refusal(perform(nextRound, { writeId: newId(), id: dots.id }, world.as('noor')))
		).toBe('voteStaysClosed');
	});
});

test('a link to vote is made by the team that keeps the question', async () => {
	const { id } = await at.opened();
	const link = { id: newId(), entryId: id, purpose: 'vote' as const, forWhom: 'Garenhof' };
	expect(await perform(makeSharedLink, link, world.as('ilse'))).toMatchObject({ version: 1 });
});
