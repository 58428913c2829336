import type { Sentence } from '#kernel/index.ts';
import type { Io } from './io.ts';

/** A command of ./vierzet. Its program is loaded when it is asked for. */
export interface Command {
	summary: Sentence;
	/** How it is written, and its options, one per line. */
	usage: string;
	options?: Record<string, Sentence>;
	/** Exit code: 0 done, 1 refused or failed. Throws UsageProblem for 2. */
	run(args: string[], io: Io): Promise<number>;
}

const done = async (work: Promise<unknown>): Promise<number> => {
	await work;
	return 0;
};

export const commands: Record<string, Command> = {
	start: {
		summary: {
			nl: 'Start Vierzet met de voorbeeldwijk Spindelveld',
			en: 'Start Vierzet with the example neighbourhood Spindelveld'
		},
		usage: './vierzet start',
		run: async (_, io) => done((await import('./start.ts')).start(io, { example: true }))
	},
	serve: {
		summary: {
			nl: 'Start Vierzet zonder voorbeeld; het eerste bezoek richt het in',
			en: 'Start Vierzet without the example; the first visit sets it up'
		},
		usage: './vierzet serve',
		run: async (_, io) => done((await import('./start.ts')).start(io, { example: false }))
	},
	import: {
		summary: {
			nl: 'Lees gebieden of cijfers in uit een bestand',
			en: 'Load areas or figures from a file'
		},
		usage: './vierzet import areas|figures <bestand>',
		options: {
			'--map kolom=cijfer': {
				nl: 'welke kolom wat is (mag vaker)',
				en: 'which column holds what (repeatable)'
			},
			'--save-mapping naam': { nl: 'bewaar de indeling', en: 'save the mapping' },
			'--mapping naam': { nl: 'gebruik een bewaarde indeling', en: 'use a saved mapping' },
			'--year 2024': { nl: 'het jaar van de cijfers', en: 'the year of the figures' },
			'--source, --licence': { nl: 'bron en licentie', en: 'source and licence' },
			'--rd': { nl: 'de getallen zijn meters (RD)', en: 'the numbers are metres (RD)' },
			'--yes': { nl: 'zonder te vragen', en: 'without asking' }
		},
		run: async (args, io) => (await import('./import.ts')).importCommand(args, io)
	},
	migrate: {
		summary: {
			nl: 'Breng de database naar de nieuwste stap',
			en: 'Bring the database to the newest step'
		},
		usage: './vierzet migrate',
		run: async (_, io) => done((await import('./migrate.ts')).migrateCommand(io))
	}
};
