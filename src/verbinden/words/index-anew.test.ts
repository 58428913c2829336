import { newId, perform, read, thesaurusVersion, write } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { nameCommunity } from '#vinden/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteAsked } from '../asked/index.ts';
import { takeTalentBack } from '../talent/index.ts';
import { aTalent } from '../talent/talent.harness.ts';
import { findToIndex, indexEntries } from './index-anew.store.ts';
import { addOwnSubject, addOwnWord, indexAnew, removeOwnWord } from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const hanna = () => ({
	...world.as('ilse'),
	actor: { ...world.actors.ilse, roles: ['coordinator' as const] }
});
const community = async (text: string) => {
	const id = newId();
	const words = { title: 'Groep', text, forWhom: 'de buren' };
	await perform(nameCommunity, { id, ...words }, world.as('noor'));
	return id;
};
const rowOf = async (id: string) => {
	const { rows } = await world.owner.query<{ words: string[] }>(
		`select tsvector_to_array(lexemes) as words, version, subjects_by,
			(select count(*)::int from history h where h.organisation_id = e.organisation_id) as history
		 from entry e where id = $1`,
		[id]
	);
	return rows[0]!;
};
/** As it was before there were subjects, with one that is no subject any more. */
const forget = (id: string) =>
	world.owner.query(
		"update entry set subjects_by = '', lexemes = ts_delete(lexemes, '#handwerken') || array_to_tsvector(array['#oud']) where id = $1",
		[id]
	);
const program = () => ({ ...world.actors.noor, personId: null, roles: [], teamIds: [] });

describe('[R28] subjects are found anew in what was written with other words', () => {
	test('an older entry gets them, without history and without another version; what else it is found by stays', async () => {
		const id = await community('Breien en haken');
		const asked = newId();
		await perform(noteAsked, { id: asked, text: 'Zij wil breien' }, world.as('noor'));
		const before = await rowOf(id);
		expect(before).toMatchObject({ subjects_by: thesaurusVersion(), version: 1 });
		expect(before.words).toContain('#handwerken');
		expect((await rowOf(asked)).words).toContain('#handwerken');
		await forget(id);
		expect((await rowOf(id)).words).not.toContain('#handwerken');
		expect(await indexAnew(world.db)).toBe(1);
		expect(await rowOf(id)).toEqual(before);
		expect(await indexAnew(world.db)).toBe(0);
	});

	test('a few at a time, and it goes on where it was; what changed meanwhile waits', async () => {
		const ids: string[] = [];
		for (let i = 0; i < 3; i++) ids.push(await community('Breien'));
		for (const id of ids) await forget(id);
		const wanted = thesaurusVersion();
		const { db, organisationId } = world;
		const some = await read(
			db,
			program(),
			(tx) => findToIndex(tx, organisationId, { wanted, limit: 2 }),
			'index'
		);
		expect(some).toHaveLength(2);
		const index = (later: number) => {
			const made = some.map(({ id, version }) => ({ id, version: version + later, words: [] }));
			const work = { wanted, made };
			return write(db, program(), (tx) => indexEntries(tx, organisationId, work), 'index');
		};
		expect(await index(1)).toBe(0);
		expect(await index(0)).toBe(2);
		expect(await indexAnew(db)).toBe(1);
	});

	test('own words and subjects stand there after it, and are gone after it when they are taken away', async () => {
		const [id, other] = [
			await community('Kalligraferen in de hal'),
			await community('Duiven melken')
		];
		const [word, subject] = [newId(), newId()];
		const own = { id: word, subjectId: 'handwerken', word: 'kalligraferen' };
		await perform(addOwnWord, own, hanna());
		const duiven = { id: subject, nl: 'Duiven melken', domain: 'interest' as const };
		await perform(addOwnSubject, duiven, hanna());
		expect(await indexAnew(world.db)).toBeGreaterThanOrEqual(2);
		expect((await rowOf(id)).words).toContain('#handwerken');
		expect((await rowOf(other)).words).toContain(`#${subject}`);
		// What is written now carries what came with Vierzet; the own subjects follow.
		const late = await community('Duiven melken');
		expect((await rowOf(late)).words).not.toContain(`#${subject}`);
		expect(await indexAnew(world.db)).toBe(1);
		expect((await rowOf(late)).words).toContain(`#${subject}`);
		await perform(removeOwnWord, { writeId: newId(), id: word }, hanna());
		await indexAnew(world.db);
		expect((await rowOf(id)).words).not.toContain('#handwerken');
	});

	test('what was taken back stays without words', async () => {
		const id = await aTalent(world, { words: 'Ik kan breien.' });
		expect((await rowOf(id)).words).toContain('#handwerken');
		await perform(takeTalentBack, { writeId: newId(), id }, world.as('noor'));
		await world.owner.query("update entry set subjects_by = '' where id = $1", [id]);
		await indexAnew(world.db);
		expect((await rowOf(id)).words).toEqual([]);
	});

	test('it is for the program alone', async () => {
		const id = await community('Breien');
		await forget(id);
		const { db, organisationId } = world;
		const wanted = thesaurusVersion();
		const made = [{ id, version: 1, words: ['#x'] }];
		for (const who of ['noor', 'ilse', 'elsewhere'] as const) {
			const actor = world.actors[who];
			const limit = 9;
			const seen = (tx: Parameters<typeof findToIndex>[0]) =>
				findToIndex(tx, organisationId, { wanted, limit });
			expect(await read(db, actor, seen)).toEqual([]);
			const work = { wanted, made };
			expect(await write(db, actor, (tx) => indexEntries(tx, organisationId, work))).toBe(0);
		}
		expect((await rowOf(id)).words).not.toContain('#x');
	});
});
