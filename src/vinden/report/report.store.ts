import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { Figure, LeavesOut, PartBeside } from './report.schema.ts';
import type { Section } from './section.rules.ts';

interface Key {
	organisationId: string;
	id: string;
}
interface PartKey extends Key {
	reportId: string;
}

/** What was frozen when a report was made final. */
export interface Frozen {
	figures: Figure[];
	leavesOut: LeavesOut;
	rhythm: { areaName: string; months: number; times: number; halfHours: number }[];
	/** What stood beside the words of each part; not there in reports of before it was told. */
	beside?: Record<string, PartBeside>;
}

export const addReport = (
	tx: Write,
	report: Key & { fromDay: string; untilDay: string; aboutTeamId: string | null }
) => tx.insertInto('report').values(report).execute();

export const changeReportOf = (
	tx: Write,
	{ organisationId, id }: Key,
	changed: {
		fromDay?: string;
		untilDay?: string;
		aboutTeamId?: string | null;
		state?: 'final';
		finalOn?: string;
		frozen?: string;
	}
) =>
	tx
		.updateTable('report')
		.set(changed)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** A report with its entry; undefined when it is not there for this reader. */
export async function findReport(tx: Read, organisationId: string, id: string) {
	const found = await tx
		.selectFrom('report')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'report.organisationId')
				.onRef('entry.id', '=', 'report.id')
		)
		.leftJoin('team', (join) =>
			join
				.onRef('team.organisationId', '=', 'report.organisationId')
				.onRef('team.id', '=', 'report.aboutTeamId')
		)
		.select(['report.id', 'fromDay as from', 'untilDay as until', 'aboutTeamId as teamId'])
		.select(['report.state', 'finalOn', 'partsLaid', 'frozen', 'team.name as teamName'])
		.select(['entry.areaId', 'entry.version'])
		.$narrowType<{ state: 'draft' | 'final' }>()
		.where('report.organisationId', '=', organisationId)
		.where('report.id', '=', id)
		.executeTakeFirst();
	return found && { ...found, frozen: found.frozen as Frozen | null };
}

/** Whether there is such a team for this reader. */
export async function isTeam(tx: Read, organisationId: string, id: string): Promise<boolean> {
	const team = await tx
		.selectFrom('team')
		.select('id')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();
	return team !== undefined;
}

/** The newest reports first. */
export const findReports = (tx: Read, organisationId: string, { limit }: { limit: number }) =>
	tx
		.selectFrom('report')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'report.organisationId')
				.onRef('entry.id', '=', 'report.id')
		)
		.leftJoin('team', (join) =>
			join
				.onRef('team.organisationId', '=', 'report.organisationId')
				.onRef('team.id', '=', 'report.aboutTeamId')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['report.id', 'entry.title', 'fromDay as from', 'untilDay as until', 'report.state'])
		.select(['finalOn', 'team.name as teamName', 'area.name as areaName'])
		.$narrowType<{ state: 'draft' | 'final' }>()
		.where('report.organisationId', '=', organisationId)
		.orderBy('untilDay', 'desc')
		.orderBy('report.id', 'desc')
		.limit(limit)
		.execute();

/** The words of a resident that stand beside an entry: of an observation its quote, of a community the newest. */
const newestWords = sql<string | null>`coalesce(observation.quote, (
	select q.words from community_quote q where q.organisation_id = report_part.organisation_id
		and q.community_id = report_part.entry_id order by q.said_on desc, q.id desc limit 1))`.as('quote');

