/** Who asks in the test of row-level security (test/row-level-security.test.ts). */
export type Who = 'noor' | 'ilse' | 'samira' | 'bram' | 'yonas' | 'kees' | 'visitor' | 'elsewhere';

/** A row of a table beside the spine, for the test of row-level security. */
export interface BesideCase {
	table: string;
	/** The column that names the entry it stands beside. */
	key: string;
	/** The other columns and their values; rows are added in the order of the cases. */
	columns: string;
	values: (entryId: string) => string;
	/** Set where it does not follow its entry: who sees the row beside the public entry. */
	seenBy?: readonly Who[];
}
