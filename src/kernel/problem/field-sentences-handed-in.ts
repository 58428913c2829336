import type { Sentence } from './problems.ts';

/** Sentences about what residents put in on the page of their neighbourhood. */
export const handedInSentences: Record<string, Sentence> = {
	howToReach: {
		nl: 'Hoe vinden we je terug? Vul een mailadres of telefoonnummer in, of waar je vaak bent.',
		en: 'How do we find you again? Fill in a mail address or phone number, or where you often are.'
	},
	mayWeRead: {
		nl: 'Vink aan dat het buurtwerk dit mag lezen en je mag bereiken. Zonder dat bewaren we het niet.',
		en: 'Tick that the neighbourhood team may read this and reach you. Without that we do not keep it.'
	},
	readAgain: {
		nl: 'Hier lijkt een naam te staan, met iets wat privé is. Haal het weg, of vink aan dat het zo goed is.',
		en: 'There seems to be a name here, with something private. Take it away, or tick that it is fine like this.'
	}
};
