import type { Read, Write } from '#kernel/index.ts';

interface Key {
	organisationId: string;
	id: string;
}
interface Explanation {
	text: string;
	plausible: string;
	speaksFor: string | null;
	speaksAgainst: string | null;
}

export const addFathom = (
	tx: Write,
	fathom: Key & { themeId: string | null; conclusion: string }
) => tx.insertInto('fathom').values(fathom).execute();

/** What stands beside the entry, with the theme as far as this reader may see it. */
export const findFathom = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('fathom')
		.leftJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'fathom.organisationId')
				.onRef('entry.id', '=', 'fathom.themeId')
		)
		.select(['fathom.id', 'conclusion', 'fathom.version'])
		.select(['entry.id as themeId', 'entry.title as themeName'])
		.where('fathom.organisationId', '=', organisationId)
		.where('fathom.id', '=', id)
		.executeTakeFirst();

export const changeFathom = (tx: Write, { organisationId, id }: Key, conclusion: string) =>
	tx
		.updateTable('fathom')
		.set((eb) => ({ conclusion, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const addStepOf = (
	tx: Write,
	step: Key & { fathomId: string; parentId: string | null; text: string; createdAt: Date }
) => tx.insertInto('fathomStep').values(step).execute();

export const findSteps = (tx: Read, organisationId: string, fathomId: string) =>
	tx
		.selectFrom('fathomStep')
		.select(['id', 'parentId', 'text', 'version'])
		.where('organisationId', '=', organisationId)
		.where('fathomId', '=', fathomId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

export const changeStepOf = (
	tx: Write,
	{ organisationId, id }: Key,
	changed: { text: string; parentId: string | null }
) =>
	tx
		.updateTable('fathomStep')
		.set((eb) => ({ ...changed, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** Removes a step; what lay behind it comes to lie behind the step above. */
export async function removeStepOf(
	tx: Write,
	{ organisationId, id }: Key,
	parentId: string | null
): Promise<void> {
	await tx
		.updateTable('fathomStep')
		.set({ parentId })
		.where('organisationId', '=', organisationId)
		.where('parentId', '=', id)
		.execute();
	await tx
		.deleteFrom('fathomStep')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

export const addExplanation = (
	tx: Write,
	explanation: Key & Explanation & { fathomId: string; createdAt: Date }
) => tx.insertInto('fathomExplanation').values(explanation).execute();

export const findExplanations = (tx: Read, organisationId: string, fathomId: string) =>
	tx
		.selectFrom('fathomExplanation')
		.select(['id', 'text', 'plausible', 'speaksFor', 'speaksAgainst', 'version'])
		.where('organisationId', '=', organisationId)
		.where('fathomId', '=', fathomId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

export const changeExplanation = (tx: Write, { organisationId, id }: Key, changed: Explanation) =>
	tx
		.updateTable('fathomExplanation')
		.set((eb) => ({ ...changed, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const removeExplanation = (tx: Write, { organisationId, id }: Key) =>
	tx
		.deleteFrom('fathomExplanation')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