/** The parts this reader may see, in their order, with the entry as it is now and as it was frozen. */
export const findParts = (tx: Read, organisationId: string, reportId: string) =>
	tx
		.selectFrom('reportPart')
		.leftJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'reportPart.organisationId')
				.onRef('entry.id', '=', 'reportPart.entryId')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.leftJoin('observation', (join) =>
			join
				.onRef('observation.organisationId', '=', 'reportPart.organisationId')
				.onRef('observation.id', '=', 'reportPart.entryId')
		)
		.leftJoin('person', (join) =>
			join
				.onRef('person.organisationId', '=', 'reportPart.organisationId')
				.onRef('person.id', '=', 'reportPart.writtenBy')
		)
		.select(['reportPart.id', 'section', 'position', 'entryId', 'ownWords', 'frozenTitle'])
		.select(['frozenText', 'frozenVersion', 'entry.kind', 'entry.title', 'entry.text'])
		.select(['entry.happenedOn', 'entry.version', 'area.name as areaName'])
		.select(newestWords)
		.select('person.name as writtenBy')
		.$narrowType<{ section: Section }>()
		.where('reportPart.organisationId', '=', organisationId)
		.where('reportId', '=', reportId)
		.orderBy(
			sql`array_position(array['conclusion', 'communities', 'cameOfIt', 'stories', 'did', 'thought', 'ahead'], section)`
		)
		.orderBy('position')
		.orderBy('reportPart.id')
		.execute();

/** Lays parts in a report, each at the end of its section; one that lies there already stays. Answers how many were new. */
export async function addParts(
	tx: Write,
	{
		organisationId,
		reportId,
		createdAt
	}: { organisationId: string; reportId: string; createdAt: Date },
	parts: readonly {
		id: string;
		section: Section;
		entryId: string | null;
		ownWords: string | null;
		writtenBy: string | null;
	}[]
): Promise<number> {
	const last = await tx
		.selectFrom('reportPart')
		.select(sql<number>`coalesce(max(position), -1)::int`.as('place'))
		.where('organisationId', '=', organisationId)
		.where('reportId', '=', reportId)
		.executeTakeFirstOrThrow();
	const rows = parts.map((part, at) => ({
		...{ organisationId, reportId, createdAt, ...part },
		position: last.place + 1 + at
	}));
	const added = await tx
		.insertInto('reportPart')
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(['organisationId', 'reportId', 'entryId']).doNothing()
		)
		.returning('id')
		.execute();
	await countParts(tx, { organisationId, id: reportId }, added.length);
	return added.length;
}

const countParts = (tx: Write, { organisationId, id }: Key, more: number) =>
	tx
		.updateTable('report')
		.set((eb) => ({ partsLaid: eb('partsLaid', '+', more) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const rewritePart = (
	tx: Write,
	{ organisationId, reportId, id }: PartKey,
	ownWords: string
) =>
	tx
		.updateTable('reportPart')
		.set({ ownWords })
		.where('organisationId', '=', organisationId)
		.where('reportId', '=', reportId)
		.where('id', '=', id)
		.execute();

export async function removePart(tx: Write, { organisationId, reportId, id }: PartKey) {
	await tx
		.deleteFrom('reportPart')
		.where('organisationId', '=', organisationId)
		.where('reportId', '=', reportId)
		.where('id', '=', id)
		.execute();
	await countParts(tx, { organisationId, id: reportId }, -1);
}

/** Gives the parts of a section their places. */
export const orderParts = (
	tx: Write,
	{ organisationId, id }: Key,
	places: readonly { id: string; position: number }[]
) =>
	sql`update report_part p set position = v.position
		from unnest(${places.map((one) => one.id)}::uuid[], ${places.map((one) => one.position)}::int[])
			as v(id, position)
		where p.organisation_id = ${organisationId} and p.report_id = ${id} and p.id = v.id`.execute(tx);

/** Keeps the words of all entries a report tells, as they are now. */
export const freezeParts = (tx: Write, { organisationId, id }: Key) =>
	sql`update report_part p set frozen_title = e.title, frozen_text = e.text, frozen_version = e.version
		from entry e where e.organisation_id = p.organisation_id and e.id = p.entry_id
		and p.organisation_id = ${organisationId} and p.report_id = ${id}`.execute(tx);
