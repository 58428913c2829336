import type { Sentence } from './problems.ts';

/** Sentences about the fields of coaching, network meetings and members of the team in initiatives. */
export const wijkteamSentences: Record<string, Sentence> = {
	whatHappened: {
		nl: 'Wat gebeurde er, of wat spreken jullie af? Schrijf een paar woorden.',
		en: 'What happened, or what do you agree? Write a few words.'
	},
	lookBackAtWhat: {
		nl: 'Waar kijken jullie dan op terug? Schrijf eerst wat jullie afspreken.',
		en: 'What will you look back at? First write what you agree.'
	},
	lookBackAfterEnd: {
		nl: 'Deze dag komt na de dag waarop het gewist wordt. Kies een eerdere dag.',
		en: 'This day comes after the day on which it is wiped. Choose an earlier day.'
	},
	noColleague: {
		nl: 'Kies een collega uit de lijst, iemand anders dan jijzelf.',
		en: 'Choose a colleague from the list, somebody other than yourself.'
	},
	keptAYear: {
		nl: 'Dit blijft hooguit een jaar bewaard. Kies een eerdere dag.',
		en: 'This is kept for a year at most. Choose an earlier day.'
	},
	askResidentFirst: {
		nl: 'Vraag het eerst aan de bewoner. Zet dit vinkje als het antwoord ja was.',
		en: 'Ask the resident first. Tick this when the answer was yes.'
	},
	roleNotTeam: {
		nl: 'Wie het beraad begeleidt staat erbuiten en heeft zelf geen belang. Schrijf een rol, bijvoorbeeld: onafhankelijke begeleider.',
		en: 'Who guides the meeting stands outside it and has no stake. Write a role, for example: independent guide.'
	},
	reviewAfterEnd: {
		nl: 'Deze dag komt na de dag waarop alles gewist wordt. Kies een eerdere dag, of bewaar het beraad langer.',
		en: 'This day comes after the day on which all is wiped. Choose an earlier day, or keep the meeting longer.'
	},
	callFirst: {
		nl: 'Bellen komt vier weken na het plan. Zeg eerst dat het plan er is.',
		en: 'Calling comes four weeks after the plan. First say that the plan is there.'
	},
	notAnEcogram: {
		nl: 'Deze tekening is niet heel overgekomen. Er is niets bewaard. Probeer het opnieuw; de tekening staat nog op je scherm.',
		en: 'This drawing did not arrive whole. Nothing was kept. Try again; the drawing is still on your screen.'
	},
	keepOnPurpose: {
		nl: 'Zet het vinkje als je de tekening wilt laten bewaren. Zonder vinkje blijft zij alleen op dit scherm.',
		en: 'Tick the box if you want the drawing kept. Without it the drawing stays on this screen only.'
	},
	notOfTeam: {
		nl: 'Kies iemand van het team dat dit initiatief volgt.',
		en: 'Choose somebody of the team that follows this initiative.'
	},
	askedToJoinAlready: {
		nl: 'Deze collega is al gevraagd of doet al mee. Kies iemand anders.',
		en: 'This colleague was asked already or takes part already. Choose somebody else.'
	},
	whoSaidYes: {
		nl: 'Schrijf wie van het initiatief dit zei, in een rol. Bijvoorbeeld: de kerngroep, dinsdag.',
		en: 'Write who of the initiative said so, in a role. For example: the core group, on Tuesday.'
	}
};
