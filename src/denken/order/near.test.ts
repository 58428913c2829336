import { addATheme, gather } from '#community/index.ts';
import { newId, perform, searchWords } from '#kernel/index.ts';
import { appUrlOf } from '#test/house.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation, noteQuestion } from '#zien/index.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showBoard, suggestFor } from './index.ts';
import { twoOf } from './near.store.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Who = Parameters<World['as']>[0];
async function note(text: string, more: Record<string, unknown> = {}, who: Who = 'noor') {
	const id = newId();
	const input = { id, text, areaId: world.areaId, visibility: 'team' as const, ...more };
	await perform(noteObservation, input, world.as(who));
	return id;
}
async function theme(name: string, entryIds: string[] = []) {
	const id = newId();
	await perform(addATheme, { id, name, areaId: world.areaId, entryIds }, world.as('noor'));
	return id;
}
const ask = (entryId: string, who: Who = 'ilse') => perform(suggestFor, { entryId }, world.as(who));

describe('[R13] [R74] what an entry gives back', () => {
	test('themes and earlier words come with their reason, and nothing is laid until somebody does', async () => {
		const laid = [await note('De energierekening is te hoog.')];
		laid.push(await note('Zij durft de energierekening niet te openen.'));
		const name = 'Dichte enveloppen';
		const themeId = await theme(name, laid);
		const questionId = newId();
		const question = { text: 'Wie leest die brief hardop?', visibility: 'team' as const };
		await perform(
			noteQuestion,
			{ id: questionId, ...question, areaId: world.areaId },
			world.as('noor')
		);
		await note('Een kastanje valt op het dak.');
		const id = await note('Weer een brief, hardop gelezen: de energierekening.');

		const found = await ask(id);
		expect(found.liesWith).toEqual([]);
		expect(found.themes).toEqual([{ theme: { id: themeId, name }, words: ['energierekening'] }]);
		expect(found.resembles.map((one) => one.id).toSorted()).toEqual(
			[...laid, questionId].toSorted()
		);
		expect(found.resembles[0]).toEqual({
			...{ id: questionId, kind: 'question', text: question.text, words: ['hardop', 'brief'] }
		});
		const { loose } = await perform(showBoard, {}, world.as('ilse'));
		expect(loose.map((one) => one.id)).toContain(id);

		await perform(gather, { writeId: newId(), entryId: id, to: themeId }, world.as('noor'));
		expect(await ask(id)).toMatchObject({ liesWith: [{ id: themeId, name }], themes: [] });
	});

	test('the name of a theme that gathers nothing yet counts, and is no card', async () => {
		const themeId = await theme('Zwemles voor moeders');
		const found = await ask(await note('Drie moeders vragen om zwemles.'));
		expect(found).toMatchObject({ themes: [{ theme: { id: themeId } }], resembles: [] });
	});

	test('what somebody may not see is not compared with', async () => {
		const mine = await note('Een duikboot in de vijver.', { visibility: 'onlyMe' });
		const secret = await theme('Duikboten', [mine]);
		const other = await note('De duikboot drijft.');
		expect((await ask(other, 'noor')).resembles.map(({ id }) => id)).toEqual([mine]);
		const forIlse = await ask(other, 'ilse');
		expect(forIlse.resembles).toEqual([]);
		// The theme is shared with the team: its name says the word by itself.
		expect(forIlse.themes.map((one) => one.theme.id)).toEqual([secret]);
		expect(await refusal(ask(mine, 'ilse'))).toBe('notFound');
		const elsewhere = await note('Weer een duikboot.', { visibility: 'partners' });
		expect(await ask(elsewhere, 'bram')).toEqual({ liesWith: [], themes: [], resembles: [] });
	});

	test('a note without a place is compared too, and one without words gives nothing', async () => {
		const first = await note('Een zeppelin boven de markt.');
		const id = await note('Weer die zeppelin.', { areaId: undefined });
		expect((await ask(id, 'noor')).resembles).toEqual([
			expect.objectContaining({ id: first, words: ['zeppelin'] })
		]);
		const nothing = { liesWith: [], themes: [], resembles: [] };
		expect(await ask(await note('Ja. 👍'), 'noor')).toEqual(nothing);
		expect(await ask(await note("x' | 'y & (zz"), 'noor')).toEqual(nothing);
	});

	test('it refuses what is not there, an id that is none, residents and another organisation', async () => {
		const id = await note('Een ladder.');
		expect(await refusal(ask(newId()))).toBe('notFound');
		expect(await refusal(ask(await theme('Geen kaart')))).toBe('notFound');
		expect(await refusal(ask('x'))).toBe('invalidInput entryId');
		expect(await refusal(ask(id, 'yonas'))).toBe('forbidden');
		expect(await refusal(ask(id, 'elsewhere'))).toBe('notFound');
	});

	test('what shares words is found by the index of search words, also under row-level security', async () => {
		const { organisationId } = world;
		await world.owner.query(
			`insert into entry (organisation_id, id, kind, area_id, team_id, text, happened_on, author_id,
				visibility, lexemes, created_at)
			select $1, gen_random_uuid(), 'observation', $2, $3, 'Gewoon ' || n, '2020-01-01', $4, 'team',
				array_to_tsvector($5::text[] || ('n' || n)), now() from generate_series(1, 20000) n`,
			[
				...[organisationId, world.areaId, world.teams.spindelveld, world.actors.noor.personId],
				searchWords('De straat is gewoon de straat')
			]
		);
		await world.owner.query('analyze entry');
		const first = await note('Een stoomlocomotief rijdt door de straat.');
		const id = await note('Die stoomlocomotief staat weer in de straat.');
		const start = performance.now();
		const { resembles } = await ask(id);
		const took = performance.now() - start;
		expect(resembles.map((one) => one.id)).toEqual([first]);
		console.log(`among 20,000 entries: ${took.toFixed(0)} ms`);
		expect(took).toBeLessThan(1000);

		const words = ['stoomlocomotief', 'straat', 'staat'].map((one) => ({ stem: one, token: one }));
		const query = twoOf(words.map((one, at) => ({ ...one, alone: at === 0 })));
		const app = new pg.Client({ connectionString: appUrlOf(world) });
		await app.connect();
		const { rows } = await app.query(
			`explain select id from entry where organisation_id = $1 and kind in ('observation', 'theme')
					and lexemes @@ $2::tsquery`,
			[organisationId, query]
		);
		await app.end();
		expect(JSON.stringify(rows)).toContain('entry_lexemes');
	});
});
