import { listEntries, makeSharedLink, search, shareEntry } from '#community/index.ts';
import { addDays, dayOf, newId, perform, read, write, type Context } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addRoles, asCoordinator, asManager, type Who } from '../team.harness.ts';
import {
	addMirrorLine,
	beginCoaching,
	changeCoaching,
	changeMirrorLine,
	endCoaching,
	listCoaching,
	listColleagues,
	noteWhatCame,
	removeMirrorLine,
	showCoaching,
	wipeCoaching
} from './index.ts';

let world: World;
let id: string;
const today = dayOf(new Date());
const tomatoes = 'Ik begin over de tomaten, niet over het balkon.';

/** A moment of Noor, who coaches, with Samira. */
async function aMoment(more: object = {}, who: Who = 'noor') {
	const one = newId();
	const input = {
		...{ id: one, withId: world.actors.samira.personId!, iCoach: 'yes', way: 'talk' },
		...{ aspect: 'equalWords', situation: 'Het gesprek ging meteen over het balkon.' },
		...{ agreement: tomatoes, lookBackOn: addDays(today, 21), ...more }
	};
	await perform(beginCoaching, input as never, world.as(who));
	return one;
}
const show = (who: Who | Context = 'noor') =>
	perform(showCoaching, { id }, typeof who === 'string' ? world.as(who) : who);
const strangers = ['ilse', 'bram'] as const;

beforeAll(async () => {
	world = await openWorld();
	await addRoles(world);
});
beforeEach(async () => {
	id = await aMoment();
});
afterAll(() => world.close());

