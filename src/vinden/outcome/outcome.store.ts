import { areasWithin } from '#community/index.ts';
import type { Read, Write } from '#kernel/index.ts';
import type { ChangeKind } from './outcome.schema.ts';

export interface OutcomeFields {
	who: string;
	kind: ChangeKind;
	since: string;
	until: string;
	residentsShare: string | null;
	workerShare: string | null;
	intended: boolean | null;
	direction: 'positive' | 'negative';
	source: string | null;
}

/** Puts the outcome beside its entry. */
export const addOutcome = (
	tx: Write,
	row: OutcomeFields & { organisationId: string; id: string }
) => tx.insertInto('outcome').values(row).execute();

/** Changes it, with the day and place on its entry. */
export async function changeOutcomeRow(
	tx: Write,
	organisationId: string,
	id: string,
	{ areaId, ...row }: OutcomeFields & { areaId: string | null }
): Promise<void> {
	await tx
		.updateTable('outcome')
		.set(row)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
	await tx
		.updateTable('entry')
		.set({ happenedOn: row.since, areaId })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

const columns = [
	...(['outcome.id', 'outcome.who', 'outcome.kind', 'outcome.since', 'outcome.until'] as const),
	...(['outcome.residentsShare', 'outcome.workerShare', 'outcome.intended'] as const),
	...(['outcome.direction', 'outcome.source'] as const)
] as const;

const spine = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('outcome')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'outcome.organisationId')
				.onRef('entry.id', '=', 'outcome.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(columns)
		.select(['entry.title', 'entry.text', 'entry.version', 'area.name as areaName'])
		.$narrowType<{ kind: ChangeKind; direction: OutcomeFields['direction'] }>()
		.where('outcome.organisationId', '=', organisationId);

interface Asked {
	areaId?: string;
	intended?: boolean;
	direction?: OutcomeFields['direction'];
	/** At least one. */
	ids?: readonly string[];
}

/** The outcomes this reader may see, the newest on top. */
export const findOutcomes = (tx: Read, organisationId: string, asked: Asked) =>
	spine(tx, organisationId)
		.$if(asked.areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', areasWithin(organisationId, asked.areaId!))
		)
		.$if(asked.intended === true, (query) => query.where('outcome.intended', '=', true))
		.$if(asked.intended === false, (query) => query.where('outcome.intended', '=', false))
		.$if(asked.direction !== undefined, (query) =>
			query.where('outcome.direction', '=', asked.direction!)
		)
		.$if(asked.ids !== undefined, (query) => query.where('outcome.id', 'in', [...asked.ids!]))
		.orderBy('outcome.since', 'desc')
		.orderBy('outcome.id', 'desc')
		.limit(500)
		.execute();

export const findOutcome = (tx: Read, organisationId: string, id: string) =>
	spine(tx, organisationId).where('outcome.id', '=', id).executeTakeFirst();
