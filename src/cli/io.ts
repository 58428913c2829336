import type { Sentence } from '#kernel/index.ts';

/** How a command speaks: sentences in one language, or with --json one object on standard output. */
export interface Io {
	language: keyof Sentence;
	json: boolean;
	/** Says something on the way; goes to standard error, so that the answer stays clean. */
	say(sentence: Sentence | string): void;
	/** The answer of the command. */
	answer(sentence: Sentence | string, data?: object): void;
}

/** Dutch, unless the machine or the option says English. */
export const languageOf = (env: NodeJS.ProcessEnv, chosen?: string): keyof Sentence =>
	(chosen ?? env.VIERZET_LANG ?? env.LC_ALL ?? env.LANG ?? '').startsWith('en') ? 'en' : 'nl';

export function makeIo(language: keyof Sentence, json: boolean): Io {
	const words = (sentence: Sentence | string) =>
		typeof sentence === 'string' ? sentence : sentence[language];
	return {
		language,
		json,
		say: (sentence) => void process.stderr.write(`${words(sentence)}\n`),
		answer: (sentence, data = {}) =>
			void process.stdout.write(
				json ? `${JSON.stringify({ message: words(sentence), ...data })}\n` : `${words(sentence)}\n`
			)
	};
}

/** A command was used wrongly: what is wrong, and where its help is. Exit code 2. */
export class UsageProblem extends Error {
	readonly sentence: Sentence;
	constructor(nl: string, en: string) {
		super(en);
		this.sentence = { nl, en };
	}
}
