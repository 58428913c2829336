export const search = {
	title: 'Zoek',
	lead: 'In alles wat jij mag zien, ook over de schutting.',
	words: 'Waar zoek je naar?',
	more: 'Meer: plek, soort, wanneer',
	moreWithTheme: 'Meer: plek, soort, thema, wanneer',
	chosen: (more: string, number: number) => `${more} (${number} gekozen)`,
	area: 'Dicht bij welke plek?',
	anywhere: 'overal',
	kind: 'Wat voor iets?',
	anything: 'alles',
	theme: 'Bij welk thema?',
	kinds: {
		observation: 'gezien of gehoord',
		question: 'vraag',
		promise: 'belofte',
		presence: 'er zijn',
		walkthrough: 'schouw',
		plan: 'bedacht',
		activity: 'gedaan',
		lookBack: 'gevonden',
		cycle: 'ronde',
		publication: 'aan de buurt laten zien'
	} as Record<string, string>,
	from: 'Vanaf',
	until: 'Tot en met',
	button: 'Zoek',
	found: (number: number) =>
		number === 0 ? 'Niets gevonden' : number === 1 ? 'Eén ding gevonden' : `${number} gevonden`,
	best: (number: number) => `De ${number} die het beste passen`,
	didYouMean: (words: string[]) => `Bedoel je ${words.map((one) => `“${one}”`).join(' en ')}?`,
	alsoFor: (typed: string[], meant: string[]) =>
		`${typed.map((one) => `“${one}”`).join(' en ')} staat nergens. We zochten ook op ${meant.map((one) => `“${one}”`).join(' en ')}.`,
	nothing: 'Hier staat niets over. Probeer een ander woord, of schrijf het als eerste op.',
	overTheFence: 'Over de schutting'
};
