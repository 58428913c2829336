import { planActivity } from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import type { World } from '#test/harness.ts';
import { confirmAsked, noteAsked } from '../asked/index.ts';
import { noteParty } from '../party/index.ts';
import { aTalent } from '../talent/talent.harness.ts';

export type Who = Parameters<World['as']>[0];
const spot = { longitude: 5.2598, latitude: 52.5566 };

/** An activity that comes back every Wednesday morning in Het Weefgetouw. */
export async function aWeekly(world: World, more: object = {}, who: Who = 'noor') {
	const id = newId();
	const activity = {
		...{
			title: 'Taalcafé',
			text: 'Je leert Nederlands van elkaar.',
			firstStart: '2026-09-02T10:00'
		},
		...{ minutes: 120, repeats: 'weekly' as const, where: 'Het Weefgetouw', place: spot }
	};
	await perform(planActivity, { id, areaId: world.areaId, ...activity, ...more }, world.as(who));
	return id;
}

/** A question with its subjects confirmed. */
export async function aQuestion(world: World, text: string, add: string[], who: Who = 'noor') {
	const id = newId();
	await perform(noteAsked, { id, text, areaId: world.areaId }, world.as(who));
	await perform(confirmAsked, { writeId: newId(), id, add, role: 'asks' }, world.as(who));
	return id;
}

/** Scenario 3: the language café, who mends bicycles, the wrecks, and three people who ask for both. */
export async function fietstaalIsThere(world: World) {
	const cafe = await aWeekly(world);
	const yonas = await aTalent(world, { words: 'Fietsen maken. Ik maak elke fiets.' });
	const wrecks = newId();
	const goods = { kind: 'resource' as const, resourceKind: 'goods' as const };
	const words = {
		title: 'Vijftien wrakken',
		text: 'Om fietsen te maken; ze staan bij de kringloop.'
	};
	await perform(
		noteParty,
		{ id: wrecks, areaId: world.areaId, ...goods, ...words },
		world.as('noor')
	);
	const questions: string[] = [];
	for (const text of [
		'Ik wil fietsen maken en ondertussen Nederlands leren.',
		'Waar kan ik sleutelen en praten?',
		'Mijn fiets is stuk en mijn Nederlands ook, zegt hij.'
	])
		questions.push(await aQuestion(world, text, ['fietsreparatie', 'taal-nederlands']));
	return { cafe, yonas, wrecks, questions };
}
