export const offline = {
	title: 'Op dit toestel',
	lead: 'Hier kun je noteren zonder internet. Wat je bewaart gaat vanzelf weg zodra er weer verbinding is.',
	saved: 'Bewaard op dit toestel. Het gaat vanzelf naar de server.',
	nobody: 'Op dit toestel is nu niemand ingelogd. Log in zodra er weer internet is.',
	queue: (number: number) =>
		number === 0
			? 'Alles is verstuurd'
			: number === 1
				? 'Eén notitie wacht nog'
				: `${number} notities wachten nog`,
	waiting: (number: number) => (number === 1 ? '1 wacht nog' : `${number} wachten nog`),
	states: {
		waiting: 'Wacht op verbinding.',
		failed: 'De server nam dit niet aan. Verander het, of bewaar het als bestand.'
	},
	open: 'Bekijk of verander',
	words: 'Wat zag je?',
	mend: 'Bewaar en stuur opnieuw',
	remove: 'Gooi weg',
	sure: 'Weet je het zeker? Deze notitie staat alleen op dit toestel en is dan weg.',
	export: 'Bewaar alles als bestand',
	recent: 'Het laatst gezien',
	promises: 'Open beloftes',
	back: 'Ga naar Zien',
	signOut: (number: number) =>
		`Er ${number === 1 ? 'wacht nog 1 notitie' : `wachten nog ${number} notities`} op dit toestel. Ze blijven bewaard tot jij hier weer inlogt. Toch uitloggen?`
};
