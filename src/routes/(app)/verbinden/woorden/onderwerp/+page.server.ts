import { isId, letsIn, newId, perform, Problem, type Sentence } from '#kernel/index.ts';
import {
	addOwnWord,
	keepOwnWord,
	previewChange,
	previewOwnWord,
	removeOwnSubject,
	removeOwnWord,
	showSubject
} from '#verbinden/index.ts';
import { answer, contextOf } from '#web/index.ts';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { subjectPath } from '../paths.ts';
import type { Actions, PageServerLoad } from './$types';

const subjectOf = (url: URL) => url.searchParams.get('is') ?? '';

/** What a word that is typed, or one that is there (?bij), would change; or why it cannot be. */
async function lookAhead(event: Pick<RequestEvent, 'url' | 'locals'>) {
	const { searchParams } = event.url;
	const context = contextOf(event);
	const [word, changes] = [searchParams.get('woord'), searchParams.get('bij')];
	if (!letsIn(['worker'], event.locals.actor.roles)) return {};
	try {
		if (changes !== null && isId(changes))
			return { changes, effect: await perform(previewChange, { id: changes }, context) };
		if (word === null) return {};
		const isNot = searchParams.get('niet') === 'yes' ? ('yes' as const) : ('no' as const);
		const looked = { word, isNot };
		const input = { subjectId: subjectOf(event.url), ...looked };
		return { looked, effect: await perform(previewOwnWord, input, context) };
	} catch (problem) {
		if (!(problem instanceof Problem)) throw problem;
		// Somebody else may have taken the word away meanwhile: then there is nothing to look at.
		if (word === null) return {};
		const wrong: Sentence = problem.fields[0]?.sentence ?? problem.sentence;
		return { looked: { word, isNot: searchParams.get('niet') ?? 'no' }, wrong };
	}
}

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const id = subjectOf(event.url);
	if (id === '' || id.length > 60) error(404);
	const subject = await perform(showSubject, { id }, context);
	return {
		...{ newId: newId(), subject, done: event.url.searchParams.get('gedaan') },
		mayDecide: letsIn(['coordinator'], event.locals.actor.roles),
		ahead: (await lookAhead(event)) as {
			changes?: string;
			looked?: { word: string; isNot: string };
			effect?: Awaited<ReturnType<typeof previewOwnWord.work>>;
			wrong?: Sentence;
		}
	};
};

const back = (event: RequestEvent, done: string) =>
	redirect(303, subjectPath(subjectOf(event.url), { gedaan: done }));

export const actions: Actions = {
	add: (event) =>
		answer(event, addOwnWord, {
			input: (values) => ({ ...values, subjectId: subjectOf(event.url) }),
			done: () =>
				back(event, letsIn(['coordinator'], event.locals.actor.roles) ? 'saved' : 'proposed')
		}),
	keep: (event) => answer(event, keepOwnWord, { done: () => back(event, 'saved') }),
	remove: (event) => answer(event, removeOwnWord, { done: () => back(event, 'gone') }),
	removeSubject: (event) =>
		answer(event, removeOwnSubject, {
			input: (values) => ({ ...values, id: subjectOf(event.url) }),
			done: () => redirect(303, '/verbinden/woorden')
		})
};
