import { idShape, readOperation } from '#kernel/index.ts';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { asCsv, asGexf, asGraphml, groupLevel } from './export.rules.ts';
import { gatherNetwork, inArea } from './gather.ts';

const formats = ['graphml', 'gexf', 'csv'] as const;

/** The network to take along, for those who work with Gephi or igraph: groups and places, never a person. */
export const exportNetwork = readOperation({
	name: 'network.export',
	summary: {
		nl: 'Neem het netwerk mee, zonder personen',
		en: 'Take the network along, without persons'
	},
	audience: ['member'],
	input: z.strictObject({ format: z.enum(formats), areaId: idShape.optional() }),
	output: z.object({
		name: z.string(),
		type: z.string(),
		/** Of a CSV: a zip with two tables. */
		body: z.instanceof(Uint8Array)
	}),
	example: { format: 'graphml' } as const,
	async work({ format, areaId }, ask) {
		const whole = await gatherNetwork(ask);
		const { nodes, ties, today } = areaId ? await inArea(ask, whole, areaId) : whole;
		const exported = groupLevel(nodes, ties, today);
		if (format === 'csv') {
			const tables = asCsv(exported);
			const files = { 'knopen.csv': strToU8(tables.nodes), 'banden.csv': strToU8(tables.ties) };
			return { name: 'netwerk.zip', type: 'application/zip', body: zipSync(files) };
		}
		const text = format === 'graphml' ? asGraphml(exported) : asGexf(exported);
		return { name: `netwerk.${format}`, type: 'application/xml', body: strToU8(text) };
	}
});
