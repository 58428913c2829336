import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';

export interface FundRule {
	text: string;
	daysBefore: number | null;
}
interface Fund {
	name: string;
	maxCents: number | null;
	rules: FundRule[];
}
const asJson = (rules: FundRule[]) => sql<string>`${JSON.stringify(rules)}::jsonb`;

export const addFund = (
	tx: Write,
	{ rules, ...fund }: Fund & { organisationId: string; id: string }
) =>
	tx
		.insertInto('budgetFund')
		.values({ ...fund, rules: asJson(rules) })
		.execute();

/** Keeps a fund as it is now; answers the new version, or undefined when it is not there. */
export const changeFund = (
	tx: Write,
	organisationId: string,
	id: string,
	{ rules, ...fund }: Fund
) =>
	tx
		.updateTable('budgetFund')
		.set((eb) => ({ ...fund, rules: asJson(rules), version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.returning('version')
		.executeTakeFirst();

export const findFunds = (tx: Read, organisationId: string) =>
	tx
		.selectFrom('budgetFund')
		.select(['id', 'name', 'maxCents', 'rules', 'version'])
		.where('organisationId', '=', organisationId)
		.orderBy('name')
		.execute() as unknown as Promise<(Fund & { id: string; version: number })[]>;
