type Part = 'question' | 'talent' | 'tap' | 'nearby' | 'choice';
export interface Short {
	day: string;
	code: string;
	format?: 'talents' | 'compact' | 'fiveSteps' | 'incident';
	consent: 'yesPresent' | 'yes' | 'anonymised';
	consentReason?: string;
	notes: readonly (readonly [Part, string])[];
	routes: readonly ('self' | 'network' | 'community' | 'combination' | 'professional')[];
	askedBy?: 'resident' | 'network' | 'communityWorker' | 'professional';
	noTalentReason?: string;
	cameOf?: readonly ['good' | 'bit' | 'nothing', string];
	agreement?: string;
}

/** Eight other discussions of the year, each in a few words: six with talents, three with a collective route. */
export const shortOnes: readonly Short[] = [
	{
		...{ day: '2026-01-16', code: 'SV-26-01', consent: 'yesPresent' },
		notes: [
			['question', 'Ik wil overdag weer onder de mensen.'],
			['talent', 'kan goed naaien'],
			['choice', 'een keer meekijken bij de naaigroep']
		],
		...{ routes: ['community'], askedBy: 'resident' },
		cameOf: ['good', 'Naait elke week mee en helpt een ander op gang.']
	},
	{
		...{ day: '2026-02-13', code: 'SV-26-02', format: 'compact', consent: 'yes' },
		notes: [
			['question', 'Ik slaap slecht en de dagen zijn lang.'],
			['talent', 'was kok op een schip'],
			['tap', 'koken voor een grote groep'],
			['nearby', 'de eettafel in de Garenhof']
		],
		...{ routes: ['network', 'combination'], askedBy: 'communityWorker' },
		cameOf: ['bit', 'Kookte een keer. Het was druk; kleiner past beter.']
	},
	{
		...{ day: '2026-03-13', code: 'SV-26-03', consent: 'anonymised' },
		consentReason: 'de bewoner was niet te bereiken en er lag een besluit over uitstel',
		notes: [['question', 'Er zijn brieven die niet open gaan.']],
		...{ routes: ['professional'], askedBy: 'professional' },
		noTalentReason: 'Niemand van ons kent de bewoner nog. We gaan eerst kennismaken.',
		cameOf: ['nothing', 'De afspraak ging niet door. We proberen het via de buren.']
	},
	{
		...{ day: '2026-04-10', code: 'SV-26-04', consent: 'yesPresent' },
		notes: [
			['question', 'Ik wil zelf iets doen voor mijn dochter en haar klas.'],
			['talent', 'kan verhalen vertellen in twee talen']
		],
		...{ routes: ['self'], askedBy: 'resident' },
		cameOf: ['good', 'Vertelt elke maand voor in de klas.']
	},
	{
		...{ day: '2026-05-08', code: 'SV-26-05', format: 'fiveSteps', consent: 'yes' },
		notes: [
			['question', 'Het huis is te groot geworden.'],
			['talent', 'weet alles van oude fietsen']
		],
		...{ routes: ['network'], askedBy: 'network' }
	},
	{
		...{ day: '2026-09-11', code: 'SV-26-06', consent: 'yes' },
		notes: [
			['question', 'Ik durf de tram niet meer in.'],
			['talent', 'loopt graag en kent elke weg'],
			['choice', 'samen lopen, niet alleen']
		],
		...{ routes: ['community'], askedBy: 'network' }
	},
	{
		...{ day: '2026-10-09', code: 'SV-26-07', format: 'incident', consent: 'anonymised' },
		consentReason: 'vraag van een collega over het eigen handelen in een moeilijk gesprek',
		notes: [['question', 'Hoe blijf ik aardig als iemand schreeuwt?']],
		routes: [],
		noTalentReason:
			'Het ging over ons eigen handelen; naar talenten vragen we in het volgende gesprek.'
	},
	{
		...{ day: '2026-11-13', code: 'SV-26-08', consent: 'yesPresent' },
		notes: [
			['question', 'Ik wil leren lezen zonder dat iedereen het weet.'],
			['talent', 'kan alles maken van hout'],
			['tap', 'een bank voor de speeltuin']
		],
		...{ routes: ['self', 'network'], askedBy: 'resident' },
		agreement: 'Ik bel volgende keer eerst, en vraag wat wel schikt.'
	}
];
