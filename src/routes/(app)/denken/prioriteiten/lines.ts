/** The lines of a field in which each line is one thing; empty lines are none. */
export const linesOf = (text: unknown): string[] =>
	typeof text === 'string'
		? text
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean)
		: [];
