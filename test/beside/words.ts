import type { BesideCase } from './case.ts';

/** They stand beside no entry: who works with the organisation reads them. */
const seenBy = ['noor', 'ilse', 'samira', 'bram'] as const;

export const words: BesideCase[] = [
	{
		table: 'own_subject',
		key: 'id',
		columns: 'nl, en, domain',
		values: () => `'Duiven houden', 'Keeping pigeons', 'interest'`,
		seenBy
	},
	{
		table: 'own_word',
		key: 'id',
		columns: 'subject_id, word, is_not, is_proposal, created_at',
		values: () => `'handwerken', 'punniken', false, false, now()`,
		seenBy
	}
];
