import { readPolicyText, showPolicyDocument } from '#denken/index.ts';
import { perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const asked = event.url.searchParams;
	const q = asked.get('q')?.trim().slice(0, 300) || undefined;
	const document = await perform(showPolicyDocument, { id }, context);
	const wanted = Math.trunc(Number(asked.get('bladzijde'))) || 1;
	const number = Math.min(Math.max(wanted, 1), Math.max(document.pages, 1));
	const pages = await perform(readPolicyText, { id, page: number, q }, context);
	const { title, pages: count } = document;
	return { id, title, count, number, q, pages };
};
