import { addMonths, dayOf, newId, perform, anybody, type Context } from '#kernel/index.ts';
import { noteObservation } from './index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { refusalOf } from '#test/house.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	answerReaction,
	giveReaction,
	listPublications,
	listReactions,
	noteReaction,
	publish,
	removeExpired,
	withdrawPublication
} from '#community/index.ts';

let world: World;
let publicationId: string;
const visitor = (): Context => ({ ...world.as('yonas'), actor: anybody(world.organisationId) });

beforeAll(async () => {
	world = await openWorld();
	const seen = newId();
	const { areaId } = world;
	const note = {
		id: seen,
		text: 'Het plein is leeg na vijven.',
		areaId,
		visibility: 'team' as const
	};
	await perform(noteObservation, note, world.as('noor'));
	publicationId = newId();
	const parts = [{ entryId: seen, move: 'zien' as const, text: 'Na vijven is het plein leeg.' }];
	const shown = { areaId, title: 'Het plein', audience: 'public' as const, parts };
	await perform(publish, { id: publicationId, ...shown }, world.as('noor'));
});
afterAll(() => world.close());

const shownBeside = async (context = visitor()) => {
	const [found] = await perform(listPublications, { areaId: world.areaId }, context);
	return found!.reactions;
};
const line = async (id: string) =>
	(await perform(listReactions, {}, world.as('noor'))).find((one) => one.id === id);