describe('[R36] working on stance', () => {
	test('both of the two read it from the first moment, each with the other', async () => {
		expect(await show()).toMatchObject({
			...{ way: 'talk', aspect: 'equalWords', agreement: tomatoes, iCoach: true },
			...{ withWhom: 'samira', isAhead: true, mirror: [] }
		});
		expect(await show('samira')).toMatchObject({ withWhom: 'noor', iCoach: false });
		const theirs = await perform(listCoaching, {}, world.as('samira'));
		expect(theirs.map((one) => one.id)).toContain(id);
		const other = await aMoment({ withId: world.actors.noor.personId!, iCoach: 'no' }, 'ilse');
		const own = await perform(listCoaching, {}, world.as('noor'));
		expect(own.find((one) => one.id === other)).toMatchObject({ withWhom: 'ilse', iCoach: true });
	});

	test('[S6] nobody else reads it: no colleague, coordinator, manager or administrator', async () => {
		for (const who of strangers) expect(await refusal(show(who))).toBe('notFound');
		expect(await refusal(show(asCoordinator(world)))).toBe('notFound');
		expect(await refusal(show(asManager(world)))).toBe('notFound');
		expect(await refusal(show('kees'))).toBe('forbidden');
		expect(await refusal(show('yonas'))).toBe('forbidden');
		expect(await refusal(show('elsewhere'))).toBe('notFound');
		for (const context of [world.as('ilse'), asCoordinator(world), asManager(world)]) {
			const list = await perform(listCoaching, {}, context);
			expect(list.map((one) => one.id)).not.toContain(id);
			expect(await perform(listEntries, { kinds: ['coaching'] }, context)).not.toContainEqual(
				expect.objectContaining({ id })
			);
		}
	});

	test('the database itself keeps it to the two, also from who asks it anything', async () => {
		await perform(
			addMirrorLine,
			{ id: newId(), coachingId: id, problem: 'Hij is zorgmijdend.' },
			world.as('noor')
		);
		const count = ({ actor }: Context, query: string) =>
			read(world.db, actor, async (tx) => {
				const { rows } = await sql.raw<{ n: number }>(query).execute(tx);
				return rows[0]!.n;
			});
		const queries = [
			`select count(*)::int as n from entry where id = '${id}'`,
			`select count(*)::int as n from coaching where id = '${id}'`,
			`select count(*)::int as n from coaching_mirror where coaching_id = '${id}'`,
			`select count(*)::int as n from history where object_id = '${id}' and actor_id <> '${world.actors.kees.personId}'`
		];
		for (const query of queries) {
			expect(await count(world.as('noor'), query), query).toBeGreaterThan(0);
			for (const context of [
				...[world.as('ilse'), world.as('bram'), world.as('kees'), world.as('yonas')],
				...[asCoordinator(world), asManager(world)]
			])
				expect(await count(context, query), query).toBe(0);
		}
		for (const query of queries.slice(0, 3)) expect(await count(world.as('samira'), query)).toBe(1);
		const attempt = ({ actor }: Context, query: string) =>
			write(world.db, actor, async (tx) =>
				Number((await sql.raw(query).execute(tx)).numAffectedRows ?? 0)
			).catch(() => 0);
		for (const context of [world.as('ilse'), asCoordinator(world), asManager(world)]) {
			expect(await attempt(context, `delete from entry where id = '${id}'`)).toBe(0);
			expect(await attempt(context, `update coaching set agreement = 'x' where id = '${id}'`)).toBe(
				0
			);
		}
		// Neither of the two hands it to a third.
		const third = world.actors.ilse.personId;
		for (const column of ['coach_id', 'coachee_id'])
			expect(
				await attempt(
					world.as('samira'),
					`update coaching set ${column} = '${third}' where id = '${id}'`
				)
			).toBe(0);
		expect(
			await attempt(world.as('noor'), `update entry set expires_on = null where id = '${id}'`)
		).toBe(1);
		expect((await show()).expiresOn > today).toBe(true);
	});

	test('is in nobody’s search, is never shared and has no link', async () => {
		for (const who of ['noor', 'samira', 'ilse'] as const) {
			const found = await perform(search, { q: 'tomaten' }, world.as(who));
			expect(JSON.stringify(found)).not.toContain('tomaten, niet');
		}
		const share = (visibility: 'team' | 'public') =>
			refusal(perform(shareEntry, { writeId: newId(), id, visibility }, world.as('noor')));
		expect(await share('team')).toBe('notFound');
		expect(await share('public')).toBe('forbidden');
		const link = perform(
			makeSharedLink,
			{ id: newId(), entryId: id, purpose: 'coWrite', forWhom: 'wie dan ook' },
			world.as('noor')
		);
		expect(await refusal(link)).toBe('forbidden');
	});

	test('is with a colleague, says something, and ends within a year', async () => {
		const begin = (more: object, who: Who = 'noor') => refusal(aMoment(more, who));
		expect(await begin({ withId: world.actors.noor.personId })).toBe('invalidInput withId');
		for (const who of ['yonas', 'kees', 'elsewhere'] as const)
			expect(await begin({ withId: world.actors[who].personId })).toBe('invalidInput withId');
		expect(await begin({ situation: '', agreement: '', lookBackOn: '' })).toContain('lookBackOn');
		expect(await begin({ situation: '', agreement: '', lookBackOn: null })).toBe(
			'invalidInput situation'
		);
		expect(await begin({ agreement: '' })).toBe('invalidInput agreement');
		expect(await begin({ lookBackOn: addDays(today, -1) })).toBe('invalidInput lookBackOn');
		expect(await begin({ lookBackOn: addDays(today, 300) })).toBe('invalidInput lookBackOn');
		expect(await begin({ keptUntil: today })).toBe('invalidInput keptUntil');
		expect(await begin({ keptUntil: addDays(today, 500) })).toBe('invalidInput keptUntil');
		expect(await begin({ way: 'appraisal' })).toBe('invalidInput way');
		expect(await begin({ situation: 'BSN 123456782' })).toBe('invalidInput situation');
		expect(await begin({ happenedOn: '2999-01-01' })).toBe('invalidInput happenedOn');
		for (const who of ['yonas', 'kees'] as const) expect(await begin({}, who)).toBe('forbidden');
		const colleagues = await perform(listColleagues, {}, world.as('noor'));
		expect(colleagues.map(({ name }) => name)).toEqual(['bram', 'ilse', 'samira']);
		expect(await refusal(perform(listColleagues, {}, world.as('yonas')))).toBe('forbidden');
		const list = perform(listCoaching, {}, world.as('yonas'));
		expect(await refusal(list)).toBe('forbidden');
	});

	test('both change it, in turn', async () => {
		const change = async (who: Who, more: object = {}) => {
			const version = (await show()).version;
			const input = { writeId: newId(), id, version, way: 'showing', situation: 'x', ...more };
			return perform(changeCoaching, input as never, world.as(who));
		};
		await change('samira', { agreement: 'Ik wacht.' });
		expect(await show()).toMatchObject({ way: 'showing', agreement: 'Ik wacht.', aspect: null });
		expect(await refusal(change('noor', { version: 1 }))).toBe('changedMeanwhile');
		expect(await refusal(change('noor', { situation: '' }))).toBe('invalidInput situation');
		for (const who of strangers) expect(await refusal(change(who))).toBe('notFound');
		expect(await refusal(change('yonas'))).toBe('forbidden');
	});

	test('the day to look back is a task of the two, until something came of it or it is rounded off', async () => {
		const ahead = async (who: Who) =>
			(await perform(listCoaching, { ahead: true }, world.as(who))).map((one) => one.id);
		for (const who of ['noor', 'samira'] as const) expect(await ahead(who)).toContain(id);
		expect(await ahead('ilse')).not.toContain(id);
		const look = (who: Who, cameOfIt = 'Hij liet zijn zaailingen zien.') =>
			perform(noteWhatCame, { writeId: newId(), id, cameOfIt }, world.as(who));
		for (const who of strangers) expect(await refusal(look(who))).toBe('notFound');
		expect(await refusal(look('noor', ''))).toBe('invalidInput cameOfIt');
		await look('samira');
		expect(await show()).toMatchObject({ cameOfIt: 'Hij liet zijn zaailingen zien.' });
		expect(await ahead('noor')).not.toContain(id);

		id = await aMoment();
		const end = (who: Who) => perform(endCoaching, { writeId: newId(), id }, world.as(who));
		for (const who of strangers) expect(await refusal(end(who))).toBe('notFound');
		expect(await refusal(end('kees'))).toBe('forbidden');
		await end('samira');
		expect(await show()).toMatchObject({ endedOn: today });
		expect(await ahead('noor')).not.toContain(id);
	});

	test('either wipes it for both: this one, or all of theirs and of nobody else', async () => {
		const second = await aMoment({ situation: 'Nog een keer.' });
		const withIlse = await aMoment({ withId: world.actors.ilse.personId! });
		const wipe = (who: Who, more: object = {}) =>
			perform(wipeCoaching, { writeId: newId(), id, ...more }, world.as(who));
		for (const who of strangers) expect(await refusal(wipe(who))).toBe('notFound');
		expect(await refusal(wipe('yonas'))).toBe('forbidden');
		expect(await refusal(wipe('noor', { what: 'everything' }))).toBe('invalidInput what');
		await wipe('samira');
		expect(await refusal(show())).toBe('notFound');
		id = second;
		expect(await show()).toMatchObject({ situation: 'Nog een keer.' });
		await aMoment();
		await wipe('samira', { what: 'allOfUs' });
		const left = await perform(listCoaching, {}, world.as('noor'));
		expect(left.filter(({ withWhom }) => withWhom === 'samira')).toEqual([]);
		expect(left.map((one) => one.id)).toContain(withIlse);
		const { rows } = await world.owner.query(
			`select from entry where id = any($1) union all select from coaching where id = any($1)`,
			[[id, second]]
		);
		expect(rows).toEqual([]);
	});
});

