import { listEntries } from '#community/index.ts';
import { isId, newId, perform } from '#kernel/index.ts';
import { proposable, proposeIntroduction, showUnderWay } from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const labelled = ({ id, title, text, kind }: Record<'id' | 'title' | 'text' | 'kind', string>) => ({
	...{ value: id, label: (title || text).slice(0, 120), kind }
});

/** A proposal for a question (?vraag=…), with what was chosen for it (?bij=…,…). */
export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const asked = event.url.searchParams;
	const [questions, entries] = await Promise.all([
		perform(listEntries, { kinds: ['question'], limit: 200 }, context),
		perform(listEntries, { kinds: [...proposable], limit: 200 }, context)
	]);
	const chosen = asked
		.getAll('bij')
		.flatMap((list) => list.split(','))
		.filter(isId)
		.slice(0, 20);
	const ids = entries.map(({ id }) => id).slice(0, 100);
	const underWay = ids.length > 0 ? await perform(showUnderWay, { ids }, context) : [];
	return {
		newId: newId(),
		questionId: asked.get('vraag') ?? undefined,
		...{ chosen, underWay, questions: questions.map(labelled), entries: entries.map(labelled) }
	};
};

export const actions: Actions = {
	default: (event) =>
		answer(event, proposeIntroduction, {
			lists: ['proposedIds'],
			input: (values) => ({ proposedIds: [], ...values }),
			done: ({ id }) => redirect(303, `/verbinden/kennismakingen/${id}`)
		})
};
