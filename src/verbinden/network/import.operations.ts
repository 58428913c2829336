import {
	dayOf,
	fieldProblem,
	holdsBsn,
	idShape,
	maybe,
	newId,
	readOperation,
	writeOperation,
	type Ask,
	type Read,
	type Write
} from '#kernel/index.ts';
import { readTable } from '#zien/index.ts';
import { z } from 'zod';
import { connect } from '../connection/index.ts';
import { nameKey } from '../mixing/index.ts';
import { noteParty } from '../party/index.ts';
import { gatherNetwork } from './gather.ts';
import { columnsOf, importKinds, importRows, type End, type ImportRow } from './import.rules.ts';
import { exampleId } from './network.schema.ts';

/** More rows than this do not go in at once. */
const mostRows = 2000;
const fileShape = z.string().min(1).max(2_000_000);
const example =
	'van;naar;samen;wie draagt;sinds\nBuurttuin;Havenwonen;lenen gereedschap;zonder de werker;1-3-2026';

/** The rows of a file beside what there is. */
async function readRows(
	ask: Pick<Ask<Read>, 'tx' | 'actor' | 'clock'>,
	file: string
): Promise<ImportRow[]> {
	if (holdsBsn(file)) throw fieldProblem('file', 'holdsBsn');
	const table = readTable('netwerk.csv', file.replaceAll('\u0000', ''));
	const columns = columnsOf(table.columns);
	if (!columns.has('from') || !columns.has('to')) throw fieldProblem('file', 'noEnds');
	if (table.rows.length > mostRows) throw fieldProblem('file', 'tooManyRows');
	const { nodes, ties } = await gatherNetwork(ask);
	const connected = ties.filter(({ kind }) => kind === 'connection');
	return importRows(table.rows, columns, nodes, connected, dayOf(ask.clock()));
}

const endShape = z.object({ name: z.string(), id: idShape.nullable(), kind: z.enum(importKinds) });

/** What would come of a file of ties, row by row; nothing is kept yet. */
export const checkNetworkFile = readOperation({
	name: 'network.check',
	summary: { nl: 'Bekijk een bestand met banden', en: 'Look at a file of ties' },
	audience: ['worker'],
	input: z.strictObject({ file: fileShape }),
	output: z.object({
		rows: z.array(
			z.object({
				...{ line: z.int(), from: endShape, to: endShape, together: z.string() },
				becomes: z.enum(['new', 'there', 'twice', 'wrong']),
				faults: z.array(z.string())
			})
		),
		/** Names that are not here yet, each once. */
		fresh: z.array(z.object({ name: z.string(), kind: z.enum(importKinds) }))
	}),
	example: { file: example },
	async work({ file }, ask) {
		const rows = await readRows(ask, file);
		return {
			rows: rows.map(({ line, from, to, together, becomes, faults }) => ({
				...{ line, from, to, together, becomes, faults }
			})),
			fresh: [...freshOf(rows).values()].map(({ name, kind }) => ({ name, kind }))
		};
	}
});

/** Takes the new ties of a file in, with the parties they lie between; as long as one row is wrong nothing goes in. */
export const takeNetworkFile = writeOperation({
	name: 'network.takeIn',
	object: 'network',
	summary: { nl: 'Neem banden uit een bestand over', en: 'Take ties from a file' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, file: fileShape, areaId: maybe(idShape) }),
	example: { writeId: exampleId(9), file: example },
	async work({ writeId, file, areaId }, ask) {
		const rows = await readRows(ask, file);
		if (rows.some(({ becomes }) => becomes === 'wrong')) throw fieldProblem('file', 'wrongRows');
		const news = rows.filter(({ becomes }) => becomes === 'new');
		if (news.length === 0) throw fieldProblem('file', 'nothingNew');
		const ids = await addFresh(ask, news, areaId);
		const idOf = ({ id, name }: End) => id ?? ids.get(keyOf(name))!;
		for (const { from, to, together, state, heldBy, since } of news) {
			const ends = { id: newId(), fromId: idOf(from), toId: idOf(to) };
			await connect.work({ ...ends, together, state, heldBy, onDay: since ?? undefined }, ask);
		}
		return { id: writeId, version: 1 };
	}
});

const keyOf = nameKey;

function freshOf(rows: readonly ImportRow[]): Map<string, End> {
	const ends = rows
		.filter(({ becomes }) => becomes === 'new')
		.flatMap(({ from, to }) => [from, to]);
	const fresh = new Map<string, End>();
	for (const end of ends)
		if (!end.id && !fresh.has(keyOf(end.name))) fresh.set(keyOf(end.name), end);
	return fresh;
}

/** Notes what is not here yet, as far as a file can say. */
async function addFresh(
	ask: Ask<Write>,
	rows: readonly ImportRow[],
	areaId: string | null
): Promise<Map<string, string>> {
	const ids = new Map<string, string>();
	for (const [key, { name, kind }] of freshOf(rows)) {
		const id = newId();
		await noteParty.work(noteParty.input.parse({ id, areaId, title: name, ...partyOf[kind] }), ask);
		ids.set(key, id);
	}
	return ids;
}

const partyOf = {
	organisation: { kind: 'organisation' },
	idea: { kind: 'idea' },
	resource: { kind: 'resource' },
	place: { kind: 'resource', resourceKind: 'space' }
} as const;
