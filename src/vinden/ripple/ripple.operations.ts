import {
	Problem,
	fieldProblem,
	idShape,
	maybe,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { takeMap } from './map.operations.ts';
import { wouldLoop } from './ripple.rules.ts';
import { exampleId, rippleInput } from './ripple.schema.ts';
import { addRipple, changeRipple, findRipples, removeRipple } from './ripple.store.ts';

/** So many ripples are no map any more. */
const most = 500;
const ofMap = { id: idShape, mapId: idShape };
const example = { id: exampleId(2), mapId: exampleId(1) };

async function takeRipples(ask: Ask<Write>, mapId: string) {
	const { version } = await takeMap(ask, mapId);
	return { version, ripples: await findRipples(ask.tx, ask.actor.organisationId, mapId) };
}

async function takeRipple(ask: Ask<Write>, mapId: string, id: string) {
	const { version, ripples } = await takeRipples(ask, mapId);
	const ripple = ripples.find((one) => one.id === id);
	if (!ripple) throw new Problem('notFound');
	return { version, ripples, ripple };
}

/** Adds a ripple under another, or under the start; only its words are needed. */
export const addARipple = writeOperation({
	name: 'ripple.add',
	object: 'rippleMap',
	summary: { nl: 'Zet er een rimpel bij', en: 'Add a ripple' },
	audience: ['worker'],
	input: z.strictObject({ ...ofMap, parentId: maybe(idShape), ...rippleInput }),
	example: { ...example, text: 'Buren ruilen sleutels.', capitals: ['social'] } as const,
	rest: { method: 'put', path: '/ripple-maps/{mapId}/ripples/{id}', tag: 'vinden' },
	async work({ mapId, ...said }, ask) {
		const { version, ripples } = await takeRipples(ask, mapId);
		if (said.parentId && !ripples.some((one) => one.id === said.parentId))
			throw fieldProblem('parentId', 'unknownEntry');
		if (ripples.length >= most) throw fieldProblem('text', 'fullMap');
		await addRipple(ask.tx, { organisationId: ask.actor.organisationId, mapId, ...said });
		return { id: mapId, version };
	}
});

/** Changes the words of a ripple, with whom it happened, its capitals and how we know. */
export const changeARipple = writeOperation({
	name: 'ripple.change',
	object: 'rippleMap',
	summary: { nl: 'Verander een rimpel', en: 'Change a ripple' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, ...ofMap, ...rippleInput }),
	example: { writeId: exampleId(9), ...example, text: 'Buren ruilen sleutels.' },
	rest: { method: 'post', path: '/ripple-maps/{mapId}/ripples/{id}/changes', tag: 'vinden' },
	async work({ mapId, id, writeId: _, ...said }, ask) {
		const { version } = await takeRipple(ask, mapId, id);
		await changeRipple(ask.tx, {
			...{ organisationId: ask.actor.organisationId, mapId, id, ...said }
		});
		return { id: mapId, version };
	}
});

/** Hangs a ripple under another one, or under the start, with all that came of it; never under itself. */
export const moveRipple = writeOperation({
	name: 'ripple.move',
	object: 'rippleMap',
	summary: { nl: 'Verplaats een rimpel', en: 'Move a ripple' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, ...ofMap, parentId: maybe(idShape) }),
	example: { writeId: exampleId(9), ...example },
	rest: { method: 'post', path: '/ripple-maps/{mapId}/ripples/{id}/moves', tag: 'vinden' },
	async work({ mapId, id, parentId }, ask) {
		const { version, ripples } = await takeRipple(ask, mapId, id);
		if (parentId && !ripples.some((one) => one.id === parentId))
			throw fieldProblem('parentId', 'unknownEntry');
		if (wouldLoop(ripples, id, parentId)) throw fieldProblem('parentId', 'underItself');
		await changeRipple(ask.tx, {
			...{ organisationId: ask.actor.organisationId, mapId, id, parentId }
		});
		return { id: mapId, version };
	}
});

/** Takes a ripple away; what came of it moves up to where it hung. */
export const removeARipple = writeOperation({
	name: 'ripple.remove',
	object: 'rippleMap',
	summary: { nl: 'Haal een rimpel weg', en: 'Take a ripple away' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, ...ofMap }),
	example: { writeId: exampleId(9), ...example },
	rest: { method: 'post', path: '/ripple-maps/{mapId}/ripples/{id}/removals', tag: 'vinden' },
	async work({ mapId, id }, ask) {
		const { version, ripple } = await takeRipple(ask, mapId, id);
		const { parentId } = ripple;
		const { organisationId } = ask.actor;
		await removeRipple(ask.tx, { organisationId, mapId, id, parentId });
		return { id: mapId, version };
	}
});
