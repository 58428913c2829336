import { listEntries } from '#community/index.ts';
import { listDecisions, makeDecision, showDecision, showPriority } from '#denken/index.ts';
import { Problem, isId, newId, perform, type Context } from '#kernel/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { linesOf } from '../../prioriteiten/lines.ts';
import type { Actions, PageServerLoad } from './$types';

const kinds = [
	...(['plan', 'questionAnalysis', 'areaAnalysis', 'forceField', 'policyDocument'] as const),
	...(['fathom', 'priority', 'theme', 'decision', 'lookBack'] as const)
];

/** The vote that the address names; what it names otherwise is something to rest on. */
async function voteOf(id: string | null, context: Context) {
	if (!id || !isId(id)) return null;
	try {
		return await perform(showPriority, { id }, context);
	} catch (error) {
		if (error instanceof Problem && error.code === 'notFound') return null;
		throw error;
	}
}

/** A decision from a vote, with its options; in the place of an earlier one; or on its own. */
export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const asked = event.url.searchParams;
	const [over, replaces] = [asked.get('over'), asked.get('vervangt')];
	const earlier =
		replaces && isId(replaces) ? await perform(showDecision, { id: replaces }, context) : null;
	const vote = await voteOf(over ?? earlier?.priorityId ?? null, context);
	const [around, decisions] = await Promise.all([
		perform(listEntries, { kinds: [...kinds], limit: 60 }, context),
		perform(listDecisions, {}, context)
	]);
	const replaced = new Set(decisions.filter((one) => one.replacedById).map(({ id }) => id));
	const rows = vote
		? vote.options.map(({ id, text }) => ({ text, optionId: id, chosen: null, why: null }))
		: (earlier?.options.map(({ text, chosen, why }) => ({ text, optionId: null, chosen, why })) ??
			[]);
	const last = vote?.rounds.at(-1)?.outcomes?.all;
	const places = last?.options.map((one) => one.place) ?? [];
	return {
		...{ vote, earlier, rows, newId: newId() },
		/** Whether the vote has a tie anywhere, so that somebody has to break it. */
		tied: places.some((place, index) => place !== null && places.indexOf(place) !== index),
		restsOn: over && !vote && isId(over) ? [over] : [],
		around: around.filter(
			({ id, title }) => title && id !== vote?.id && id !== earlier?.id && !replaced.has(id)
		),
		areaId: vote?.areaId ?? earlier?.areaId ?? null
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, makeDecision, {
			lists: ['restsOn', 'tellsVoters'],
			input: ({ conditionLines, tellsVoters, ...values }) => ({
				...values,
				tellsVoters: tellsVoters !== undefined,
				conditions: linesOf(conditionLines)
			}),
			done: ({ id }) => redirect(303, `/denken/besluiten/${id}`)
		})
};
