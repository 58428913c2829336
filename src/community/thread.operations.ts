import { Problem, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { entryKinds } from './entry.store.ts';
import { findEntry, walkThread } from './spine.store.ts';

const knotShape = z.object({
	id: idShape,
	kind: z.enum(entryKinds),
	title: z.string(),
	text: z.string(),
	happenedOn: z.string(),
	distance: z.int()
});

/** "Waarom?": from any entry back to what was seen, and forward to what came of it. */
export const walkWhy = readOperation({
	name: 'thread.walk',
	summary: {
		nl: 'Waarom? Terug naar wat gezien is, vooruit naar wat eruit kwam',
		en: 'Why? Back to what was seen, forward to what came of it'
	},
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: z.array(knotShape),
	example: { id: '019a0000-0000-7000-8000-000000000001' },
	rest: { method: 'get', path: '/entries/{id}/thread', tag: 'community' },
	async work({ id }, { tx, actor }) {
		if (!(await findEntry(tx, actor.organisationId, id))) throw new Problem('notFound');
		return walkThread(tx, actor.organisationId, id);
	}
});
