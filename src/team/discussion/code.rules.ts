/** Letters of the team, year, number: SV-24-07. Too short to hold a name, and no place for nine digits. */
export const codePattern = /^[A-Z]{1,3}-\d{2}-\d{1,3}$/;

/** What is wrong with a code, by the name of its sentence; undefined when nothing is. */
export function codeFault(code: string): 'codeIsName' | 'codeIsNumber' | 'codeShape' | undefined {
	if (codePattern.test(code)) return undefined;
	if (/\d{6,}/.test(code.replace(/[\s.-]/g, ''))) return 'codeIsNumber';
	return /\p{L}{4,}/u.test(code) ? 'codeIsName' : 'codeShape';
}

/**
 * The letters of a team: of each part of its name the first.
 * @param partsOf takes a compound apart: spindelveld is spindel and veld
 */
export function lettersOf(name: string, partsOf: (word: string) => string[]): string {
	const words = name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z\s-]/g, '')
		.split(/[\s-]+/)
		.filter((word) => word !== '');
	const letters = words.flatMap(partsOf).map((part) => part[0]!.toUpperCase());
	return letters.slice(-3).join('') || 'T';
}

/** The next code of a team in a year, given those it has. */
export function nextCode(letters: string, year: string, used: readonly string[]): string {
	const start = `${letters}-${year.slice(-2)}-`;
	const numbers = used
		.filter((code) => code.startsWith(start))
		.map((code) => Number(code.slice(start.length)));
	return start + String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}
