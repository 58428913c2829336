import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Sections } from './sections.rules.ts';
import type { Role } from './shapes.ts';

interface NewVersion {
	organisationId: string;
	planId: string;
	number: number;
	sections: Sections;
	byPerson: string | null;
	byLink: Role | null;
	createdAt: Date;
}

export const addVersion = (tx: Write, { sections, ...version }: NewVersion) =>
	tx
		.insertInto('planVersion')
		.values({ ...version, sections: sql`${JSON.stringify(sections)}::jsonb` })
		.execute();

const versions = (tx: Read, organisationId: string, planId: string) =>
	tx
		.selectFrom('planVersion')
		.leftJoin('person', (join) =>
			join
				.onRef('person.organisationId', '=', 'planVersion.organisationId')
				.onRef('person.id', '=', 'planVersion.byPerson')
		)
		.select(['number', 'sections', 'byLink', 'planVersion.createdAt', 'person.name as byName'])
		.$narrowType<{ sections: Sections; byLink: Role | null }>()
		.where('planVersion.organisationId', '=', organisationId)
		.where('planId', '=', planId)
		.orderBy('number', 'desc');

/** All versions, the newest first. */
export const findVersions = (tx: Read, organisationId: string, planId: string) =>
	versions(tx, organisationId, planId).limit(500).execute() as unknown as Promise<Version[]>;

export interface Version {
	number: number;
	sections: Sections;
	byName: string | null;
	byLink: Role | null;
	createdAt: Date;
}

/** The number of the newest version; 0 while nothing was kept yet. */
export async function newestNumber(
	tx: Read,
	organisationId: string,
	planId: string
): Promise<number> {
	const { newest } = await tx
		.selectFrom('planVersion')
		.select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.val(0)).as('newest'))
		.where('organisationId', '=', organisationId)
		.where('planId', '=', planId)
		.executeTakeFirstOrThrow();
	return Number(newest);
}

/** One version; undefined when it is not there for this reader. */
export const findVersion = (tx: Read, organisationId: string, planId: string, number: number) =>
	versions(tx, organisationId, planId)
		.where('number', '=', number)
		.executeTakeFirst() as unknown as Promise<Version | undefined>;
