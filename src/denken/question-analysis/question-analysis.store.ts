import type { Read, Write } from '#kernel/index.ts';
import type { AnalysisInput } from './question-analysis.schema.ts';

/** What stands beside the entry. */
export type Kept = Omit<AnalysisInput, 'text' | 'readings'>;

/** Puts the analysis beside its entry. */
export const addAnalysis = (
	tx: Write,
	analysis: { organisationId: string; id: string; themeId: string } & Kept
) => tx.insertInto('questionAnalysis').values(analysis).execute();

export const changeAnalysis = (tx: Write, organisationId: string, id: string, analysis: Kept) =>
	tx
		.updateTable('questionAnalysis')
		.set(analysis)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** Puts the readings beside the analysis in their order, in the place of what was there. */
export async function setReadings(
	tx: Write,
	organisationId: string,
	analysisId: string,
	readings: AnalysisInput['readings']
): Promise<void> {
	await tx
		.deleteFrom('questionReading')
		.where('organisationId', '=', organisationId)
		.where('analysisId', '=', analysisId)
		.execute();
	if (readings.length === 0) return;
	const rows = readings.map((one, position) => ({ organisationId, analysisId, position, ...one }));
	await tx.insertInto('questionReading').values(rows).execute();
}

/** The analysis with what stands beside it; undefined when it is not there for this reader. */
export const findAnalysis = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('questionAnalysis')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'questionAnalysis.organisationId')
				.onRef('entry.id', '=', 'questionAnalysis.id')
		)
		.leftJoin('entry as theme', (join) =>
			join
				.onRef('theme.organisationId', '=', 'questionAnalysis.organisationId')
				.onRef('theme.id', '=', 'questionAnalysis.themeId')
		)
		.where('questionAnalysis.organisationId', '=', organisationId)
		.where('questionAnalysis.id', '=', id)
		.select(['entry.version', 'entry.teamId', 'entry.authorId'])
		.select(['theme.id as themeId', 'theme.title as themeName', 'checkState', 'checkedWith'])
		.select(['checkedOn', 'checkSaid', 'scale', 'owner', 'doers', 'alreadyThere', 'direction'])
		.select(['directionWhy', 'notHeard', 'notHeardGroups'])
		.executeTakeFirst();

export const findReadings = (tx: Read, organisationId: string, analysisId: string) =>
	tx
		.selectFrom('questionReading')
		.where('organisationId', '=', organisationId)
		.where('analysisId', '=', analysisId)
		.select(['text', 'recognised'])
		.orderBy('position')
		.execute();

/** The questions that an analysis or a theme stands on, newest first. */
export const findQuestionsOf = (
	tx: Read,
	organisationId: string,
	fromId: string,
	role: 'uses' | 'gathers'
) =>
	tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.toId')
		)
		.where('link.organisationId', '=', organisationId)
		.where('link.fromId', '=', fromId)
		.where('link.role', '=', role)
		.where('entry.kind', '=', 'question')
		.select(['entry.id', 'entry.text', 'entry.happenedOn'])
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.execute();

/** The newest analyses this reader may see. */
export const findAnalyses = (tx: Read, organisationId: string, themeId?: string) =>
	tx
		.selectFrom('questionAnalysis')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'questionAnalysis.organisationId')
				.onRef('entry.id', '=', 'questionAnalysis.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.where('questionAnalysis.organisationId', '=', organisationId)
		.$if(themeId !== undefined, (query) => query.where('themeId', '=', themeId!))
		.select(['entry.id', 'title', 'entry.text', 'happenedOn', 'area.name as areaName'])
		.select(['themeId', 'checkState', 'direction'])
		.orderBy('happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(200)
		.execute();
