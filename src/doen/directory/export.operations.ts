import { readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { wallOf } from '../activity/shared.rules.ts';
import { houseOf, wholeDirectory } from './export.whole.ts';
import { readHsdsQuery } from './hsds.query.rules.ts';
import { activitiesFor, asServices } from './public.activities.ts';

const records = z.array(z.record(z.string(), z.unknown()));
const output = z.object({ services: records, taxonomies: records, taxonomy_terms: records });

/** Everything of the directory that the asker may see, as HSDS; what went into another listing stays out. */
export const exportDirectory = readOperation({
	name: 'directory.export',
	summary: { nl: 'Neem de wegwijzer mee als HSDS', en: 'Take the directory along as HSDS' },
	audience: ['member'],
	input: z.strictObject({ only: z.enum(['public', 'all']).default('all') }),
	output,
	example: { only: 'public' },
	work: async ({ only }, { tx, actor }) =>
		wholeDirectory(tx, await houseOf(tx, actor.organisationId), { onlyPublic: only === 'public' })
});

/** All that /hsds shows, at once: the public listings and the activities neighbours may come to. */
export const packHsds = readOperation({
	name: 'hsds.package',
	summary: {
		nl: 'De open wegwijzer in één pakket (HSDS)',
		en: 'The open directory in one package (HSDS)'
	},
	audience: ['public'],
	input: z.strictObject({}),
	output,
	example: {},
	async work(_, { tx, actor, clock }) {
		const house = await houseOf(tx, actor.organisationId);
		const now = wallOf(clock());
		const ids = await activitiesFor(tx, house, readHsdsQuery(new URLSearchParams()), now);
		const beside = await asServices(tx, house, ids, now);
		return wholeDirectory(tx, house, { onlyPublic: true, beside });
	}
});
