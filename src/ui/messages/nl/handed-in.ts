export const handedIn = {
	// For residents.
	link: 'Wat is er in de buurt, en wie zoekt wat?',
	title: (area: string) => `Wat is er in ${area}?`,
	lead: 'Wat buren, groepen en plekken te bieden hebben. Past er iets bij jou? Laat het weten: het buurtwerk brengt jullie bij elkaar.',
	iSeek: 'Ik zoek iets',
	iOffer: 'Ik bied iets aan',
	talents: 'Wat buren kunnen en willen delen',
	talentsLead: 'Zonder namen. Wil je iemand ontmoeten? Het buurtwerk vraagt het eerst aan diegene.',
	communities: 'Groepen waar je bij kunt',
	things: 'Plekken, spullen en ideeën',
	activities: 'Binnenkort te doen',
	allActivities: 'De hele agenda',
	none: 'Hier staat nog niets. Heb of zoek jij iets? Dan ben je de eerste.',
	askAbout: 'Hier wil ik meer over weten',
	askAboutThis: (title: string) => `Hier wil ik meer over weten: ${title}`,
	stepFree: 'zonder drempel',
	group: (name: string) => `door ${name}`,
	when: (days: string) => `op ${days}`,
	kinds: {
		head: 'weet iets',
		heart: 'zorgt graag',
		hands: 'maakt, kookt of helpt',
		learn: 'leert het je'
	} as Record<string, string>,
	days: {
		ma: 'maandag',
		di: 'dinsdag',
		wo: 'woensdag',
		do: 'donderdag',
		vr: 'vrijdag',
		za: 'zaterdag',
		zo: 'zondag'
	} as Record<string, string>,
	parts: { morning: 'ochtend', afternoon: 'middag', evening: 'avond' } as Record<string, string>,
	backToArea: (area: string) => `Terug naar ${area}`,
	backToOffered: 'Terug naar wat er is',
	seekTitle: 'Ik zoek iets',
	seekLead:
		'Zoek je iemand om iets mee te doen, hulp, een plek, of wil je iets leren? Schrijf het zoals je het zou zeggen.',
	seekText: 'Wat zoek je?',
	seekHint:
		'Bijvoorbeeld: ik wil weer eens samen koken. Elke taal is goed. Laat namen weg, ook je eigen.',
	offerTitle: 'Ik bied iets aan',
	offerLead: 'Wat kun, weet, heb of doe je graag? Klein is ook goed.',
	offerText: 'Wat bied je aan?',
	offerHint:
		'Bijvoorbeeld: ik maak fietsen, op zaterdag heb ik tijd. Elke taal is goed. Laat namen weg, ook je eigen.',
	about: (title: string) => `Dit gaat over: ${title}`,
	reach: 'Hoe kunnen we je bereiken?',
	reachSeek:
		'Mag leeg, maar dan kunnen we niets terugzeggen. Een mailadres of telefoonnummer, of waar je vaak bent.',
	reachOffer: 'Een mailadres of telefoonnummer, of waar je vaak bent.',
	agreeTitle: 'Vind je dit goed?',
	agree: 'Ja, het buurtwerk mag dit lezen en mij hierover bereiken',
	agreeHint:
		'Niemand anders leest hoe je te bereiken bent. We halen het weg als het klaar is, en uiterlijk na drie maanden.',
	sureTitle: 'Toch zo laten?',
	sure: 'Ja, ik las het nog eens en het is zo goed',
	leaveEmpty: 'Laat dit leeg',
	send: 'Geef het door',
	what: 'Wat gebeurt ermee? Iemand van het buurtwerk leest het eerst. Niets komt zomaar op een bladzijde te staan.',
	thanks: 'Dank je wel. Het buurtwerk leest het, en kijkt wie of wat erbij past.',
	// For the team.
	teamTitle: 'Uit de buurt',
	teamLead:
		'Wat bewoners zelf vragen en aanbieden, op de bladzijde van hun buurt. Jij leest het eerst.',
	teamNone:
		'Er wacht niets. Op de bladzijde van je buurt kunnen bewoners zelf zeggen wat ze zoeken of aanbieden: hang de poster op.',
	toPages: 'Naar de gebieden',
	waiting: 'Te lezen',
	taken: 'Overgenomen: nog contact hebben',
	takenLead: 'Je weet hoe je iemand bereikt. Is dat gedaan? Haal het bericht dan weg.',
	roles: { asks: 'zoekt', offers: 'biedt aan' } as Record<string, string>,
	reachedBy: (how: string) => `Te bereiken: ${how}`,
	noReach: 'Gaf niet door hoe iemand te bereiken is.',
	cameOn: (day: string, area: string) => `${area} · ${day}`,
	goesOn: (day: string) => `Gaat vanzelf weg op ${day}.`,
	takeAsk: 'Neem over als vraag',
	takeOffer: 'Neem over als talent',
	takeText: 'In welke woorden?',
	takeHint: 'Hun eigen woorden, zonder wat naar één persoon leidt.',
	kind: 'Wat voor talent is het?',
	talentKinds: {
		head: 'hoofd: weet iets',
		heart: 'hart: zorgt ergens voor',
		hands: 'handen: maakt of doet iets',
		learn: 'leren: wil het overdragen'
	} as Record<string, string>,
	talentLink:
		'Wie een mailadres gaf, krijgt een link om het zelf te lezen, te veranderen en terug te nemen.',
	putAside: 'Niet voor ons: haal weg',
	putAsideOf: (words: string) => `Niet voor ons: haal weg. ${words}`,
	done: 'Klaar: haal het bericht weg',
	toEntry: { asks: 'Naar de vraag', offers: 'Naar het talent' } as Record<string, string>,
	waitsFor: (number: number) =>
		number === 1
			? 'Er wacht één bericht uit de buurt'
			: `Er wachten ${number} berichten uit de buurt`
};
