import { listThemes, walkWhy } from '#community/index.ts';
import {
	addALever,
	addAPassage,
	readDocumentText,
	removeFromPolicy,
	showPolicyDocument,
	takeInText
} from '#denken/index.ts';
import { Problem, letsIn, newId, perform } from '#kernel/index.ts';
import { answer, contextOf, readFormData, refused } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { keepActions } from '../../../keep.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [document, thread, themes] = await Promise.all([
		perform(showPolicyDocument, { id }, context),
		perform(walkWhy, { id }, context),
		perform(listThemes, {}, context)
	]);
	const asked = event.url.searchParams;
	return {
		...{ document, thread, themes: themes.map(({ id: value, name: label }) => ({ value, label })) },
		...{ newPassageId: newId(), newLeverId: newId(), newWriteId: newId() },
		quote: asked.get('citaat') ?? undefined,
		page: asked.get('bladzijde') ?? undefined,
		wasRead: asked.has('ingelezen')
	};
};

export const actions: Actions = {
	passage: (event) =>
		answer(event, addAPassage, {
			lists: ['themeIds'],
			input: (values) => ({ ...values, documentId: event.params.id }),
			done: ({ id }) => redirect(303, `/denken/beleid/${id}#passages`)
		}),
	lever: (event) =>
		answer(event, addALever, {
			input: (values) => ({ ...values, documentId: event.params.id }),
			done: ({ id }) => redirect(303, `/denken/beleid/${id}#beslissers`)
		}),
	away: (event) =>
		answer(event, removeFromPolicy, {
			input: (values) => ({ writeId: newId(), documentId: event.params.id, ...values }),
			done: ({ id }) => redirect(303, `/denken/beleid/${id}#passages`)
		}),
	async read(event) {
		const { id } = event.params;
		const data = await readFormData(event);
		const file = data.get('file');
		try {
			// Reading a large file is work: only for who may keep it.
			if (!letsIn(['worker'], event.locals.actor.roles)) throw new Problem('forbidden');
			if (!(file instanceof File) || file.size === 0) throw new Problem('noFile');
			const pages = await readDocumentText(Buffer.from(await file.arrayBuffer()));
			const fileName = file.name.slice(-300) || 'bestand';
			await perform(takeInText, { writeId: newId(), id, fileName, pages }, contextOf(event));
		} catch (error) {
			if (error instanceof Problem) return refused(error, { file: true });
			throw error;
		}
		redirect(303, `/denken/beleid/${id}?ingelezen#tekst`);
	},
	...keepActions('/denken/beleid')
};
