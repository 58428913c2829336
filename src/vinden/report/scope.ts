import type { Scope } from './gather.store.ts';

/** What a report is about, from its own row. */
export const scopeOf = (
	organisationId: string,
	{ from, until, areaId, teamId }: Omit<Scope, 'organisationId'>
): Scope => ({ organisationId, from, until, areaId, teamId });
