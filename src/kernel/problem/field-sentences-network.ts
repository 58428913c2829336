import type { Sentence } from './problems.ts';

/** Sentences about the fields of the network. */
export const networkSentences: Record<string, Sentence> = {
	noEnds: {
		nl: 'De kolommen “van” en “naar” staan er niet in. Geef ze op de eerste regel die naam.',
		en: 'The columns “from” and “to” are not there. Give them those names on the first line.'
	},
	tooManyRows: {
		nl: 'Dit zijn meer dan 2.000 regels. Deel het bestand op, en lees het in stukken in.',
		en: 'These are more than 2,000 lines. Split the file, and bring it in part by part.'
	},
	wrongRows: {
		nl: 'Er staan nog regels in die niet kloppen. Er is niets overgenomen. Maak die regels goed, of haal ze weg.',
		en: 'Some lines are not right yet. Nothing was taken in. Mend those lines, or take them away.'
	},
	nothingNew: {
		nl: 'Alles uit dit bestand staat er al. Er is niets veranderd.',
		en: 'All of this file is here already. Nothing was changed.'
	}
};
