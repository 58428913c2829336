import { idShape, longText, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** What can be looked back on. */
export const lookedBackOn = [
	...['activity', 'plan', 'initiative', 'challenge', 'budgetRequest', 'treatmentAgreement']
] as const;

/** Light: three questions (90). */
export const questions = ['wentWell', 'differently', 'takeAlong'] as const;
/** Full: these beside them (40, 41, 42, 46, 92). */
export const fuller = [
	...(['intended', 'notIntended', 'whoMissed', 'belonging', 'takingPart', 'ownNetwork'] as const)
];
/** The 2x2 of process and result, of residents and of the worker's intervention (94). */
export const cells = [
	...(['residentsProcess', 'residentsResult', 'workerProcess', 'workerResult'] as const)
];

const each = <K extends string, T>(keys: readonly K[], shape: () => T) =>
	Object.fromEntries(keys.map((key) => [key, shape()])) as Record<K, T>;

/** What is written at a look-back; only what came of it is needed. */
export const wordsOfLookBack = {
	text: longText(5000),
	withWhom: shortText(200).optional(),
	...each([...questions, ...fuller, ...cells], () => optionalText()),
	residentsRowBy: z.enum(['residents', 'worker']).default('worker')
};

export const rowBy = z.enum(['residents', 'worker']);
const read = z.string().nullable();

/** How a look-back is read. */
export const readLookBack = {
	withWhom: read,
	...each([...questions, ...fuller, ...cells], () => read),
	residentsRowBy: rowBy
};

/** What residents hand in: their row and the three questions; all may stay empty but one. */
export const voiceWords = {
	process: optionalText(),
	result: optionalText(),
	...each(questions, () => optionalText())
};

export const readVoice = z.object({
	id: idShape,
	cameBy: z.enum(['link', 'paper']),
	process: read,
	result: read,
	...each(questions, () => read),
	state: z.enum(['waiting', 'taken', 'keptBack'])
});
export type Voice = z.output<typeof readVoice>;
