import type { AreaName } from '../areas.ts';

type Day = 'ma' | 'di' | 'wo' | 'do' | 'vr' | 'za' | 'zo';
interface Talk {
	area: AreaName;
	daysAgo: number;
	/** Kept as one talent under its own id, so that others can go on from it. */
	first?: { kind: 'head' | 'hands'; words: string };
	said: {
		head?: string;
		heart?: string;
		hands?: string;
		teach?: string;
		wants?: string;
		useFor?: string;
		days?: Day[];
		parts?: ('morning' | 'afternoon' | 'evening')[];
		howOften?: 'once' | 'sometimes' | 'monthly' | 'weekly' | 'more';
		never?: string;
		timeLimit?: string;
		stopsWhen?: string;
		who: string;
		ownName?: string;
		visibility: 'onlyMe' | 'team' | 'partners';
		consentFor: string;
		consentHow: 'talk' | 'paper';
	};
}

/** The eight talks of scenario 3, in the words of who told. */
export const talks: readonly Talk[] = [
	{
		...{ area: 'klossenbuurt', daysAgo: 45 },
		first: { kind: 'hands', words: 'Elke fiets. Geef mij een wrak en hij rijdt weer.' },
		said: {
			...{ wants: 'Nederlands leren', useFor: 'buren zonder fiets', never: 'niet op zondag' },
			...{ days: ['ma', 'di', 'wo', 'do', 'vr', 'za'], parts: ['morning', 'afternoon'] },
			...{ howOften: 'weekly', timeLimit: 'twee uur per keer', who: 'bezoeker van het taalcafé' },
			...{ ownName: 'Yonas', visibility: 'partners', consentHow: 'talk' },
			consentFor: 'gevraagd worden voor fietsen en voor taal'
		}
	},
	{
		...{ area: 'garenhof', daysAgo: 44 },
		first: { kind: 'head', words: 'Oud-lerares. Ik leg alles drie keer uit, met plezier.' },
		said: {
			...{ wants: 'gezelschap', useFor: 'wie Nederlands wil leren', never: 'geen avonden' },
			...{ days: ['wo', 'do'], parts: ['morning'], howOften: 'weekly' },
			...{ stopsWhen: 'als mijn knie niet meewerkt', who: 'bewoonster van de Garenhof' },
			...{ ownName: 'Wil', visibility: 'team', consentHow: 'talk' },
			consentFor: 'gevraagd worden voor het taalcafé'
		}
	},
	{
		...{ area: 'klossenbuurt', daysAgo: 30 },
		said: {
			...{ hands: 'soep voor dertig', heart: 'dat niemand alleen eet', who: 'moeder van De Klos' },
			...{ days: ['vr'], parts: ['afternoon'], howOften: 'monthly', never: 'niet alleen koken' },
			...{
				visibility: 'team',
				consentHow: 'talk',
				consentFor: 'gevraagd worden voor eten met buren'
			}
		}
	},
	{
		...{ area: 'weefkant', daysAgo: 28 },
		said: {
			...{ hands: 'lampen ophangen\nkleine klussen', never: 'geen hoge ladders' },
			...{ who: 'bewoner van de portiekflats', howOften: 'sometimes', parts: ['evening'] },
			...{ visibility: 'team', consentHow: 'talk', consentFor: 'een klus bij een buur, af en toe' }
		}
	},
	{
		...{ area: 'klossenbuurt', daysAgo: 27 },
		said: {
			...{ head: 'duiven en dammen', teach: 'dammen', wants: 'een plek om te zitten' },
			...{ who: 'een van de mannen van het bankje', days: ['di', 'do'], parts: ['afternoon'] },
			...{ visibility: 'team', consentHow: 'talk', consentFor: 'dammen leren aan wie wil' }
		}
	},
	{
		...{ area: 'weefkant', daysAgo: 25 },
		said: {
			...{ heart: 'groen voor wie geen tuin heeft', hands: 'stekken en zaaien', days: ['za'] },
			...{ who: 'tuinierster op vierhoog', visibility: 'partners', consentHow: 'paper' },
			...{ parts: ['morning'], consentFor: 'gevraagd worden bij de geveltuinen' }
		}
	},
	{
		...{ area: 'garenhof', daysAgo: 20 },
		said: {
			...{ teach: 'Tigrinya\nveters strikken en fietsen', wants: 'werkervaring' },
			...{ who: 'nieuwe buurvrouw', days: ['ma', 'wo'], parts: ['morning'], never: 'niet bellen' },
			...{ visibility: 'team', consentHow: 'talk', consentFor: 'tolken bij een buurtactiviteit' }
		}
	},
	{
		...{ area: 'weefkant', daysAgo: 130 },
		said: {
			...{ hands: 'muziek draaien op feesten', who: 'jongere van het plein', parts: ['evening'] },
			...{ days: ['vr', 'za'], visibility: 'team', consentHow: 'talk' },
			...{ never: 'geen kinderfeestjes', consentFor: 'gevraagd worden voor het straatdiner' }
		}
	}
];

export const groups = [
	{
		...{ area: 'garenhof' as const, daysAgo: 21, kind: 'hands' as const, who: 'kookgroep moskee' },
		words: 'Koken voor vijftig mensen, met wat er is.',
		...{
			useFor: 'feesten van de hele buurt',
			never: 'niet in de ramadan',
			visibility: 'partners' as const
		}
	}
];
