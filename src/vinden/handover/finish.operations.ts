import { findEntry, findOrganisation, hold, shareEntry } from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldSentences,
	idShape,
	newId,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import type { Content } from './content.schema.ts';
import {
	addVersion,
	findDraft,
	findVersions,
	putSituation,
	rewordEntry
} from './handover.store.ts';
import { writeFileText } from './package.ts';
import { refusePersonal } from './personal.ts';
import { exampleId } from './shapes.ts';

/** @throws Problem with what another needs and is missing */
function refuseUnready({ situation, steps }: Content): void {
	const missing = [
		...(situation.words ? [] : [{ path: 'situation.words', sentence: fieldSentences.empty! }]),
		...(steps.length > 0 ? [] : [{ path: 'steps', sentence: fieldSentences.oneStep! }])
	];
	if (missing.length > 0) throw new Problem('notReadyToHandOver', {}, missing);
}

/**
 * Finishes a version: from then on it can be handed over, and stands in the library over the fence. Refuses what looks
 * like data of a person.
 */
export const finishHandover = writeOperation({
	name: 'handover.finish',
	object: 'handover',
	summary: { nl: 'Maak een overdracht af', en: 'Finish a handover' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		version: z.coerce.number().int(),
		/** Who may read it from now on; handing over inside the organisation needs the partners. */
		visibility: z.enum(['team', 'partners', 'residents', 'public']).default('partners')
	}),
	example: { writeId: exampleId(9), id: exampleId(1), version: 2 },
	rest: { method: 'post', path: '/handovers/{id}/versions', tag: 'vinden' },
	async work({ id, version: seen, visibility }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { held: content, version } = await hold(ask, id, () => findDraft(tx, organisationId, id));
		if (version !== seen + 1) throw new Problem('changedMeanwhile');
		refuseUnready(content);
		await refusePersonal(tx, organisationId, content);
		const [last] = await findVersions(tx, organisationId, id);
		await addVersion(tx, {
			...{ organisationId, handoverId: id, number: (last?.number ?? 0) + 1 },
			...{ madeOn: dayOf(clock()), content }
		});
		await rewordEntry(tx, { organisationId, id }, content);
		await putSituation(tx, { organisationId, id }, content);
		const entry = await findEntry(tx, organisationId, id);
		if (entry!.visibility === visibility) return { id, version };
		return shareEntry.work({ writeId: newId(), id, visibility }, ask);
	}
});

/** A name for a file: lower case, without what a disk does not like. */
export const fileNameOf = (title: string): string => {
	const plain = title
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase();
	const name = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
	return `${name.slice(0, 60) || 'aanpak'}.vierzet.json`;
};

export const fileAnswer = z.object({ fileName: z.string(), text: z.string() });

/** The last version as a file that another Vierzet takes in (docs/handover-format.md). */
export const exportHandover = readOperation({
	name: 'handover.export',
	summary: { nl: 'Een overdracht als bestand', en: 'A handover as a file' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: fileAnswer,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/handovers/{id}/file', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId }, secret }) {
		const [last] = await findVersions(tx, organisationId, id);
		const organisation = await findOrganisation(tx, organisationId);
		if (!last || !organisation) throw new Problem('notFound');
		const { number: version, madeOn, content } = last;
		const said = { kind: 'handover' as const, id, version, madeOn, content };
		const giver = { secret, organisationId, name: organisation.name };
		return { fileName: fileNameOf(content.title), text: writeFileText(said, giver) };
	}
});
