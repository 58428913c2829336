import type { Sentence } from '#kernel/index.ts';
import { commands } from './commands.ts';

type Language = keyof Sentence;
const padded = (left: string, right: string, width: number) => `  ${left.padEnd(width)}  ${right}`;

const common: Record<string, Sentence> = {
	'--json': { nl: 'antwoord als één JSON-object', en: 'answer as one JSON object' },
	'--lang nl|en': { nl: 'taal van de zinnen', en: 'language of the sentences' },
	'--help': { nl: 'deze uitleg', en: 'this explanation' }
};

const optionLines = (options: Record<string, Sentence>, language: Language) =>
	Object.entries(options).map(([option, sentence]) => padded(option, sentence[language], 26));

/** What ./vierzet --help says. */
export function helpForAll(language: Language): string {
	const lines = Object.entries(commands).map(([name, command]) =>
		padded(name, command.summary[language], 10)
	);
	const [head, more] =
		language === 'nl'
			? [
					'Zo gebruik je het: ./vierzet <opdracht>',
					'Meer over een opdracht: ./vierzet <opdracht> --help'
				]
			: ['Usage: ./vierzet <command>', 'More about a command: ./vierzet <command> --help'];
	return [head, '', ...lines, '', ...optionLines(common, language), '', more].join('\n');
}

/** What ./vierzet <command> --help says. */
export function helpFor(name: string, language: Language): string {
	const { summary, usage, options = {} } = commands[name]!;
	return [
		summary[language],
		'',
		usage,
		'',
		...optionLines({ ...options, ...common }, language)
	].join('\n');
}
