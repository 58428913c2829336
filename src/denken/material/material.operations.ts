import { idShape, readOperation, searchQuery } from '#kernel/index.ts';
import { z } from 'zod';
import { findMaterialRows, materialKinds } from './material.store.ts';

export const materialShape = z.object({
	id: idShape,
	kind: z.enum(materialKinds),
	title: z.string(),
	text: z.string(),
	quote: z.string().nullable(),
	happenedOn: z.string(),
	areaName: z.string().nullable(),
	silentWish: z.string().nullable(),
	/** Unchecked, a silent wish may be named as such only, never as a fact (15). */
	wishState: z.enum(['unchecked', 'recognised', 'adjusted', 'notRecognised']).nullable()
});

/** Finds what may lie on the table: observations, questions, walks, earlier findings and themes (69, 71). */
export const findMaterial = readOperation({
	name: 'material.find',
	summary: { nl: 'Zoek wat op tafel kan liggen', en: 'Find what may lie on the table' },
	audience: ['member'],
	input: z.strictObject({
		q: z.string().trim().max(300).optional(),
		areaId: idShape.optional(),
		/** Only these, for example what was chosen before. */
		ids: z.array(idShape).min(1).max(100).optional(),
		kinds: z
			.array(z.enum(materialKinds))
			.min(1)
			.default([...materialKinds]),
		limit: z.coerce.number().int().min(1).max(200).default(30)
	}),
	output: z.array(materialShape),
	example: { q: 'energierekening' },
	async work({ q, ...asked }, { tx, actor }) {
		const query = q ? searchQuery(q) : null;
		// Words of which nothing is left to search for find nothing, rather than everything.
		if (q && !query) return [];
		return (await findMaterialRows(tx, actor.organisationId, { ...asked, query })) as never;
	}
});
