import { findArea } from '#community/index.ts';
import {
	Problem,
	addMonths,
	agreedDayShape,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	readOperation,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { countNamers, namedEnough, namedMonths, nextStep } from './connector.rules.ts';
import {
	addConnector,
	addConnectorAsk,
	addNaming,
	changeConnectorAsk,
	findConnectorAsks,
	findNamings,
	listConnectorRows,
	removeConnector,
	takeConnector
} from './connector.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const write = { object: 'connector', audience: ['worker'] as const };
const rest = (method: 'put' | 'post', path: string) => ({ method, path, tag: 'verbinden' });
const one = { writeId: idShape, id: idShape };
const exampleOne = { writeId: exampleId(9), id: exampleId(1) };

/** Holds one of the own team; of another team it is not there. */
async function take(ask: Ask<Write>, id: string, values: Parameters<typeof takeConnector>[3] = {}) {
	const found = await takeConnector(ask.tx, ask.actor.organisationId, id, values);
	if (!found) throw new Problem('notFound');
	return found;
}

/** Notes an answer to "with whom do you get things done?": a role or place, and which group named it. */
export const nameConnector = writeOperation({
	...write,
	name: 'connector.name',
	summary: { nl: 'Noteer een krachtpatser', en: 'Note a powerhouse' },
	input: z.strictObject({
		id: idShape,
		/** A role or place, no name. */
		called: shortText(),
		/** A group or channel, no name. */
		namedBy: shortText(),
		namedOn: dayShape().optional(),
		areaId: maybe(idShape)
	}),
	example: { id: exampleId(1), called: 'achter de toonbank', namedBy: 'ouderkamer De Klos' },
	rest: rest('put', '/connectors/{id}'),
	async work({ id, called, namedBy, namedOn, areaId }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const area = areaId ? await findArea(tx, organisationId, areaId) : undefined;
		if (areaId && !area) throw fieldProblem('areaId', 'unknownArea');
		const isOwn = area?.teamId && actor.teamIds.includes(area.teamId);
		const teamId = isOwn ? area.teamId! : actor.teamIds[0];
		if (!teamId) throw new Problem('forbidden');
		const createdAt = clock();
		const day = namedOn ?? dayOf(createdAt);
		const expiresOn = addMonths(dayOf(createdAt), namedMonths);
		await addConnector(tx, { organisationId, id, teamId, areaId, called, expiresOn, createdAt });
		// The first naming goes with it, under the same id.
		await addNaming(tx, { organisationId, id, connectorId: id, namedBy, namedOn: day, createdAt });
		return { id, version: 1 };
	}
});

/** Notes that one more group named the same one; each group counts once. */
export const nameConnectorAgain = writeOperation({
	...write,
	name: 'connector.nameAgain',
	summary: { nl: 'Noteer wie ook noemde', en: 'Note who named too' },
	input: z.strictObject({
		...{ id: idShape, connectorId: idShape, namedBy: shortText() },
		namedOn: dayShape().optional()
	}),
	example: { id: exampleId(3), connectorId: exampleId(1), namedBy: 'loopgroep' },
	rest: rest('put', '/connectors/{connectorId}/namings/{id}'),
	async work({ id, connectorId, namedBy, namedOn }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const createdAt = clock();
		const today = dayOf(createdAt);
		const { version, state } = await take(ask, connectorId);
		const before = (await findNamings(tx, organisationId, [connectorId])).map((n) => n.namedBy);
		if (countNamers([...before, namedBy]) === countNamers(before))
			throw fieldProblem('namedBy', 'namedBefore');
		const naming = { organisationId, id, connectorId, namedBy, createdAt };
		await addNaming(tx, { ...naming, namedOn: namedOn ?? today });
		if (state === 'named')
			await take(ask, connectorId, { expiresOn: addMonths(today, namedMonths) });
		return { id: connectorId, version };
	}
});

/** Notes that somebody said yes: from then on with the name they want, for what and until when. */
export const noteWilling = writeOperation({
	...write,
	name: 'connector.agree',
	summary: { nl: 'Noteer dat iemand ja zei', en: 'Note that somebody said yes' },
	input: z.strictObject({
		...one,
		/** They were asked, and said yes. */
		asked: z.boolean().default(false),
		called: shortText(),
		ownName: optionalText(100),
		limits: optionalText(500),
		consentHow: z.enum(['talk', 'paper']).default('talk'),
		consentFor: shortText(500),
		consentUntil: maybe(agreedDayShape())
	}),
	example: {
		...{ ...exampleOne, asked: true, called: 'de man van de snackbar' },
		consentFor: 'gebeld worden als er iets te regelen is op het plein'
	},
	rest: rest('post', '/connectors/{id}/agreements'),
	async work({ id, writeId: _, asked, consentUntil, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const today = dayOf(clock());
		if (!asked) throw fieldProblem('asked', 'askFirst');
		const expiresOn = consentUntil ?? addMonths(today, 12);
		if (expiresOn < today) throw fieldProblem('consentUntil', 'dayPassed');
		if (expiresOn > addMonths(today, 24)) throw fieldProblem('consentUntil', 'yesTooLong');
		await take(ask, id);
		const namers = await findNamings(tx, actor.organisationId, [id]);
		if (countNamers(namers.map(({ namedBy }) => namedBy)) < namedEnough)
			throw new Problem('connectorTooFew');
		const willing = { state: 'willing' as const, consentOn: today, expiresOn };
		return { id, version: (await take(ask, id, { ...said, ...willing })).version };
	}
});

/** Somebody said no, or not any more: all that is kept of them goes at once. */
export const letConnectorGo = writeOperation({
	...write,
	name: 'connector.letGo',
	summary: { nl: 'Iemand wil dit niet (meer)', en: 'Somebody does not want this (any more)' },
	input: z.strictObject(one),
	example: exampleOne,
	rest: rest('post', '/connectors/{id}/removals'),
	async work({ id }, { tx, actor }) {
		if (!(await removeConnector(tx, actor.organisationId, id))) throw new Problem('notFound');
		return { id, version: 2 };
	}
});

/** Notes what is asked of who said yes, so that it does not become too much. */
export const askConnector = writeOperation({
	...write,
	name: 'connector.ask',
	summary: { nl: 'Noteer wat je vroeg', en: 'Note what you asked' },
	input: z.strictObject({
		...{ id: idShape, connectorId: idShape, forWhat: shortText(500) },
		askedOn: dayShape().optional()
	}),
	example: { id: exampleId(2), connectorId: exampleId(1), forWhat: 'sleutel van het veldje' },
	rest: rest('put', '/connectors/{connectorId}/asks/{id}'),
	async work({ id, connectorId, forWhat, askedOn }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const createdAt = clock();
		const { version, state } = await take(ask, connectorId);
		if (state !== 'willing') throw new Problem('connectorNotAsked');
		const asks = await findConnectorAsks(tx, organisationId, [connectorId]);
		const same = (other: string) => other.toLowerCase() === forWhat.toLowerCase();
		if (asks.some((a) => a.answer !== 'no' && !a.doneOn && same(a.forWhat)))
			throw fieldProblem('forWhat', 'askedAlready');
		const day = askedOn ?? dayOf(createdAt);
		await addConnectorAsk(tx, {
			...{ organisationId, id, connectorId, forWhat, askedOn: day, createdAt }
		});
		return { id: connectorId, version };
	}
});

/** Notes what came of it: yes, no, or over. */
export const answerConnectorAsk = writeOperation({
	...write,
	name: 'connectorAsk.answer',
	summary: { nl: 'Noteer het antwoord', en: 'Note the answer' },
	input: z.strictObject({
		...{ ...one, connectorId: idShape, answer: z.enum(['notYet', 'yes', 'no']).optional() },
		done: z.boolean().default(false)
	}),
	example: { ...exampleOne, connectorId: exampleId(2), done: true },
	rest: rest('post', '/connectors/{connectorId}/asks/{id}/answers'),
	async work({ id, connectorId, answer, done }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await take(ask, connectorId);
		const values = { ...(answer && { answer }), ...(done && { doneOn: dayOf(ask.clock()) }) };
		if (!(await changeConnectorAsk(ask.tx, { organisationId, connectorId, id }, values)))
			throw new Problem('notFound');
		return { id: connectorId, version };
	}
});

/** With whom the neighbourhood gets things done, for the own team only. It is no list to take along: it has no address in the API. */
export const listConnectors = readOperation({
	name: 'connector.list',
	summary: { nl: 'Krachtpatsers', en: 'Powerhouses' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			...{ id: idShape, called: z.string(), ownName: z.string().nullable() },
			state: z.enum(['named', 'willing']),
			next: z.enum(['listen', 'ask', 'spare', 'welcome']),
			namers: z.array(z.string()),
			...{ areaName: z.string().nullable(), limits: z.string().nullable() },
			...{ consentOn: z.string().nullable(), consentFor: z.string().nullable() },
			expiresOn: z.string(),
			openAsks: z.int(),
			asks: z.array(
				z.object({
					...{ id: idShape, forWhat: z.string(), askedOn: z.string(), open: z.boolean() },
					...{ answer: z.enum(['notYet', 'yes', 'no']), doneOn: z.string().nullable() }
				})
			)
		})
	),
	example: {},
	async work(_, { tx, actor: { organisationId } }) {
		const found = await listConnectorRows(tx, organisationId);
		if (found.length === 0) return [];
		const ids = found.map(({ id }) => id);
		const namings = await findNamings(tx, organisationId, ids);
		const asked = await findConnectorAsks(tx, organisationId, ids);
		return found.map((connector) => {
			const of = <T extends { connectorId: string }>(all: readonly T[]) =>
				all.filter(({ connectorId }) => connectorId === connector.id);
			const namers = of(namings).map(({ namedBy }) => namedBy);
			const asks = of(asked).map((ask) => ({
				...{ ...ask, open: ask.answer !== 'no' && ask.doneOn === null }
			}));
			const openAsks = asks.filter(({ open }) => open).length;
			return {
				...connector,
				namers,
				asks,
				openAsks,
				next: nextStep({ ...connector, namers, openAsks })
			};
		});
	}
});
