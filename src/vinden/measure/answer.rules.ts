import type { Questionnaire } from './scoring.rules.ts';

interface Given {
	answers: Record<string, number>;
	background?: number | undefined;
}
interface Checked {
	answers: (number | null)[];
	background: number | null;
}
interface Fault {
	fault: { path: string; key: string };
}

const fault = (path: string, key: string): Fault => ({ fault: { path, key } });

/** What was filled in, in the order of the items; or what is wrong with it. */
export function answersIn(
	{ items, options }: Questionnaire,
	background: { options: readonly string[] } | null,
	given: Given
): Checked | Fault {
	for (const [name, value] of Object.entries(given.answers)) {
		const place = /^q(0|[1-9]\d?)$/.exec(name)?.[1];
		if (place === undefined || Number(place) >= items.length)
			return fault(`answers.${name}`, 'unknownItem');
		if (!options.some((option) => option.value === value))
			return fault(`answers.${name}`, 'answerOutOfRange');
	}
	if (Object.keys(given.answers).length === 0) return fault('answers', 'nothingAnswered');
	const cell = given.background ?? null;
	if (cell !== null && (cell < 0 || cell >= (background?.options.length ?? 0)))
		return fault('background', 'answerOutOfRange');
	return { answers: items.map((_, index) => given.answers[`q${index}`] ?? null), background: cell };
}

/** A code as it is compared: small letters and digits only; empty when fewer than four are left. */
export function codeIn(code: string): string {
	const plain = code
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z0-9]/g, '');
	return plain.length < 4 ? '' : plain;
}
