import type { Sentence } from './problems.ts';

/** Sentences about the fields of communities and reports. */
export const reportSentences: Record<string, Sentence> = {
	sameEnds: {
		nl: 'Een band loopt van de een naar de ander. Kies aan de andere kant een andere groep of plek.',
		en: 'A tie runs from one to another. Choose another group or place at the other end.'
	}
};
