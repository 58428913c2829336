import {
	Problem,
	fieldProblem,
	idShape,
	optionalText,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { countChangeOf, unchanged } from '../change.ts';
import { clearPart, removeFigureUsed, takeFigure } from '../material/index.ts';
import { findingKinds, verdictInput } from './area-analysis.schema.ts';
import {
	addConfrontation,
	addFinding,
	changeConfrontation,
	findConfrontation,
	findFindings,
	removeConfrontation,
	removeFinding
} from './area-analysis.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const rest = (method: 'put' | 'post', path: string) => ({
	method,
	path: `/area-analyses/{analysisId}/${path}`,
	tag: 'denken'
});
const write = { object: 'areaAnalysis', audience: ['worker'] as const };

/** Lays a figure, or what is said, beside what people live: it fits, it chafes, or something is missing (step 5). */
export const confront = writeOperation({
	...write,
	name: 'areaAnalysis.addConfrontation',
	summary: { nl: 'Leg een cijfer naast het leven in de wijk', en: 'Confront a figure with life' },
	input: z.strictObject({
		id: idShape,
		analysisId: idShape,
		figure: z.strictObject({ areaId: idShape, indicatorId: z.string().max(60) }).optional(),
		statement: optionalText(1000),
		...verdictInput
	}),
	example: {
		id: exampleId(1),
		analysisId: exampleId(2),
		statement: 'Er is genoeg te doen voor jongeren.',
		verdict: 'chafes',
		by: 'residents'
	},
	rest: rest('put', 'confrontations/{id}'),
	async work({ id, analysisId, figure, statement, by, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const version = await countChangeOf(ask, analysisId, 'areaAnalysis');
		if (!figure && !statement) throw fieldProblem('statement', 'figureOrWords');
		const figureId = figure ? await takeFigure(ask, analysisId, figure) : null;
		await addConfrontation(tx, {
			...{ organisationId, id, analysisId, figureId, statement, ...said },
			...{ givenBy: by, createdAt: clock() }
		});
		return { id: analysisId, version };
	}
});

/** Changes the verdict or the words; the figure stays as it was taken. */
export const changeAConfrontation = writeOperation({
	...write,
	name: 'areaAnalysis.changeConfrontation',
	summary: { nl: 'Verander een confrontatie', en: 'Change a confrontation' },
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		analysisId: idShape,
		version: z.coerce.number().int(),
		statement: optionalText(1000),
		...verdictInput
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), analysisId: exampleId(2), version: 1 },
		...{ statement: 'Er is genoeg te doen.', verdict: 'fits', by: 'partners' }
	},
	rest: rest('post', 'confrontations/{id}/changes'),
	async work({ writeId: _, id, analysisId, version, by, ...said }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const counted = await countChangeOf(ask, analysisId, 'areaAnalysis');
		const found = await findConfrontation(tx, organisationId, analysisId, id);
		const { figureId } = unchanged(found, version);
		if (!figureId && !said.statement) throw fieldProblem('statement', 'figureOrWords');
		await changeConfrontation(tx, { organisationId, id }, { ...said, givenBy: by });
		return { id: analysisId, version: counted };
	}
});

const removal = z.strictObject({ writeId: idShape, id: idShape, analysisId: idShape });
const removalExample = { writeId: exampleId(9), id: exampleId(1), analysisId: exampleId(2) };

/** Takes a confrontation away, with what lay beside it. */
export const removeAConfrontation = writeOperation({
	...write,
	name: 'areaAnalysis.removeConfrontation',
	summary: { nl: 'Haal een confrontatie weg', en: 'Take a confrontation away' },
	input: removal,
	example: removalExample,
	rest: rest('post', 'confrontations/{id}/removals'),
	async work({ id, analysisId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const version = await countChangeOf(ask, analysisId, 'areaAnalysis');
		const found = await findConfrontation(tx, organisationId, analysisId, id);
		if (!found) throw new Problem('notFound');
		await clearPart(tx, organisationId, analysisId, `confrontation:${id}`);
		await removeConfrontation(tx, { organisationId, id });
		if (found.figureId) await removeFigureUsed(tx, organisationId, found.figureId);
		return { id: analysisId, version };
	}
});

/** Writes down a strength, a vulnerability or a chance of the area (step 6). */
export const addAFinding = writeOperation({
	...write,
	name: 'areaAnalysis.addFinding',
	summary: { nl: 'Noteer wat sterk is, kwetsbaar of kansrijk', en: 'Note what the area has' },
	input: z.strictObject({
		id: idShape,
		analysisId: idShape,
		kind: z.enum(findingKinds),
		text: shortText(2000)
	}),
	example: {
		...{ id: exampleId(1), analysisId: exampleId(2), kind: 'strength' },
		text: 'Buren letten op elkaars kinderen.'
	},
	rest: rest('put', 'findings/{id}'),
	async work({ id, analysisId, kind, text }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const version = await countChangeOf(ask, analysisId, 'areaAnalysis');
		const there = await findFindings(tx, organisationId, analysisId);
		const position = Math.max(-1, ...there.map((one) => one.position)) + 1;
		await addFinding(tx, { organisationId, id, analysisId, kind, text, position });
		return { id: analysisId, version };
	}
});

/** Takes a finding away, with what lay beside it. */
export const removeAFinding = writeOperation({
	...write,
	name: 'areaAnalysis.removeFinding',
	summary: { nl: 'Haal een bevinding weg', en: 'Take a finding away' },
	input: removal,
	example: removalExample,
	rest: rest('post', 'findings/{id}/removals'),
	async work({ id, analysisId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const version = await countChangeOf(ask, analysisId, 'areaAnalysis');
		const there = await findFindings(tx, organisationId, analysisId);
		if (!there.some((one) => one.id === id)) throw new Problem('notFound');
		await clearPart(tx, organisationId, analysisId, `finding:${id}`);
		await removeFinding(tx, { organisationId, id });
		return { id: analysisId, version };
	}
});
