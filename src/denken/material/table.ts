import { addLink, keepForGood } from '#community/index.ts';
import { newId, type Ask, type Write } from '#kernel/index.ts';
import { addSource } from './source.store.ts';

/** Lays some entries on the table of a new entry at once; each is there for this reader, and is kept from then on. */
export async function layOnTable(
	{ tx, actor, clock }: Pick<Ask<Write>, 'tx' | 'actor' | 'clock'>,
	entryId: string,
	sourceIds: readonly string[]
): Promise<void> {
	const { organisationId } = actor;
	const createdAt = clock();
	for (const sourceId of new Set(sourceIds)) {
		await addLink(tx, {
			...{ organisationId, fromId: entryId, toId: sourceId, role: 'uses', createdAt }
		});
		await addSource(tx, {
			...{ organisationId, id: newId(), entryId, part: 'table', sourceId, createdAt },
			...{ figureId: null, said: null }
		});
	}
	if (sourceIds.length > 0) await keepForGood(tx, organisationId, sourceIds);
}
