import type { Sentence } from './problems.ts';

/** Sentences about the fields of talents and connectors. */
export const talentSentences: Record<string, Sentence> = {
	askFirst: {
		nl: 'Vraag het eerst. Zet dit vinkje als iemand ja zei. Zei niemand ja, kies dan „alleen genoemd”.',
		en: 'Ask first. Tick this when somebody said yes. If nobody did, choose “only mentioned”.'
	},
	consentForWhat: {
		nl: 'Schrijf op waarvoor iemand ja zei, bijvoorbeeld: gevraagd worden voor een fietsmiddag.',
		en: 'Write down for what somebody said yes, for example: being asked for a bicycle afternoon.'
	},
	nameNeedsYes: {
		nl: 'Niemand zei ja, dus hier kan geen naam of rol staan. Laat dit leeg, of noteer de toestemming.',
		en: 'Nobody said yes, so no name or role can stand here. Leave it empty, or note the consent.'
	},
	mentionedStays: {
		nl: 'Wat alleen genoemd is blijft bij het team. Vraag eerst of het verder mag.',
		en: 'What was only mentioned stays with the team. Ask first whether it may go further.'
	},
	groupHasNoName: {
		nl: 'Bij een groep hoort geen naam van een persoon. Laat dit leeg.',
		en: 'A group has no name of a person. Leave this empty.'
	},
	whichGroup: {
		nl: 'Welke groep biedt dit aan? Schrijf hoe de groep heet.',
		en: 'Which group offers this? Write what the group is called.'
	},
	yesTooLong: {
		nl: 'Een ja geldt hoogstens twee jaar. Kies een eerdere dag; daarna kun je het opnieuw vragen.',
		en: 'A yes holds two years at most. Choose an earlier day; after it you can ask again.'
	},
	askedAlready: {
		nl: 'Hiervoor is al gevraagd, en die vraag loopt nog. Kijk bij „wie vroeg het laatst”.',
		en: 'This was asked for already, and that ask is still open. Look under “who asked last”.'
	},
	nothingInTalk: {
		nl: 'Er staat nog geen talent. Schrijf minstens bij één vraag iets op.',
		en: 'There is no talent yet. Write something at one question at least.'
	},
	tooManyInTalk: {
		nl: 'Dit zijn meer dan twaalf regels. Kies samen wat het meest telt.',
		en: 'These are more than twelve lines. Choose together what counts most.'
	},
	lineTooLong: {
		nl: 'Een van de regels is te lang. Maak er een paar kortere van.',
		en: 'One of the lines is too long. Make it a few shorter ones.'
	},
	namedBefore: {
		nl: 'Deze groep is al geteld. Noemde een andere groep dezelfde, schrijf dan die op.',
		en: 'This group was counted already. If another group named the same, write that one.'
	}
};
