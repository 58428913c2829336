import type { Sentence } from './problems.ts';

/** Sentences about the fields of VINDEN. */
export const vindenSentences: Record<string, Sentence> = {
	notWhen: {
		nl: 'Dit is geen dag of maand. Schrijf bijvoorbeeld 12-6-2026 of juni 2026.',
		en: 'This is no day or month. Write for example 12-6-2026 or June 2026.'
	},
	howWasIt: {
		nl: 'Vertel hoe het dan wel was. Een paar woorden zijn genoeg.',
		en: 'Tell how it was instead. A few words are enough.'
	},
	otherDomain: {
		nl: 'Naar dit domein vraagt deze ronde niet. Kies een van de domeinen van de ronde, of anders.',
		en: 'This round does not ask for this domain. Choose one of the domains of the round, or other.'
	},
	notOnTable: {
		nl: 'Dit verhaal ligt in deze ronde niet op tafel. Leg het eerst op tafel.',
		en: 'This story does not lie on the table of this round. Lay it on the table first.'
	},
	chosenHere: {
		nl: 'Dit verhaal is in deze ronde al gekozen. Je kunt de reden daar aanpassen.',
		en: 'This story was chosen in this round already. You can change the reason there.'
	},
	notForEverybody: {
		nl: 'De verteller vond het niet goed dat iedereen dit leest. Vraag het eerst, en pas dan de toestemming aan.',
		en: 'The teller did not agree that everybody reads this. Ask first, and then change the consent.'
	},
	underItself: {
		nl: 'Een rimpel kan niet onder zichzelf hangen. Kies een andere plek.',
		en: 'A ripple cannot hang under itself. Choose another place.'
	},
	fullMap: {
		nl: 'Er staan al 500 rimpels op deze kaart. Begin een tweede kaart voor de rest.',
		en: 'There are 500 ripples on this map already. Begin a second map for the rest.'
	}
};
