import { addLink, countChange, findEntry } from '#community/index.ts';
import { trendsOf } from '#denken/index.ts';
import { Problem, dayOf, fieldProblem, newId, type Ask, type Write } from '#kernel/index.ts';
import type { Way } from './answer.schema.ts';
import { addAnswer } from './answer.store.ts';

/**
 * Keeps what is done with what rises in a theme, and lays the link that "Waarom?" walks: what it is taken up as stands
 * on the theme.
 * @throws Problem when the theme is not there, or not theirs to say this of
 */
export async function noteTrendAnswer(
	ask: Ask<Write>,
	{
		id = newId(),
		themeId,
		takenAs,
		entryId = null,
		reason = null,
		isLinked = false
	}: {
		id?: string;
		themeId: string;
		takenAs: Way;
		entryId?: string | null;
		reason?: string | null;
		/** The link to the theme lies there already. */
		isLinked?: boolean;
	}
): Promise<void> {
	const { tx, actor, clock } = ask;
	const { organisationId } = actor;
	const theme = await findEntry(tx, organisationId, themeId);
	if (theme?.kind !== 'theme') throw fieldProblem('themeId', 'unknownEntry');
	if ((await countChange(tx, organisationId, themeId)) === undefined)
		throw new Problem('forbidden');
	const { periods, themes } = await trendsOf(ask, 'quarter');
	const word = themes.find((one) => one.id === themeId)?.word ?? 'none';
	const createdAt = clock();
	await addAnswer(tx, {
		...{ organisationId, id, themeId, period: periods.at(-1)!, word, takenAs, entryId, reason },
		...{ decidedOn: dayOf(createdAt), createdAt }
	});
	if (entryId && !isLinked)
		await addLink(tx, { organisationId, fromId: entryId, toId: themeId, role: 'uses', createdAt });
}
