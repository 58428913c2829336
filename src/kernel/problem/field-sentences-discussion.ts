import type { Sentence } from './problems.ts';

/** Sentences about the fields of discussions in the Sociaal Wijkteam. */
export const discussionSentences: Record<string, Sentence> = {
	codeIsName: {
		nl: 'Dit lijkt op een naam. Neem de voorgestelde code: letters van het team, het jaar en een nummer, zoals SV-26-07.',
		en: 'This looks like a name. Take the suggested code: letters of the team, the year and a number, such as SV-26-07.'
	},
	codeIsNumber: {
		nl: 'Dit lijkt op een persoonsnummer of geboortedatum. Neem de voorgestelde code, zoals SV-26-07.',
		en: 'This looks like a number or birth date of a person. Take the suggested code, such as SV-26-07.'
	},
	codeShape: {
		nl: 'Schrijf de code als letters van het team, het jaar en een nummer, zoals SV-26-07.',
		en: 'Write the code as letters of the team, the year and a number, such as SV-26-07.'
	},
	codeInUse: {
		nl: 'Deze code heeft jullie team al gebruikt. Neem het volgende nummer.',
		en: 'Your team has used this code already. Take the next number.'
	},
	whyWithout: {
		nl: 'De bewoner weet hier niet van. Schrijf kort op waarom je het toch bespreekt, of vraag het eerst.',
		en: 'The resident does not know of this. Write shortly why you discuss it all the same, or ask first.'
	},
	ownTeam: {
		nl: 'Dit kan alleen in een team waar je zelf in zit. Vraag de beheerder om je aan een team toe te voegen.',
		en: 'This is only possible in a team you are a member of. Ask the administrator to add you to a team.'
	},
	noMember: {
		nl: 'Kies iemand die nu in dit team zit.',
		en: 'Choose somebody who is in this team now.'
	},
	noRound: {
		nl: 'Deze ronde is er niet in deze vorm.',
		en: 'This format has no such round.'
	},
	noPart: {
		nl: 'Dit hoort niet bij deze vorm van bespreken.',
		en: 'This does not belong to this format.'
	},
	noteChanged: {
		nl: 'Een collega heeft dit intussen veranderd. Jouw woorden staan hier nog, die van je collega erboven. Kies samen, en bewaar opnieuw.',
		en: 'A colleague changed this meanwhile. Your words are still here, those of your colleague above. Choose together, and keep again.'
	},
	talentsFirst: {
		nl: 'Er staat nog geen talent. Ga even terug naar de talenten: waar vragen buren deze bewoner om? Kwam er echt niets, schrijf dan op waarom.',
		en: 'There is no talent yet. Go back to the talents for a moment: what do neighbours ask this resident for? If nothing came up, write down why.'
	},
	lookAgain: {
		nl: 'Er lijkt een naam in te staan. Haal hem weg, of zet een vinkje als je keek en het geen naam van een bewoner is.',
		en: 'There seems to be a name in it. Take it out, or tick the box if you looked and it is no name of a resident.'
	},
	residentFirst: {
		nl: 'Vraag het eerst aan de bewoner. Zet dit vinkje als die deze woorden kent en ja zei.',
		en: 'Ask the resident first. Tick this box when they know these words and said yes.'
	},
	noCode: {
		nl: 'Hier staat de code van een bespreking in. Haal die weg: deze woorden gaan zonder de bespreking verder.',
		en: 'This holds the code of a discussion. Take it out: these words go on without the discussion.'
	}
};
