import type { Read, Write } from '#kernel/index.ts';

type Texts = Record<'whoseArea' | 'questions' | 'conclusion' | 'agenda', string>;
type Verdict = { verdict: string; explanation: string | null; givenBy: string };
interface Key {
	organisationId: string;
	id: string;
}

export const addAreaAnalysis = (tx: Write, analysis: Key & Texts) =>
	tx.insertInto('areaAnalysis').values(analysis).execute();

/** The texts beside the entry; undefined when it is not there for this reader. */
export const findAreaAnalysis = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('areaAnalysis')
		.select(['id', 'whoseArea', 'questions', 'conclusion', 'agenda', 'version'])
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

export const changeAreaAnalysis = (tx: Write, { organisationId, id }: Key, texts: Texts) =>
	tx
		.updateTable('areaAnalysis')
		.set((eb) => ({ ...texts, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const addConfrontation = (
	tx: Write,
	confrontation: Key &
		Verdict & {
			analysisId: string;
			figureId: string | null;
			statement: string | null;
			createdAt: Date;
		}
) => tx.insertInto('areaConfrontation').values(confrontation).execute();

const confrontations = (tx: Read, organisationId: string, analysisId: string) =>
	tx
		.selectFrom('areaConfrontation')
		.leftJoin('figureUsed', (join) =>
			join
				.onRef('figureUsed.organisationId', '=', 'areaConfrontation.organisationId')
				.onRef('figureUsed.id', '=', 'areaConfrontation.figureId')
		)
		.where('areaConfrontation.organisationId', '=', organisationId)
		.where('analysisId', '=', analysisId)
		.select(['areaConfrontation.id', 'figureId', 'statement', 'verdict', 'explanation'])
		.select(['givenBy as by', 'version', 'indicatorId', 'areaName', 'year', 'value', 'unit'])
		.select('figureUsed.source as publisher');

/** What was laid beside each other, in the order in which it was. */
export const findConfrontations = (tx: Read, organisationId: string, analysisId: string) =>
	confrontations(tx, organisationId, analysisId)
		.orderBy('areaConfrontation.createdAt')
		.orderBy('areaConfrontation.id')
		.execute();

export const findConfrontation = (
	tx: Read,
	organisationId: string,
	analysisId: string,
	id: string
) =>
	confrontations(tx, organisationId, analysisId)
		.where('areaConfrontation.id', '=', id)
		.executeTakeFirst();

export const changeConfrontation = (
	tx: Write,
	{ organisationId, id }: Key,
	changed: Verdict & { statement: string | null }
) =>
	tx
		.updateTable('areaConfrontation')
		.set((eb) => ({ ...changed, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const removeConfrontation = (tx: Write, { organisationId, id }: Key) =>
	tx
		.deleteFrom('areaConfrontation')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const addFinding = (
	tx: Write,
	finding: Key & { analysisId: string; kind: string; text: string; position: number }
) => tx.insertInto('areaFinding').values(finding).execute();

export const findFindings = (tx: Read, organisationId: string, analysisId: string) =>
	tx
		.selectFrom('areaFinding')
		.select(['id', 'kind', 'text', 'position'])
		.where('organisationId', '=', organisationId)
		.where('analysisId', '=', analysisId)
		.orderBy('position')
		.orderBy('id')
		.execute();

export const removeFinding = (tx: Write, { organisationId, id }: Key) =>
	tx
		.deleteFrom('areaFinding')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
