import { Problem, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { wallOf } from '../activity/shared.rules.ts';
import { houseOf } from './export.whole.ts';
import { isUuid } from './hsds.check.rules.ts';
import { framed, readHsdsQuery } from './hsds.query.rules.ts';
import { hsdsLists, pages } from './public.lists.ts';
import { publicRecord } from './public.record.ts';

const record = z.record(z.string(), z.unknown());

/** A page of one of the lists of HSDS: only what is public. Served under /hsds, beside the API. */
export const listHsds = readOperation({
	name: 'hsds.list',
	summary: {
		nl: 'Een lijst van de open wegwijzer (HSDS)',
		en: 'A list of the open directory (HSDS)'
	},
	audience: ['public'],
	input: z.strictObject({ list: z.enum(hsdsLists), query: z.string().max(2000).default('') }),
	output: record,
	example: { list: 'services', query: 'page=1&per_page=10' },
	async work({ list, query }, { tx, actor, clock }) {
		const asked = readHsdsQuery(new URLSearchParams(query));
		const { total, contents } = await pages[list](
			tx,
			await houseOf(tx, actor.organisationId),
			asked,
			wallOf(clock())
		);
		return framed(contents, total, asked.page, asked.size);
	}
});

/** One record of HSDS with all that hangs on it. */
export const showHsds = readOperation({
	name: 'hsds.show',
	summary: {
		nl: 'Eén regel van de open wegwijzer (HSDS)',
		en: 'One record of the open directory (HSDS)'
	},
	audience: ['public'],
	input: z.strictObject({ list: z.enum(hsdsLists), id: z.string().max(100) }),
	output: record,
	example: { list: 'services', id: '019a0000-0000-7000-8000-000000000001' },
	async work({ list, id }, { tx, actor, clock }) {
		const found = isUuid(id)
			? await publicRecord(tx, await houseOf(tx, actor.organisationId), list, id, wallOf(clock()))
			: undefined;
		if (!found) throw new Problem('notFound');
		return found;
	}
});
