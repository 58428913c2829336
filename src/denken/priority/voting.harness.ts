import { anybody, newId, perform, type Context, type Problem } from '#kernel/index.ts';
import type { World } from '#test/harness.ts';
import { expect } from 'vitest';
import {
	closeVote,
	enterBallot,
	giveBallot,
	openVote,
	preparePriority,
	showPriority
} from './index.ts';

export type Who = Parameters<World['as']>[0];
type Method = 'dots' | 'ranking' | 'consent';
type Input = Parameters<typeof perform<typeof giveBallot.input>>[1];

/** What a refusal says: its code and the fields it names. */
export const refusal = (work: Promise<unknown>) =>
	work.then(
		() => expect.unreachable('it was not refused'),
		(problem: Problem) => [problem.code, ...problem.fields.map((field) => field.path)].join(' ')
	);

/** What the tests of voting do time and again, in one world. */
export function voting(world: World) {
	const show = (id: string, who: Who = 'noor') => perform(showPriority, { id }, world.as(who));
	async function prepare(method: Method = 'dots', texts = ['Bankje', 'Bomen', 'Speelplek']) {
		const id = newId();
		const options = texts.map((text) => ({ text }));
		const input = { id, title: 'Waar beginnen we mee?', areaId: world.areaId, method, options };
		await perform(preparePriority, input, world.as('noor'));
		const ids = (await show(id)).options.map((one) => one.id);
		return { id, ids: ids as [string, string, string] };
	}
	async function opened(method: Method = 'dots') {
		const made = await prepare(method);
		await perform(openVote, { writeId: newId(), id: made.id }, world.as('noor'));
		return made;
	}
	const byLink = (linkedEntryId: string): Context => ({
		...world.as('noor'),
		actor: { ...anybody(world.organisationId), linkedEntryId }
	});
	const give = (id: string, said: object, context = byLink(id), ballotId = newId()) =>
		perform(giveBallot, { id: ballotId, priorityId: id, ...said } as Input, context);
	const enter = (id: string, said: object, who: Who = 'noor') =>
		perform(
			enterBallot,
			{ id: newId(), priorityId: id, way: 'paper', ...said } as never,
			world.as(who)
		);
	const close = (id: string) => perform(closeVote, { writeId: newId(), id }, world.as('noor'));
	const outcome = async (id: string, who: Who = 'noor') =>
		(await show(id, who)).rounds.at(-1)!.outcomes;
	return { show, prepare, opened, byLink, give, enter, close, outcome };
}
