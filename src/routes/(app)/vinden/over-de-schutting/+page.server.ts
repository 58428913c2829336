import { Problem, perform } from '#kernel/index.ts';
import { lookOverFence } from '#vinden/index.ts';
import { facets } from '#zien/index.ts';
import { contextOf, type Values } from '#web/index.ts';
import type { PageServerLoad } from './$types';

const names = ['q', 'areaKind', 'size', 'group', 'season', 'money', 'facet'] as const;

export const load: PageServerLoad = async (event) => {
	const given = names.map((name) => [name, event.url.searchParams.get(name)] as const);
	const asked: Values = Object.fromEntries(given.filter(([, value]) => value));
	const looked = await perform(lookOverFence, asked, contextOf(event)).catch((error: unknown) => {
		// An address that was typed wrong finds nothing; it is no fault.
		if (error instanceof Problem && error.code === 'invalidInput')
			return { found: [], more: false };
		throw error;
	});
	return { ...looked, asked, facets: [...facets] };
};
