import { Problem, type Ask, type Write } from '#kernel/index.ts';
import { countChange } from './entry.store.ts';

/**
 * Takes an entry in hand to change what stands beside it: two people who change it at once do so one after the other.
 * @param find reads it as it stands now, as far as this writer may see it
 * @param missing what is said when it is not there for this writer
 * @returns what was found, and the new version of the entry
 * @throws Problem that, or forbidden when it is not theirs to change
 */
export async function hold<T>(
	{ tx, actor }: Pick<Ask<Write>, 'tx' | 'actor'>,
	id: string,
	find: () => Promise<T | undefined>,
	missing = () => new Problem('notFound')
): Promise<{ held: T; version: number }> {
	const version = await countChange(tx, actor.organisationId, id);
	const held = await find();
	if (!held) throw missing();
	if (version === undefined) throw new Problem('forbidden');
	return { held, version };
}
