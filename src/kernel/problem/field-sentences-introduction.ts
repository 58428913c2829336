import type { Sentence } from './problems.ts';

/** Sentences about the fields of an introduction. */
export const introductionSentences: Record<string, Sentence> = {
	unknownSubject: {
		nl: 'Dit onderwerp kent Vierzet niet. Kies er een uit de lijst.',
		en: 'Vierzet does not know this subject. Choose one from the list.'
	},
	tooManySubjects: {
		nl: 'Dit zijn er te veel voor één vraag. Haal eerst iets weg.',
		en: 'These are too many for one question. Take something away first.'
	},
	mailNotAgreed: {
		nl: 'Vraag eerst of deze kant een mail wil krijgen, en vink het dan aan.',
		en: 'First ask whether this side would like to get a mail, and then tick it.'
	},
	saidNo: {
		nl: 'Deze kant zei nee. Dan sturen we geen mail.',
		en: 'This side said no. Then we send no mail.'
	},
	threeAtMost: {
		nl: 'In één voorstel passen er drie. Haal er een of meer weg, of doe er een tweede voorstel bij.',
		en: 'One proposal holds three. Take one or more away, or make a second proposal.'
	},
	noneChosen: {
		nl: 'Kies eerst wat je voorstelt: een tot drie.',
		en: 'First choose what you propose: one to three.'
	},
	notProposable: {
		nl: 'Dit is er niet meer, of het is niet iets om aan iemand voor te stellen. Kies een activiteit, gemeenschap, initiatief, plek uit de gids, talent of iets uit “Wat er is”.',
		en: 'This is gone, or it is nothing to propose to somebody. Choose an activity, community, initiative, listing, talent or something from “What there is”.'
	},
	sideGone: {
		nl: 'Dit is ingetrokken of niet meer te zien. Kies iets anders, of doe een nieuw voorstel.',
		en: 'This was taken back or can no longer be seen. Choose something else, or make a new proposal.'
	},
	twiceTheSame: {
		nl: 'Hier staat twee keer hetzelfde. Kies elk voorstel één keer.',
		en: 'The same stands here twice. Choose each proposal once.'
	},
	unknownSide: {
		nl: 'Deze kant hoort niet bij de kennismaking. Laad de pagina opnieuw en kies wie het zegt.',
		en: 'This side does not belong to the introduction. Reload the page and choose who says so.'
	},
	conditionOfNo: {
		nl: 'Een voorwaarde hoort bij een ja. Kies “ja”, of laat de voorwaarde leeg.',
		en: 'A condition goes with a yes. Choose “yes”, or leave the condition empty.'
	},
	notMetWith: {
		nl: 'Met deze kant is nog geen kennis gemaakt. Kies wie elkaar hebben ontmoet.',
		en: 'They have not met with this side yet. Choose those who have met.'
	},
	beforeLastStep: {
		nl: 'Deze dag ligt voor de vorige stap. Kies een latere dag.',
		en: 'This day lies before the step before. Choose a later day.'
	},
	whyEnded: {
		nl: 'Kies waarom jullie het afronden.',
		en: 'Choose why it is rounded off.'
	}
};
