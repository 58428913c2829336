import type { Read, Write } from '#kernel/index.ts';

export interface Round {
	domains: string[];
	startsOn: string | null;
	endsOn: string | null;
	panelResidents: string;
	panelOthers: string;
}
type In = { organisationId: string };

export const addRound = (tx: Write, round: Round & In & { id: string }) =>
	tx.insertInto('storyRound').values(round).execute();

export const changeRound = (tx: Write, organisationId: string, id: string, round: Round) =>
	tx
		.updateTable('storyRound')
		.set(round)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** What a round asks, with the version of its entry; undefined when it is not there for this reader. */
export const findRound = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('storyRound')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'storyRound.organisationId')
				.onRef('entry.id', '=', 'storyRound.id')
		)
		.select(['domains', 'startsOn', 'endsOn', 'panelResidents', 'panelOthers', 'version'])
		.select(['areaId', 'title', 'text'])
		.where('storyRound.organisationId', '=', organisationId)
		.where('storyRound.id', '=', id)
		.executeTakeFirst();

export const layStory = (
	tx: Write,
	row: In & { roundId: string; storyId: string; createdAt: Date }
) =>
	tx
		.insertInto('roundStory')
		.values(row)
		.onConflict((one) => one.doNothing())
		.execute();

/** Takes a story from the table; answers how many lay there. */
export async function liftStory(
	tx: Write,
	organisationId: string,
	roundId: string,
	storyId: string
): Promise<number> {
	const gone = await tx
		.deleteFrom('roundStory')
		.where('organisationId', '=', organisationId)
		.where('roundId', '=', roundId)
		.where('storyId', '=', storyId)
		.executeTakeFirst();
	return Number(gone.numDeletedRows);
}

export const findChoices = (tx: Read, organisationId: string, roundId: string) =>
	tx
		.selectFrom('storyChoice')
		.select(['id', 'storyId', 'reason', 'chosenOn', 'readBackTo', 'readBackOn', 'checkedWith'])
		.select(['checkedOn', 'checkSaid', 'version'])
		.where('organisationId', '=', organisationId)
		.where('roundId', '=', roundId)
		.orderBy('chosenOn')
		.orderBy('id')
		.execute();

export const addChoice = (
	tx: Write,
	row: In & { id: string; roundId: string; storyId: string; reason: string; chosenOn: string }
) => tx.insertInto('storyChoice').values(row).execute();

interface Afterwards {
	reason: string;
	readBackTo: string | null;
	readBackOn: string | null;
	checkedWith: string | null;
	checkedOn: string | null;
	checkSaid: string | null;
}

export const changeChoice = (tx: Write, organisationId: string, id: string, values: Afterwards) =>
	tx
		.updateTable('storyChoice')
		.set((eb) => ({ ...values, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const removeChoice = (tx: Write, organisationId: string, id: string) =>
	tx
		.deleteFrom('storyChoice')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
