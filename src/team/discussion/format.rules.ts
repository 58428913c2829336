/** What can be written down in a discussion; each is a list of short contributions. */
export const noteParts = [
	...(['earlier', 'picked', 'question', 'fact', 'unasked', 'talent', 'tap'] as const),
	...(['around', 'nearby', 'stand', 'self', 'network', 'community', 'combination'] as const),
	...(['professional', 'did', 'core', 'choice', 'notWanted', 'stance', 'cameOf'] as const)
];
export type NotePart = (typeof noteParts)[number];

export interface Round {
	/** Its words stand in the messages. */
	key: string;
	/** How long it takes; null is as long as it needs. */
	minutes: number | null;
	parts: readonly NotePart[];
}

/** The order in which possibilities are looked for: close by first, a professional last. */
export const routes = ['self', 'network', 'community', 'combination', 'professional'] as const;
export type Route = (typeof routes)[number];

const round = (key: string, minutes: number | null, ...parts: NotePart[]): Round => ({
	...{ key, minutes, parts }
});

/**
 * The formats (methods.md 7). A new one is a row here and its words in the messages. In each of them talents are asked
 * after before there is talk of solutions.
 */
export const formats = {
	talents: [
		round('consent', 3),
		round('question', 5, 'question'),
		round('facts', 7, 'fact'),
		round('talents', 8, 'talent', 'tap'),
		round('network', 7, 'around', 'nearby'),
		round('possibilities', 8, ...routes),
		round('choice', 4, 'choice', 'notWanted'),
		round('stance', 3, 'stance')
	],
	compact: [
		round('lookBack', 5, 'earlier'),
		round('bringIn', 10, 'question'),
		round('pick', 5, 'picked'),
		round('ask', 15, 'fact'),
		round('analyse', 10, 'talent', 'tap', 'around', 'nearby'),
		round('advise', 10, ...routes),
		round('agree', 10, 'choice', 'notWanted', 'stance')
	],
	incident: [
		round('incident', null, 'picked'),
		round('sketch', null, 'question'),
		round('noteQuestions', null, 'unasked'),
		round('inform', null, 'fact'),
		round('analyse', null, 'talent', 'tap', 'around', 'nearby'),
		round('writeStand', null, 'stand'),
		round('stands', null, ...routes),
		round('whatDid', null, 'did'),
		round('discuss', null, 'choice', 'notWanted'),
		round('evaluate', null, 'stance')
	],
	fiveSteps: [
		round('introduce', null, 'question'),
		round('explore', null, 'fact', 'talent', 'tap', 'around', 'nearby'),
		round('core', null, 'core'),
		round('advise', null, ...routes),
		round('evaluateSteps', null, 'choice', 'notWanted', 'stance')
	]
} as const satisfies Record<string, readonly Round[]>;
export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as [Format, ...Format[]];

/** How long a format takes; null where it takes as long as it needs. */
export function minutesOf(format: Format): number | null {
	const all: readonly Round[] = formats[format];
	return all.some(({ minutes }) => minutes === null)
		? null
		: all.reduce((total, { minutes }) => total + (minutes ?? 0), 0);
}

/** When a round is over, in milliseconds since 1970; null where it takes as long as it needs. */
export const endOf = (since: Date, { minutes }: Pick<Round, 'minutes'>): number | null =>
	minutes === null ? null : since.getTime() + minutes * 60_000;
