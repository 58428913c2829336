import type { Read, Write } from '#kernel/index.ts';
import type { RequestState } from './budget.rules.ts';

export interface RequestWords {
	owner: string;
	activities: string;
	startsOn: string | null;
	ownHours: number | null;
}
export interface Decided {
	state: RequestState;
	handedInOn: string | null;
	decidedOn: string | null;
	decidedBy: string | null;
	grantedCents: number | null;
	condition: string | null;
	decisionReason: string | null;
	givenBackCents: number | null;
	accountNote: string | null;
	accountedOn: string | null;
}

export const addRequest = (
	tx: Write,
	row: RequestWords & {
		organisationId: string;
		id: string;
		fundName: string;
		maxCents: number | null;
	}
) => tx.insertInto('budgetRequest').values(row).execute();

export const changeRequest = (
	tx: Write,
	organisationId: string,
	id: string,
	changed: Partial<RequestWords & Decided>
) =>
	tx
		.updateTable('budgetRequest')
		.set(changed)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

const requests = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('budgetRequest')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'budgetRequest.organisationId')
				.onRef('entry.id', '=', 'budgetRequest.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.selectAll('budgetRequest')
		.select(['entry.title', 'entry.teamId', 'entry.authorId', 'area.name as areaName'])
		.select((eb) =>
			eb
				.selectFrom('budgetLine')
				.whereRef('budgetLine.organisationId', '=', 'budgetRequest.organisationId')
				.whereRef('budgetLine.requestId', '=', 'budgetRequest.id')
				.where('source', '=', 'budget')
				.select((one) => one.fn.coalesce(one.fn.sum<number>('cents'), one.val(0)).as('sum'))
				.as('asked')
		)
		.$narrowType<{ state: RequestState; asked: number }>()
		.where('budgetRequest.organisationId', '=', organisationId);

/** The requests this reader may see, the newest first. */
export const findRequests = (tx: Read, organisationId: string, limit: number) =>
	requests(tx, organisationId)
		.orderBy('entry.happenedOn', 'desc')
		.orderBy('entry.id', 'desc')
		.limit(limit)
		.execute();

export const findRequest = (tx: Read, organisationId: string, id: string) =>
	requests(tx, organisationId).where('budgetRequest.id', '=', id).executeTakeFirst();

/** What a request or challenge asks for: an initiative or a plan, as far as this reader may see it. */
export const findAskedFor = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('link')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'link.organisationId')
				.onRef('entry.id', '=', 'link.toId')
		)
		.select(['entry.id', 'entry.kind', 'entry.title'])
		.where('link.organisationId', '=', organisationId)
		.where('link.fromId', '=', id)
		.where('role', '=', 'asksFor')
		.execute();
