import type { Read } from '#kernel/index.ts';

/** Every time a question of some theme was heard since a day, as far as this reader may see it. */
export const findMentions = (tx: Read, organisationId: string, since: string) =>
	tx
		.selectFrom('link')
		.innerJoin('question', (join) =>
			join
				.onRef('question.organisationId', '=', 'link.organisationId')
				.onRef('question.id', '=', 'link.toId')
		)
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'question.organisationId')
				.onRef('entry.id', '=', 'question.id')
		)
		.where('link.organisationId', '=', organisationId)
		.where('link.role', '=', 'gathers')
		.where('entry.happenedOn', '>=', since)
		.select(['link.fromId as themeId', 'question.id', 'repeatsId', 'askers', 'channel'])
		.select('entry.happenedOn')
		.execute();

/** The themes this reader may see, by name, with the team that keeps each. */
export const findTeamsOfThemes = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('entry')
		.where('organisationId', '=', organisationId)
		.where('kind', '=', 'theme')
		.select(['id', 'title as name', 'areaId', 'teamId', 'authorId'])
		.orderBy('title')
		.orderBy('id')
		.execute();

/** The day on which the first question was heard that this reader may see; the past begins there. */
export async function findFirstDay(tx: Read, organisationId: string): Promise<string | undefined> {
	const entry = await tx
		.selectFrom('entry')
		.select('happenedOn')
		.where('organisationId', '=', organisationId)
		.where('kind', '=', 'question')
		.orderBy('happenedOn')
		.limit(1)
		.executeTakeFirst();
	return entry?.happenedOn;
}
