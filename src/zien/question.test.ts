import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listQuestions, noteObservation, noteQuestion } from './index.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const ask = async (text: string, more: object = {}) => {
	const id = newId();
	const input = { id, text, areaId: world.areaId, visibility: 'team' as const, ...more };
	await perform(noteQuestion, input, world.as('noor'));
	return id;
};
const found = async (id: string) =>
	(await perform(listQuestions, {}, world.as('ilse'))).find((one) => one.id === id);

describe('[R77] how a question was heard', () => {
	test('where, and for how many people; a number from a form is a number', async () => {
		const id = await ask('Wie helpt met de rekening?', { channel: ' school ', askers: '3' });
		expect(await found(id)).toMatchObject({ channel: 'school', askers: 3, repeatsId: null });
		expect(await found(await ask('Gewoon een vraag.'))).toMatchObject({ channel: null, askers: 1 });
	});

	test('a repeat of a repeat leads to the first question, and one asker stays one when that is removed', async () => {
		const first = await ask('De rekening?');
		const second = await ask('Weer de rekening.', { repeatsId: first });
		const third = await ask('En nog eens.', { repeatsId: second });
		expect(await found(third)).toMatchObject({ repeatsId: first });
		await world.owner.query('delete from entry where id = $1', [first]);
		expect(await found(second)).toMatchObject({ repeatsId: null });
		expect(await found(third)).toMatchObject({ repeatsId: second });
		await world.owner.query('delete from entry where id = any($1)', [[second, third]]);
	});

	test('a question beside an observation knows where it was heard as well', async () => {
		const first = await ask('Is er koffie?');
		const questionId = newId();
		const question = { id: questionId, text: 'Koffie?', channel: 'plein', repeatsId: first };
		const note = { text: 'Op het plein.', areaId: world.areaId, visibility: 'team' as const };
		await perform(noteObservation, { id: newId(), ...note, question }, world.as('noor'));
		expect(await found(questionId)).toMatchObject({ channel: 'plein', repeatsId: first });
		const wrong = { ...question, id: newId(), repeatsId: newId() };
		expect(
			await refusal(
				perform(noteObservation, { id: newId(), ...note, question: wrong }, world.as('noor'))
			)
		).toBe('invalidInput question.repeatsId');
	});

	test('refuses a repeat of itself, of what is not there or not seen, and an impossible number', async () => {
		const id = newId();
		const asked = (more: object) =>
			refusal(perform(noteQuestion, { id, text: 'x', ...more }, world.as('bram')));
		const hidden = await ask('Voor ons team.');
		expect(await asked({ repeatsId: id })).toBe('invalidInput repeatsId');
		expect(await asked({ repeatsId: newId() })).toBe('invalidInput repeatsId');
		expect(await asked({ repeatsId: hidden })).toBe('invalidInput repeatsId');
		expect(await asked({ askers: 0 })).toBe('invalidInput askers');
		expect(await asked({ askers: 'veel' })).toBe('invalidInput askers');
		expect(await asked({ channel: 'x'.repeat(81) })).toBe('invalidInput channel');
	});
});
