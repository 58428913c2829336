import type { Read, Write } from '#kernel/index.ts';

/** The 2x2 of process and result, of residents and of the worker's intervention (methods.md 1.2, 94). */
export interface Cells {
	residentsProcess: string | null;
	residentsResult: string | null;
	workerProcess: string | null;
	workerResult: string | null;
}

/** Puts the look-back beside its entry. */
export const addLookBack = (
	tx: Write,
	lookBack: Cells & { organisationId: string; id: string; residentsRowBy: 'residents' | 'worker' }
) => tx.insertInto('lookBack').values(lookBack).execute();

/** The 2x2 of a look-back; undefined when it is not there for this reader. */
export const findLookBack = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('lookBack')
		.select([
			'id',
			'residentsProcess',
			'residentsResult',
			'workerProcess',
			'workerResult',
			'residentsRowBy'
		])
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();
