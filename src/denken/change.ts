import { findEntry, hold, type EntryKind } from '#community/index.ts';
import { Problem, type Ask, type Write } from '#kernel/index.ts';

/**
 * Counts a change of what stands beside an entry of one kind; answers the new version of the entry. It holds the entry
 * until all is written, so that two people who change it at once do so one after the other.
 * @param missing what is said when it is not there for this reader
 * @throws Problem that, or forbidden when it is not theirs to change
 */
export async function countChangeOf(
	ask: Pick<Ask<Write>, 'tx' | 'actor'>,
	id: string,
	kind: EntryKind,
	missing?: () => Problem
): Promise<number> {
	const find = async () => {
		const entry = await findEntry(ask.tx, ask.actor.organisationId, id);
		return entry?.kind === kind ? entry : undefined;
	};
	return (await hold(ask, id, find, missing)).version;
}

/**
 * What is to be changed, as the writer saw it.
 * @throws Problem notFound, or changedMeanwhile when somebody else changed it since
 */
export function unchanged<T extends { version: number }>(found: T | undefined, version: number): T {
	if (!found) throw new Problem('notFound');
	if (found.version !== version) throw new Problem('changedMeanwhile');
	return found;
}
