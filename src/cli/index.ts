import { Problem, SettingsProblem } from '#kernel/index.ts';
import { BackupProblem, StartProblem } from '#kernel/db/index.ts';
import { commands, type Command } from './commands.ts';
import { helpFor, helpForAll } from './help.ts';
import { UsageProblem, languageOf, makeIo, type Io } from './io.ts';

/** Takes --json, --lang and --help out, wherever they stand; the rest is for the command itself. */
function readCommon(args: string[]) {
	const rest: string[] = [];
	const common = { json: false, help: false, lang: undefined as string | undefined };
	for (let i = 0; i < args.length; i++) {
		const arg = args[i]!;
		if (arg === '--json') common.json = true;
		else if (arg === '--help' || arg === '-h') common.help = true;
		else if (arg === '--lang') common.lang = args[++i];
		else rest.push(arg);
	}
	return { ...common, rest };
}

const isParseError = (error: unknown): error is Error =>
	error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** A failure in words, and its exit code: 1 refused or failed, 2 used wrongly. */
function explain(error: unknown, io: Io): number {
	const fail = (message: string, code: number, more: object = {}) => {
		if (io.json) process.stdout.write(`${JSON.stringify({ error: message, ...more })}\n`);
		else process.stderr.write(`${message}\n`);
		return code;
	};
	const { language } = io;
	if (error instanceof UsageProblem) return fail(error.sentence[language], 2);
	if (isParseError(error)) {
		const said = error.message.split('\n')[0]!;
		return fail(language === 'nl' ? `Deze optie klopt niet: ${said}` : said, 2);
	}
	if (error instanceof StartProblem || error instanceof BackupProblem)
		return fail(error.sentence[language], 1);
	if (error instanceof SettingsProblem)
		return fail(error.sentences.map((one) => one[language]).join('\n'), 1);
	if (error instanceof Problem) {
		const fields = error.fields.map((field) => `${field.path}: ${field.sentence[language]}`);
		return fail([error.sentence[language], ...fields].join('\n'), 1, { code: error.code });
	}
	return fail(error instanceof Error ? (error.stack ?? error.message) : String(error), 1);
}

async function main(args: string[]): Promise<number> {
	const { json, help, lang, rest } = readCommon(args);
	const io = makeIo(languageOf(process.env, lang), json);
	const [name, ...own] = rest;
	try {
		if (!name) {
			io.answer(helpForAll(io.language));
			return help ? 0 : 2;
		}
		const command: Command | undefined = commands[name];
		if (!command) {
			const known = Object.keys(commands).join(', ');
			throw new UsageProblem(
				`Onbekende opdracht: “${name}”. Het kan wel: ${known}.`,
				`Unknown command: “${name}”. Possible: ${known}.`
			);
		}
		if (help) {
			io.answer(helpFor(name, io.language));
			return 0;
		}
		return await command.run(own, io);
	} catch (error) {
		return explain(error, io);
	}
}

process.exitCode = await main(process.argv.slice(2));
