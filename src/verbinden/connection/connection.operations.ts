import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	newId,
	optionalText,
	readOperation,
	searchQuery,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import {
	connectionStates,
	heldBy,
	mayBecome,
	residentsFirst,
	stepsFrom
} from './connection.rules.ts';
import {
	addConnectionRow,
	addStepRow,
	findConnectionsOf,
	findEnd,
	findSteps,
	holdConnection,
	isConnected,
	removeConnectionRow,
	searchEnds,
	seesConnection
} from './connection.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const stateShape = z.enum(connectionStates);
const heldShape = z.enum(heldBy);

/** Notes what connects two things there are (16), and who holds that up (20). */
export const connect = writeOperation({
	name: 'connection.make',
	object: 'connection',
	summary: { nl: 'Verbind twee dingen die er zijn', en: 'Connect two things there are' },
	audience: ['worker'],
	input: z.strictObject({
		...{ id: idShape, fromId: idShape, toId: idShape },
		together: optionalText(1000).transform((said) => said ?? ''),
		state: z.enum(['proposed', 'introduced', 'working']).default('proposed'),
		heldBy: heldShape.default('withWorker'),
		onDay: dayShape().optional()
	}),
	example: {
		...{ id: exampleId(1), fromId: exampleId(2), toId: exampleId(3) },
		...{ together: 'lenen het dambord uit', state: 'working', heldBy: 'without' }
	} as const,
	rest: { method: 'put', path: '/connections/{id}', tag: 'verbinden' },
	async work({ id, fromId, toId, together, state, heldBy: held, onDay }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		if (fromId === toId) throw fieldProblem('toId', 'connectedToItself');
		const from = await findEnd(tx, organisationId, fromId);
		const to = await findEnd(tx, organisationId, toId);
		if (!from) throw fieldProblem('fromId', 'notConnectable');
		if (!to) throw fieldProblem('toId', 'notConnectable');
		if (from.isPerson && to.isPerson && !(from.consentTies && to.consentTies))
			throw fieldProblem('toId', 'bothMustAgree');
		if (await isConnected(tx, organisationId, [fromId, toId]))
			throw fieldProblem('toId', 'connectedAlready');
		const createdAt = clock();
		const since = onDay ?? dayOf(createdAt);
		const now = { state, heldBy: held };
		await addConnectionRow(tx, {
			...{ organisationId, id, fromId, toId, together, ...now, since, createdAt }
		});
		await addStepRow(tx, {
			...{ organisationId, id: newId(), connectionId: id, ...now, onDay: since },
			...{ words: null, createdAt }
		});
		return { id, version: 1 };
	}
});

/** Says how a connection goes now, and who holds it up. An end needs a reason. */
export const moveConnection = writeOperation({
	name: 'connection.move',
	object: 'connection',
	summary: { nl: 'Zeg hoe een band nu gaat', en: 'Say how a connection goes now' },
	audience: ['worker'],
	input: z.strictObject({
		...{ id: idShape, connectionId: idShape, state: stateShape, heldBy: heldShape.optional() },
		...{ onDay: dayShape().optional(), words: optionalText(1000) }
	}),
	example: { id: exampleId(4), connectionId: exampleId(1), state: 'working' } as const,
	rest: { method: 'put', path: '/connection-steps/{id}', tag: 'verbinden' },
	async work({ id, connectionId, state, heldBy: said, onDay, words }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		if (state === 'ended' && !words) throw fieldProblem('words', 'whyEnded');
		const key = { organisationId, id: connectionId };
		const before = await holdConnection(tx, key);
		if (!before) throw new Problem((await seesConnection(tx, key)) ? 'forbidden' : 'notFound');
		if (!mayBecome(before.state, state)) throw fieldProblem('state', 'notThisStep');
		const createdAt = clock();
		const day = onDay ?? dayOf(createdAt);
		if (day < before.since) throw fieldProblem('onDay', 'beforeLastStep');
		const now = { state, heldBy: said ?? before.heldBy };
		await addStepRow(tx, {
			organisationId,
			id,
			connectionId,
			...now,
			onDay: day,
			words,
			createdAt
		});
		await holdConnection(tx, key, { ...now, since: day });
		return { id: connectionId, version: 1 };
	}
});

