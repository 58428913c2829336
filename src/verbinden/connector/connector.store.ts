import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export type ConnectorState = 'named' | 'willing';

export const addConnector = (
	tx: Write,
	connector: {
		organisationId: string;
		id: string;
		teamId: string;
		areaId: string | null;
		called: string;
		expiresOn: string;
		createdAt: Date;
	}
) => tx.insertInto('connector').values(connector).execute();

export const addNaming = (
	tx: Write,
	naming: {
		organisationId: string;
		id: string;
		connectorId: string;
		namedBy: string;
		namedOn: string;
		createdAt: Date;
	}
) => tx.insertInto('connectorNaming').values(naming).execute();

/** Holds a connector to change it, and counts that; undefined when it is not of one's team. */
export const takeConnector = (
	tx: Write,
	organisationId: string,
	id: string,
	values: Partial<{
		called: string;
		ownName: string | null;
		state: ConnectorState;
		limits: string | null;
		consentOn: string;
		consentHow: 'talk' | 'paper';
		consentFor: string;
		expiresOn: string;
	}> = {}
) =>
	tx
		.updateTable('connector')
		.set((eb) => ({ ...values, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning(['version', 'state', 'called', 'expiresOn'])
		.$narrowType<{ state: ConnectorState }>()
		.executeTakeFirst();

/** Removes all that is kept of it; answers whether there was anything. */
export async function removeConnector(tx: Write, organisationId: string, id: string) {
	const gone = await tx
		.deleteFrom('connector')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();
	return gone.numDeletedRows > 0n;
}

/** Those of the teams of this reader, with who named them and what is asked of them. */
export const listConnectorRows = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('connector')
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'connector.organisationId')
				.onRef('area.id', '=', 'connector.areaId')
		)
		.select(['connector.id', 'called', 'ownName', 'state', 'limits', 'consentOn', 'consentHow'])
		.select(['consentFor', 'expiresOn', 'areaId', 'area.name as areaName', 'connector.version'])
		.$narrowType<{ state: ConnectorState; consentHow: 'talk' | 'paper' | null }>()
		.where('connector.organisationId', '=', organisationId)
		.orderBy('called')
		.orderBy('connector.id')
		.limit(200)
		.execute();

export const findNamings = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('connectorNaming')
		.select(['connectorId', 'namedBy'])
		.where('organisationId', '=', organisationId)
		.where('connectorId', 'in', ids)
		.orderBy('namedOn')
		.orderBy('id')
		.execute();

export const findConnectorAsks = (tx: Read, organisationId: string, ids: readonly string[]) =>
	tx
		.selectFrom('connectorAsk')
		.select(['id', 'connectorId', 'forWhat', 'askedOn', 'answer', 'doneOn'])
		.$narrowType<{ answer: 'notYet' | 'yes' | 'no' }>()
		.where('organisationId', '=', organisationId)
		.where('connectorId', 'in', ids)
		.orderBy('askedOn', 'desc')
		.orderBy('id', 'desc')
		.execute();

export const addConnectorAsk = (
	tx: Write,
	ask: {
		organisationId: string;
		id: string;
		connectorId: string;
		forWhat: string;
		askedOn: string;
		createdAt: Date;
	}
) => tx.insertInto('connectorAsk').values(ask).execute();

export async function changeConnectorAsk(
	tx: Write,
	{ organisationId, connectorId, id }: { organisationId: string; connectorId: string; id: string },
	values: { answer?: 'notYet' | 'yes' | 'no'; doneOn?: string }
): Promise<boolean> {
	const done = await tx
		.updateTable('connectorAsk')
		.set((eb) => ({ ...values, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('connectorId', '=', connectorId)
		.where('id', '=', id)
		.executeTakeFirst();
	return done.numUpdatedRows > 0n;
}

/** Those whose day has passed are removed; answers how many. */
export async function removeExpiredConnectors(tx: Write, organisationId: string, day: string) {
	const { numDeletedRows } = await tx
		.deleteFrom('connector')
		.where('organisationId', '=', organisationId)
		.where('expiresOn', '<', day)
		.executeTakeFirst();
	return Number(numDeletedRows);
}

/** Who said yes to being called upon, least burdened first, for what VERBINDEN brings together. */
export async function findConnectors(tx: Read, organisationId: string) {
	const { rows } = await sql<{
		id: string;
		/** A role or place, or the name they chose. */
		called: string;
		areaId: string | null;
		limits: string | null;
		openAsks: number;
	}>`select c.id, coalesce(c.own_name, c.called) as called, c.area_id, c.limits,
		(select count(*)::int from connector_ask a where a.organisation_id = c.organisation_id
			and a.connector_id = c.id and a.answer <> 'no' and a.done_on is null) as open_asks
		from connector c where c.organisation_id = ${organisationId} and c.state = 'willing'
			and c.expires_on >= current_date order by open_asks, c.id limit 200`.execute(tx);
	return rows;
}
