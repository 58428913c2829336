import {
	addATheme,
	deleteEntry,
	listSharedLinks,
	makeSharedLink,
	openLink,
	revokeSharedLink,
	shareEntry,
	walkWhy
} from '#community/index.ts';
import { anybody, fixedClock, newId, perform, read } from '#kernel/index.ts';
import { addSomeFigures } from '#test/figures.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation, noteQuestion } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cite, findMaterial, listSources, uncite } from './index.ts';

let world: World;
let theme: string;
beforeAll(async () => {
	world = await openWorld();
	await addSomeFigures(world);
	theme = newId();
	await perform(addATheme, { id: theme, name: 'Post', areaId: world.areaId }, world.as('noor'));
});
afterAll(() => world.close());

async function note(text: string, more: object = {}) {
	const id = newId();
	const input = { id, text, areaId: world.areaId, visibility: 'team' as const, ...more };
	await perform(noteObservation, input, world.as('noor'));
	return id;
}
const lay = (sourceId: string, part = 'why') =>
	perform(cite, { id: newId(), entryId: theme, part, sourceId }, world.as('noor'));
const sources = (who: 'noor' | 'samira' = 'samira') =>
	perform(listSources, { entryId: theme }, world.as(who));

describe('[R69] [R71] what lies on the table', () => {
	test('is found by its words, also in another form, and by what it is', async () => {
		const seen = await note('De energierekening blijft dicht.');
		const asked = newId();
		await perform(
			noteQuestion,
			{ id: asked, text: 'Wie kijkt er mee naar mijn rekeningen?', visibility: 'team' },
			world.as('noor')
		);
		const found = await perform(findMaterial, { q: 'rekening' }, world.as('samira'));
		expect(found.map((one) => one.id).sort()).toEqual([seen, asked].sort());
		const questions = await perform(
			findMaterial,
			{ q: 'rekening', kinds: ['question'] },
			world.as('samira')
		);
		expect(questions.map((one) => one.id)).toEqual([asked]);
		expect(await perform(findMaterial, { q: 'de het een' }, world.as('samira'))).toEqual([]);
		expect(await perform(findMaterial, { q: 'rekening' }, world.as('elsewhere'))).toEqual([]);
		expect(await refusal(perform(findMaterial, {}, world.as('yonas')))).toBe('forbidden');
	});
});

describe('[R38] what a claim stands on', () => {
	test('is laid beside it once, walked by Waarom?, and taken away again', async () => {
		const seen = await note('Ze maken de post niet open.');
		await lay(seen);
		await lay(seen);
		const [source, ...others] = (await sources()).filter((one) => one.entry?.id === seen);
		expect(others).toEqual([]);
		expect(source).toMatchObject({ part: 'why', state: 'there' });
		const why = await perform(walkWhy, { id: theme }, world.as('samira'));
		expect(why.map((knot) => knot.id)).toContain(seen);
		const away = { writeId: newId(), id: source!.id, entryId: theme };
		await perform(uncite, away, world.as('noor'));
		expect((await sources()).some((one) => one.entry?.id === seen)).toBe(false);
		expect(
			(await perform(walkWhy, { id: theme }, world.as('noor'))).map((knot) => knot.id)
		).not.toContain(seen);
	});

	test('[R15] [S1] a silent wish that was not checked is named as such', async () => {
		const seen = await note('Drie mannen op een bankje.', { silentWish: 'een plek' });
		await lay(seen);
		const source = (await sources()).find((one) => one.entry?.id === seen);
		expect(source?.entry).toMatchObject({ silentWish: 'een plek', wishState: 'unchecked' });
	});

	test('a source that was removed leaves its mark, and what it was used for stays', async () => {
		const seen = await note('Straks weg.');
		const receipt = await perform(
			cite,
			{ id: newId(), entryId: theme, part: 'gone', sourceId: seen, said: 'Er was iets.' },
			world.as('noor')
		);
		expect(receipt.id).toBe(theme);
		await perform(deleteEntry, { writeId: newId(), id: seen }, world.as('noor'));
		const [mark] = (await sources()).filter((one) => one.part === 'gone');
		expect(mark).toMatchObject({ state: 'gone', entry: null, said: 'Er was iets.' });
		expect(mark!.goneOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});

	test('who may not see a source sees that there is one, and nothing of it', async () => {
		const seen = await note('Alleen voor mij.', { visibility: 'onlyMe' });
		await lay(seen, 'private');
		const ofPart = async (who: 'noor' | 'samira') =>
			(await sources(who)).filter((one) => one.part === 'private')[0];
		expect(await ofPart('samira')).toMatchObject({ state: 'hidden', entry: null });
		expect(await ofPart('noor')).toMatchObject({ state: 'there' });
	});

	test('[R59] a figure is kept as it was, also when a newer edition comes; under ten it is not shown', async () => {
		const figure = { areaId: world.areaId, indicatorId: 'population' };
		const asked = { entryId: theme, part: 'figures' };
		await perform(cite, { id: newId(), ...asked, figure }, world.as('noor'));
		await world.owner.query(
			`update reference.figure set value = 4200, year = 2025 where indicator_id = 'population'`
		);
		const [kept] = (await sources()).filter((one) => one.part === 'figures');
		expect(kept!.figure).toMatchObject({ value: 4180, year: 2024, areaName: 'Spindelveld' });
		const few = { areaId: world.areaId, indicatorId: 'age65plus' };
		expect(
			await refusal(perform(cite, { id: newId(), ...asked, figure: few }, world.as('noor')))
		).toBe('invalidInput figure');
		expect(
			await refusal(
				perform(
					cite,
					{ id: newId(), ...asked, figure: { ...few, indicatorId: 'nothing' } },
					world.as('noor')
				)
			)
		).toBe('invalidInput figure');
	});

	test('only who keeps the analysis lays something beside it', async () => {
		const seen = await note('Van ons.');
		const asked = { id: newId(), entryId: theme, sourceId: seen };
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refusal(perform(cite, asked, world.as(who)))).toBe('forbidden');
		expect(await refusal(perform(cite, asked, world.as('bram')))).toBe('invalidInput entryId');
		expect(await refusal(perform(cite, { ...asked, sourceId: newId() }, world.as('noor')))).toBe(
			'invalidInput sourceId'
		);
		expect(
			await refusal(perform(cite, { ...asked, entryId: seen, sourceId: theme }, world.as('noor')))
		).toBe('invalidInput entryId');
	});
});

