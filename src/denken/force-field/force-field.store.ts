import type { Read, Write } from '#kernel/index.ts';

/** Puts the force field beside its entry. */
export const addForceField = (
	tx: Write,
	field: { organisationId: string; id: string; doneWith: string }
) => tx.insertInto('forceField').values(field).execute();

export const changeForceFieldRow = (
	tx: Write,
	organisationId: string,
	id: string,
	doneWith: string
) =>
	tx
		.updateTable('forceField')
		.set({ doneWith })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** The force field; undefined when it is not there for this reader. */
export const findForceField = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('forceField')
		.select(['id', 'doneWith'])
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();

/** The plans and themes a force field is about, as far as this reader may see them. */
export const findAbout = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.toId')
		)
		.select(['entry.id', 'entry.kind', 'entry.title'])
		.$narrowType<{ kind: 'plan' | 'theme' }>()
		.where('link.organisationId', '=', organisationId)
		.where('link.fromId', '=', id)
		.where('link.role', '=', 'uses')
		.where('entry.kind', 'in', ['plan', 'theme'])
		.orderBy('entry.title')
		.execute();
