/** The languages of the screens. */
export type Locale = 'nl' | 'en';

/** The signed-in person, as the screens know them. */
export interface Asker {
	accountId: string;
	personId: string;
	name: string;
	organisationId: string;
	organisationName: string;
	organisationSlug: string;
	roles: readonly string[];
	/** Reads along with a team (member and up). */
	mayRead: boolean;
	/** Notes and does (worker and up). */
	mayNote: boolean;
	/** The organisations in which this account has a role; more than one for who works for several. */
	organisations: readonly { id: string; name: string }[];
}
