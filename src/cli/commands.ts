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
	worker: {
		summary: {
			nl: 'Verstuur mail en doe ander werk naast de server (VIERZET_JOBS=separate)',
			en: 'Send mail and do other work beside the server (VIERZET_JOBS=separate)'
		},
		usage: './vierzet worker',
		run: async (_, io) => done((await import('./worker.ts')).workerCommand(io))
	},
	import: {
		summary: {
			nl: 'Lees gebieden, cijfers, een wegwijzer of een aanpak in: uit een bestand, of recht van het CBS of PDOK',
			en: 'Load areas, figures, a directory or an approach: from a file, or straight from the CBS or PDOK'
		},
		usage: './vierzet import areas|figures|hsds|approach <bestand> | cbs|pdok <GM0268>',
		options: {
			'--map kolom=cijfer': {
				nl: 'welke kolom wat is (mag vaker)',
				en: 'which column holds what (repeatable)'
			},
			'--save-mapping naam': { nl: 'bewaar de indeling', en: 'save the mapping' },
			'--mapping naam': { nl: 'gebruik een bewaarde indeling', en: 'use a saved mapping' },
			'--year 2024': { nl: 'het jaar van de cijfers', en: 'the year of the figures' },
			'--source, --licence': { nl: 'bron en licentie', en: 'source and licence' },
			'--odata 3|4': {
				nl: 'welke dienst van het CBS (3: snel, 4: nieuw)',
				en: 'which service of the CBS (3: fast, 4: new)'
			},
			'--rd': { nl: 'de getallen zijn meters (RD)', en: 'the numbers are metres (RD)' },
			'--yes': { nl: 'zonder te vragen', en: 'without asking' },
			'--as e-mail': { nl: 'hsds, approach: namens wie', en: 'hsds, approach: on behalf of whom' },
			'--take-good': {
				nl: 'hsds: lees de goede in, laat de andere weg',
				en: 'hsds: take the good ones, leave the others out'
			},
			'--public': { nl: 'hsds: voor iedereen te zien', en: 'hsds: for everybody to see' }
		},
		run: async (args, io) => (await import('./import.ts')).importCommand(args, io)
	},
	backup: {
		summary: { nl: 'Maak een reservekopie in één bestand', en: 'Make a backup in one file' },
		usage: './vierzet backup <bestand>',
		run: async (args, io) => (await import('./backup.ts')).backupCommand(args, io)
	},
	restore: {
		summary: { nl: 'Zet een reservekopie terug', en: 'Restore a backup' },
		usage: './vierzet restore <bestand>',
		options: {
			'--force': { nl: 'vervang wat er al is', en: 'replace what is there' }
		},
		run: async (args, io) => (await import('./backup.ts')).restoreCommand(args, io)
	},
	user: {
		summary: { nl: 'Beheer accounts', en: 'Manage accounts' },
		usage: './vierzet user list | add <e-mail> <naam> <rol> [team] | password <e-mail>',
		options: {
			'--password': {
				nl: 'het wachtwoord; anders wordt er een gemaakt en één keer getoond',
				en: 'the password; otherwise one is made and shown once'
			}
		},
		run: async (args, io) => (await import('./user.ts')).userCommand(args, io)
	},
	export: {
		summary: {
			nl: 'Schrijf notities, gebieden, de wegwijzer of een overdracht naar een bestand',
			en: 'Write entries, areas, the directory or a handover to a file'
		},
		usage:
			'./vierzet export areas|observations <bestand.json> | hsds <bestand.json|zip|csv> | handover <nummer> <bestand.json>',
		options: {
			'--as e-mail': {
				nl: 'namens wie: alleen wat die mag zien',
				en: 'on behalf of whom: only what they may see'
			},
			'--public': { nl: 'hsds: alleen wat openbaar is', en: 'hsds: only what is public' }
		},
		run: async (args, io) => (await import('./export.ts')).exportCommand(args, io)
	},
	match: {
		summary: {
			nl: 'Meet hoe goed vragen vinden wat past, op een beoordeelde set',
			en: 'Measure how well questions find what fits, on a judged set'
		},
		usage: './vierzet match evaluate <set.json>',
		options: {
			'--out run.json': {
				nl: 'schrijf per vraag wat bovenaan stond',
				en: 'write what came first for each question'
			},
			'--themes': {
				nl: 'met de onderwerpen die een werker bevestigde',
				en: 'with the subjects a worker confirmed'
			}
		},
		run: async (args, io) => (await import('./match.ts')).matchCommand(args, io)
	},
	text: {
		summary: {
			nl: 'Laat zien uit welke delen woorden bestaan',
			en: 'Show the parts of which words are made'
		},
		usage: './vierzet text split <woorden>',
		run: async (args, io) => (await import('./match.ts')).textCommand(args, io)
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
