export const picture = {
	areas: 'Gebieden',
	areasLead: 'De stad, wijken, buurten en plekken waar jullie werken.',
	noAreas: 'Er is nog geen gebied. Voeg er een toe.',
	add: 'Voeg een gebied toe',
	change: 'Verander dit gebied',
	kinds: {
		city: 'stad',
		district: 'wijk',
		neighbourhood: 'buurt',
		place: 'plek',
		free: 'vrij gebied'
	} as Record<string, string>,
	name: 'Hoe noemen bewoners het?',
	kind: 'Wat is het?',
	parent: 'Waar ligt het in?',
	noParent: 'nergens in',
	team: 'Welk team werkt hier?',
	noTeam: 'geen team',
	description: 'Een paar woorden over het gebied',
	code: 'CBS-code, als het een officieel gebied is',
	codeHint: 'Zoals WK026801 of BU02680100. Dan komen de grens en de cijfers mee.',
	hasPublicPage: 'Openbare bladzijde',
	hasPublicPageYes: 'Bewoners kunnen lezen wat wij laten zien',
	keep: 'Bewaar',
	publicPage: 'Naar de openbare bladzijde',
	network: 'Naar het netwerk hier',
	index: (index: number, name: string) =>
		index === 100 ? `gelijk aan ${name}` : `index ${index} (${name} = 100)`,
	overYears: (name: string, first: number, last: number) =>
		`${name} van ${first} tot en met ${last}`,
	broken: 'Er is tussendoor anders geteld: de stukken zijn niet te vergelijken.',
	blocks: (number: number) =>
		number === 1 ? 'Op één plek iets gezien' : `Op ${number} plekken iets gezien`,
	block: (name: string, times: number) =>
		`${name}: ${times === 1 ? 'één waarneming' : `${times} waarnemingen`} (op honderd meter nauwkeurig)`,
	map: (name: string) => `Kaart van ${name}`,
	noMap: 'Van dit gebied is nog geen grens bekend. Met een CBS-code komt hij vanzelf.',
	figures: 'In cijfers',
	noFigures:
		'Er zijn nog geen cijfers van dit gebied. De beheerder leest ze in met ./vierzet import figures.',
	here: 'Hier',
	country: 'Nederland',
	small: 'te klein om te tonen',
	computed: 'berekend uit de wijken',
	coverage: (percent: number) => `berekend uit de wijken, die ${percent} procent dekken`,
	sources: 'Bronnen',
	indicator: 'Cijfer',
	inPicture: 'De wijk in beeld',
	inPictureLead: 'Wat er sterk is eerst. Over de buurt, nooit over personen.',
	recognisedWishes: 'Wensen die mensen zelf herkenden',
	nothingOnSheet: 'Hier keken we nog niet naar. Dat mag.',
	quilt: 'Waar hebben we nog niet gekeken?',
	quiltLead: (day: string) => `Hoe vaak er gekeken is sinds ${day}. Geen score: een uitnodiging.`,
	elsewhere: (number: number) =>
		number === 1
			? 'Eén notitie zegt niet waar ze bij hoort. Dat hoeft ook niet.'
			: `${number} notities zeggen niet waar ze bij horen. Dat hoeft ook niet.`,
	lastLooked: (day: string) => `het laatst op ${day}`,
	notLooked: 'nog niet gekeken',
	seenHere: 'Hier gezien',
	nothingSeen: 'Hier staat nog niets. Dat mag. Wil je een eerste indruk opschrijven?',
	inside: 'Hierin ligt',
	running: 'Wat er loopt',
	units: {
		count: '',
		percent: '%',
		perKm2: 'per km²',
		km2: 'km²',
		thousandEuro: 'duizend euro',
		km: 'km',
		perHousehold: 'per huishouden',
		persons: '',
		score: ''
	} as Record<string, string>
};
