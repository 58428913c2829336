export const publicPages = {
	chooseTitle: 'Laat zien aan de buurt',
	chooseLead:
		'Kies wat bewoners mogen lezen, en in welke woorden. Je notities zelf blijven waar ze zijn.',
	name: 'Titel',
	part: {
		zien: 'Wat we zien',
		denken: 'Wat we bedenken',
		doen: 'Wat we doen',
		vinden: 'Wat we vonden'
	},
	showPart: 'Dit laten we zien',
	partText: 'In deze woorden',
	partHint: 'Zonder namen. Lees het als iemand die hier woont.',
	audience: 'Wie mag het lezen?',
	audiences: { public: 'iedereen, ook zonder account', residents: 'bewoners met een account' },
	preview: 'Bekijk als bewoner',
	previewTitle: 'Zo ziet een bewoner het',
	previewLead: 'Er is nog niets te zien voor anderen. Klopt het zo?',
	back: 'Verander de woorden',
	publish: 'Laat zien',
	published: 'De buurt kan het nu lezen.',
	noArea: 'Dit hoort nog niet bij een gebied met een openbare bladzijde.',
	alreadyShown: 'Dit laat je nu zien',
	shownTo: (whom: string) => `te lezen voor ${whom}`,
	takeBack: 'Neem terug',
	takenBack: 'Teruggenomen. Anderen zien het niet meer.',
	toPage: 'Naar de bladzijde van de buurt',
	pageLead: (organisation: string) => `Wat hier gebeurt, verteld door bewoners en ${organisation}`,
	nothingYet:
		'Hier staat nog niets. Dat komt. Wil je iets vertellen over je buurt? Spreek ons gerust aan.',
	map: (name: string) => `Kaart van ${name}`,
	noMap: 'Van dit gebied is er nog geen kaart.',
	noPage: 'Deze bladzijde is er niet. Misschien is het adres net iets anders.',
	photos: 'Foto’s zonder mensen',
	photoWords: 'Nog zonder woorden: schrijf er eerst bij wat erop te zien is.',
	photoShow: (alt: string) => `Laat deze foto zien: ${alt}`,
	shownOn: (day: string) => `Geplaatst op ${day}`
};