describe('[R36] the language mirror', () => {
	const line = (more: object = {}, who: Who = 'noor') => {
		const lineId = newId();
		const input = { id: lineId, coachingId: id, problem: 'Hij is zorgmijdend.', ...more };
		return perform(addMirrorLine, input, world.as(who)).then(() => lineId);
	};

	test('several sentences stand side by side, in the order in which they were laid', async () => {
		const first = await line();
		await line({
			...{ problem: 'Vervuild balkon.', possibility: 'Hij kweekt tomaten op vier hoog.' }
		});
		const change = (who: Who, more: object = {}) =>
			perform(
				changeMirrorLine,
				{
					...{ writeId: newId(), id: first, coachingId: id },
					...{ possibility: 'Hij kiest zelf wie hij binnenlaat.', ...more }
				},
				world.as(who)
			);
		await change('samira');
		expect((await show()).mirror).toMatchObject([
			{ problem: 'Hij is zorgmijdend.', possibility: 'Hij kiest zelf wie hij binnenlaat.' },
			{ problem: 'Vervuild balkon.', possibility: 'Hij kweekt tomaten op vier hoog.' }
		]);
		expect(await refusal(change('noor', { id: newId() }))).toBe('notFound');
		expect(await refusal(change('noor', { possibility: 'x'.repeat(501) }))).toBe(
			'invalidInput possibility'
		);
		for (const who of strangers) expect(await refusal(change(who))).toBe('notFound');
		const away = (who: Who) =>
			perform(removeMirrorLine, { writeId: newId(), id: first, coachingId: id }, world.as(who));
		for (const who of strangers) expect(await refusal(away(who))).toBe('notFound');
		expect(await refusal(away('yonas'))).toBe('forbidden');
		await away('samira');
		expect(await refusal(away('noor'))).toBe('notFound');
		expect((await show()).mirror).toHaveLength(1);
	});

	test('a sentence is needed, and it is of the two', async () => {
		expect(await refusal(line({ problem: '' }))).toBe('invalidInput problem');
		for (const who of strangers) expect(await refusal(line({}, who))).toBe('notFound');
		for (const who of ['yonas', 'kees'] as const)
			expect(await refusal(line({}, who))).toBe('forbidden');
		// A mirror may begin with nothing but the mirror.
		const empty = { way: 'mirror', situation: null, agreement: null, lookBackOn: null };
		expect(await aMoment(empty)).toBeTruthy();
	});
});
