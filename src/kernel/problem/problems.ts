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
	noYear: kind(400, ['Geen jaar', 'No year'], () => [
		'Over welk jaar gaan de cijfers? Schrijf het als 2024.',
		'Which year are the figures about? Write it like 2024.'
	]),
	noSource: kind(400, ['Geen bron', 'No source'], () => [
		'Bij een cijfer hoort een bron en een licentie. Vul ze allebei in.',
		'A figure needs a source and a licence. Fill in both.'
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
