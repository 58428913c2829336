import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { HsdsFault } from './hsds.check.rules.ts';

export interface Outcome {
	added: number;
	changed: number;
	same: number;
	/** Changed here since: these stay as they are here. */
	kept: string[];
	faults: HsdsFault[];
	/** How many names of persons were left out. */
	persons: number;
}
const json = (value: unknown) => sql<string>`${JSON.stringify(value)}::jsonb`;

export const addDirectoryImport = (
	tx: Write,
	{
		kept,
		faults,
		...row
	}: Outcome & { organisationId: string; id: string; fileName: string; importedAt: Date }
) =>
	tx
		.insertInto('directoryImport')
		.values({ ...row, kept: json(kept), faults: json(faults) })
		.execute();

export const findDirectoryImport = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('directoryImport')
		.select(['id', 'fileName', 'added', 'changed', 'same', 'kept', 'faults', 'persons'])
		.select('importedAt')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst() as unknown as Promise<
		(Outcome & { id: string; fileName: string; importedAt: Date }) | undefined
	>;
