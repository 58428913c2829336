export const shell = {
	skip: 'Ga naar de inhoud',
	navigation: 'De vier zetten en verbinden',
	zien: 'Zien',
	denken: 'Denken',
	doen: 'Doen',
	vinden: 'Vinden',
	verbinden: 'Verbinden',
	team: 'Wijkteam',
	note: 'Noteer',
	search: 'Zoek',
	areas: 'Gebieden',
	admin: 'Beheer',
	signOut: 'Uitloggen',
	signIn: 'Inloggen',
	you: 'Jij',
	language: 'Taal',
	otherLanguage: 'English',
	otherLanguageCode: 'en',
	errorTitle: 'Dit ging niet',
	errorBack: 'Ga terug naar het begin',
	unknownError: 'Er ging bij ons iets mis. Er is niets opgeslagen. Probeer het opnieuw.',
	notFound: 'Deze bladzijde is er niet. Misschien is het adres net iets anders.',
	madeWith: 'Gemaakt met Vierzet, open software voor opbouwwerk.',
	sheet: {
		what: 'Wat zag je?',
		button: 'Noteer',
		more: 'Meer: foto, citaat, plek, stille wens',
		quote: 'Wat zei iemand, letterlijk?',
		quoteHint: 'Zonder naam.',
		area: 'Welke plek?',
		noArea: 'geen plek',
		object: 'Waar keek je naar?',
		noObject: 'niet gekozen',
		facets: 'Waar hoort het bij?',
		silentWish: 'Hoorde je een stille wens?',
		silentWishHint:
			'Wat men niet hardop zegt. Hij blijft “nog niet getoetst” tot je hem hebt teruggevraagd.',
		day: 'Wanneer? (leeg is vandaag)',
		who: 'Wie mag dit zien?',
		visibility: {
			onlyMe: 'alleen ik',
			team: 'mijn team',
			partners: 'mijn team en partners'
		},
		sensitive: (kinds: string) =>
			`Er lijkt een naam te staan bij gegevens over ${kinds}. Laat de naam weg: dan blijft het veilig voor wie je sprak.`,
		kinds: {
			health: 'gezondheid',
			origin: 'afkomst',
			religion: 'geloof',
			criminal: 'politie of justitie',
			residence: 'verblijf'
		}
	}
};
