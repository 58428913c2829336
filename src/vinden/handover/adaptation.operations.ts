import {
	addEntry,
	addLink,
	findEntry,
	findOrganisation,
	hold,
	newThought,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { addAdaptation, changeAdaptation, findAdaptation } from './adaptation.store.ts';
import { adaptableOf } from './approach.operations.ts';
import { adaptedShape } from './content.schema.ts';
import { fileAnswer, fileNameOf } from './finish.operations.ts';
import { writeFileText } from './package.ts';
import { refusePersonal } from './personal.ts';
import { adaptationShape, exampleId } from './shapes.ts';
import { adaptationTold } from './told.ts';

const adapted = {
	...adaptedShape.shape,
	timesHeld: maybe(z.coerce.number().int().min(0).max(10_000))
};
const example = {
	...{ title: 'Portiekontbijt', changed: 'Ontbijt in het portiek in plaats van eten op straat.' },
	...{ timesHeld: 2, took: 'Trekkers zoeken kostte drie maanden.' }
};

/**
 * Notes what was made of an approach: what was changed and why, how often it was held, what it took and what came of
 * it. It is shared with the partners from the start, so that it flows back to who gave it.
 */
export const noteAdaptation = writeOperation({
	name: 'adaptation.note',
	object: 'adaptation',
	summary: { nl: 'Noteer wat je ervan maakte', en: 'Note what you made of it' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		/** A finished handover or a received approach. */
		sourceId: idShape,
		/** The plan it was tried with. */
		planId: maybe(idShape),
		areaId: maybe(idShape),
		visibility: z.enum(['team', 'partners']).default('partners'),
		...adapted
	}),
	example: { id: exampleId(4), sourceId: exampleId(1), ...example },
	rest: { method: 'put', path: '/adaptations/{id}', tag: 'vinden' },
	async work({ id, sourceId, planId, areaId, visibility, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const source = await adaptableOf(tx, organisationId, sourceId);
		if (!source) throw fieldProblem('sourceId', 'notAdaptable');
		const plan = planId ? await findEntry(tx, organisationId, planId) : undefined;
		if (planId && plan?.kind !== 'plan') throw fieldProblem('planId', 'unknownEntry');
		await refusePersonal(tx, organisationId, said);
		const { title, changed, ...told } = said;
		const words = { areaId: areaId ?? plan?.areaId ?? null, title, text: changed };
		const thought = await newThought(ask, { ...words, ...(actor.teamIds[0] && { visibility }) });
		await addEntry(tx, { ...thought, id, kind: 'approach' }, told.reason, told.came);
		await addAdaptation(tx, {
			...{ organisationId, id, ...told, number: 1, notedOn: dayOf(clock()), from: null },
			...{ sourceId, sourcePackageId: source.packageId },
			...{ sourceVersion: source.version, sourceTitle: source.title }
		});
		const link = { organisationId, fromId: id, createdAt: clock() };
		await addLink(tx, { ...link, toId: sourceId, role: 'adapts' });
		if (planId) await addLink(tx, { ...link, toId: planId, role: 'cameOf' });
		return { id, version: 1 };
	}
});

/** Tells it anew, for example when it was held again. What came in a file is told by who sent it. */
export const changeOwnAdaptation = writeOperation({
	name: 'adaptation.change',
	object: 'adaptation',
	summary: { nl: 'Vul aan wat je ervan maakte', en: 'Add to what you made of it' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		version: z.coerce.number().int(),
		...adapted
	}),
	example: { writeId: exampleId(9), id: exampleId(4), version: 1, ...example, timesHeld: 3 },
	rest: { method: 'post', path: '/adaptations/{id}/changes', tag: 'vinden' },
	async work({ id, version: seen, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { held, version } = await hold(ask, id, () => findAdaptation(tx, organisationId, id));
		if (held.fromOrganisation) throw new Problem('notNow');
		if (version !== seen + 1) throw new Problem('changedMeanwhile');
		await refusePersonal(tx, organisationId, said);
		const notedOn = dayOf(clock());
		await changeAdaptation(
			tx,
			{ organisationId, id },
			{ ...said, number: held.number + 1, notedOn }
		);
		return { id, version };
	}
});

/** One adaptation, and whether it goes back to its giver in a file. */
export const showAdaptation = readOperation({
	name: 'adaptation.show',
	summary: { nl: 'Lees wat ervan gemaakt werd', en: 'Read what was made of it' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		...adaptationShape.shape,
		/** What it was made of came from another organisation, and so does this go back. */
		goesBack: z.boolean(),
		sourceKind: z.enum(['handover', 'approach']).nullable()
	}),
	example: { id: exampleId(4) },
	rest: { method: 'get', path: '/adaptations/{id}', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'approach');
		const found = await findAdaptation(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const source = found.sourceId && (await findEntry(tx, organisationId, found.sourceId));
		return {
			...{ ...words, ...adaptationTold(found) },
			goesBack: !found.fromOrganisation && found.sourcePackageId !== found.sourceId,
			sourceKind: source ? (source.kind as 'handover' | 'approach') : null
		};
	}
});

/** The adaptation as a file for the organisation that gave the approach. */
export const exportAdaptation = readOperation({
	name: 'adaptation.export',
	summary: { nl: 'Wat je ervan maakte, als bestand', en: 'What you made of it, as a file' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: fileAnswer,
	example: { id: exampleId(4) },
	rest: { method: 'get', path: '/adaptations/{id}/file', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId }, secret }) {
		const found = await findAdaptation(tx, organisationId, id);
		const organisation = await findOrganisation(tx, organisationId);
		if (!found || !organisation) throw new Problem('notFound');
		if (found.fromOrganisation || found.sourcePackageId === found.sourceId)
			throw new Problem('notNow');
		const { title, changed, reason, timesHeld, took, came } = found;
		const said = {
			...{ kind: 'adaptation' as const, id, version: found.number, madeOn: found.notedOn },
			of: { id: found.sourcePackageId, version: found.sourceVersion, title: found.sourceTitle },
			content: { title, changed, reason, timesHeld, took, came }
		};
		const giver = { secret, organisationId, name: organisation.name };
		return { fileName: fileNameOf(title), text: writeFileText(said, giver) };
	}
});
