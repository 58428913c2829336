export const search = {
	title: 'Zoek',
	lead: 'In alles wat jij mag zien, ook over de schutting.',
	words: 'Waar zoek je naar?',
	more: 'Meer: plek, soort, wanneer',
	area: 'Dicht bij welke plek?',
	anywhere: 'overal',
	kind: 'Wat voor iets?',
	anything: 'alles',
	kinds: {
		observation: 'gezien of gehoord',
		question: 'vraag',
		promise: 'belofte',
		presence: 'er zijn',
		walkthrough: 'schouw',
		plan: 'bedacht',
		activity: 'gedaan',
		lookBack: 'gevonden'
	} as Record<string, string>,
	from: 'Vanaf',
	until: 'Tot en met',
	button: 'Zoek',
	found: (number: number) =>
		number === 0 ? 'Niets gevonden' : number === 1 ? 'Eén ding gevonden' : `${number} gevonden`,
	nothing: 'Hier staat niets over. Probeer een ander woord, of schrijf het als eerste op.',
	overTheFence: 'Over de schutting'
};
