import { Problem, letsIn, perform } from '#kernel/index.ts';
import { listPartyProposals, whatThereIs } from '#verbinden/index.ts';
import { contextOf, type Values } from '#web/index.ts';
import type { PageServerLoad } from './$types';

const names = ['q', 'areaId', 'kind', 'fresh'] as const;

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const { searchParams } = event.url;
	const given = names.map((name) => [name, searchParams.get(name)] as const);
	const asked: Values = Object.fromEntries(given.filter(([, value]) => value));
	const blocks = await perform(whatThereIs, asked, context).catch((error: unknown) => {
		// An address that was typed wrong finds nothing; it is no fault.
		if (error instanceof Problem && error.code === 'invalidInput')
			return perform(whatThereIs, { q: 'de' }, context);
		throw error;
	});
	const isWorker = letsIn(['worker'], event.locals.actor.roles);
	return {
		...{ blocks, asked, asTable: searchParams.get('als') === 'tabel' },
		waiting: isWorker ? await perform(listPartyProposals, {}, context) : []
	};
};
