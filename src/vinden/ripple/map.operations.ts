import {
	addEntry,
	addLink,
	changeEntryText,
	findEntry,
	hold,
	keepForGood,
	newThought,
	wordsOf
} from '#community/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	longText,
	maybe,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { inOrder, readOut } from './ripple.rules.ts';
import { exampleId, mapInput, mapShape } from './ripple.schema.ts';
import { addMap, changeMap, findMap, findRipples, findStarts } from './ripple.store.ts';

/** From what a ripple map may start. */
const starts = ['activity', 'plan', 'initiative', 'lookBack', 'cycle'] as const;

/** Holds a map to change it. */
export const takeMap = (ask: Ask<Write>, id: string) =>
	hold(ask, id, () => findMap(ask.tx, ask.actor.organisationId, id));

/** Begins a ripple map: what came of an activity or an initiative, drawn together (methods.md 6.5). */
export const beginRippleMap = writeOperation({
	name: 'rippleMap.begin',
	object: 'rippleMap',
	summary: { nl: 'Begin een rimpelkaart', en: 'Begin a ripple map' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		...mapInput,
		areaId: maybe(idShape),
		/** The activity, plan or initiative it starts from. */
		cameOfId: maybe(idShape)
	}),
	example: { id: exampleId(1), title: 'Rimpels van het straatdiner', participants: 11 },
	rest: { method: 'put', path: '/ripple-maps/{id}', tag: 'vinden' },
	async work({ id, title, start, participants, happenedOn, areaId, cameOfId }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const origin = cameOfId ? await findEntry(tx, organisationId, cameOfId) : undefined;
		if (cameOfId && !starts.some((kind) => kind === origin?.kind))
			throw fieldProblem('cameOfId', 'unknownEntry');
		const spine = await newThought(ask, {
			...{ areaId: areaId ?? origin?.areaId ?? null, title, text: start },
			...(happenedOn && { happenedOn })
		});
		await addEntry(tx, { ...spine, id, kind: 'rippleMap' });
		await addMap(tx, { organisationId, id, participants });
		if (cameOfId) {
			const link = { organisationId, fromId: id, toId: cameOfId, role: 'cameOf' as const };
			await addLink(tx, { ...link, createdAt: clock() });
			await keepForGood(tx, organisationId, [cameOfId]);
		}
		return { id, version: 1 };
	}
});

/** Changes what a map is called, what it started from and how many drew along. */
export const changeRippleMap = writeOperation({
	name: 'rippleMap.change',
	object: 'rippleMap',
	summary: { nl: 'Verander een rimpelkaart', en: 'Change a ripple map' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape },
		...{ title: mapInput.title, start: mapInput.start, participants: mapInput.participants }
	}),
	example: { writeId: exampleId(9), id: exampleId(1), title: 'Rimpels', participants: 12 },
	rest: { method: 'post', path: '/ripple-maps/{id}/changes', tag: 'vinden' },
	async work({ id, title, start, participants }, ask) {
		const { organisationId } = ask.actor;
		await takeMap(ask, id);
		await changeMap(ask.tx, organisationId, id, { participants });
		const version = await changeEntryText(ask.tx, organisationId, id, title, start);
		return { id, version: version! };
	}
});

/** The two questions that are always asked, so that not only what went well is seen. */
export const answerOtherSide = writeOperation({
	name: 'rippleMap.otherSide',
	object: 'rippleMap',
	summary: {
		nl: 'Wie merkte er niets van, en wat werkte niet?',
		en: 'Who noticed nothing, and what did not work?'
	},
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape },
		nothingNoticed: longText(3000),
		didNotWork: longText(3000)
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), nothingNoticed: 'De bovenwoningen.' },
		didNotWork: 'De tweede keer was er te weinig eten.'
	},
	rest: { method: 'post', path: '/ripple-maps/{id}/other-sides', tag: 'vinden' },
	async work({ id, nothingNoticed, didNotWork }, ask) {
		const { version } = await takeMap(ask, id);
		await changeMap(ask.tx, ask.actor.organisationId, id, { nothingNoticed, didNotWork });
		return { id, version };
	}
});

/** A map with its ripples in the order of reading, and what it tells at a glance. */
export const showRippleMap = readOperation({
	name: 'rippleMap.show',
	summary: { nl: 'Lees een rimpelkaart', en: 'Read a ripple map' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: mapShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/ripple-maps/{id}', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'rippleMap');
		const map = await findMap(tx, organisationId, id);
		if (!words || !map) throw new Problem('notFound');
		const ripples = await findRipples(tx, organisationId, id);
		return {
			...{ ...words, ...map, cameOf: await findStarts(tx, organisationId, id) },
			...{ ripples: inOrder(ripples), readOut: readOut(ripples) }
		};
	}
});
