import { listEntries } from '#community/index.ts';
import { addMonths, dayOf, isId, newId, perform } from '#kernel/index.ts';
import { beginMeasurement, itemsOfLines, linesOf } from '#vinden/index.ts';
import { answer, contextOf, type Values } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** A questionnaire may be about what was just read: ?over=… */
export const load: PageServerLoad = async (event) => {
	const about = event.url.searchParams.get('over') ?? '';
	const kinds = ['activity', 'initiative', 'plan', 'lookBack'] as const;
	const entries = await perform(listEntries, { kinds: [...kinds] }, contextOf(event));
	return {
		newId: newId(),
		aboutId: isId(about) ? about : '',
		entries: entries.map(({ id, title, text }) => ({
			value: id,
			label: title || text.slice(0, 80)
		})),
		rawUntil: addMonths(dayOf(new Date()), 12)
	};
};

function input({ items, options, scoring, source, question, answers, ...values }: Values) {
	const own = { items: itemsOfLines(items), options: linesOf(options), scoring, source };
	return {
		moments: [],
		...values,
		...(values.scale === 'own' ? { own } : {}),
		...(question ? { background: { question, options: linesOf(answers) } } : {})
	};
}

export const actions: Actions = {
	default: (event) =>
		answer(event, beginMeasurement, {
			lists: ['moments'],
			input,
			done: ({ id }) => redirect(303, `/vinden/vragenlijsten/${id}`)
		})
};