describe('answers from the neighbourhood', () => {
	test('[R67] a part of the picture is published without a round, and only what this reader may see', async () => {
		const [found] = await perform(listPublications, { areaId: world.areaId }, visitor());
		expect(found).toMatchObject({ title: 'Het plein', reactions: [] });
		const strange = { entryId: newId(), move: 'zien' as const, text: 'x' };
		const wrong = { id: newId(), areaId: world.areaId, title: 'x', audience: 'public' as const };
		expect(
			await refusalOf(perform(publish, { ...wrong, parts: [strange] }, world.as('noor')))
		).toBe('invalidInput parts.0.entryId');
		expect(await refusalOf(perform(publish, { ...wrong, parts: [] }, world.as('samira')))).toBe(
			'forbidden'
		);
	});

	test('[R68] somebody without an account answers, twice is once, and a worker reads it before others do', async () => {
		const id = newId();
		const said = { id, publicationId, stance: 'adds' as const, text: 'Behalve op woensdag.' };
		expect(await perform(giveReaction, said, visitor())).toEqual({ id, version: 1 });
		expect(await perform(giveReaction, said, visitor())).toEqual({ id, version: 1 });
		expect(await shownBeside()).toEqual([]);
		expect(await line(id)).toMatchObject({
			state: 'waiting',
			about: 'Het plein',
			wantsReply: false
		});
		const shown = {
			writeId: newId(),
			id,
			state: 'shown' as const,
			reply: 'We gaan woensdag kijken.'
		};
		expect(await refusalOf(perform(answerReaction, shown, world.as('bram')))).toBe('notFound');
		expect(await refusalOf(perform(answerReaction, shown, world.as('samira')))).toBe('forbidden');
		await perform(answerReaction, shown, world.as('ilse'));
		expect(await shownBeside()).toMatchObject([{ text: said.text, reply: shown.reply }]);
	});

	test('[R68] who left an address hears what was done with it, and the address is gone', async () => {
		const id = newId();
		const said = {
			id,
			publicationId,
			stance: 'notRecognised' as const,
			address: 'karin@buurt.example'
		};
		await perform(giveReaction, said, visitor());
		expect(await line(id)).toMatchObject({ wantsReply: true });
		expect(JSON.stringify(await line(id))).not.toContain('karin@');
		const answer = { writeId: newId(), id, state: 'keptBack' as const };
		expect(await refusalOf(perform(answerReaction, answer, world.as('noor')))).toBe(
			'invalidInput reply'
		);
		await perform(
			answerReaction,
			{ ...answer, reply: 'Dank, we passen het aan.' },
			world.as('noor')
		);
		const { rows } = await world.owner.query('select address from reaction where id = $1', [id]);
		expect(rows).toEqual([{ address: null }]);
		const { rows: mail } = await world.owner.query('select to_address, body from mail');
		expect(mail).toMatchObject([{ to_address: 'karin@buurt.example' }]);
		expect(mail[0].body).toContain('we passen het aan');
	});

	test('an address nobody was answered on is removed by itself after six months', async () => {
		const id = newId();
		const address = 'yonas@buurt.example';
		await perform(giveReaction, { id, publicationId, stance: 'recognised', address }, visitor());
		const later = () => new Date(`${addMonths(dayOf(new Date()), 7)}T12:00:00Z`);
		await removeExpired(world.db, world.files, later);
		const { rows } = await world.owner.query('select address from reaction where id = $1', [id]);
		expect(rows).toEqual([{ address: null }]);
	});

	test('[R68] what was said at a meeting is noted by the worker and shown at once', async () => {
		const id = newId();
		const said = { id, publicationId, stance: 'recognised' as const, text: 'Ja, zei iedereen.' };
		await perform(noteReaction, said, world.as('noor'));
		expect((await shownBeside()).some((one) => one.givenBy === 'meeting')).toBe(true);
		const other = { ...said, id: newId() };
		expect(await refusalOf(perform(noteReaction, other, world.as('bram')))).toBe('forbidden');
		expect(await refusalOf(perform(noteReaction, other, world.as('yonas')))).toBe('forbidden');
	});

	test.each([
		['an addition without words', { stance: 'adds' as const }, 'text'],
		['an address that is none', { stance: 'recognised' as const, address: 'karin' }, 'address'],
		['an unknown answer', { stance: 'maybe' as never }, 'stance'],
		['a zero byte', { stance: 'adds' as const, text: 'a\u0000' }, 'text'],
		['a citizen service number', { stance: 'adds' as const, text: '111222333' }, 'text']
	])('%s is refused at its field', async (_, wrong, field) => {
		expect(
			await refusalOf(perform(giveReaction, { id: newId(), publicationId, ...wrong }, visitor()))
		).toBe(`invalidInput ${field}`);
	});

	test('nobody answers what they cannot read, or what was taken back', async () => {
		const said = { id: newId(), publicationId: newId(), stance: 'recognised' as const };
		expect(await refusalOf(perform(giveReaction, said, visitor()))).toBe('notFound');
		const elsewhere = { ...said, publicationId };
		expect(await refusalOf(perform(giveReaction, elsewhere, world.as('elsewhere')))).toBe(
			'notFound'
		);
		const back = { writeId: newId(), id: publicationId };
		await perform(withdrawPublication, back, world.as('noor'));
		expect(await refusalOf(perform(giveReaction, elsewhere, visitor()))).toBe('notFound');
	});

	test('a flood of answers is stopped for a while, without following anybody', async () => {
		const { areaId } = world;
		const seen = newId();
		const note = { id: seen, text: 'Druk plein.', areaId, visibility: 'team' as const };
		await perform(noteObservation, note, world.as('noor'));
		const parts = [{ entryId: seen, move: 'zien' as const, text: 'Druk plein.' }];
		const other = { id: newId(), areaId, title: 'Druk', audience: 'public' as const, parts };
		await perform(publish, other, world.as('noor'));
		const give = (minutes: number) =>
			perform(
				giveReaction,
				{ id: newId(), publicationId: other.id, stance: 'recognised' },
				{ ...visitor(), clock: () => new Date(Date.UTC(2026, 10, 20, 12, minutes)) }
			);
		for (let n = 0; n < 30; n++) await give(0);
		expect(await refusalOf(give(5))).toBe('tooManyRequests');
		expect(await refusalOf(give(11))).toBe('it was not refused');
	});
});