/** Takes a connection away that was noted by mistake. */
export const removeConnection = writeOperation({
	name: 'connection.remove',
	object: 'connection',
	summary: { nl: 'Haal een band weg', en: 'Take a connection away' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/connections/{id}/removals', tag: 'verbinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		if (await removeConnectionRow(tx, { organisationId, id })) return { id, version: 2 };
		const seen = await seesConnection(tx, { organisationId, id });
		throw new Problem(seen ? 'forbidden' : 'notFound');
	}
});

const endShape = {
	...{ title: z.string(), areaName: z.string().nullable() },
	/** The kind of entry, and of a party which kind of party. */
	...{ entryKind: z.string(), kind: z.string() }
};

/** What one thing is connected with, residents first (19). */
export const listConnections = readOperation({
	name: 'connection.list',
	summary: { nl: 'Waar iets mee verbonden is', en: 'What something is connected with' },
	audience: ['member'],
	input: z.strictObject({ entryId: idShape }),
	output: z.array(
		z.object({
			...{ id: idShape, otherId: idShape, ...endShape, together: z.string() },
			...{ state: stateShape, heldBy: heldShape, since: z.string() },
			/** To which states it may go from here. */
			onward: z.array(stateShape),
			/** Every step, the newest first. */
			steps: z.array(
				z.object({
					...{ id: idShape, state: stateShape, heldBy: heldShape, onDay: z.string() },
					words: z.string().nullable()
				})
			)
		})
	),
	example: { entryId: exampleId(2) },
	rest: { method: 'get', path: '/entries/{entryId}/connections', tag: 'verbinden' },
	async work({ entryId }, { tx, actor: { organisationId } }) {
		const found = await findConnectionsOf(tx, organisationId, entryId);
		if (found.length === 0) return [];
		const ids = found.map(({ id }) => id);
		const steps = await findSteps(tx, organisationId, ids);
		return found
			.map(({ text, title, ...one }) => ({
				...one,
				title: title || text.slice(0, 120),
				onward: [...stepsFrom(one.state)],
				steps: steps
					.filter(({ connectionId }) => connectionId === one.id)
					.map(({ connectionId: _, ...step }) => step)
			}))
			.toSorted(
				(a, b) => Number(a.state === 'ended') - Number(b.state === 'ended') || residentsFirst(a, b)
			);
	}
});

/** Looks for something to connect with: what holds any of the words. */
export const findToConnect = readOperation({
	name: 'connection.search',
	summary: { nl: 'Zoek iets om te verbinden', en: 'Search something to connect with' },
	audience: ['worker'],
	input: z.strictObject({ entryId: idShape, q: shortText(200) }),
	output: z.array(z.object({ id: idShape, ...endShape })),
	example: { entryId: exampleId(2), q: 'dambord' },
	async work({ entryId, q }, { tx, actor: { organisationId } }) {
		const query = searchQuery(q);
		if (!query) return [];
		const found = await searchEnds(tx, organisationId, query, 21);
		return found
			.filter(({ id }) => id !== entryId)
			.slice(0, 20)
			.map(({ id, title, text, areaName, entryKind, kind }) => ({
				...{ id, title: title || text.slice(0, 120), areaName, entryKind, kind }
			}));
	}
});

/** What stands at one end: for the page of its connections. */
export const showEnd = readOperation({
	name: 'connection.showEnd',
	summary: { nl: 'Iets dat er is', en: 'Something there is' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({ id: idShape, text: z.string(), ...endShape }),
	example: { id: exampleId(2) },
	async work({ id }, { tx, actor }) {
		const found = await findEnd(tx, actor.organisationId, id);
		if (!found) throw new Problem('notFound');
		const { title, text, areaName, entryKind, kind } = found;
		return { id, title: title || text.slice(0, 120), text, areaName, entryKind, kind };
	}
});
