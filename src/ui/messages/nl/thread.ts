export const thread = {
	title: 'Waarom?',
	lead: 'Van wat er gezien is naar wat ervan kwam.',
	others: (n: number, move: string) => `nog ${n} bij ${move}`,
	alone: 'Dit staat nog op zichzelf. Dat mag.',
	here: 'deze bladzijde',
	moves: { zien: 'ZIEN', denken: 'DENKEN', doen: 'DOEN', vinden: 'VINDEN', verbinden: 'VERBINDEN' },
	round: (round: number) => `ronde ${round}`,
	steps: {
		zien: 'gezien',
		denken: 'bedacht',
		doen: 'gedaan',
		vinden: 'gevonden',
		verbinden: 'verbonden'
	},
	tiedTo: (number: number) => (number === 1 ? 'hangt aan 1 ding' : `hangt aan ${number} dingen`),
	twoByTwo: 'Wie deed wat, en wat bracht het?',
	process: 'Wat en hoe',
	result: 'Wat het bracht',
	residents: 'Bewoners',
	worker: 'Opbouwwerker',
	rowBy: { residents: 'zelf ingevuld', worker: 'opgeschreven door de opbouwwerker' }
};
