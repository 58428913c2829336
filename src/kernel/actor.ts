import type { Role } from './roles.ts';

/** Who is asking, in which organisation. Made by the sign-in for each request; never taken from input. */
export interface Actor {
	/** The organisation in which is asked; null before one is chosen. */
	organisationId: string | null;
	/** The person in that organisation; null for somebody who is not signed in. */
	personId: string | null;
	/** The account in the sign-in library. */
	accountId: string | null;
	roles: readonly Role[];
	/** Teams whose shared entries this person reaches. */
	teamIds: readonly string[];
	/** The one entry that a link without an account opens; set for who came in by such a link only. */
	linkedEntryId?: string;
}

/** By which way a request came in. */
export type Origin = 'web' | 'api' | 'cli' | 'seed' | 'task';

/** Somebody who is not signed in and reads what an organisation made public. */
export const anybody = (organisationId: string | null): Actor => ({
	organisationId,
	personId: null,
	accountId: null,
	roles: ['public'],
	teamIds: []
});
