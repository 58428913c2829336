export const team = {
	title: 'Sociaal Wijkteam',
	lead: 'Samen kijken wat iemand kan, wie er om iemand heen staat en wat er al is in de buurt.',
	parts: {
		besprekingen: ['Besprekingen', 'Een vraag bespreken in 45 minuten, met een talentronde.'],
		netwerkberaad: ['Netwerkberaad', 'De mensen om iemand heen maken samen een plan.'],
		houding: [
			'Werken aan houding',
			'Meelopen, nagesprek en taalspiegel. Alleen voor jullie tweeën.'
		],
		initiatieven: [
			'Team bij initiatieven',
			'Wie van het team doet mee bij bewoners, en wat deden zij daar?'
		],
		gekanteld: ['Gekanteld werken', 'Hoe vaak kwamen talenten op tafel, en wat kwam ervan?']
	} as Record<string, [string, string]>
};
