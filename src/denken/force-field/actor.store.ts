import type { Read, Write } from '#kernel/index.ts';
import type { ActorKind, ActorList } from './actor.rules.ts';
import type { Degree } from './grid.rules.ts';

export interface ActorWords {
	name: string;
	kind: ActorKind;
	role: string | null;
	interest: string | null;
	problem: string | null;
	potential: string | null;
	list: ActorList | null;
	involveWhen: string | null;
	involveHow: 'know' | 'think' | 'do' | 'decide' | null;
	action: string | null;
}

export interface Assessment {
	assessedOn: string;
	power: number | null;
	involvement: number | null;
	stance: number | null;
	agreement: Degree;
	trust: Degree;
	grounds: string | null;
	certainty: 'low' | 'mid' | 'high' | null;
	assessedBy: string | null;
}

export const addActorRow = (
	tx: Write,
	actor: ActorWords & { organisationId: string; id: string; forceFieldId: string }
) => tx.insertInto('actor').values(actor).execute();

export const changeActorRow = (
	tx: Write,
	organisationId: string,
	id: string,
	changed: Partial<ActorWords & { x: number | null; y: number | null }>
) =>
	tx
		.updateTable('actor')
		.set(changed)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const removeActorRow = (tx: Write, organisationId: string, id: string) =>
	tx
		.deleteFrom('actor')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** The actors of a force field as they were told, in no order. */
export const findActors = (tx: Read, organisationId: string, forceFieldId: string) =>
	tx
		.selectFrom('actor')
		.select(['id', 'name', 'kind', 'role', 'interest', 'problem', 'potential', 'list'])
		.select(['involveWhen', 'involveHow', 'action', 'x', 'y'])
		.$narrowType<Pick<ActorWords, 'kind' | 'list' | 'involveHow'>>()
		.where('organisationId', '=', organisationId)
		.where('forceFieldId', '=', forceFieldId)
		.execute();

/** Which of these actors stand in the force field. */
export const findActorIds = (
	tx: Read,
	organisationId: string,
	forceFieldId: string,
	ids: readonly string[]
) =>
	tx
		.selectFrom('actor')
		.select('id')
		.where('organisationId', '=', organisationId)
		.where('forceFieldId', '=', forceFieldId)
		.where('id', 'in', ids)
		.execute();

/** Keeps how an actor is seen on a day; what was kept for that day is replaced. */
export const keepAssessment = (
	tx: Write,
	{
		organisationId,
		actorId,
		forceFieldId,
		...assessment
	}: Assessment & { organisationId: string; actorId: string; forceFieldId: string }
) =>
	tx
		.insertInto('actorAssessment')
		.values({ organisationId, actorId, forceFieldId, ...assessment })
		.onConflict((conflict) =>
			conflict.columns(['organisationId', 'actorId', 'assessedOn']).doUpdateSet(assessment)
		)
		.execute();

/** All assessments of a force field, newest first. */
export const findAssessments = (tx: Read, organisationId: string, forceFieldId: string) =>
	tx
		.selectFrom('actorAssessment')
		.select(['actorId', 'assessedOn', 'power', 'involvement', 'stance', 'agreement', 'trust'])
		.select(['grounds', 'certainty', 'assessedBy'])
		.$narrowType<Pick<Assessment, 'agreement' | 'trust' | 'certainty'>>()
		.where('organisationId', '=', organisationId)
		.where('forceFieldId', '=', forceFieldId)
		.orderBy('assessedOn', 'desc')
		.execute();