describe('a link to take part without an account', () => {
	const open = (token: string) => read(world.db, anybody(null), (tx) => openLink(tx, token));
	const links = () => perform(listSharedLinks, { entryId: theme }, world.as('ilse'));

	test('opens one entry until it is taken back, and nothing else', async () => {
		const id = newId();
		await perform(
			makeSharedLink,
			{ id, entryId: theme, purpose: 'coWrite', forWhom: 'bewoners van de Garenhof' },
			world.as('noor')
		);
		const { token } = (await links()).find((link) => link.id === id)!;
		expect(await open(token)).toMatchObject({ entryId: theme, purpose: 'coWrite' });
		expect(await open(`${token}x`)).toBeUndefined();
		const visitor = {
			...world.as('yonas'),
			actor: { ...anybody(world.organisationId), linkedEntryId: theme }
		};
		expect(await perform(listSources, { entryId: theme }, visitor)).toBeInstanceOf(Array);
		const other = await note('Niet voor bezoekers.');
		expect(await refusal(perform(walkWhy, { id: other }, visitor))).toBe('notFound');
		await perform(revokeSharedLink, { writeId: newId(), id }, world.as('ilse'));
		expect(await open(token)).toBeUndefined();
		expect(
			await refusal(perform(revokeSharedLink, { writeId: newId(), id }, world.as('ilse')))
		).toBe('notFound');
	});

	test('ends by itself, and is made and seen by the team only', async () => {
		const input = { entryId: theme, purpose: 'vote' as const, forWhom: 'ouders' };
		await perform(
			makeSharedLink,
			{ id: newId(), ...input },
			{ ...world.as('noor'), clock: fixedClock('2020-01-01T12:00:00Z') }
		);
		const old = (await links()).find((link) => link.expiresOn < '2021')!;
		expect(await open(old.token)).toBeUndefined();
		expect(
			await refusal(
				perform(
					makeSharedLink,
					{ id: newId(), ...input, expiresOn: '2020-01-01' },
					world.as('noor')
				)
			)
		).toBe('invalidInput expiresOn');
		expect(
			await refusal(perform(makeSharedLink, { id: newId(), ...input }, world.as('samira')))
		).toBe('forbidden');
		expect(
			await refusal(perform(makeSharedLink, { id: newId(), ...input }, world.as('bram')))
		).toBe('invalidInput entryId');
		expect(await perform(listSharedLinks, { entryId: theme }, world.as('bram'))).toEqual([]);
	});
});

describe('who may see it, and removing it', () => {
	test('an entry goes up and down the ladder by whoever keeps it', async () => {
		const seen = await note('Voor partners.');
		const share = { writeId: newId(), id: seen, visibility: 'partners' as const };
		await perform(shareEntry, share, world.as('ilse'));
		const found = await perform(findMaterial, { q: 'partners' }, world.as('bram'));
		expect(found.map((one) => one.id)).toEqual([seen]);
		expect(
			await refusal(perform(shareEntry, { ...share, writeId: newId() }, world.as('bram')))
		).toBe('notFound');
	});

	test('only its writer removes it, or the coordinator of the team', async () => {
		const seen = await note('Blijft.');
		for (const who of ['ilse', 'bram', 'samira'] as const)
			expect(
				await refusal(perform(deleteEntry, { writeId: newId(), id: seen }, world.as(who)))
			).toBe('notFound');
	});
});
