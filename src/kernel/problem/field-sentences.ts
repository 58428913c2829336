import { discussionSentences } from './field-sentences-discussion.ts';
import { doenSentences } from './field-sentences-doen.ts';
import { talentSentences } from './field-sentences-talent.ts';
import { wordsSentences } from './field-sentences-words.ts';
import { vindenSentences } from './field-sentences-vinden.ts';
import { handedInSentences } from './field-sentences-handed-in.ts';
import { handoverSentences } from './field-sentences-handover.ts';
import { introductionSentences } from './field-sentences-introduction.ts';
import { measureSentences } from './field-sentences-measure.ts';
import { combinationSentences } from './field-sentences-combination.ts';
import { fenceSentences } from './field-sentences-fence.ts';
import { reportSentences } from './field-sentences-report.ts';
import { wijkteamSentences } from './field-sentences-wijkteam.ts';
import { networkSentences } from './field-sentences-network.ts';
import type { Sentence } from './problems.ts';

/** Own rules in contracts name their sentence by this key, through `z.refine(…, { message: key })`. */
export const fieldSentences: Record<string, Sentence> = {
	empty: {
		nl: 'Dit is nog leeg. Schrijf een paar woorden.',
		en: 'This is still empty. Write a few words.'
	},
	notAnId: { nl: 'Dit is geen geldig nummer (UUIDv7).', en: 'This is no valid id (UUIDv7).' },
	notOneLine: {
		nl: 'Dit moet op één regel staan. Haal de regeleinden weg.',
		en: 'This must stand on one line. Take the line breaks away.'
	},
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
	endsBefore: {
		nl: 'Deze dag ligt vóór het begin. Kies een latere dag, of verander het begin.',
		en: 'This day lies before the beginning. Choose a later day, or change the beginning.'
	},
	notAnAddress: {
		nl: 'Dit is geen webadres. Het begint met https://',
		en: 'This is no web address. It begins with https://'
	},
	noTheme: {
		nl: 'Kies over welk thema dit stuk zwijgt.',
		en: 'Choose about which theme this document is silent.'
	},
	dayPassed: {
		nl: 'Deze dag is al voorbij. Kies vandaag of een latere dag.',
		en: 'This day has passed. Choose today or a later day.'
	},
	nothingYetReason: {
		nl: 'Nog niets doen is een volwaardige keuze. Schrijf erbij waarom, dan kan iedereen het volgen.',
		en: 'Doing nothing yet is a full choice. Add why, so that everybody can follow it.'
	},
	smallGroup: {
		nl: 'Dit cijfer gaat over een groep kleiner dan tien. Dat laten we nergens zien.',
		en: 'This figure is about a group smaller than ten. We show that nowhere.'
	},
	noFigure: {
		nl: 'Dit cijfer is er niet (meer) voor dit gebied. Kies een ander cijfer.',
		en: 'This figure is not there (any more) for this area. Choose another figure.'
	},
	untilBeforeFrom: {
		nl: 'Deze dag ligt voor de dag waarop het begint. Draai ze om, of laat er een leeg.',
		en: 'This day is before the day it starts. Turn them round, or leave one empty.'
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
	unknownQuestion: {
		nl: 'Deze eerdere vraag is er niet, of je mag haar niet zien. Kies een andere, of laat dit leeg.',
		en: 'This earlier question is not there, or you may not see it. Choose another one, or leave this empty.'
	},
	notATheme: {
		nl: 'Kies een thema dat er is. Nog geen thema? Begin er een bij Ordenen.',
		en: 'Choose a theme that exists. No theme yet? Begin one under Order.'
	},
	notCheckedYet: {
		nl: 'Hier staat wat mensen zeiden, maar bij “teruggevraagd” staat nog niets. Kies hoe het viel.',
		en: 'This says what people answered, while “asked back” is still open. Choose how it was received.'
	},
	inACircle: {
		nl: 'Zo draait de redenering in een kring. Kies een ander begin of een ander eind.',
		en: 'This way the reasoning runs in a circle. Choose another start or another end.'
	},
	unknownPart: {
		nl: 'Dit onderdeel is er niet (meer). Laad de pagina opnieuw en kies er een uit de lijst.',
		en: 'This part is not there (any more). Reload the page and choose one from the list.'
	},
	alreadyThere: {
		nl: 'Dit ligt er al. Verander wat er staat, of kies iets anders.',
		en: 'This is there already. Change what is there, or choose something else.'
	},
	figureOrWords: {
		nl: 'Kies een cijfer, of schrijf in een zin wat er over de wijk gezegd wordt.',
		en: 'Choose a figure, or write in a sentence what is said of the neighbourhood.'
	},
	oneAnswer: {
		nl: 'Je hoeft niet alles te beantwoorden. Schrijf bij één vraag een paar woorden.',
		en: 'You need not answer everything. Write a few words at one question.'
	},
	unknownActor: {
		nl: 'Deze partij staat niet in dit krachtenveld. Kies er een uit de lijst, of zet haar er eerst in.',
		en: 'This actor does not stand in this force field. Choose one from the list, or put it in first.'
	},
	tieToItself: {
		nl: 'Een lijn loopt van de een naar de ander. Kies twee verschillende partijen.',
		en: 'A tie goes from one to another. Choose two different actors.'
	},
	tieTwice: {
		nl: 'Deze lijn ligt er al. Haal haar eerst weg als ze anders moet.',
		en: 'This tie lies there already. Take it away first if it should be different.'
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
	photoNeedsWords: {
		nl: 'Bij een van deze foto’s staat nog niet wat erop te zien is. Schrijf dat eerst bij de foto: wie niet ziet, leest het.',
		en: 'One of these photos does not yet say what can be seen on it. Write that with the photo first: who cannot see reads it.'
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
	unknownOption: {
		nl: 'Deze keuze hoort niet bij deze vraag. Laad de bladzijde opnieuw en kies uit wat er staat.',
		en: 'This option does not belong to this question. Reload the page and choose from what is there.'
	},
	unknownCriterion: {
		nl: 'Dit criterium hoort niet bij deze vraag. Laad de bladzijde opnieuw.',
		en: 'This criterion does not belong to this question. Reload the page.'
	},
	emptyBallot: {
		nl: 'Er is nog niets ingevuld. Zeg iets van minstens één keuze.',
		en: 'Nothing is filled in yet. Say something of at least one option.'
	},
	otherMethod: {
		nl: 'Deze vraag wordt op een andere manier gesteld. Laad de bladzijde opnieuw.',
		en: 'This question is asked in another way. Reload the page.'
	},
	tooManyDots: {
		nl: 'Er zijn meer stippen gegeven dan er te geven zijn. Haal er een paar weg.',
		en: 'More dots were given than there are to give. Take a few away.'
	},
	tooManyOnOne: {
		nl: 'Op deze keuze staan meer stippen dan op één keuze mogen. Leg er een paar ergens anders.',
		en: 'This option holds more dots than one option may have. Put a few elsewhere.'
	},
	moreThanDots: {
		nl: 'Op één keuze kunnen niet meer stippen dan iemand er heeft. Maak het minder.',
		en: 'One option cannot get more dots than somebody has. Make it less.'
	},
	objectionNeedsReason: {
		nl: 'Schrijf in een paar woorden wat je bezwaar is. Dan kan er iets mee gedaan worden.',
		en: 'Write your objection in a few words. Then something can be done with it.'
	},
	morePapersThanOut: {
		nl: 'Er zijn meer stembiljetten geteld dan er zijn uitgedeeld. Tel ze nog eens, of verbeter hoeveel er zijn uitgedeeld.',
		en: 'More voting sheets were counted than were handed out. Count them again, or correct how many were handed out.'
	},
	moreVotesThanPeople: {
		nl: 'Er zijn meer stemmen dan mensen op de bijeenkomst. Tel ze nog eens, of verbeter hoeveel mensen er waren.',
		en: 'There are more votes than people at the meeting. Count them again, or correct how many people were there.'
	},
	votersFirst: {
		nl: 'Hoeveel stembiljetten zijn er uitgedeeld, of hoeveel mensen waren er? Zonder dat getal is het tellen niet na te gaan.',
		en: 'How many voting sheets were handed out, or how many people were there? Without that number nobody can check the count.'
	},
	whyNotChosen: {
		nl: 'Waarom is dit niet gekozen? Schrijf één zin; wie dit wilde heeft daar recht op.',
		en: 'Why was this not chosen? Write one sentence; who wanted this deserves it.'
	},
	whoBrokeTie: {
		nl: 'Deze keuzes kregen evenveel. Wie heeft de knoop doorgehakt, en waarom?',
		en: 'These options came out equal. Who decided between them, and why?'
	},
	voteStillOpen: {
		nl: 'De stemming is nog niet gesloten, dus de uitslag staat nog niet vast. Sluit haar eerst, of kies een andere manier.',
		en: 'The vote is not closed yet, so its outcome is not settled. Close it first, or choose another way.'
	},
	howReached: {
		nl: 'Hoe is dit besluit genomen? Schrijf één zin, want het was geen stemming.',
		en: 'How was this decided? Write one sentence, as it was no vote.'
	},
	bothWrote: {
		nl: 'Iemand anders schreef hier intussen ook. Hieronder staan beide teksten; kies of schrijf ze samen.',
		en: 'Somebody else wrote here too meanwhile. Both texts are below; choose, or write them together.'
	},
	notOnLadder: {
		nl: 'Deze trede hoort niet bij de gekozen ladder. Kies eerst een ladder en dan een trede daarvan.',
		en: 'This level is not on the chosen ladder. First choose a ladder, then one of its levels.'
	},
	moreAnswersThanAsked: {
		nl: 'Er zijn meer antwoorden voor en tegen dan mensen die gevraagd zijn. Kijk de aantallen nog eens na.',
		en: 'There are more answers for and against than people who were asked. Please check the numbers.'
	},
	noThreshold: {
		nl: 'Er is hier geen drempel om weg te nemen. Kies eerst “ja”, of laat de dag leeg.',
		en: 'There is no threshold to take away here. First choose “yes”, or leave the day empty.'
	},
	beforeFound: {
		nl: 'Deze dag ligt voor de dag waarop de drempel is gevonden. Kies een latere dag.',
		en: 'This day lies before the day on which the threshold was found. Choose a later day.'
	},
	notAnAmount: {
		nl: 'Dit is geen bedrag. Schrijf het als 640 of 640,50.',
		en: 'This is no amount. Write it like 640 or 640.50.'
	},
	sameWords: {
		nl: 'Dit zijn nog dezelfde woorden. Verander iets, of voeg iets toe.',
		en: 'These are still the same words. Change something, or add something.'
	},
	tooLongTogether: {
		nl: 'Samen wordt deze tekst te lang. Neem hem deels over en maak hem korter.',
		en: 'Together this text becomes too long. Take it over partly and make it shorter.'
	},
	notAnOutline: {
		nl: 'Dit is geen geldige omtrek of plek. Teken hem opnieuw of laat hem leeg.',
		en: 'This is no valid outline or place. Draw it again or leave it empty.'
	},
	...doenSentences,
	...vindenSentences,
	...talentSentences,
	...handedInSentences,
	...handoverSentences,
	...measureSentences,
	...reportSentences,
	...networkSentences,
	...introductionSentences,
	...fenceSentences,
	...wordsSentences,
	...wijkteamSentences,
	...discussionSentences,
	...combinationSentences,
	...wordsSentences
};
