import { removeLink } from '#community/index.ts';
import type { Write } from '#kernel/index.ts';
import { countCited, findSources, removeSource } from './source.store.ts';

/** Takes away what lies beside one claim, for when the claim itself is removed. */
export async function clearPart(
	tx: Write,
	organisationId: string,
	entryId: string,
	part: string
): Promise<void> {
	const sources = await findSources(tx, organisationId, [entryId]);
	for (const { id, sourceId, figureId } of sources.filter((one) => one.part === part)) {
		await removeSource(tx, organisationId, { id, figureId });
		if (sourceId && (await countCited(tx, organisationId, entryId, sourceId)) === 0)
			await removeLink(tx, organisationId, { fromId: entryId, toId: sourceId, role: 'uses' });
	}
}
