import type { Read, Write } from '#kernel/index.ts';

interface Key {
	organisationId: string;
	id: string;
}

export const addStory = (tx: Write, story: Key & { planId: string | null; forWhom: string }) =>
	tx.insertInto('changeStory').values(story).execute();

/** What stands beside the entry, with the plan as far as this reader may see it. */
export const findStory = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('changeStory')
		.leftJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'changeStory.organisationId')
				.onRef('entry.id', '=', 'changeStory.planId')
		)
		.select(['changeStory.id', 'forWhom', 'changeStory.version', 'changeStory.planId'])
		.select(['entry.id as seenPlanId', 'entry.title as planTitle'])
		.where('changeStory.organisationId', '=', organisationId)
		.where('changeStory.id', '=', id)
		.executeTakeFirst();

export const changeStoryOf = (
	tx: Write,
	{ organisationId, id }: Key,
	changed: { forWhom: string; planId: string | null }
) =>
	tx
		.updateTable('changeStory')
		.set((eb) => ({ ...changed, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const addNode = (
	tx: Write,
	node: Key & { storyId: string; kind: string; text: string; createdAt: Date }
) => tx.insertInto('changeNode').values(node).execute();

export const findNodes = (tx: Read, organisationId: string, storyId: string) =>
	tx
		.selectFrom('changeNode')
		.select(['id', 'kind', 'text', 'version'])
		.where('organisationId', '=', organisationId)
		.where('storyId', '=', storyId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

export const changeNode = (
	tx: Write,
	{ organisationId, id }: Key,
	changed: { kind: string; text: string }
) =>
	tx
		.updateTable('changeNode')
		.set((eb) => ({ ...changed, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const removeNode = (tx: Write, { organisationId, id }: Key) =>
	tx
		.deleteFrom('changeNode')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const addArrow = (
	tx: Write,
	arrow: Key & {
		storyId: string;
		fromId: string;
		toId: string;
		assumption: string | null;
		evidence: string;
		createdAt: Date;
	}
) => tx.insertInto('changeArrow').values(arrow).execute();

export const findArrows = (tx: Read, organisationId: string, storyId: string) =>
	tx
		.selectFrom('changeArrow')
		.select(['id', 'fromId as from', 'toId as to', 'assumption', 'evidence', 'version'])
		.where('organisationId', '=', organisationId)
		.where('storyId', '=', storyId)
		.orderBy('createdAt')
		.orderBy('id')
		.execute();

export const changeArrow = (
	tx: Write,
	{ organisationId, id }: Key,
	changed: { assumption: string | null; evidence: string }
) =>
	tx
		.updateTable('changeArrow')
		.set((eb) => ({ ...changed, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const removeArrow = (tx: Write, { organisationId, id }: Key) =>
	tx
		.deleteFrom('changeArrow')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
