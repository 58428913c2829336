import type { Sentence } from './problems.ts';

/** Sentences about the fields of DOEN: joining, initiatives, money, agreements, messages and the directory. */
export const doenSentences: Record<string, Sentence> = {
	altFirst: {
		nl: 'Bij een foto staat nog niet wat erop te zien is. Beschrijf haar eerst; dan kan iedereen het bericht lezen.',
		en: 'A photo does not say yet what can be seen on it. Describe it first; then everybody can read the message.'
	},
	needsArea: {
		nl: 'Over welke plek gaat dit? Kies een gebied.',
		en: 'Which place is this about? Choose an area.'
	},
	notToFollow: {
		nl: 'Dit kun je hier niet volgen. Ga terug naar de bladzijde van de buurt en kies daar.',
		en: 'This cannot be followed here. Go back to the page of the neighbourhood and choose there.'
	},
	whyOtherwise: {
		nl: 'Schrijf in één zin waarom. Dan kan iedereen die meedeed het volgen.',
		en: 'Write in one sentence why. Then everybody who took part can follow it.'
	},
	whyStopped: {
		nl: 'Stoppen mag. Schrijf er in één zin bij waarom, dan kan iedereen het volgen.',
		en: 'Stopping is fine. Add in one sentence why, so that everybody can follow it.'
	},
	notAShare: {
		nl: 'Een deel noteer je bij een activiteit of een initiatief. Kies er een.',
		en: 'A share is noted at an activity or an initiative. Choose one.'
	},
	notHours: {
		nl: 'Dit is geen aantal uren. Schrijf het als 3 of 1,5.',
		en: 'This is no number of hours. Write it like 3 or 1.5.'
	},
	notAMoment: {
		nl: 'Dit moment staat niet op de kalender. Kies een dag en een tijd die er zijn.',
		en: 'This moment is not on the calendar. Choose a day and a time that exist.'
	},
	notARule: {
		nl: 'Deze herhaling kan Vierzet niet lezen. Kies er een uit de lijst, of schrijf hem als FREQ=WEEKLY;BYDAY=WE.',
		en: 'Vierzet cannot read this repetition. Choose one from the list, or write it like FREQ=WEEKLY;BYDAY=WE.'
	},
	ruleTooOften: {
		nl: 'Vaker dan één keer per dag kan niet. Kies elke dag, of maak er meer activiteiten van.',
		en: 'More than once a day is not possible. Choose every day, or make it several activities.'
	},
	ruleNeverComes: {
		nl: 'Deze dag komt nooit, zoals 31 februari. Kies een andere dag.',
		en: 'This day never comes, such as 31 February. Choose another day.'
	},
	ruleEndsBeforeStart: {
		nl: 'De herhaling eindigt vóór de eerste keer. Kies een latere laatste dag, of een eerder begin.',
		en: 'The repetition ends before the first time. Choose a later last day, or an earlier beginning.'
	},
	unknownOccasion: {
		nl: 'Op dit moment is deze activiteit er niet. Kies een keer uit de lijst.',
		en: 'This activity does not come at this moment. Choose a time from the list.'
	},
	occasionPassed: {
		nl: 'Deze keer is al geweest. Kies een volgende keer.',
		en: 'This time is over. Choose a next one.'
	},
	occasionCancelled: {
		nl: 'Deze keer gaat niet door. Kies een andere keer.',
		en: 'This time does not go on. Choose another one.'
	},
	oneLine: {
		nl: 'Hier past één regel, zonder bijzondere tekens. Typ het opnieuw.',
		en: 'This holds one line, without special signs. Type it again.'
	},
	firstName: {
		nl: 'Schrijf een voornaam bij het adres, dan weten we wie we laten weten dat er iets verandert.',
		en: 'Write a first name with the address, so that we know whom to tell when something changes.'
	},
	noWayToReach: {
		nl: 'Hoe kunnen we je laten weten als er iets verandert? Schrijf een e-mailadres (naam@voorbeeld.nl) of een telefoonnummer (06 12345678). Of laat ook je naam weg en zeg alleen met hoeveel je komt.',
		en: 'How can we let you know when something changes? Write an e-mail address (name@example.org) or a telephone number. Or leave out your name as well, and only say how many come.'
	},
	onlyHowMany: {
		nl: 'Hier is alleen nodig met hoeveel je komt. Laat naam en adres leeg.',
		en: 'Here only how many come is needed. Leave name and address empty.'
	},
	notAToken: {
		nl: 'Deze link is niet heel overgekomen. Open hem opnieuw vanuit het bericht, of laad de bladzijde opnieuw.',
		en: 'This link did not arrive whole. Open it again from the message, or reload the page.'
	},
	notHeld: {
		nl: 'Hierover is al beslist. Laad de bladzijde opnieuw en kijk hoe het nu staat.',
		en: 'This was decided already. Reload the page and look how it stands now.'
	},
	noMeasure: {
		nl: 'Kies wat het mogelijk maakte om mee te doen of te blijven.',
		en: 'Choose what made it possible to join or to stay.'
	},
	sameState: {
		nl: 'Het staat al zo. Kies een andere stap.',
		en: 'It stands like that already. Choose another step.'
	},
	moveReason: {
		nl: 'Bij deze stap hoort een reden. Schrijf één zin, dan kan iedereen het volgen.',
		en: 'This step needs a reason. Write one sentence, so that everybody can follow it.'
	},
	beforeLastState: {
		nl: 'Deze dag ligt voor de dag van de vorige stap. Kies een latere dag.',
		en: 'This day lies before the day of the step before. Choose a later day.'
	},
	nothingToReview: {
		nl: 'Terugkijken kan zodra er een proef, een ja of een nee was.',
		en: 'Looking back is possible once there was a trial, a yes or a no.'
	},
	noSuchMove: {
		nl: 'Deze stap kan vanaf hier niet. Kies een stap uit de lijst.',
		en: 'This step is not possible from here. Choose one from the list.'
	},
	dayOrState: {
		nl: 'Kies tot welke dag of tot welke stap, een van de twee.',
		en: 'Choose until which day or until which step, one of the two.'
	},
	whereFromMoney: {
		nl: 'Kies waar dit geld vandaan komt: het buurtbudget, eigen geld of iemand anders die meebetaalt.',
		en: 'Choose where this money comes from: the neighbourhood budget, own money or somebody else who pays along.'
	},
	whyRefused: {
		nl: 'Waarom is het niet toegekend? Schrijf één zin; wie dit aanvroeg heeft daar recht op.',
		en: 'Why was it not granted? Write one sentence; who asked for this deserves it.'
	},
	onWhatCondition: {
		nl: 'Onder welke voorwaarde? Schrijf wat er afgesproken is.',
		en: 'On what condition? Write what was agreed.'
	},
	sumNamesDifference: {
		nl: 'De bonnen en wat terugging zijn samen niet wat er binnenkwam. Schrijf hier wat het verschil is, dan kan het toch weg.',
		en: 'The receipts and what was given back are not what came in. Write here what the difference is; then it can go after all.'
	},
	notAClock: {
		nl: 'Dit is geen tijd. Schrijf hem als 09:30.',
		en: 'This is no time. Write it like 09:30.'
	},
	sameListing: {
		nl: 'Dit is twee keer dezelfde regel. Kies twee verschillende.',
		en: 'This is the same listing twice. Choose two different ones.'
	},
	nothingProposed: {
		nl: 'Er is nog niets anders dan het was. Verander iets, of kies “klopt”.',
		en: 'Nothing is different yet. Change something, or choose “it is right”.'
	},
	noPlaceToSend: {
		nl: 'Er is nog geen e-mailadres van de organisatie. Schrijf het hier op.',
		en: 'There is no e-mail address of the organisation yet. Write it here.'
	}
};
