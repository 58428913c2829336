import { countChange, findEntry } from '#community/index.ts';
import { Problem, fieldProblem, newId, type Ask, type Read, type Write } from '#kernel/index.ts';
import { findBallots } from './ballot.store.ts';
import { findCriteria, findOptions, findPriority, type OptionRow } from './priority.store.ts';

type Asked = Pick<Ask<Read>, 'tx' | 'actor'>;
type Asking = Pick<Ask<Write>, 'tx' | 'actor'>;

/**
 * A question with its entry, options and criteria.
 * @throws Problem notFound when it is not there for this reader
 */
export async function whole({ tx, actor: { organisationId } }: Asked, id: string) {
	const entry = await findEntry(tx, organisationId, id);
	const priority = await findPriority(tx, organisationId, id);
	if (entry?.kind !== 'priority' || !priority) throw new Problem('notFound');
	const options = await findOptions(tx, organisationId, id);
	const criteria = await findCriteria(tx, organisationId, id);
	return { entry, priority, options, criteria };
}

/**
 * Counts a change of a question that may still be changed.
 * @throws Problem when it is not there, is not kept by the asker, or when somebody voted
 */
export async function changeable(ask: Asking, id: string): Promise<number> {
	const { organisationId } = ask.actor;
	const { priority } = await whole(ask, id);
	const version = await countChange(ask.tx, organisationId, id);
	if (version === undefined) throw new Problem('forbidden');
	const ballots = await findBallots(ask.tx, organisationId, id);
	if (ballots.length > 0 || priority.state === 'closed') throw new Problem('optionsFixed');
	return version;
}

export function checkSettings({ dots, mostOnOne }: { dots: number; mostOnOne: number }): void {
	if (mostOnOne > dots) throw fieldProblem('mostOnOne', 'moreThanDots');
}

/**
 * Options as they are kept: what stands for a theme or plan takes its name where it has no words of its own.
 * @throws Problem when what it stands for is not there, or when there are no words at all
 */
export async function optionsFrom(
	{ tx, actor: { organisationId } }: Asked,
	options: readonly { id?: string; text?: string; entryId: string | null }[],
	known: readonly { id: string }[] = []
): Promise<OptionRow[]> {
	const rows: OptionRow[] = [];
	for (const [index, { id, text, entryId }] of options.entries()) {
		const entry = entryId ? await findEntry(tx, organisationId, entryId) : undefined;
		if (entryId && !entry) throw fieldProblem(`options.${index}.entryId`, 'unknownEntry');
		const words = text ?? (entry?.title || entry?.text)?.slice(0, 300);
		if (!words) throw fieldProblem(`options.${index}.text`, 'empty');
		const kept = known.some((one) => one.id === id) && !rows.some((one) => one.id === id);
		rows.push({ id: kept ? id! : newId(), text: words, entryId });
	}
	return rows;
}
