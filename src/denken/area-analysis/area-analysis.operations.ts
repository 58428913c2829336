import { addEntry, changeEntryText, newThought, wordsOf } from '#community/index.ts';
import {
	Problem,
	dayOf,
	idShape,
	readOperation,
	writeOperation,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { countChangeOf, unchanged } from '../change.ts';
import { figureOf } from '../material/index.ts';
import { findAnswers } from './answer.store.ts';
import { invitationsOf } from './area-analysis.rules.ts';
import { areaAnalysisShape, findingKinds, wordsInput } from './area-analysis.schema.ts';
import {
	addAreaAnalysis,
	changeAreaAnalysis,
	findAreaAnalysis,
	findConfrontations,
	findFindings
} from './area-analysis.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Begins an area analysis: what for, and whose neighbourhood it is (78; methods.md 2.2, step 1). */
export const beginAreaAnalysis = writeOperation({
	name: 'areaAnalysis.begin',
	object: 'areaAnalysis',
	summary: { nl: 'Begin een gebiedsanalyse', en: 'Begin an area analysis' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, areaId: idShape, ...wordsInput }),
	example: { id: exampleId(1), areaId: exampleId(2), title: 'Wie woont er in de Klossenbuurt?' },
	rest: { method: 'put', path: '/area-analyses/{id}', tag: 'denken' },
	async work({ id, areaId, title, aim, ...texts }, ask) {
		const { tx, actor } = ask;
		const spine = await newThought(ask, { areaId, title, text: aim });
		await addEntry(tx, { ...spine, id, kind: 'areaAnalysis' }, texts.whoseArea, texts.questions);
		await addAreaAnalysis(tx, { organisationId: actor.organisationId, id, ...texts });
		return { id, version: 1 };
	}
});

/** Gives its texts other words. */
export const changeTheAreaAnalysis = writeOperation({
	name: 'areaAnalysis.change',
	object: 'areaAnalysis',
	summary: { nl: 'Verander een gebiedsanalyse', en: 'Change an area analysis' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		/** As it was read: the version of its texts. */
		version: z.coerce.number().int(),
		...wordsInput
	}),
	example: { writeId: exampleId(9), id: exampleId(1), version: 1, title: 'De Klossenbuurt' },
	rest: { method: 'post', path: '/area-analyses/{id}/changes', tag: 'denken' },
	async work({ writeId: _, id, version, title, aim, ...texts }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		await countChangeOf(ask, id, 'areaAnalysis');
		unchanged(await findAreaAnalysis(tx, organisationId, id), version);
		await changeAreaAnalysis(tx, { organisationId, id }, texts);
		const counted = await changeEntryText(tx, organisationId, id, title, aim);
		return { id, version: counted! };
	}
});

/** What stands in an analysis beside its words: figures and findings, as this reader may see them. */
export async function insideOf(tx: Read, organisationId: string, id: string) {
	const confronted = await findConfrontations(tx, organisationId, id);
	const findings = await findFindings(tx, organisationId, id);
	return {
		confrontations: confronted.map((one) => ({ ...one, figure: figureOf(one) })),
		findings: findingKinds.flatMap((kind) => findings.filter((one) => one.kind === kind))
	};
}

/** One area analysis with all that stands in it; answers of residents for the team that keeps it only. */
export const showAreaAnalysis = readOperation({
	name: 'areaAnalysis.show',
	summary: { nl: 'Lees een gebiedsanalyse', en: 'Read an area analysis' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: areaAnalysisShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/area-analyses/{id}', tag: 'denken' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'areaAnalysis');
		const texts = await findAreaAnalysis(tx, organisationId, id);
		if (!words || !texts) throw new Problem('notFound');
		const inside = await insideOf(tx, organisationId, id);
		const found = await findAnswers(tx, organisationId, id);
		const answers = found.map((one) => ({ ...one, givenOn: dayOf(one.createdAt) }));
		const invitations = invitationsOf({ ...inside, answers: answers.length });
		return { ...words, ...texts, ...inside, answers, invitations } as never;
	}
});
