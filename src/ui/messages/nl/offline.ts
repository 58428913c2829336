export const offline = {
	title: 'Op dit toestel',
	lead: 'Hier kun je noteren zonder internet. Wat je bewaart gaat vanzelf weg zodra er weer verbinding is.',
	saved: 'Bewaard op dit toestel. Het gaat vanzelf naar de server.',
	nobody: 'Op dit toestel is nu niemand ingelogd. Log in zodra er weer internet is.',
	what: 'Wat wil je bewaren?',
	kinds: {
		note: 'Notitie',
		presence: 'Er zijn',
		question: 'Vraag',
		walk: 'Schouw'
	},
	names: {
		note: 'notitie',
		presence: 'er zijn',
		question: 'vraag',
		walk: 'begin van een schouw',
		walkClosing: 'samenvatting van een schouw',
		photo: 'foto'
	} as Record<string, string>,
	closeWalk: 'Sluit een schouw af',
	whichWalk: 'Welke schouw?',
	day: 'Welke dag?',
	placeAway: 'Haal de plek op de kaart weg',
	places: 'Plekken die je kent',
	queue: (number: number) => (number === 0 ? 'Alles is verstuurd' : `Nog ${number} te versturen`),
	waiting: (number: number) => (number === 1 ? '1 wacht nog' : `${number} wachten nog`),
	states: {
		waiting: 'Wacht op verbinding.',
		failed: 'De server nam dit niet aan. Verander het, of bewaar het als bestand.'
	},
	open: 'Bekijk of verander',
	words: 'Wat zag je?',
	mend: 'Bewaar en stuur opnieuw',
	remove: 'Gooi weg',
	sure: 'Weet je het zeker? Dit staat alleen op dit toestel en is dan weg, met de foto’s die erbij horen.',
	export: 'Bewaar alles als bestand',
	recent: 'Het laatst gezien',
	promises: 'Open beloftes',
	back: 'Ga naar Zien',
	signOut: (number: number) =>
		`Nog ${number} te versturen vanaf dit toestel. Het blijft hier bewaard tot jij weer inlogt. Toch uitloggen?`
};
