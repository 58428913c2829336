export const verbinden = {
	title: 'Verbinden',
	lead: 'Wie en wat kan elkaar vinden?',
	ways: {
		ask: 'Vraag en aanbod',
		have: 'Wat er is',
		grow: 'Van losse draden naar een geheel',
		learn: 'Verder kijken'
	},
	parts: {
		vragen: ['Vragen en aanbod', 'Wat iemand zoekt of te bieden heeft, en wat daarbij past.'],
		kennismakingen: ['Kennismakingen', 'Wie stelde je aan wie voor, en is het iets geworden?'],
		talenten: ['Talenten', 'Wat mensen en groepen kunnen en willen geven, in hun eigen woorden.'],
		'wat-er-is': [
			'Wat er is',
			'Ideeën, mensen, initiatieven, organisaties, hulpbronnen en krachtpatsers.'
		],
		netwerk: ['Netwerk', 'Wie kent wie in de buurt, en wie zou elkaar kunnen ontmoeten?'],
		ontmoeten: [
			'Elkaar ontmoeten',
			'Welke groepen kwamen samen, wie begon, en wie gaf wat aan wie?'
		],
		'vraag-naar-aanbod': [
			'Van vraag naar aanbod',
			'Welke vragen komen vaker, en wat is er al voor?'
		],
		combinaties: ['Slimme combinaties', 'Wat er al is, samen op één plek en één moment.'],
		team: ['Sociaal Wijkteam', 'Besprekingen, netwerkberaad en werken aan houding.'],
		schutting: ['Over de schutting', 'Wat er is in andere buurten, teams en gidsen.'],
		woorden: ['Woorden', 'Welke woorden Vierzet begrijpt, en welke jullie erbij leren.']
	} as Record<string, [string, string]>
};
