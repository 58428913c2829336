import { areasWithin } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import { influenceOf, influenceText } from './ladder.rules.ts';
import type { Sections } from './sections.rules.ts';

export type Ownership = 'of' | 'with' | 'for';

/** Whether a plan belongs to a cycle that is described as a project. */
const isProject = sql<boolean>`exists (select 1 from cycle_step s join cycle c
	on c.organisation_id = s.organisation_id and c.id = s.cycle_id
	where s.organisation_id = plan.organisation_id and s.entry_id = plan.id and c.weight = 'project')`;

/** The words and choices of a plan as they stand now, with how it weighs; undefined when it is not there. */
export async function findSections(tx: Read, organisationId: string, id: string) {
	const row = await tx
		.selectFrom('plan')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'plan.organisationId')
				.onRef('entry.id', '=', 'plan.id')
		)
		.selectAll('plan')
		.select(['entry.title', 'entry.text', 'entry.teamId', 'entry.authorId', 'entry.createdAt'])
		.select(isProject.as('isProject'))
		.where('plan.organisationId', '=', organisationId)
		.where('plan.id', '=', id)
		.executeTakeFirst();
	if (!row) return undefined;
	const alternatives = await findAlternatives(tx, organisationId, id);
	const influence = {
		ladder: row.ladder as never,
		promised: row.levelPromised,
		wanted: row.levelWanted,
		claimed: row.levelClaimed
	};
	const sections: Sections = {
		...{ title: row.title, saw: row.saw, think: row.text, whyNow: row.whyNow },
		...{ considerations: row.considerations, belonging: row.belonging },
		...{ takingPart: row.takingPart, presence: row.presence, ownStrength: row.ownStrength },
		...{ startsOn: row.startsOn ?? '', ownership: row.ownership ?? '' },
		...{ domains: row.domains.join(' '), nature: row.nature ?? '' },
		influence: influenceText(influence),
		alternatives: alternatives
			.map(({ text, rejectedBecause }) => `${text} — ${rejectedBecause}`)
			.join('\n')
	};
	const { teamId, authorId, createdAt, wishUsed } = row;
	return {
		...{ teamId, authorId, createdAt, wishUsed, alternatives, sections, influence },
		isProject: row.isProject,
		ownership: row.ownership as Ownership | null,
		startsOn: row.startsOn,
		domains: row.domains as ('living' | 'working' | 'wellbeing')[],
		nature: row.nature as 'social' | 'physical' | 'both' | null
	};
}

export const findAlternatives = (tx: Read, organisationId: string, planId: string) =>
	tx
		.selectFrom('planAlternative')
		.select(['id', 'text', 'rejectedBecause'])
		.where('organisationId', '=', organisationId)
		.where('planId', '=', planId)
		.orderBy('position')
		.execute();

/** Puts the words and choices of a version beside the entry; the title and the thought stand on the entry itself. */
export async function keepSections(
	tx: Write,
	organisationId: string,
	id: string,
	sections: Sections
): Promise<void> {
	const { ladder, promised, wanted, claimed } = influenceOf(sections.influence ?? '');
	await tx
		.updateTable('plan')
		.set({
			saw: sections.saw!,
			whyNow: sections.whyNow ?? '',
			considerations: sections.considerations ?? '',
			belonging: sections.belonging ?? '',
			takingPart: sections.takingPart ?? '',
			presence: sections.presence ?? '',
			ownStrength: sections.ownStrength ?? '',
			startsOn: sections.startsOn || null,
			ownership: sections.ownership || null,
			domains: (sections.domains ?? '').split(' ').filter(Boolean),
			nature: sections.nature || null,
			...{ ladder, levelPromised: promised, levelWanted: wanted, levelClaimed: claimed }
		})
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

/** The project plans this reader may see: residents' own first, then with residents, then the others (19, 81). */
export const findPlans = (
	tx: Read,
	organisationId: string,
	{ areaId, limit }: { areaId?: string; limit: number }
) =>
	tx
		.selectFrom('plan')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'plan.organisationId')
				.onRef('entry.id', '=', 'plan.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['entry.id', 'entry.title', 'entry.text', 'entry.happenedOn', 'area.name as areaName'])
		.select('ownership')
		.$narrowType<{ ownership: Ownership | null }>()
		.where('plan.organisationId', '=', organisationId)
		.where(isProject)
		.$if(areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', areasWithin(organisationId, areaId!))
		)
		.orderBy(sql`array_position(array['of', 'with', null, 'for'], ownership)`)
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();
