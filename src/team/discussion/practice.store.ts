import type { Read, Write } from '#kernel/index.ts';
import type { practiceKinds } from './discussion.schema.ts';

type Kind = (typeof practiceKinds)[number];
interface Key {
	organisationId: string;
	id: string;
}

export const addPractice = (
	tx: Write,
	practice: Key & {
		teamId: string;
		kind: Kind;
		words: string;
		authorId: string;
		createdAt: Date;
	}
) => tx.insertInto('talentPractice').values(practice).execute();

/** What was shared with the teams of this reader, the newest first. */
export const findPractices = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('talentPractice')
		.innerJoin('person', (join) =>
			join
				.onRef('person.organisationId', '=', 'talentPractice.organisationId')
				.onRef('person.id', '=', 'talentPractice.authorId')
		)
		.select(['talentPractice.id', 'kind', 'words', 'authorId', 'person.name as authorName'])
		.$narrowType<{ kind: Kind }>()
		.where('talentPractice.organisationId', '=', organisationId)
		.orderBy('talentPractice.createdAt', 'desc')
		.orderBy('talentPractice.id', 'desc')
		.limit(200)
		.execute();

export const removePracticeRow = async (tx: Write, { organisationId, id }: Key): Promise<boolean> =>
	(await tx
		.deleteFrom('talentPractice')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst()) !== undefined;
