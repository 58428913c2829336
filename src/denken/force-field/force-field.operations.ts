import {
	addEntry,
	addLink,
	changeEntryText,
	findEntry,
	newThought,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import {
	Problem,
	agreedDayShape,
	fieldProblem,
	idShape,
	maybe,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { completeness } from './actor.rules.ts';
import { findActors, findAssessments } from './actor.store.ts';
import { connectorsOf } from './connector.rules.ts';
import {
	actorShape,
	fieldWords,
	forceShape,
	supportShape,
	tieShape
} from './force-field.schema.ts';
import {
	addForceField,
	changeForceFieldRow,
	findAbout,
	findForceField
} from './force-field.store.ts';
import { findForces, findTies } from './force.store.ts';
import { totalsOf, weightOf, workOrder } from './lewin.rules.ts';
import { alliesOf, supportNow, supportOn, withAssessments } from './picture.rules.ts';
import { routeTo } from './route.rules.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Begins a force field around one goal; it may be about a plan or a theme (79; methods.md 2.3). */
export const beginForceField = writeOperation({
	name: 'forceField.begin',
	object: 'forceField',
	summary: { nl: 'Begin een krachtenveld', en: 'Begin a force field' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		areaId: maybe(idShape),
		...fieldWords,
		/** The plan or theme it is about. */
		aboutId: maybe(idShape)
	}),
	example: {
		id: exampleId(1),
		title: 'Breng- en haaltijd',
		goal: 'Kinderen komen veilig bij school.',
		doneWith: 'twee ouders en een dwarsdenker uit het team'
	},
	rest: { method: 'put', path: '/force-fields/{id}', tag: 'denken' },
	async work({ id, areaId, title, goal, doneWith, aboutId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const about = aboutId ? await findEntry(tx, organisationId, aboutId) : undefined;
		if (aboutId && about?.kind !== 'plan' && about?.kind !== 'theme')
			throw fieldProblem('aboutId', 'unknownEntry');
		const spine = await newThought(ask, {
			areaId: areaId ?? about?.areaId ?? null,
			...{ title, text: goal }
		});
		await addEntry(tx, { ...spine, id, kind: 'forceField' });
		await addForceField(tx, { organisationId, id, doneWith: doneWith ?? '' });
		if (aboutId)
			await addLink(tx, {
				...{ organisationId, fromId: id, toId: aboutId, role: 'uses' },
				createdAt: spine.createdAt
			});
		return { id, version: 1 };
	}
});

/** Changes the name, the goal or who looked along. */
export const changeForceField = writeOperation({
	name: 'forceField.change',
	object: 'forceField',
	summary: { nl: 'Verander een krachtenveld', en: 'Change a force field' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, ...fieldWords }),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1) },
		...{ title: 'Breng- en haaltijd', goal: 'Kinderen komen veilig bij school.' }
	},
	rest: { method: 'post', path: '/force-fields/{id}/changes', tag: 'denken' },
	async work({ id, title, goal, doneWith }, { tx, actor: { organisationId } }) {
		if (!(await findForceField(tx, organisationId, id))) throw new Problem('notFound');
		const version = await changeEntryText(tx, organisationId, id, title, goal);
		if (version === undefined) throw new Problem('forbidden');
		await changeForceFieldRow(tx, organisationId, id, doneWith ?? '');
		return { id, version };
	}
});

/**
 * The whole force field: actors with how they stand in it and what follows, ties, forces in the order of work, both
 * numbers of support, who is missing, and when asked a way to an actor and what moved since a day.
 */
export const showForceField = readOperation({
	name: 'forceField.show',
	summary: { nl: 'Lees een krachtenveld', en: 'Read a force field' },
	audience: ['member'],
	input: z.strictObject({
		id: idShape,
		/** "Via wie?": whom it should reach. */
		toId: idShape.optional(),
		/** Who starts; left out, any ally. */
		fromId: idShape.optional(),
		/** Compares with how it was seen on this day. */
		since: agreedDayShape().optional()
	}),
	output: z.object({
		...wordsShape,
		doneWith: z.string(),
		about: z.array(z.object({ id: idShape, kind: z.enum(['plan', 'theme']), title: z.string() })),
		/** Residents first, then by name. */
		actors: z.array(actorShape),
		ties: z.array(tieShape),
		/** In the order of work. */
		forces: z.array(forceShape),
		totals: z.object({ driving: z.int(), restraining: z.int() }),
		support: supportShape,
		/** The support on the day that is compared with. */
		supportThen: supportShape.nullable(),
		connectors: z.array(
			z.object({ id: idShape, others: z.int(), strength: z.int(), between: z.number() })
		),
		allyIds: z.array(idShape),
		/** The way that was asked for; null when none was, or when there is none. */
		route: z.object({ ids: z.array(idShape), ties: z.array(tieShape), cost: z.int() }).nullable(),
		lists: z.object({
			cannotGoRound: z.array(idShape),
			doNotWantToGoRound: z.array(idShape),
			alwaysForget: z.array(idShape),
			hardToFind: z.array(idShape),
			doNotKnow: z.array(idShape)
		}),
		/** Whether the own organisation is among the actors. */
		selfThere: z.boolean()
	}),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/force-fields/{id}', tag: 'denken' },
	async work({ id, toId, fromId, since }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'forceField');
		const field = await findForceField(tx, organisationId, id);
		if (!words || !field) throw new Problem('notFound');
		const actors = withAssessments(
			await findActors(tx, organisationId, id),
			await findAssessments(tx, organisationId, id),
			since
		);
		const ties = await findTies(tx, organisationId, id);
		const forces = workOrder(await findForces(tx, organisationId, id));
		const allyIds = alliesOf(actors);
		return {
			...{ ...field, ...words, actors, ties, allyIds },
			about: await findAbout(tx, organisationId, id),
			forces: forces.map((force) => ({ ...force, weight: weightOf(force) })),
			totals: totalsOf(forces),
			support: supportNow(actors),
			supportThen: since ? supportOn(actors, since) : null,
			connectors: connectorsOf(
				actors.map((one) => one.id),
				ties
			),
			route: toId ? routeTo(fromId ? [fromId] : allyIds, toId, ties) : null,
			...completeness(actors)
		};
	}
});
