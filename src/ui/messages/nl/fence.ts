export const fence = {
	title: 'Over de schutting',
	lead: 'Wat is er en wat deden ze in andere buurten, teams en gidsen? Nooit over personen.',
	q: 'Wat zoek je?',
	qHint: 'In gewone woorden. Bijvoorbeeld: samen koken.',
	area: 'Vanuit welk gebied?',
	anyArea: 'vanuit mijn team',
	garden: 'Waar?',
	anywhere: 'overal',
	gardens: {
		own: 'andere buurten en teams van ons',
		server: 'andere organisaties op deze server',
		elsewhere: 'gidsen van elders'
	},
	look: 'Kijk',
	more: 'Kijk preciezer',
	begin:
		'Typ een paar woorden, of kies een gebied: dan zie je wat anderen deden met de thema’s die daar spelen.',
	noThemes: 'In dit gebied is nog geen thema benoemd. Typ een paar woorden.',
	none: 'Over de schutting is hier niets over te vinden. Misschien ben jij de eerste: vertel het straks door.',
	forThemes: (themes: string) => `Wat anderen deden met: ${themes}.`,
	about: (themes: string) => `past bij ‘${themes}’`,
	from: (who: string) => `van ${who}`,
	confirmed: (day: string) => `klopte op ${day}`,
	of: (day: string) => `van ${day}`,
	toSource: 'Naar de bron',
	bring: 'Stel voor aan je eigen buurt',
	tooMany: 'Er is meer. Maak je woorden preciezer.',
	library: 'Zoek een aanpak bij jouw situatie',
	othersDid: 'Wat deden anderen hiermee? Kijk over de schutting',
	adminTitle: 'Gidsen over de schutting',
	adminLead: 'In welke open gidsen van elders zoeken we mee, en wie mag bij ons meezoeken?',
	letTitle: 'Mogen anderen bij ons meezoeken?',
	letLead:
		'Andere organisaties op deze server vinden dan wat bij jullie openbaar is. Nooit iets van mensen, en niets dat niet openbaar is.',
	isOpen: (by: string, day: string) => `Ja, sinds ${day}. Besloten door: ${by}.`,
	isClosed: 'Nee. Andere organisaties vinden niets.',
	agreedBy: 'Wie besloot dit?',
	agreedByHint: 'Een rol, geen naam.',
	open: 'Laat anderen meezoeken',
	close: 'Stop daarmee',
	directories: 'Gidsen van elders',
	directoriesLead:
		'Een open gids in de taal HSDS (Open Referral). We halen hem elke dag op. Namen van mensen bewaren we niet.',
	noDirectories:
		'Er is nog geen gids. Welke organisatie naast jullie heeft een open gids, en vindt het goed?',
	agreed: (by: string, day: string) => `Goed gevonden door ${by}, ${day}.`,
	waiting: 'Wordt binnen enkele minuten opgehaald.',
	fetched: (n: number, day: string) =>
		n === 1 ? `1 dienst, opgehaald op ${day}.` : `${n} diensten, opgehaald op ${day}.`,
	leftOut: (n: number) =>
		n === 1
			? '1 regel klopte niet met HSDS en is weggelaten.'
			: `${n} regels klopten niet met HSDS en zijn weggelaten.`,
	troubles: {
		notOpenWeb:
			'Dit adres leidt niet naar het open web. Vraag de organisatie om het adres van haar open gids.',
		unreachable:
			'De gids was niet te bereiken. We proberen het morgen weer; wat er stond, blijft staan.',
		refused:
			'De gids gaf geen antwoord dat we kunnen lezen. Kijk of het adres nog klopt; wat er stond, blijft staan.',
		tooSlow:
			'De gids deed er te lang over. We proberen het morgen weer; wat er stond, blijft staan.',
		tooLarge:
			'De gids is te groot om mee te zoeken. Vraag of er een kleiner deel is, voor jullie gemeente.',
		notHsds: 'Op dit adres staat geen gids in HSDS. Vraag naar het adres dat op /services eindigt.'
	},
	retry: 'Haal opnieuw op',
	stop: 'Stop hiermee',
	stopOf: (name: string) => `Stop met zoeken bij ${name}`,
	add: 'Zoek mee in een gids',
	name: 'Van welke organisatie?',
	address: 'Adres van de open gids',
	addressHint: 'Begint met https://. Bijvoorbeeld https://elders.voorbeeld.nl/hsds',
	agreedWith: 'Wie daar vond dit goed?',
	agreedOn: 'Wanneer?'
};
