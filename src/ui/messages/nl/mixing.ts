const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const mixing = {
	title: 'Elkaar ontmoeten',
	lead: 'Welke groepen kwamen samen, wie begon, en wie gaf wat aan wie? Over groepen, nooit over wie.',
	network: 'Naar het netwerk',
	period: 'Kies een periode',
	from: 'Van',
	until: 'Tot en met',
	area: 'Waar?',
	everywhere: 'overal',
	show: 'Laat zien',
	between: (from: string, until: string) => `Van ${from} tot en met ${until}.`,
	met: 'Groepen die elkaar ontmoetten',
	metCount: (pairs: number, bothWays: number) =>
		`${pairs === 1 ? 'Twee groepen ontmoetten elkaar' : `${pairs} keer ontmoetten twee groepen elkaar`}. ${bothWays === 0 ? 'Of het beide kanten op ging, staat er nog niet bij.' : `Bij ${bothWays} ervan ging het beide kanten op.`}`,
	none: 'Hier staat nog niets. Noteer bij een activiteit welke groepen er waren, en wat zij elkaar gaven.',
	and: (one: string, other: string) => sentence(`${one} en ${other}`),
	times: (times: number) => (times === 1 ? 'Op één dag, bij' : `Op ${times} dagen, bij`),
	bothWays: 'Het ging beide kanten op.',
	brought: (group: string, what: string) => sentence(`${group} brachten ${what}.`),
	got: (group: string, what: string) => sentence(`${group} kregen ${what}.`),
	most: (group: string, most: number) => `Van ${group} kwamen er op één keer hooguit ${most}.`,
	small: (least: number) => `Aantallen onder de ${least} laten we nergens zien.`,
	begun: 'Wie begon?',
	noActivities: 'In deze periode was er geen activiteit.',
	withResidents: (count: number, total: number) =>
		`Bij ${count} van de ${total} activiteiten begonnen bewoners zelf, of mee.`,
	byWorker: (count: number) => `Bij ${count} begon een werker (mee).`,
	byPartners: (count: number) => `Bij ${count} begon een partner (mee).`,
	unsaid: (count: number) => `Bij ${count} staat er niet bij wie begon.`,
	kindly:
		'Bij deze activiteiten staat geen bewoner bij wie begon. Dat mag. Wie uit de buurt zou er volgende keer mee willen beginnen?',
	toAndFro: 'Geven en krijgen',
	introductions: (met: number, said: number, bothWays: number) =>
		`${met === 1 ? 'Eén kennismaking' : `${met} kennismakingen`}; bij ${said} is opgeschreven wie wat brengt en krijgt, bij ${bothWays} gaat het beide kanten op.`,
	toIntroductions: 'Bekijk de kennismakingen',
	noIntroductions: 'In deze periode is er niemand aan elkaar voorgesteld.',
	invited: (groups: string) => `Uitgenodigd om elkaar te versterken: ${groups}.`
};
