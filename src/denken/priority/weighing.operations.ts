import { countChange } from '#community/index.ts';
import { Problem, fieldProblem, idShape, shortText, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { whole } from './priority.ask.ts';
import { exampleId } from './priority.schema.ts';
import { putScores } from './priority.store.ts';

const scoreShape = z.union([
	z.literal('unknown').transform(() => null),
	z.coerce.number().int().min(0).max(4)
]);

/**
 * What one professional role weighs of the options, by the open criteria; it takes the place of what that role weighed
 * before. Shown apart from what residents vote, always.
 */
export const weighOptions = writeOperation({
	name: 'priority.weigh',
	object: 'priority',
	summary: { nl: 'Weeg de keuzes als professional', en: 'Weigh the options as a professional' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		/** A role, never a name. */
		who: shortText(120),
		/** By option, by criterion: 0 to 4, or unknown. What is left out is unknown too. */
		scores: z.record(idShape, z.record(idShape, scoreShape))
	}),
	example: {
		writeId: exampleId(9),
		id: exampleId(1),
		who: 'opbouwwerker',
		scores: { [exampleId(2)]: { [exampleId(3)]: 4 } }
	},
	rest: { method: 'post', path: '/priorities/{id}/weighings', tag: 'denken' },
	async work({ id, who, scores }, ask) {
		const { organisationId } = ask.actor;
		const { options, criteria } = await whole(ask, id);
		const rows = Object.entries(scores).flatMap(([optionId, by]) =>
			Object.entries(by).map(([criterionId, score]) => ({ optionId, criterionId, score }))
		);
		for (const { optionId, criterionId } of rows) {
			if (!options.some((one) => one.id === optionId))
				throw fieldProblem(`scores.${optionId}`, 'unknownOption');
			if (!criteria.some((one) => one.id === criterionId))
				throw fieldProblem(`scores.${optionId}.${criterionId}`, 'unknownCriterion');
		}
		const version = await countChange(ask.tx, organisationId, id);
		if (version === undefined) throw new Problem('forbidden');
		await putScores(ask.tx, organisationId, id, who, rows);
		return { id, version };
	}
});
