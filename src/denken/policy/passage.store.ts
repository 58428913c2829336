import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

interface PassageRow {
	quote: string | null;
	page: number | null;
	relation: string;
	chance: string | null;
	deadline: string | null;
	action: string | null;
}

export const addPassage = (
	tx: Write,
	passage: PassageRow & {
		organisationId: string;
		id: string;
		policyDocumentId: string;
		createdAt: Date;
	}
) => tx.insertInto('passage').values(passage).execute();

export const addPassageThemes = (
	tx: Write,
	rows: readonly {
		organisationId: string;
		policyDocumentId: string;
		passageId: string;
		themeId: string;
	}[]
) => tx.insertInto('passageTheme').values(rows).execute();

/** Removes a passage or a lever of a document; answers whether it was there. */
export async function removeBeside(
	tx: Write,
	table: 'passage' | 'policyLever',
	organisationId: string,
	{ policyDocumentId, id }: { policyDocumentId: string; id: string }
): Promise<boolean> {
	const { numDeletedRows } = await tx
		.deleteFrom(table)
		.where('organisationId', '=', organisationId)
		.where('policyDocumentId', '=', policyDocumentId)
		.where('id', '=', id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

interface ThemeName {
	id: string;
	name: string;
}

/** The passages of a document, with the themes each is about as far as this reader may see them. */
export const findPassages = (tx: Read, organisationId: string, policyDocumentId: string) =>
	tx
		.selectFrom('passage')
		.select(['id', 'quote', 'page', 'relation', 'chance', 'deadline', 'action'])
		.select(
			sql<
				ThemeName[]
			>`coalesce((select json_agg(json_build_object('id', e.id, 'name', e.title) order by e.title)
				from passage_theme t join entry e on e.organisation_id = t.organisation_id and e.id = t.theme_id
				where t.organisation_id = passage.organisation_id and t.passage_id = passage.id), '[]')`.as(
				'themes'
			)
		)
		.where('organisationId', '=', organisationId)
		.where('policyDocumentId', '=', policyDocumentId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

/** Every passage that is about a theme, with both names: what the policy map is made of. */
export const findThemedPassages = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('passageTheme')
		.innerJoin('passage', (join) =>
			join
				.onRef('passage.organisationId', '=', 'passageTheme.organisationId')
				.onRef('passage.id', '=', 'passageTheme.passageId')
		)
		.innerJoin('entry as document', (join) =>
			join
				.onRef('document.organisationId', '=', 'passage.organisationId')
				.onRef('document.id', '=', 'passage.policyDocumentId')
		)
		.innerJoin('entry as theme', (join) =>
			join
				.onRef('theme.organisationId', '=', 'passageTheme.organisationId')
				.onRef('theme.id', '=', 'passageTheme.themeId')
		)
		.where('passageTheme.organisationId', '=', organisationId)
		.select(['document.id as documentId', 'document.title as documentTitle', 'relation'])
		.select(['theme.id as themeId', 'theme.title as themeName'])
		.execute();

/** What policy asks for on or after a day: deadlines of passages and days of decision, the first one first. */
export async function findPolicyDays(tx: Read, organisationId: string, from: string) {
	const { rows } = await sql<{
		documentId: string;
		title: string;
		day: string;
		what: string | null;
		kind: 'deadline' | 'decision';
	}>`
		select e.id as document_id, e.title, p.deadline as day, coalesce(p.action, p.chance, left(p.quote, 200)) as what,
			'deadline' as kind
		from passage p join entry e on e.organisation_id = p.organisation_id and e.id = p.policy_document_id
		where p.organisation_id = ${organisationId} and p.deadline >= ${from}
		union all
		select e.id, e.title, l.decides_on, l.who_decides, 'decision'
		from policy_lever l join entry e on e.organisation_id = l.organisation_id and e.id = l.policy_document_id
		where l.organisation_id = ${organisationId} and l.decides_on >= ${from}
		order by day, title`.execute(tx);
	return rows;
}

export const addLever = (
	tx: Write,
	lever: {
		organisationId: string;
		id: string;
		policyDocumentId: string;
		whoDecides: string;
		decidesOn: string | null;
		promised: string | null;
		bring: string | null;
		createdAt: Date;
	}
) => tx.insertInto('policyLever').values(lever).execute();

export const findLevers = (tx: Read, organisationId: string, policyDocumentId: string) =>
	tx
		.selectFrom('policyLever')
		.select(['id', 'whoDecides', 'decidesOn', 'promised', 'bring'])
		.where('organisationId', '=', organisationId)
		.where('policyDocumentId', '=', policyDocumentId)
		.orderBy('decidesOn')
		.orderBy('createdAt')
		.execute();
