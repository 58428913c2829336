import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve, join } from 'node:path';
import { z } from 'zod';
import type { Sentence } from './problem/index.ts';

const address = (protocols: RegExp) => z.url({ protocol: protocols });

const shape = z
	.object({
		/** Folder with everything that must be kept. */
		VIERZET_DATA: z.string().min(1).optional(),
		HOST: z.string().min(1).default('0.0.0.0'),
		PORT: z.coerce.number().int().min(1).max(65535).default(3000),
		/** The address people type, for links in mail and for cookies. */
		ORIGIN: address(/^https?$/).optional(),
		/** A PostgreSQL server instead of the embedded one: the role of the application … */
		DATABASE_URL: address(/^postgres(ql)?$/).optional(),
		/** … and the role that owns the tables, only for migrate, backup and restore. */
		DATABASE_OWNER_URL: address(/^postgres(ql)?$/).optional(),
		SMTP_URL: address(/^smtps?$/).optional(),
		/** An S3-compatible service for pictures instead of the data folder: the address of the bucket, and its keys. */
		S3_ENDPOINT: address(/^https?$/).optional(),
		S3_ACCESS_KEY: z.string().min(1).optional(),
		S3_SECRET_KEY: z.string().min(1).optional(),
		S3_REGION: z.string().min(1).default('auto'),
		MAIL_FROM: z.string().min(3).default('Vierzet <vierzet@localhost>'),
		/** Where the work goes on that the program does by itself: inside the server, or separate in ./vierzet worker. */
		VIERZET_JOBS: z.enum(['inside', 'separate']).default('inside'),
		VIERZET_SECRET: z.string().min(32).optional()
	})
	.refine((given) => !given.S3_ENDPOINT || (given.S3_ACCESS_KEY && given.S3_SECRET_KEY), {
		path: ['S3_ENDPOINT']
	});

export type Settings = z.output<typeof shape> & { dataDir: string; origin: string };

const sayings: Record<string, Sentence> = {
	PORT: {
		nl: 'PORT moet een getal van 1 tot en met 65535 zijn.',
		en: 'PORT must be a number from 1 to 65535.'
	},
	ORIGIN: {
		nl: 'ORIGIN moet een adres zijn zoals https://vierzet.voorbeeld.nl.',
		en: 'ORIGIN must be an address like https://vierzet.example.org.'
	},
	DATABASE_URL: {
		nl: 'DATABASE_URL moet een adres zijn zoals postgres://rol:wachtwoord@server/vierzet.',
		en: 'DATABASE_URL must be an address like postgres://role:password@server/vierzet.'
	},
	DATABASE_OWNER_URL: {
		nl: 'DATABASE_OWNER_URL moet een adres zijn zoals postgres://eigenaar:wachtwoord@server/vierzet.',
		en: 'DATABASE_OWNER_URL must be an address like postgres://owner:password@server/vierzet.'
	},
	S3_ENDPOINT: {
		nl: 'S3_ENDPOINT moet een adres zijn zoals https://s3.voorbeeld.nl/vierzet, samen met S3_ACCESS_KEY en S3_SECRET_KEY.',
		en: 'S3_ENDPOINT must be an address like https://s3.example.org/vierzet, together with S3_ACCESS_KEY and S3_SECRET_KEY.'
	},
	SMTP_URL: {
		nl: 'SMTP_URL moet een adres zijn zoals smtp://gebruiker:wachtwoord@mail.voorbeeld.nl:587.',
		en: 'SMTP_URL must be an address like smtp://user:password@mail.example.org:587.'
	},
	VIERZET_JOBS: {
		nl: 'VIERZET_JOBS kan inside of separate zijn; bij separate draait ./vierzet worker ernaast.',
		en: 'VIERZET_JOBS can be inside or separate; with separate, run ./vierzet worker beside it.'
	},
	VIERZET_SECRET: {
		nl: 'VIERZET_SECRET moet minstens 32 tekens lang zijn.',
		en: 'VIERZET_SECRET must be at least 32 characters long.'
	}
};

/** A setting in the environment that cannot be right. */
export class SettingsProblem extends Error {
	readonly sentences: Sentence[];
	constructor(sentences: Sentence[]) {
		super(sentences.map((one) => `${one.nl} / ${one.en}`).join('\n'));
		this.name = 'SettingsProblem';
		this.sentences = sentences;
	}
}

/**
 * Reads the settings from the environment.
 * @throws SettingsProblem with a sentence per wrong setting
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
	const parsed = shape.safeParse(given);
	if (!parsed.success) {
		const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
		throw new SettingsProblem(
			names.map(
				(name) => sayings[name] ?? { nl: `${name} klopt niet.`, en: `${name} is not right.` }
			)
		);
	}
	return {
		...parsed.data,
		dataDir: resolve(parsed.data.VIERZET_DATA ?? 'data'),
		origin: parsed.data.ORIGIN ?? `http://localhost:${parsed.data.PORT}`
	};
}

/** The secret of this installation: given, or made once and kept in the data folder, readable by its owner only. */
export function readSecret(settings: Pick<Settings, 'VIERZET_SECRET' | 'dataDir'>): string {
	if (settings.VIERZET_SECRET) return settings.VIERZET_SECRET;
	const file = join(settings.dataDir, 'secret');
	if (!existsSync(file)) {
		mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
		writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
		chmodSync(file, 0o600);
	}
	return readFileSync(file, 'utf8').trim();
}
