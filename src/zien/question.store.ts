import { areasWithin } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';

/** Puts the question beside its entry. */
export const addQuestion = (
	tx: Write,
	question: {
		organisationId: string;
		id: string;
		domain?: string | null;
		nature?: string | null;
		asker?: string | null;
		channel: string | null;
		askers: number;
		repeatsId: string | null;
	}
) => tx.insertInto('question').values(question).execute();

/** The question that this one repeats, or itself; undefined when it is not there for this reader. */
export async function findFirstAsked(
	tx: Read,
	organisationId: string,
	id: string
): Promise<string | undefined> {
	const question = await tx
		.selectFrom('question')
		.select(['id', 'repeatsId'])
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();
	return question && (question.repeatsId ?? question.id);
}

/** The newest questions heard that this reader may see. */
export const findQuestions = (
	tx: Read,
	organisationId: string,
	{ areaId, limit }: { areaId?: string; limit: number }
) =>
	tx
		.selectFrom('question')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'question.organisationId')
				.onRef('entry.id', '=', 'question.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('question.organisationId', '=', organisationId)
		.$if(areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', areasWithin(organisationId, areaId!))
		)
		.select(['entry.id', 'entry.text', 'entry.happenedOn', 'area.name as areaName'])
		.select(['domain', 'nature', 'asker', 'channel', 'askers', 'repeatsId'])
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();
