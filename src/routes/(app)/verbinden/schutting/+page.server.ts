import { Problem, perform } from '#kernel/index.ts';
import { gardens, lookOver } from '#verbinden/index.ts';
import { contextOf, type Values } from '#web/index.ts';
import type { PageServerLoad } from './$types';

const names = ['q', 'areaId', 'themeId', 'garden'] as const;

export const load: PageServerLoad = async (event) => {
	const given = names.map((name) => [name, event.url.searchParams.get(name)] as const);
	const asked: Values = Object.fromEntries(given.filter(([, value]) => value));
	const looked = await perform(lookOver, asked, contextOf(event)).catch((error: unknown) => {
		// An address that was typed wrong finds nothing; it is no fault.
		if (error instanceof Problem && error.code === 'invalidInput')
			return { themes: [], found: [], more: false };
		throw error;
	});
	return { ...looked, asked, gardens: [...gardens] };
};
