import type { Read, Write } from '#kernel/index.ts';
import type { Force } from './lewin.rules.ts';
import type { Tie } from './route.rules.ts';

export interface NewTie extends Tie {
	kind: 'money' | 'authority' | 'information' | 'friendship' | 'contract' | 'conflict';
}

export const addTieRow = (
	tx: Write,
	tie: NewTie & { organisationId: string; id: string; forceFieldId: string }
) => tx.insertInto('actorTie').values(tie).execute();

/** The ties of a force field, the strongest first. */
export const findTies = (tx: Read, organisationId: string, forceFieldId: string) =>
	tx
		.selectFrom('actorTie')
		.select(['id', 'fromId', 'toId', 'strength', 'effect', 'kind'])
		.$narrowType<Pick<NewTie, 'effect' | 'kind'>>()
		.where('organisationId', '=', organisationId)
		.where('forceFieldId', '=', forceFieldId)
		.orderBy('strength', 'desc')
		.orderBy('id')
		.execute();

export type NewForce = Force & { actorId: string | null };

export const addForceRow = (
	tx: Write,
	force: NewForce & { organisationId: string; id: string; forceFieldId: string }
) => tx.insertInto('force').values(force).execute();

export const changeForceRow = (tx: Write, organisationId: string, id: string, changed: NewForce) =>
	tx
		.updateTable('force')
		.set(changed)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const findForces = (tx: Read, organisationId: string, forceFieldId: string) =>
	tx
		.selectFrom('force')
		.select(['id', 'side', 'text', 'strength', 'influence', 'actorId'])
		.$narrowType<Pick<NewForce, 'side'>>()
		.where('organisationId', '=', organisationId)
		.where('forceFieldId', '=', forceFieldId)
		.execute();

/** Removes a tie or a force; answers whether it stood in this force field. */
export async function removeRow(
	tx: Write,
	table: 'actorTie' | 'force',
	{ organisationId, forceFieldId, id }: { organisationId: string; forceFieldId: string; id: string }
): Promise<boolean> {
	const removed = await tx
		.deleteFrom(table)
		.where('organisationId', '=', organisationId)
		.where('forceFieldId', '=', forceFieldId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	return removed !== undefined;
}
