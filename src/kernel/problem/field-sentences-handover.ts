import type { Sentence } from './problems.ts';

/** What is said where a handover seems to hold data of a person. */
export const handoverSentences: Record<string, Sentence> = {
	personMail: {
		nl: 'Hier staat een e-mailadres dat van een persoon kan zijn. Zet een algemeen adres van de organisatie bij Contact, zoals info@…',
		en: 'There is an e-mail address here that may be of a person. Put a general address of the organisation under Contact, like info@…'
	},
	personPhone: {
		nl: 'Hier staat een telefoonnummer. Haal het weg; een algemeen nummer van een organisatie hoort bij Contact.',
		en: 'There is a phone number here. Take it out; a general number of an organisation belongs under Contact.'
	},
	personBsn: {
		nl: 'Hier staat een getal dat een burgerservicenummer kan zijn. Haal het weg.',
		en: 'There is a number here that may be a citizen service number. Take it out.'
	},
	personAddress: {
		nl: 'Hier staat een postcode. Een huisadres wijst een persoon aan. Haal het weg, of schrijf de straat of de buurt.',
		en: 'There is a postcode here. A home address points at a person. Take it out, or write the street or neighbourhood.'
	},
	personName: {
		nl: 'Hier lijkt de naam van een persoon te staan. Schrijf een rol, zoals “een trekker uit de straat”.',
		en: 'The name of a person seems to stand here. Write a role, like “a pioneer from the street”.'
	},
	personSensitive: {
		nl: 'Hier lijkt een naam te staan bij gezondheid, afkomst, geloof, strafzaken of verblijf. Haal de naam of dat gegeven weg.',
		en: 'A name seems to stand here beside health, origin, religion, criminal matters or residence. Take out the name or that fact.'
	},
	oneStep: {
		nl: 'Schrijf minstens één stap op. Wat deed je eerst?',
		en: 'Write down at least one step. What did you do first?'
	},
	notAdaptable: {
		nl: 'Dit is geen aanpak om te proberen. Kies er een van over de schutting.',
		en: 'This is no approach to try. Choose one from over the fence.'
	}
};
