import { addLink, deleteEntry, removeExpired, search, shareEntry } from '#community/index.ts';
import { fixedClock, newId, perform, read, write } from '#kernel/index.ts';
import { refusal, type World } from '#test/harness.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, openTeams, shown, type Who } from './discussion.harness.ts';
import {
	addDiscussionNote,
	agreeInDiscussion,
	askDiscussionVersion,
	beginDiscussion,
	changeDiscussion,
	listDiscussions,
	prepareDiscussion
} from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openTeams();
});
afterAll(() => world.close());

const person = (who: Who) => world.actors[who].personId!;
const note = (discussionId: string, words: string, who: Who = 'samira') =>
	perform(addDiscussionNote, { id: newId(), discussionId, part: 'talent', words }, world.as(who));

describe('[R31] [R25] a discussion', () => {
	test('begins with a day, a code and whether the resident knows of it', async () => {
		const roles = { chairId: person('noor'), bringsId: person('samira'), mindsId: person('ilse') };
		const id = await begin(world, { code: 'sv-24-07', consent: 'yesPresent', ...roles });
		expect(await shown(world, id, 'noor')).toMatchObject({
			...{ code: 'SV-24-07', heldOn: '2026-06-12', teamName: 'Spindelveld', format: 'talents' },
			...{ consent: 'yesPresent', consentReason: null, state: 'prepared', notes: [] },
			...{ chair: { name: 'noor' }, brings: { name: 'samira' }, minds: { name: 'ilse' } }
		});
		expect(await perform(listDiscussions, {}, world.as('noor'))).toMatchObject([{ id }]);
	});

	test('[S6] without the resident it asks why, and keeps that', async () => {
		const anonymised = { consent: 'anonymised' };
		expect(await refusal(begin(world, anonymised))).toBe('invalidInput consentReason');
		const consentReason = 'vraag van het team over het eigen handelen';
		const id = await begin(world, { ...anonymised, consentReason });
		expect(await shown(world, id)).toMatchObject({ consentReason });
		// Asked meanwhile: then there is no reason left to keep.
		const input = { writeId: newId(), id, consent: 'yes' as const, consentReason };
		await perform(changeDiscussion, input, world.as('noor'));
		expect(await shown(world, id)).toMatchObject({ consent: 'yes', consentReason: null });
		expect(await refusal(begin(world, { consent: undefined }))).toBe('invalidInput consent');
	});

	test.each(['Jansen', 'Jan-1990', '123456782', '01-02-1990', 'SV 24', 'ABCD-24-01', ''])(
		'a code such as %j is refused',
		async (code) => expect(await refusal(begin(world, { code }))).toMatch(/^invalidInput code/)
	);

	test('a code is used once in a team, and the next one is suggested', async () => {
		await begin(world, { code: 'SV-25-01' });
		expect(await refusal(begin(world, { code: 'SV-25-01' }))).toBe('invalidInput code');
		const clock = fixedClock('2025-12-01T12:00:00Z');
		const [team] = await perform(prepareDiscussion, {}, { ...world.as('samira'), clock });
		expect(team).toMatchObject({ name: 'Spindelveld', nextCode: 'SV-25-02' });
		expect(team!.members.map(({ name }) => name)).toEqual(['ilse', 'noor', 'samira']);
		expect(await perform(prepareDiscussion, {}, world.as('elsewhere'))).toEqual([]);
	});

	test('a role is held by a member of the team', async () => {
		expect(await refusal(begin(world, { chairId: person('bram') }))).toBe('invalidInput chairId');
		const id = await begin(world);
		const change = (more: object, who: Who = 'samira') =>
			perform(changeDiscussion, { writeId: newId(), id, consent: 'yes', ...more }, world.as(who));
		await change({ mindsId: person('ilse') });
		expect((await shown(world, id)).minds).toEqual({ id: person('ilse'), name: 'ilse' });
		expect(await refusal(change({ mindsId: person('kees') }))).toBe('invalidInput mindsId');
		expect(await refusal(change({}, 'bram'))).toBe('notFound');
		expect(await refusal(change({}, 'yonas'))).toBe('forbidden');
	});

	test('is read and written by the members of its own team, and by nobody else', async () => {
		const id = await begin(world);
		await note(id, 'repareert brommers');
		for (const who of ['bram', 'elsewhere'] as const) {
			expect(await refusal(shown(world, id, who))).toBe('notFound');
			expect(await refusal(note(id, 'x', who))).toBe('notFound');
			const version = perform(askDiscussionVersion, { id }, world.as(who));
			expect(await refusal(version)).toBe('notFound');
			expect(await perform(listDiscussions, {}, world.as(who))).toEqual([]);
		}
		for (const who of ['yonas', 'kees'] as const) {
			expect(await refusal(shown(world, id, who))).toBe('forbidden');
			expect(await refusal(begin(world, {}, who))).toBe('forbidden');
		}
		const teamId = world.teams.spindelveld;
		expect(await refusal(begin(world, { teamId }, 'bram'))).toBe('invalidInput teamId');
		expect(await refusal(begin(world, {}, 'elsewhere'))).toBe('invalidInput teamId');
	});

	test('who reaches all teams by a role in the whole organisation does not read along', async () => {
		const id = await begin(world);
		await note(id, 'repareert brommers');
		const manager = {
			...world.as('bram'),
			actor: {
				...world.actors.bram,
				roles: ['coordinator' as const],
				teamIds: Object.values(world.teams)
			}
		};
		const count = await read(world.db, manager.actor, async (tx) => {
			const tables = ['discussion', 'discussion_note', 'entry'];
			const found = await Promise.all(
				tables.map((table) =>
					sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)
				)
			);
			return found.map(({ rows }) => rows[0]!.n);
		});
		expect(count).toEqual([0, 0, 0]);
		expect(await perform(listDiscussions, {}, manager)).toEqual([]);
	});

	test('stays in the team: it is not shared, built on or found by its words', async () => {
		const id = await begin(world, {}, 'noor');
		await note(id, 'bromfietsfluisteraar', 'noor');
		const share = (visibility: 'partners' | 'onlyMe') =>
			perform(shareEntry, { writeId: newId(), id, visibility }, world.as('noor'));
		expect(await refusal(share('partners'))).toBe('discussionStays');
		expect(await refusal(share('onlyMe'))).toBe('discussionStays');
		const found = await perform(search, { q: 'bromfietsfluisteraar' } as never, world.as('noor'));
		expect(JSON.stringify(found)).not.toContain(id);
		const other = await begin(world, {}, 'noor');
		const link = { fromId: id, toId: other, role: 'uses' as const, createdAt: new Date() };
		const laid = write(world.db, world.actors.noor, (tx) =>
			addLink(tx, { organisationId: world.organisationId, ...link })
		);
		expect(await refusal(laid)).toBe('forbidden');
	});

	test('a member who leaves in the middle: the role falls free, the words stay, and they no longer see it', async () => {
		const id = await begin(world, { chairId: person('ilse') }, 'ilse');
		await note(id, 'kent iedereen in de hal', 'ilse');
		expect(await shown(world, id, 'ilse')).toMatchObject({ chair: { name: 'ilse' } });
		const leave = (until: string | null) =>
			world.owner.query('update membership set until = $1 where person_id = $2', [
				until,
				person('ilse')
			]);
		await leave('2026-01-01');
		expect(await shown(world, id)).toMatchObject({
			chair: null,
			notes: [{ words: 'kent iedereen in de hal', authorName: 'ilse' }]
		});
		// Although she began it, and although this device still says she is in the team.
		expect(await refusal(shown(world, id, 'ilse'))).toBe('notFound');
		expect(await refusal(note(id, 'nog iets', 'ilse'))).toBe('notFound');
		const remove = perform(deleteEntry, { writeId: newId(), id }, world.as('ilse'));
		expect(await refusal(remove)).toBe('notFound');
		await leave(null);
		await shown(world, id, 'ilse');
	});

	test('goes by itself after the months of the organisation, with every word', async () => {
		const clock = fixedClock('2024-03-01T12:00:00Z');
		const at = { ...world.as('samira'), clock };
		const id = await begin(world, { heldOn: '2024-03-01' }, 'samira', at);
		await note(id, 'bakt brood');
		expect((await shown(world, id)).expiresOn).toBe('2025-03-01');
		await removeExpired(world.db, world.files);
		expect(await refusal(shown(world, id))).toBe('notFound');
		const left = await world.owner.query('select from discussion_note where discussion_id = $1', [
			id
		]);
		expect(left.rowCount).toBe(0);
	});

	test('after its last day its words stand in no table, the log and the jobs neither', async () => {
		const secret = 'schelpenvioolkast';
		const clock = fixedClock('2024-03-01T12:00:00Z');
		const at = { ...world.as('samira'), clock };
		const reason = { consent: 'anonymised', consentReason: `over ${secret}` };
		const id = await begin(world, { heldOn: '2024-03-01', ...reason }, 'samira', at);
		await note(id, `${secret} stemmen`);
		const agreement = { id: newId(), discussionId: id, memberId: person('samira') };
		const words = { words: `Ik vraag naar de ${secret}.`, lookBackOn: '2024-04-01' };
		await perform(agreeInDiscussion, { ...agreement, ...words }, at);
		const holding = async () => {
			const tables = await world.owner.query<{ at: string }>(
				`select format('%I.%I', table_schema, table_name) as at from information_schema.tables
				where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`
			);
			const found: string[] = [];
			for (const { at: table } of tables.rows) {
				const rows = await world.owner.query(
					`select from ${table} as one where one::text like $1 limit 1`,
					[`%${secret}%`]
				);
				if (rows.rowCount) found.push(table.replace('public.', ''));
			}
			return found.sort();
		};
		expect(await holding()).toEqual(['discussion', 'discussion_agreement', 'discussion_note']);
		await removeExpired(world.db, world.files);
		expect(await holding()).toEqual([]);
	});

	test('the same write twice is one discussion', async () => {
		const input = { id: newId(), heldOn: '2026-06-12', code: 'SV-23-01', consent: 'yes' as const };
		await perform(beginDiscussion, input, world.as('samira'));
		await perform(beginDiscussion, input, world.as('samira'));
		const again = perform(beginDiscussion, { ...input, code: 'SV-23-02' }, world.as('samira'));
		expect(await refusal(again)).toBe('idInUse');
	});
});
