/** A sentence for people, in both languages. */
export interface Sentence {
	nl: string;
	en: string;
}

type Params = Record<string, string | number>;
type Kind = { status: number; title: Sentence; say: (p: Params) => Sentence };

const kind = (
	status: number,
	title: [nl: string, en: string],
	say: (p: Params) => [nl: string, en: string]
): Kind => ({
	status,
	title: { nl: title[0], en: title[1] },
	say: (p) => {
		const [nl, en] = say(p);
		return { nl, en };
	}
});

/** Everything that can go wrong, each with its status on the wire (RFC 9457) and its sentence for people. */
export const problems = {
	invalidInput: kind(400, ['Er klopt nog iets niet', 'Something is not right yet'], () => [
		'Er klopt nog iets niet. Kijk bij de velden met een opmerking. Er is niets opgeslagen en niets kwijt.',
		'Something is not right yet. Look at the fields with a remark. Nothing was saved and nothing is lost.'
	]),
	notSignedIn: kind(401, ['Niet ingelogd', 'Not signed in'], () => [
		'Je bent niet ingelogd. Log in en probeer het opnieuw.',
		'You are not signed in. Sign in and try again.'
	]),
	forbidden: kind(403, ['Dat mag je niet', 'Not allowed'], () => [
		'Hier heb je geen toegang toe. Denk je dat dat wel zou moeten? Vraag het je beheerder.',
		'You have no access to this. Do you think you should? Ask your administrator.'
	]),
	talentTakenBack: kind(409, ['Teruggenomen', 'Taken back'], () => [
		'Dit talent is teruggenomen. Er is niets meer van bewaard, dus er is ook niets te veranderen.',
		'This talent was taken back. Nothing of it is kept, so there is nothing to change.'
	]),
	talentRests: kind(409, ['Even rust', 'At rest'], () => [
		'Wie dit aanbiedt neemt even rust. Vraag het een ander, of wacht tot het weer wordt aangeboden.',
		'Who offers this takes a rest. Ask somebody else, or wait until it is offered again.'
	]),
	talentOnlyMentioned: kind(409, ['Alleen nog genoemd', 'Only mentioned so far'], () => [
		'Dit talent is alleen genoemd; niemand zei nog ja. Vraag eerst of iemand het wil aanbieden en noteer de toestemming.',
		'This talent was only mentioned; nobody said yes yet. First ask whether somebody wants to offer it, and note the consent.'
	]),
	talentAskedMeanwhile: kind(409, ['Een collega was je voor', 'A colleague was first'], () => [
		'Een collega vroeg dit talent net ook al. Laad de pagina opnieuw en kijk waarvoor; daarna kun je alsnog vragen. Wat je typte is er nog.',
		'A colleague has just asked this talent too. Load the page again and see for what; then you can still ask. What you typed is still there.'
	]),
	connectorTooFew: kind(409, ['Nog te weinig genoemd', 'Not named enough yet'], () => [
		'Vraag dit pas als drie verschillende mensen of groepen iemand noemden. Tot die tijd blijft het bij een rol of plek.',
		'Only ask this when three different people or groups have named somebody. Until then it stays a role or place.'
	]),
	connectorNotAsked: kind(409, ['Nog niet gevraagd', 'Not asked yet'], () => [
		'Deze krachtpatser heeft nog geen ja gezegd. Vraag eerst of dat mag, en noteer de toestemming.',
		'This powerhouse has not said yes yet. Ask first whether it is all right, and note the consent.'
	]),
	storyTakenBack: kind(409, ['Teruggenomen', 'Taken back'], () => [
		'Dit verhaal is teruggenomen. Er is niets meer van bewaard, dus er is ook niets te veranderen.',
		'This story was taken back. Nothing of it is kept, so there is nothing to change.'
	]),
	notFound: kind(404, ['Niet gevonden', 'Not found'], () => [
		'Dit is er niet, of je mag het niet zien. Ga terug en kies iets anders.',
		'This does not exist, or you may not see it. Go back and choose something else.'
	]),
	changedMeanwhile: kind(409, ['Intussen veranderd', 'Changed meanwhile'], () => [
		'Iemand anders heeft dit intussen veranderd. Laad de pagina opnieuw en kijk wat er nu staat.',
		'Somebody else has changed this meanwhile. Reload the page and look at what it says now.'
	]),
	idInUse: kind(409, ['Nummer al in gebruik', 'Id already in use'], () => [
		'Onder dit nummer is al iets anders opgeslagen. Begin een nieuwe notitie; je tekst staat er nog.',
		'Something else was already saved under this id. Start a new note; your text is still here.'
	]),
	nameInUse: kind(409, ['Naam al in gebruik', 'Name already in use'], (p) => [
		`De naam “${p.name}” is al in gebruik. Kies een andere naam.`,
		`The name “${p.name}” is already in use. Choose another name.`
	]),
	wishNotChecked: kind(409, ['Wens nog niet getoetst', 'Wish not checked yet'], () => [
		'Deze stille wens is nog niet getoetst. Vraag hem eerst terug aan de mensen zelf; daarna kun je erop bouwen.',
		'This silent wish is not checked yet. First give it back to the people themselves; then you can build on it.'
	]),
	wishNotRecognised: kind(409, ['Wens niet herkend', 'Wish not recognised'], () => [
		'De mensen herkenden deze stille wens niet. Bouw er niet op; noteer liever wat ze wél zeiden.',
		'People did not recognise this silent wish. Do not build on it; rather note what they did say.'
	]),
	noWish: kind(409, ['Geen stille wens', 'No silent wish'], () => [
		'Bij deze waarneming staat geen stille wens om te toetsen.',
		'This observation holds no silent wish to check.'
	]),
	alreadySetUp: kind(409, ['Al ingericht', 'Already set up'], () => [
		'Deze Vierzet is al ingericht. Log in, of vraag de beheerder om een uitnodiging.',
		'This Vierzet is already set up. Sign in, or ask the administrator for an invitation.'
	]),
	invitationUsed: kind(409, ['Uitnodiging al gebruikt', 'Invitation already used'], () => [
		'Deze uitnodiging is al gebruikt. Log in met het account dat je toen maakte.',
		'This invitation was already used. Sign in with the account you made then.'
	]),
	invitationOver: kind(410, ['Uitnodiging verlopen', 'Invitation ran out'], () => [
		'Deze uitnodiging werkt niet meer. Vraag de beheerder om een nieuwe.',
		'This invitation no longer works. Ask the administrator for a new one.'
	]),
	lastAdmin: kind(409, ['Laatste beheerder', 'Last administrator'], () => [
		'Dit is de laatste beheerder. Geef eerst iemand anders die rol.',
		'This is the last administrator. Give somebody else that role first.'
	]),
	circularArea: kind(409, ['Gebied ligt in zichzelf', 'Area lies in itself'], () => [
		'Een gebied kan niet in zichzelf liggen. Kies een ander gebied om het in te leggen.',
		'An area cannot lie in itself. Choose another area to put it in.'
	]),
	nothingToShow: kind(409, ['Nog niets om te laten zien', 'Nothing to show yet'], () => [
		'Kies minstens één stuk om te laten zien.',
		'Choose at least one part to show.'
	]),
	unreadableFile: kind(400, ['Bestand klopt niet', 'File is not right'], (p) => [
		`Het bestand ${p.file} is niet ingelezen: er klopt iets niet.${Number(p.more) > 0 ? ` Er zijn nog ${p.more} andere fouten.` : ''} Er is niets veranderd.`,
		`The file ${p.file} was not loaded: something is not right.${Number(p.more) > 0 ? ` There are ${p.more} more faults.` : ''} Nothing was changed.`
	]),
	noPublicPage: kind(409, ['Nog geen bladzijde', 'No page yet'], () => [
		'Dit hoort nog niet bij een gebied met een openbare bladzijde. Zet die eerst aan bij Gebieden.',
		'This does not belong to an area with a public page yet. Switch that on first under Areas.'
	]),
	noFile: kind(400, ['Geen bestand', 'No file'], () => [
		'Kies eerst een bestand.',
		'Choose a file first.'
	]),
	fileUnknown: kind(400, ['Ander soort bestand', 'Another kind of file'], () => [
		'Dit bestand kan hier niet gelezen worden. Kies een PDF, een Word-bestand (docx) of een OpenDocument-tekst (odt), of plak de tekst.',
		'This file cannot be read here. Choose a PDF, a Word file (docx) or an OpenDocument text (odt), or paste the text.'
	]),
	fileOld: kind(400, ['Oud of op slot', 'Old or locked'], () => [
		'Dit is een oud Word-bestand of er zit een wachtwoord op. Bewaar het als docx of PDF zonder wachtwoord, of plak de tekst.',
		'This is an old Word file, or it has a password. Save it as docx or PDF without a password, or paste the text.'
	]),
	fileDamaged: kind(400, ['Bestand beschadigd', 'File damaged'], () => [
		'Dit bestand is beschadigd of niet helemaal aangekomen. Download het opnieuw, of plak de tekst. Er is niets veranderd.',
		'This file is damaged or did not arrive whole. Download it again, or paste the text. Nothing was changed.'
	]),
	fileLocked: kind(400, ['Bestand op slot', 'File locked'], () => [
		'Op dit bestand zit een wachtwoord. Bewaar het zonder wachtwoord, of plak de passages die je nodig hebt.',
		'This file has a password. Save it without one, or paste the passages you need.'
	]),
	fileScanned: kind(400, ['Een scan', 'A scan'], () => [
		'Dit is een scan: de bladzijden zijn plaatjes, er zit geen tekst in. Typ de passages die je nodig hebt, of vraag de maker om het digitale stuk.',
		'This is a scan: its pages are pictures and hold no text. Type the passages you need, or ask its maker for the digital document.'
	]),
	fileEmpty: kind(400, ['Geen tekst', 'No text'], () => [
		'In dit bestand staat geen tekst. Is het het goede bestand?',
		'This file holds no text. Is it the right one?'
	]),
	fileTooLong: kind(400, ['Te veel bladzijden', 'Too many pages'], (p) => [
		`Dit stuk heeft meer dan ${p.limit} bladzijden. Kies het hoofdstuk dat je nodig hebt, of plak de passages.`,
		`This document has more than ${p.limit} pages. Choose the chapter you need, or paste the passages.`
	]),
	noYear: kind(400, ['Geen jaar', 'No year'], () => [
		'Over welk jaar gaan de cijfers? Schrijf het als 2024.',
		'Which year are the figures about? Write it like 2024.'
	]),
	noSource: kind(400, ['Geen bron', 'No source'], () => [
		'Bij een cijfer hoort een bron en een licentie. Vul ze allebei in.',
		'A figure needs a source and a licence. Fill in both.'
	]),
	otherFile: kind(400, ['Ander soort bestand', 'Another kind of file'], () => [
		'Dit bestand is geen tekst. Kies een HSDS-bestand (JSON of zip met csv) of een csv. Een spreadsheet kun je bewaren als csv.',
		'This file is no text. Choose an HSDS file (JSON, or a zip with CSV) or a CSV. A spreadsheet can be saved as CSV.'
	]),
	zipDamaged: kind(400, ['Zip beschadigd', 'Zip damaged'], () => [
		'Dit zip-bestand is beschadigd of niet helemaal aangekomen. Download het opnieuw, of pak het uit en kies alle csv-bestanden tegelijk. Er is niets veranderd.',
		'This zip is damaged or did not arrive whole. Download it again, or unpack it and choose all CSV files at once. Nothing was changed.'
	]),
	noListingsFound: kind(400, ['Geen voorzieningen', 'No services'], () => [
		'In dit bestand staan geen voorzieningen of organisaties die Vierzet kan lezen. Kies een HSDS-bestand (JSON of zip met csv), of een csv met een regel per voorziening.',
		'This file holds no services or organisations that Vierzet can read. Choose an HSDS file (JSON, or a zip with CSV), or a CSV with one line for each service.'
	]),
	mergeUndone: kind(409, ['Al uit elkaar gehaald', 'Undone already'], () => [
		'Deze twee zijn al uit elkaar gehaald. Laad de pagina opnieuw om te zien hoe het nu is.',
		'These two were taken apart already. Load the page again to see how it is now.'
	]),
	badQuery: kind(400, ['Vraag klopt niet', 'Query is not right'], (p) => [
		`De waarde van “${p.name}” kan niet: ${p.expected}.`,
		`The value of “${p.name}” is not possible: ${p.expected}.`
	]),
	linkOver: kind(410, ['Deze link werkt niet meer', 'This link no longer works'], () => [
		'Deze link is verlopen of ingetrokken. Vraag een nieuwe aan wie hem je gaf; wat je eerder zei is bewaard.',
		'This link ran out or was taken back. Ask for a new one; what you said before is kept.'
	]),
	optionsFixed: kind(409, ['Er is al gestemd', 'There are votes already'], () => [
		'Er is al gestemd, dus de vraag, de keuzes en de manier van stemmen blijven zoals ze zijn. Wil je iets anders vragen? Begin een nieuwe ronde; die neemt alles over.',
		'There are votes already, so the question, the options and the way of voting stay as they are. Do you want to ask something else? Begin a new round; it takes everything over.'
	]),
	voteClosed: kind(409, ['De stemming is gesloten', 'The vote is closed'], () => [
		'Deze stemming is gesloten; er komt geen stem meer bij. Kijk op de bladzijde wat eruit kwam.',
		'This vote is closed; no vote is added any more. Look at the page for what came of it.'
	]),
	voteNotOpen: kind(409, ['De stemming is nog niet open', 'The vote is not open yet'], () => [
		'Deze stemming is nog niet open. Open haar eerst, of kom later terug.',
		'This vote is not open yet. Open it first, or come back later.'
	]),
	measurementClosed: kind(409, ['De vragenlijst is gesloten', 'Questionnaire closed'], () => [
		'Deze vragenlijst is gesloten; er komt geen antwoord meer bij. Vraag de opbouwwerker wat eruit kwam.',
		'This questionnaire is closed; no answer is added any more. Ask the community worker what came of it.'
	]),
	measurementNotOpen: kind(409, ['De vragenlijst is nog niet open', 'Not open yet'], () => [
		'Deze vragenlijst is nog niet open. Open eerst een moment, of kom later terug.',
		'This questionnaire is not open yet. Open a moment first, or come back later.'
	]),
	tooFewOptions: kind(409, ['Te weinig keuzes', 'Too few options'], () => [
		'Er valt nog niets te kiezen. Zet er minstens twee keuzes in, of één voorstel voor een instemmingsronde.',
		'There is nothing to choose yet. Put in at least two options, or one proposal for a consent round.'
	]),
	voteStaysClosed: kind(409, ['Die stap kan niet', 'That step is not possible'], () => [
		'Een stemming gaat van voorbereiden naar open en dan naar gesloten, en niet terug. Wil je opnieuw stemmen? Begin een nieuwe ronde.',
		'A vote goes from preparing to open and then to closed, and not back. Do you want to vote again? Begin a new round.'
	]),
	decisionReplaced: kind(
		409,
		['Dit besluit is al vervangen', 'This decision was replaced already'],
		() => [
			'Dit besluit is al vervangen door een later besluit. Lees dat eerst; je kunt dát vervangen.',
			'This decision was replaced by a later one already. Read that first; you can replace that one.'
		]
	),
	signUpClosed: kind(409, ['Aanmelden hoeft niet', 'No signing up'], () => [
		'Voor deze activiteit hoef je je niet aan te melden, of het aanmelden is gesloten. Kom gerust langs, of vraag het de organisatie.',
		'For this activity you need not sign up, or signing up is closed. Just come along, or ask who organises it.'
	]),
	activityCancelled: kind(409, ['Gaat niet door', 'Does not go on'], () => [
		'Deze activiteit gaat niet door, dus aanmelden kan niet meer. Kijk in de agenda wat er nog meer is.',
		'This activity does not go on, so signing up is not possible any more. Look in the agenda for what else there is.'
	]),
	noMeeting: kind(409, ['Geen overleg', 'No meeting'], () => [
		'Uitnodigen met een antwoord kan bij een overleg. Maak van deze activiteit een overleg, of zet het aanmelden open.',
		'Inviting with a reply is for a meeting. Make this activity a meeting, or open it for signing up.'
	]),
	sumsDiffer: kind(409, ['De bedragen kloppen nog niet', 'The sums do not agree yet'], (p) => [
		Number(p.missing) > 0
			? `Er mist nog € ${p.amountNl} aan dekking. Zoek het erbij of haal iets van de kosten af. Er is niets kwijt.`
			: `Er is € ${p.amountNl} meer dekking dan kosten. Vraag minder of zet erbij waar het voor is. Er is niets kwijt.`,
		Number(p.missing) > 0
			? `€${p.amountEn} of cover is still missing. Find it, or take something off the costs. Nothing is lost.`
			: `There is €${p.amountEn} more cover than costs. Ask for less, or add what it is for. Nothing is lost.`
	]),
	emptyBudget: kind(409, ['Er staan nog geen bedragen', 'There are no amounts yet'], () => [
		'Er staan nog geen bedragen in de begroting. Zet er eerst in wat het kost en waar het geld vandaan komt.',
		'There are no amounts in the budget yet. First put in what it costs and where the money comes from.'
	]),
	notNow: kind(409, ['Dat kan nu niet', 'Not possible now'], () => [
		'Dit past niet bij waar het nu staat. Kijk op de bladzijde wat de volgende stap is.',
		'This does not fit where it stands now. Look at the page for the next step.'
	]),
	noConsentYet: kind(409, ['Er is geen toestemming', 'There is no consent'], () => [
		'Er is geen toestemming (meer) van alle kanten. Vraag het eerst aan wie elkaar leren kennen; stel ze daarna aan elkaar voor.',
		'There is no consent (any more) from all sides. First ask those who are to meet; introduce them after that.'
	]),
	notIntroducedYet: kind(409, ['Ze kennen elkaar nog niet', 'They have not met yet'], () => [
		'Ze zijn nog niet aan elkaar voorgesteld. Doe dat eerst; daarna kun je vragen hoe het loopt.',
		'They have not been introduced yet. Do that first; after that you can ask how it goes.'
	]),
	introducedAlready: kind(409, ['Ze kennen elkaar al', 'They have met already'], () => [
		'Ze zijn al aan elkaar voorgesteld. Vraag hoe het loopt, pas iets aan, of rond het af.',
		'They have been introduced already. Ask how it goes, adjust something, or round it off.'
	]),
	introductionEnded: kind(409, ['Deze kennismaking is afgerond', 'It has been rounded off'], () => [
		'Deze kennismaking is afgerond. Wil iemand het opnieuw proberen? Doe dan een nieuw voorstel.',
		'This introduction has been rounded off. Does somebody want to try again? Then make a new proposal.'
	]),
	noChainYet: kind(409, ['Er is nog geen schakel', 'There is no link yet'], () => [
		'Er is nog geen schakel. Zet er eerst bij hoe het een tot het ander leidde; dan pas valt er iets te zeggen.',
		'There is no link yet. First add how one thing led to another; only then something can be said.'
	]),
	linkNotKnown: kind(409, ['Een schakel weten we nog niet', 'A link is not known yet'], (p) => [
		`Van „${p.from}” naar „${p.to}” is er nog geen bewijs. Zoek dat eerst, of kies „niet te zeggen”.`,
		`From “${p.from}” to “${p.to}” there is no evidence yet. Look for it first, or choose “cannot be said”.`
	]),
	rivalStands: kind(409, ['Een andere verklaring staat nog', 'Another explanation stands'], (p) => [
		`„Aannemelijk” kan nog niet: „${p.rival}” kan het ook zijn, en niets spreekt dat tegen. Zoek wat ertegen spreekt, of kies „deels”.`,
		`“Plausible” is not possible yet: it may also be “${p.rival}”, and nothing speaks against that. Look for what does, or choose “partly”.`
	]),
	personalInside: kind(409, ['Gegevens van een persoon', 'Data of a person'], () => [
		'In een overdracht staan geen gegevens van personen, en hier lijkt dat wel zo. Kijk bij de plekken hieronder, haal ze weg of schrijf een rol. Daarna kun je hem afmaken. Er is niets kwijt.',
		'A handover holds no data of persons, and here it seems to. Look at the places below, take them out or write a role. Then you can finish it. Nothing is lost.'
	]),
	notReadyToHandOver: kind(409, ['Nog niet klaar om door te geven', 'Not ready yet'], () => [
		'Er mist nog iets voordat een ander hier iets aan heeft. Kijk bij de plekken hieronder. Er is niets kwijt.',
		'Something is still missing before this is of use to somebody else. Look at the places below. Nothing is lost.'
	]),
	packageUnknown: kind(400, ['Geen overdracht', 'No handover'], () => [
		'Dit bestand is geen overdracht uit Vierzet. Kies een bestand dat eindigt op .vierzet.json. Er is niets opgeslagen.',
		'This file is no handover from Vierzet. Choose a file that ends in .vierzet.json. Nothing was saved.'
	]),
	packageNewer: kind(400, ['Van een nieuwere Vierzet', 'From a newer Vierzet'], (p) => [
		`Dit bestand komt van een nieuwere Vierzet (vorm ${p.version}, hier past ${p.known}). Vraag je beheerder om Vierzet bij te werken en lees het dan opnieuw in. Er is niets opgeslagen.`,
		`This file comes from a newer Vierzet (format ${p.version}, this one reads ${p.known}). Ask your administrator to update Vierzet, then take it in again. Nothing was saved.`
	]),
	packageTampered: kind(400, ['Bestand is veranderd', 'File was changed'], () => [
		'Dit bestand is veranderd nadat de gever het maakte, of het is beschadigd onderweg. Vraag het opnieuw aan wie het je gaf. Er is niets opgeslagen.',
		'This file was changed after its giver made it, or was damaged on the way. Ask for it again from who gave it to you. Nothing was saved.'
	]),
	packageWrong: kind(400, ['Bestand klopt niet', 'File is not right'], () => [
		'In dit bestand klopt iets niet: er mist iets, of er staat iets in wat Vierzet niet kent. Vraag het opnieuw aan wie het je gaf. Er is niets opgeslagen.',
		'Something in this file is not right: a part is missing, or it holds something Vierzet does not know. Ask for it again from who gave it to you. Nothing was saved.'
	]),
	packagePersonal: kind(400, ['Gegevens van een persoon', 'Data of a person'], () => [
		'In dit bestand lijken gegevens van een persoon te staan. Daarom is er niets opgeslagen. Vraag de gever om een versie zonder.',
		'This file seems to hold data of a person. That is why nothing was saved. Ask the giver for a version without.'
	]),
	packageOwn: kind(409, ['Van jullie zelf', 'Your own'], () => [
		'Dit is een overdracht van jullie zelf. Je vindt hem bij Overdracht; inlezen hoeft niet.',
		'This is a handover of your own. You find it under Handover; there is no need to take it in.'
	]),
	packageKept: kind(409, ['Al bij een ander team', 'With another team already'], () => [
		'Een ander team van jullie las deze aanpak al in. Alleen dat team kan er een nieuwere versie van inlezen. Er is niets opgeslagen.',
		'Another team of yours took this approach in before. Only that team can take in a newer version. Nothing was saved.'
	]),
	adaptationOfUnknown: kind(404, ['Hoort niet bij jullie', 'Not of yours'], () => [
		'Dit vertelt over een overdracht die hier niet is, of die je niet mag zien. Is hij van een andere organisatie, of is hij verwijderd? Er is niets opgeslagen.',
		'This tells of a handover that is not here, or that you may not see. Is it of another organisation, or was it removed? Nothing was saved.'
	]),
	reportIsFinal: kind(409, ['Dit verslag is af', 'This report is finished'], () => [
		'Dit verslag is af en blijft zoals het is. Wil je iets anders vertellen, begin dan een nieuw verslag.',
		'This report is finished and stays as it is. To tell something else, begin a new report.'
	]),
	reportIsEmpty: kind(409, ['Er staat nog niets in', 'There is nothing in it yet'], () => [
		'Er staat nog niets in dit verslag. Kies eerst wat je wilt vertellen, of schrijf er zelf iets bij.',
		'There is nothing in this report yet. First choose what to tell, or write something of your own.'
	]),
	notJoined: kind(409, ['Je doet nog niet mee', 'You have not joined yet'], () => [
		'Dit kun je noteren als het initiatief en jij allebei ja hebben gezegd.',
		'You can note this once the initiative and you have both said yes.'
	]),
	networkIsTalking: kind(409, ['Het netwerk is aan zet', 'It is the network’s turn'], () => [
		'Dit is de eigen tijd van het netwerk. Het scherm is voor ons dicht tot zij ons terugroepen.',
		'This is the network’s private time. The screen is closed to us until they call us back.'
	]),
	planOfNetwork: kind(409, ['Het plan is van het netwerk', 'The plan is the network’s'], () => [
		'De bewoner laat het plan nog niet lezen. Vraag of je het mag overtypen; de bewoner zegt wie het mag lezen.',
		'The resident does not let the plan be read yet. Ask whether you may type it over; the resident says who may read it.'
	]),
	inOwnHands: kind(
		409,
		['De bewoner heeft het zelf in handen', 'In the resident’s own hands'],
		() => [
			'De bewoner heeft de bladzijde zelf in handen genomen. Wie het leest en hoe lang het blijft, zegt de bewoner daar.',
			'The resident has taken the page in hand. Who reads it and how long it stays is said there, by the resident.'
		]
	),
	discussionClosed: kind(409, ['Al afgesloten', 'Closed already'], () => [
		'Deze bespreking is afgesloten, misschien net door een collega. Wat er staat blijft staan. Je kunt nog wel vertellen wat ervan kwam.',
		'This discussion is closed, perhaps a moment ago by a colleague. What stands there stays. You can still tell what came of it.'
	]),
	discussionOpen: kind(409, ['Nog niet afgesloten', 'Not closed yet'], () => [
		'Deze bespreking loopt nog. Sluit haar eerst af.',
		'This discussion is still open. Close it first.'
	]),
	discussionStays: kind(409, ['Blijft in het team', 'Stays in the team'], () => [
		'Een bespreking blijft in het team en verdwijnt op haar einddatum. Geef alleen de vraag door, in de woorden van de bewoner.',
		'A discussion stays in the team and goes on its end date. Pass on the question only, in the words of the resident.'
	]),
	tooLarge: kind(413, ['Te groot', 'Too large'], (p) => [
		`Dit is te groot: meer dan ${p.limit} past niet. Er is niets opgeslagen. Maak het kleiner en probeer het opnieuw.`,
		`This is too large: more than ${p.limit} does not fit. Nothing was saved. Make it smaller and try again.`
	]),
	notJsonType: kind(415, ['Alleen JSON', 'JSON only'], () => [
		'De inhoud moet JSON zijn. Zet content-type: application/json erbij.',
		'The body must be JSON. Add content-type: application/json.'
	]),
	notJson: kind(400, ['Geen geldige JSON', 'No valid JSON'], () => [
		'De inhoud is geen geldige JSON. Controleer haakjes en komma’s.',
		'The body is no valid JSON. Check brackets and commas.'
	]),
	tooManyRequests: kind(429, ['Te vaak geprobeerd', 'Too many tries'], (p) => [
		`Dit is te vaak geprobeerd. Wacht ${p.seconds} seconden en probeer het dan opnieuw.`,
		`This was tried too often. Wait ${p.seconds} seconds and try again.`
	]),
	foreignOrigin: kind(403, ['Verzoek van een andere site', 'Request from another site'], () => [
		'Dit verzoek kwam van een andere website en is daarom geweigerd. Open Vierzet zelf en probeer het daar.',
		'This request came from another website and was therefore refused. Open Vierzet itself and try there.'
	]),
	databaseAway: kind(503, ['Even niet bereikbaar', 'Away for a moment'], () => [
		'De gegevens zijn even niet bereikbaar. Er is niets opgeslagen. Probeer het over een minuut opnieuw.',
		'The data cannot be reached for a moment. Nothing was saved. Try again in a minute.'
	]),
	unexpected: kind(500, ['Er ging iets mis', 'Something went wrong'], () => [
		'Er ging bij ons iets mis. Er is niets opgeslagen. Probeer het opnieuw; blijft het zo, meld het de beheerder.',
		'Something went wrong on our side. Nothing was saved. Try again; if it stays, tell the administrator.'
	])
} as const;

export type ProblemCode = keyof typeof problems;
export type { Params };
