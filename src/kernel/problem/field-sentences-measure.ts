import type { Sentence } from './problems.ts';

/** Sentences about the fields of questionnaires. */
export const measureSentences: Record<string, Sentence> = {
	unknownItem: {
		nl: 'Deze vraag staat niet op de lijst. Laad de bladzijde opnieuw en vul haar dan in.',
		en: 'This question is not on the list. Reload the page and fill it in then.'
	},
	answerOutOfRange: {
		nl: 'Dit antwoord kan hier niet. Kies een van de antwoorden die er staan.',
		en: 'This answer is not possible here. Choose one of the answers that are there.'
	},
	nothingAnswered: {
		nl: 'Er is nog niets ingevuld. Geef op minstens één vraag antwoord.',
		en: 'Nothing was filled in yet. Answer at least one question.'
	},
	codeTooShort: {
		nl: 'Deze code is te kort. Kies minstens vier letters of cijfers, of laat hem leeg.',
		en: 'This code is too short. Choose at least four letters or digits, or leave it empty.'
	},
	keptTooLong: {
		nl: 'Antwoorden blijven hooguit drie jaar bewaard. Kies een eerdere dag.',
		en: 'Answers are kept three years at most. Choose an earlier day.'
	},
	ownItems: {
		nl: 'Typ hier je eigen vragen en antwoorden, of kies een schaal die meekomt.',
		en: 'Type your own questions and answers here, or choose a scale that comes along.'
	},
	twoOptions: {
		nl: 'Schrijf minstens twee antwoorden op, elk op een eigen regel.',
		en: 'Write down at least two answers, each on a line of its own.'
	},
	oneItem: {
		nl: 'Deze manier van tellen is voor één vraag. Laat één vraag staan, of kies een andere manier.',
		en: 'This way of counting is for one question. Keep one question, or choose another way.'
	},
	lonelySix: {
		nl: 'Deze telling vraagt zes vragen: drie emotioneel en drie sociaal. Zet bij elke vraag waar hij bij hoort.',
		en: 'This count asks for six questions: three emotional and three social. Say of each where it belongs.'
	},
	lonelyEleven: {
		nl: 'Deze telling vraagt elf vragen: zes emotioneel en vijf sociaal. Zet bij elke vraag waar hij bij hoort.',
		en: 'This count asks for eleven questions: six emotional and five social. Say of each where it belongs.'
	},
	oneMoment: {
		nl: 'Er staat al een moment open. Sluit dat eerst; antwoorden horen bij één moment tegelijk.',
		en: 'Another moment is open. Close it first; answers belong to one moment at a time.'
	},
	answersRemoved: {
		nl: 'De einddag van deze vragenlijst is voorbij. Maak een nieuwe vragenlijst.',
		en: 'The end day of this questionnaire has passed. Make a new questionnaire.'
	},
	closesBeforeRemoval: {
		nl: 'Kies een laatste dag vóór de dag waarop de antwoorden weggaan.',
		en: 'Choose a last day before the day on which the answers are removed.'
	}
};
