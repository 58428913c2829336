import { readSettings } from '#kernel/index.ts';

/** How many months a link works: as long as an introduction may last to take consent back, shorter to say how it went. */
export const months = { agree: 12, landed: 2 };
const paths = { agree: 'kennismaken', landed: 'geland' };

/** The address of the page of one side, to pass on. */
export const askAddress = (purpose: 'agree' | 'landed', token: string): string =>
	`${readSettings().origin}/${paths[purpose]}/${token}`;
