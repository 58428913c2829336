import type { z } from 'zod';
import type { Sentence } from './problems.ts';

/** What is wrong with one field. `path` is the field's place, for example cells.residentsProcess or considered.0.text. */
export interface FieldProblem {
	path: string;
	sentence: Sentence;
}

/** Own rules in contracts name their sentence by this key, through `z.refine(…, { message: key })`. */
export const fieldSentences: Record<string, Sentence> = {
	empty: {
		nl: 'Dit is nog leeg. Schrijf een paar woorden.',
		en: 'This is still empty. Write a few words.'
	},
	notAnId: { nl: 'Dit is geen geldig nummer (UUIDv7).', en: 'This is no valid id (UUIDv7).' },
	notADay: {
		nl: 'Dit is geen datum. Schrijf hem als 2026-03-12.',
		en: 'This is no date. Write it like 2026-03-12.'
	},
	tooLongAgo: {
		nl: 'Deze datum ligt heel ver terug. Kies een dag vanaf 1 januari 1950.',
		en: 'This date is very long ago. Choose a day from 1 January 1950.'
	},
	inFuture: {
		nl: 'Deze datum ligt in de toekomst. Kies vandaag of een eerdere dag.',
		en: 'This date is in the future. Choose today or an earlier day.'
	},
	notAnEmail: {
		nl: 'Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.nl.',
		en: 'This is no e-mail address. It looks like name@example.org.'
	},
	emailInUse: {
		nl: 'Met dit e-mailadres is er al een account. Log daarmee in, of kies een ander adres.',
		en: 'There is an account with this e-mail address already. Sign in with it, or choose another address.'
	},
	zeroByte: {
		nl: 'In de tekst zit een teken dat niet bewaard kan worden. Plak de tekst opnieuw zonder opmaak.',
		en: 'The text holds a character that cannot be kept. Paste the text again without formatting.'
	},
	holdsBsn: {
		nl: 'Hier lijkt een BSN te staan (negen cijfers). Haal het weg: Vierzet bewaart nooit een BSN.',
		en: 'This seems to hold a citizen service number (nine digits). Remove it: Vierzet never keeps one.'
	},
	needsTeam: {
		nl: 'Kies met welk team je dit deelt, of houd het voor jezelf.',
		en: 'Choose with which team you share this, or keep it to yourself.'
	},
	unknownArea: {
		nl: 'Dit gebied bestaat hier niet. Kies een gebied uit de lijst.',
		en: 'This area does not exist here. Choose one from the list.'
	},
	unknownTeam: {
		nl: 'Dit team bestaat hier niet. Kies een team uit de lijst.',
		en: 'This team does not exist here. Choose one from the list.'
	},
	unknownPerson: {
		nl: 'Deze persoon is hier niet bekend. Kies iemand uit de lijst.',
		en: 'This person is not known here. Choose somebody from the list.'
	},
	unknownCode: {
		nl: 'Deze code staat niet bij de officiële gebieden. Lees die eerst in met ./vierzet import areas.',
		en: 'This code is not among the official areas. Load those first with ./vierzet import areas.'
	},
	unknownEntry: {
		nl: 'Deze notitie is er niet, of je mag haar niet zien.',
		en: 'This entry does not exist, or you may not see it.'
	},
	passwordWrong: {
		nl: 'Dit wachtwoord hoort niet bij het account. Probeer het nog eens.',
		en: 'This password does not belong to the account. Try again.'
	},
	passwordShort: {
		nl: 'Kies een wachtwoord van minstens 12 tekens. Drie gewone woorden achter elkaar is goed.',
		en: 'Choose a password of at least 12 characters. Three ordinary words in a row is fine.'
	},
	photoHeic: {
		nl: 'Deze foto is een HEIC-bestand, en dat kan hier niet geopend worden. Maak er een JPEG van, of kies op je iPhone bij Instellingen › Camera › Structuren voor “Meest compatibel”.',
		en: 'This photo is a HEIC file, which cannot be opened here. Turn it into a JPEG, or choose “Most Compatible” on your iPhone under Settings › Camera › Formats.'
	},
	photoUnreadable: {
		nl: 'Dit bestand is geen foto, of het is beschadigd. Kies een JPEG, PNG of WebP, of maak de foto opnieuw.',
		en: 'This file is no photo, or it is damaged. Choose a JPEG, PNG or WebP, or take the photo again.'
	},
	photoTooLarge: {
		nl: 'Deze foto is te groot (meer dan 16 MB of 100 miljoen beeldpunten). Maak hem kleiner en probeer het opnieuw.',
		en: 'This photo is too large (over 16 MB or 100 million pixels). Make it smaller and try again.'
	},
	tooManyPhotos: {
		nl: 'Bij één notitie passen hooguit zes foto’s. Haal er een weg of maak een tweede notitie.',
		en: 'One note holds at most six photos. Remove one or make a second note.'
	},
	notAPlace: {
		nl: 'Dit is geen plek op de kaart. Kies hem opnieuw of laat hem weg.',
		en: 'This is no place on the map. Choose it again or leave it out.'
	},
	outsideArea: {
		nl: 'Deze plek ligt buiten het gekozen gebied. Kies een ander gebied, zet de plek goed of haal haar weg.',
		en: 'This place lies outside the chosen area. Choose another area, move the place or remove it.'
	},
	unknownWalk: {
		nl: 'Deze schouw is er niet, of je mag hem niet zien. Kies een andere of laat hem weg.',
		en: 'This walk is not there, or you may not see it. Choose another one or leave it out.'
	},
	notAnOutline: {
		nl: 'Dit is geen geldige omtrek of plek. Teken hem opnieuw of laat hem leeg.',
		en: 'This is no valid outline or place. Draw it again or leave it empty.'
	}
};

type Issue = z.core.$ZodIssue;

function sentenceFor(issue: Issue): Sentence {
	const own = fieldSentences[issue.message];
	if (own) return own;
	switch (issue.code) {
		case 'too_big':
			return issue.origin === 'string'
				? {
						nl: `Dit is te lang: hooguit ${issue.maximum} tekens. Maak het korter of splits het.`,
						en: `This is too long: at most ${issue.maximum} characters. Shorten or split it.`
					}
				: {
						nl: `Dit mag hooguit ${issue.maximum} zijn.`,
						en: `This may be at most ${issue.maximum}.`
					};
		case 'too_small':
			return issue.origin === 'string' || issue.origin === 'array'
				? fieldSentences.empty!
				: {
						nl: `Dit moet minstens ${issue.minimum} zijn.`,
						en: `This must be at least ${issue.minimum}.`
					};
		case 'invalid_value':
			return {
				nl: `Dit kan niet gekozen worden. Het kan wel: ${issue.values.join(', ')}.`,
				en: `This cannot be chosen. Possible are: ${issue.values.join(', ')}.`
			};
		case 'unrecognized_keys':
			return {
				nl: `Dit veld bestaat niet: ${issue.keys.join(', ')}.`,
				en: `This field does not exist: ${issue.keys.join(', ')}.`
			};
		case 'invalid_type':
			return issue.input === undefined
				? { nl: 'Dit ontbreekt nog.', en: 'This is missing.' }
				: { nl: 'Dit heeft niet de juiste vorm.', en: 'This does not have the right form.' };
		default:
			return { nl: 'Dit klopt nog niet.', en: 'This is not right yet.' };
	}
}

/** All that is wrong with an input, each at its own field. */
export const fieldProblems = (issues: readonly Issue[]): FieldProblem[] =>
	issues.map((issue) => ({ path: issue.path.join('.'), sentence: sentenceFor(issue) }));
