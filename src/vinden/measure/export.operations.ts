import { idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { asTable, type Cells } from './export.rules.ts';
import { exampleId } from './measurement.schema.ts';
import { wholeMeasurement } from './measurement.operations.ts';

/** What may be told of the group as a table; the same figures as on the page, and never an answer. */
export const exportMeasurement = readOperation({
	name: 'measurement.export',
	summary: { nl: 'Neem de groepsuitkomst mee als tabel', en: 'Take the outcome along as a table' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({ title: z.string(), rows: z.array(z.array(z.string().or(z.number()))) }),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/measurements/{id}/table', tag: 'vinden' },
	async work({ id }, ask) {
		const found = await wholeMeasurement(ask, id);
		return { title: found.title, rows: asTable(found) as Cells[] };
	}
});
