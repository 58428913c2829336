import type { Sentence } from './problems.ts';

/** Sentences about the organisation's own words and subjects. */
export const wordsSentences: Record<string, Sentence> = {
	nothingToFind: {
		nl: 'Hiermee valt niets te vinden. Schrijf één woord of een paar woorden, zonder komma; een * mag alleen aan het eind, na minstens drie letters.',
		en: 'Nothing can be found by this. Write one word or a few, without a comma; a * may stand at the end only, after three letters or more.'
	},
	wordThere: {
		nl: 'Dit woord staat al bij dit onderwerp. Kijk hieronder bij de woorden.',
		en: 'This word stands with this subject already. Look at the words below.'
	},
	tooManyWords: {
		nl: 'Jullie hebben al duizend eigen woorden. Haal eerst woorden weg die niets opleveren.',
		en: 'You have a thousand words of your own already. First take away words that lead to nothing.'
	},
	subjectThere: {
		nl: 'Dit onderwerp is er al. Leg het woord daarbij.',
		en: 'This subject is there already. Put the word with that one.'
	}
};
