import type { Write } from '#kernel/index.ts';
import type { Likelihood, Strength } from './claim.rules.ts';

interface Key {
	organisationId: string;
	id: string;
}
interface LinkFields {
	from: string;
	to: string;
	evidence: Strength;
	proof: string | null;
}
interface RivalFields {
	text: string;
	plausible: Likelihood;
	evidenceFor: string | null;
	evidenceAgainst: string | null;
}

export const addClaimLink = (
	tx: Write,
	{ from, to, ...row }: Key & LinkFields & { claimId: string; createdAt: Date }
) =>
	tx
		.insertInto('claimLink')
		.values({ ...row, fromText: from, toText: to })
		.execute();

export const changeClaimLink = (
	tx: Write,
	{ organisationId, id }: Key,
	{ from, to, evidence, proof }: LinkFields
) =>
	tx
		.updateTable('claimLink')
		.set((eb) => ({
			...{ fromText: from, toText: to, evidence, proof },
			version: eb('version', '+', 1)
		}))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const removeClaimLink = (tx: Write, { organisationId, id }: Key) =>
	tx
		.deleteFrom('claimLink')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const addClaimRival = (
	tx: Write,
	row: Key & RivalFields & { claimId: string; createdAt: Date }
) => tx.insertInto('claimRival').values(row).execute();

export const changeClaimRival = (tx: Write, { organisationId, id }: Key, row: RivalFields) =>
	tx
		.updateTable('claimRival')
		.set((eb) => ({ ...row, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const removeClaimRival = (tx: Write, { organisationId, id }: Key) =>
	tx
		.deleteFrom('claimRival')
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();
