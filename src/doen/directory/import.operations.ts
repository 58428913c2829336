import {
	Problem,
	fieldProblem,
	idShape,
	maybe,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { readDirectoryFiles } from './import-file.ts';
import { addDirectoryImport, findDirectoryImport } from './import.store.ts';
import { exampleId } from './listing.schema.ts';
import type { HsdsFault } from './hsds.check.rules.ts';
import { csvTargets } from './plain-csv.rules.ts';
import { takeIn } from './take-in.ts';

/** How many faults are told at once. */
const shown = 20;
const faultShape = z.object({
	record: z.string(),
	path: z.string(),
	sentence: z.object({ nl: z.string(), en: z.string() })
});
const filesShape = z
	.array(z.strictObject({ name: shortText(200), data: z.base64().min(1) }))
	.min(1)
	.max(40);
const mappingShape = z.record(z.string().max(200), z.enum(csvTargets));

const bytesOf = (files: z.output<typeof filesShape>) =>
	files.map(({ name, data }) => ({ name, bytes: Buffer.from(data, 'base64') }));

const problemOf = (file: string, faults: readonly HsdsFault[]) =>
	new Problem(
		'unreadableFile',
		{ file, more: Math.max(0, faults.length - shown) },
		faults.slice(0, shown).map(({ record, path, sentence }) => ({
			path: `${record} ${path}`,
			sentence: {
				nl: `${record}, ${path}: ${sentence.nl}.`,
				en: `${record}, ${path}: ${sentence.en}.`
			}
		}))
	);

/** Looks at a file before anything is written: what it holds, what breaks HSDS, and the columns of a plain CSV. */
export const lookAtDirectoryFile = readOperation({
	name: 'directoryImport.look',
	summary: { nl: 'Bekijk een bestand voor de wegwijzer', en: 'Look at a file for the directory' },
	audience: ['worker'],
	input: z.strictObject({ files: filesShape, mapping: mappingShape.optional() }),
	output: z.object({
		services: z.int(),
		organizations: z.int(),
		names: z.array(z.string()),
		faults: z.array(faultShape),
		columns: z.array(
			z.object({ name: z.string(), target: z.string(), samples: z.array(z.string()) })
		)
	}),
	example: { files: [{ name: 'gids.csv', data: btoa('naam;telefoon\nRepaircafé;0320 123456') }] },
	async work({ files, mapping }) {
		const {
			records,
			faults,
			table,
			mapping: columns
		} = readDirectoryFiles(bytesOf(files), mapping);
		return {
			services: records.services.length,
			organizations: records.organizations.length,
			names: records.services.slice(0, 5).map(({ name }) => String(name)),
			faults: faults.slice(0, 200),
			columns: (table?.columns ?? []).map((name, at) => ({
				name,
				target: columns?.[name] ?? '',
				samples: table!.rows.slice(0, 3).map((row) => row.cells[at] ?? '')
			}))
		};
	}
});

/**
 * Takes in HSDS or a plain CSV: all of a file or nothing of it, unless the good records are asked for. The same file again
 * adds nothing.
 */
export const takeInDirectoryFile = writeOperation({
	name: 'directoryImport.takeIn',
	object: 'directoryImport',
	summary: { nl: 'Lees een bestand in de wegwijzer', en: 'Take a file into the directory' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		files: filesShape,
		mapping: mappingShape.optional(),
		areaId: maybe(idShape),
		visibility: z.enum(['team', 'partners', 'residents', 'public']).optional(),
		/** Take the records that are right, and leave out the others. */
		takeGood: z.enum(['yes', 'no']).default('no')
	}),
	example: {
		id: exampleId(6),
		files: [{ name: 'gids.csv', data: btoa('naam;telefoon\nRepaircafé;0320 123456') }],
		mapping: { naam: 'name', telefoon: 'phone' }
	},
	rest: { method: 'put', path: '/directory-imports/{id}', tag: 'doen', largest: 17 },
	async work({ id, files, mapping, areaId, visibility, takeGood }, ask) {
		const { tx, actor, clock } = ask;
		if (mapping && !Object.values(mapping).includes('name'))
			throw fieldProblem('mapping', 'unknownPart');
		const { records, faults } = readDirectoryFiles(bytesOf(files), mapping);
		const fileName = files.length === 1 ? files[0]!.name : `${files[0]!.name} +${files.length - 1}`;
		if (faults.length > 0 && takeGood === 'no') throw problemOf(fileName, faults);
		const all = Object.values(records).reduce((sum, list) => sum + list.length, 0);
		if (all === 0)
			throw faults.length > 0 ? problemOf(fileName, faults) : new Problem('noListingsFound');
		const outcome = await takeIn(ask, records, { areaId, visibility, from: fileName });
		await addDirectoryImport(tx, {
			...{ organisationId: actor.organisationId, id, fileName: fileName.slice(0, 200) },
			...{ ...outcome, faults: faults.slice(0, 200), importedAt: clock() }
		});
		return { id, version: 1 };
	}
});

/** What came of a file that was taken in. */
export const showDirectoryImport = readOperation({
	name: 'directoryImport.show',
	summary: { nl: 'Wat er ingelezen is', en: 'What was taken in' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...{ id: idShape, fileName: z.string(), added: z.int(), changed: z.int(), same: z.int() },
		...{ kept: z.array(z.string()), faults: z.array(faultShape), persons: z.int() },
		importedAt: z.date()
	}),
	example: { id: exampleId(6) },
	rest: { method: 'get', path: '/directory-imports/{id}', tag: 'doen' },
	async work({ id }, { tx, actor }) {
		const found = await findDirectoryImport(tx, actor.organisationId, id);
		if (!found) throw new Problem('notFound');
		return found;
	}
});
