import type { Sentence } from './problems.ts';

/** Sentences about what there is, connections, and directories over the fence. */
export const fenceSentences: Record<string, Sentence> = {
	consentFirst: {
		nl: 'Een mens komt hier alleen te staan als die dat goed vindt. Vraag het eerst, en vul dan in wanneer, hoe, hoe ver en tot wanneer.',
		en: 'A person stands here only when they agree. Ask first, and then fill in when, how, how far and until when.'
	},
	consentTooLong: {
		nl: 'Toestemming geldt hooguit twee jaar. Kies een eerdere dag; daarna vraag je het opnieuw.',
		en: 'Consent holds for two years at most. Choose an earlier day; then ask again.'
	},
	consentLess: {
		nl: 'Zo ver gaat de toestemming niet. Vraag het eerst, en pas dan de toestemming aan.',
		en: 'The consent does not go so far. Ask first, and then change the consent.'
	},
	whatIsDifferent: {
		nl: 'Vertel wat er anders is. Een paar woorden zijn genoeg.',
		en: 'Tell what is different. A few words are enough.'
	},
	whoAreYou: {
		nl: 'Namens wie zeg je dit? Een rol of organisatie is genoeg.',
		en: 'For whom do you say this? A role or organisation is enough.'
	},
	connectedToItself: {
		nl: 'Een band loopt van het een naar het ander. Kies twee verschillende.',
		en: 'A connection goes from one to another. Choose two different ones.'
	},
	connectedAlready: {
		nl: 'Deze band is er al. Zeg daar hoe het nu gaat.',
		en: 'This connection is there already. Say there how it goes now.'
	},
	notConnectable: {
		nl: 'Dit is er niet, of je mag het niet zien. Zoek iets dat er is: een mens, plek, organisatie, initiatief, gemeenschap, activiteit of talent.',
		en: 'This is not there, or you may not see it. Search for something that is: a person, place, organisation, initiative, community, activity or talent.'
	},
	bothMustAgree: {
		nl: 'Twee mensen staan alleen samen genoteerd als zij dat allebei goed vinden. Vraag het hun, of begin een kennismaking: daar zeggen zij zelf ja.',
		en: 'Two people are noted together only when both agree. Ask them, or begin an introduction: there they say yes themselves.'
	},
	notThisStep: {
		nl: 'Die stap past hier niet. Na “beëindigd” begin je opnieuw met “voorgesteld” of “loopt”; terug van “loopt” gaat via “beëindigd”.',
		en: 'That step does not fit here. After “ended” begin again with “proposed” or “working”; back from “working” goes through “ended”.'
	},
	beforeLastStep: {
		nl: 'Deze dag ligt vóór de vorige stap. Kies diezelfde dag of een latere.',
		en: 'This day lies before the step before it. Choose that day or a later one.'
	},
	whyEnded: {
		nl: 'Waarom houdt het op? Eén zin is genoeg; daar leert een ander van.',
		en: 'Why does it end? One sentence is enough; others learn from it.'
	},
	notOpenWeb: {
		nl: 'Dit adres kan niet. Geef een openbaar webadres dat begint met https://, zonder wachtwoord en zonder nummer als naam.',
		en: 'This address is not possible. Give a public web address that begins with https://, without a password and without a number as its name.'
	},
	sourceTogether: {
		nl: 'Zeg erbij van wie dit komt.',
		en: 'Say from whom this comes.'
	}
};
