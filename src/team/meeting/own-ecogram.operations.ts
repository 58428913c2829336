import { dayOf, fieldProblem, idShape, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { fromFile, toFile } from './ecogram.rules.ts';
import { exampleId } from './meeting.schema.ts';
import { takeOwn } from './own.operations.ts';
import { keepEcogram, removeEcogram } from './plan.store.ts';
import { seal } from './seal.ts';

const given = { object: 'networkMeeting', audience: ['public'] as const };

const drawingIn = (text: string) => {
	try {
		return fromFile(JSON.parse(text));
	} catch {
		return undefined;
	}
};

/**
 * Keeps an ecogram, because the resident says so: the one way in which anything of a drawing reaches the server. It is
 * sealed, opened by the own link only, and goes with the meeting.
 */
export const keepOwnEcogram = writeOperation({
	...given,
	name: 'ownEcogram.give',
	summary: { nl: 'Laat je tekening bewaren', en: 'Have your drawing kept' },
	input: z.strictObject({
		writeId: idShape,
		/** The drawing as its own file. */
		drawing: z.string().max(60_000),
		keep: z.literal(true, { message: 'keepOnPurpose' })
	}),
	example: {
		...{ writeId: exampleId(9), keep: true },
		drawing:
			'{"knopen":[{"roepnaam_of_rol":"buurvrouw","soort":"buur","ring":1,"wens":"meer"}],"lijnen":[]}'
	} as const,
	async work({ drawing }, ask) {
		const ecogram = drawingIn(drawing);
		if (!ecogram || ecogram.length === 0) throw fieldProblem('drawing', 'notAnEcogram');
		const { id, version, organisationId } = await takeOwn(ask);
		await keepEcogram(
			ask.tx,
			{ organisationId, meetingId: id },
			{ sealed: seal(toFile(ecogram), ask.secret, id), keptOn: dayOf(ask.clock()) }
		);
		return { id, version };
	}
});

/** Has the kept drawing removed at once. */
export const removeOwnEcogram = writeOperation({
	...given,
	name: 'ownEcogramRemoval.give',
	summary: { nl: 'Wis je tekening', en: 'Wipe your drawing' },
	input: z.strictObject({ writeId: idShape }),
	example: { writeId: exampleId(9) },
	async work(_, ask) {
		const { id, version, organisationId } = await takeOwn(ask);
		await removeEcogram(ask.tx, { organisationId, meetingId: id });
		return { id, version };
	}
});
