import { changeEntryText, cyclesOf } from '#community/index.ts';
import { Problem, fieldSentences, idShape, readOperation, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { difference } from './difference.rules.ts';
import { fits, influenceText } from './ladder.rules.ts';
import { findSections, keepSections } from './plan.store.ts';
import { differing, merge, sections, type Section, type Sections } from './sections.rules.ts';
import { choicesShape, exampleId, role, textsShape } from './shapes.ts';
import { findVersion, findVersions } from './version.store.ts';
import { keepFirst, keepNext, takePlan } from './writing.ts';

const number = z.coerce.number().int().min(1).max(100_000);
const piece = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
const section = z.enum(sections as [Section, ...Section[]]);

type Written = Partial<Record<keyof typeof textsShape, string>> & {
	startsOn?: string | null;
	ownership?: string | null;
	domains?: string[];
	nature?: string | null;
	influence?: Parameters<typeof influenceText>[0];
};

/** What was sent, as sections; what was left out stays out. */
function asSections({ startsOn, ownership, domains, nature, influence, ...texts }: Written) {
	const chosen: Sections = { ...texts };
	if (startsOn !== undefined) chosen.startsOn = startsOn ?? '';
	if (ownership !== undefined) chosen.ownership = ownership ?? '';
	if (domains !== undefined) chosen.domains = domains.join(' ');
	if (nature !== undefined) chosen.nature = nature ?? '';
	if (influence !== undefined) chosen.influence = influenceText(influence);
	return chosen;
}

/**
 * Writes in a plan, from the version that was read. When somebody else wrote in between, different sections go together;
 * the same section is refused with changedMeanwhile, and `plan.compare` shows both texts.
 */
export const writePlan = writeOperation({
	name: 'plan.write',
	object: 'plan',
	summary: { nl: 'Schrijf verder aan een plan', en: 'Write on in a plan' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		/** The number of the version that was read before writing. */
		versionSeen: number,
		...textsShape,
		...choicesShape
	}),
	example: { writeId: exampleId(9), id: exampleId(2), versionSeen: 1, whyNow: 'Het wordt lente.' },
	rest: { method: 'post', path: '/plans/{id}/versions', tag: 'denken' },
	async work({ writeId: _, id, versionSeen, ...written }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		if (written.influence && !fits(written.influence))
			throw new Problem('invalidInput', {}, [
				{ path: 'influence.ladder', sentence: fieldSentences.notOnLadder! }
			]);
		const { plan, version } = await takePlan(ask, id);
		const newest = await keepFirst(ask, id, plan);
		const seen = await findVersion(tx, organisationId, id, versionSeen);
		if (!seen) throw new Problem('changedMeanwhile');
		const { merged, conflicts } = merge(seen.sections, asSections(written), plan.sections);
		if (conflicts.length > 0)
			throw new Problem(
				'changedMeanwhile',
				{},
				conflicts.map((path) => ({ path, sentence: fieldSentences.bothWrote! }))
			);
		if (differing(merged, plan.sections).length === 0) return { id, version };
		await keepSections(tx, organisationId, id, merged);
		await keepNext(ask, id, { newest, sections: merged });
		const { title, think } = merged;
		if (title === plan.sections.title && think === plan.sections.think) return { id, version };
		// The round carries the name of its plan.
		for (const cycle of await cyclesOf(tx, organisationId, id))
			await changeEntryText(tx, organisationId, cycle.id, title!, think!);
		return { id, version: (await changeEntryText(tx, organisationId, id, title!, think!))! };
	}
});

/** Both texts of the sections in which somebody else wrote too, with what differs. Nothing is changed by it. */
export const comparePlan = readOperation({
	name: 'plan.compare',
	summary: { nl: 'Wat veranderde er intussen?', en: 'What changed meanwhile?' },
	audience: ['worker'],
	input: z.strictObject({ id: idShape, versionSeen: number, ...textsShape, ...choicesShape }),
	output: z.object({
		/** The version that stands there now. */
		newest: z.int(),
		byName: z.string().nullable(),
		byLink: role.nullable(),
		conflicts: z.array(
			z.object({
				section,
				mine: z.string(),
				theirs: z.string(),
				difference: z.array(piece)
			})
		)
	}),
	example: { id: exampleId(2), versionSeen: 1, whyNow: 'Het wordt lente.' },
	async work({ id, versionSeen, ...written }, { tx, actor: { organisationId } }) {
		const plan = await findSections(tx, organisationId, id);
		const seen = await findVersion(tx, organisationId, id, versionSeen);
		const [last] = await findVersions(tx, organisationId, id);
		if (!plan || !seen || !last) throw new Problem('notFound');
		const mine = asSections(written);
		const { conflicts } = merge(seen.sections, mine, plan.sections);
		return {
			...{ newest: last.number, byName: last.byName, byLink: last.byLink },
			conflicts: conflicts.map((one) => {
				const [theirs, own] = [plan.sections[one] ?? '', mine[one] ?? ''];
				return { section: one, mine: own, theirs, difference: difference(theirs, own) };
			})
		};
	}
});

/** The versions of a plan, the newest first: who wrote, in which role, and in which sections. */
export const listPlanVersions = readOperation({
	name: 'plan.versions',
	summary: { nl: 'Hoe een plan groeide', en: 'How a plan grew' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.array(
		z.object({
			number: z.int(),
			createdAt: z.date(),
			byName: z.string().nullable(),
			/** In which role somebody proposed it by a link. */
			byLink: role.nullable(),
			changed: z.array(section)
		})
	),
	example: { id: exampleId(2) },
	rest: { method: 'get', path: '/plans/{id}/versions', tag: 'denken' },
	async work({ id }, { tx, actor: { organisationId } }) {
		if (!(await findSections(tx, organisationId, id))) throw new Problem('notFound');
		const found = await findVersions(tx, organisationId, id);
		return found.map((one, index) => ({
			...one,
			changed: differing(one.sections, found[index + 1]?.sections ?? {})
		}));
	}
});

/** What differs between any two versions, word by word. */
export const comparePlanVersions = readOperation({
	name: 'plan.differences',
	summary: { nl: 'Vergelijk twee versies van een plan', en: 'Compare two versions of a plan' },
	audience: ['member'],
	input: z.strictObject({ id: idShape, from: number, to: number }),
	output: z.array(
		z.object({
			section,
			before: z.string(),
			after: z.string(),
			difference: z.array(piece)
		})
	),
	example: { id: exampleId(2), from: 1, to: 2 },
	rest: { method: 'get', path: '/plans/{id}/differences', tag: 'denken' },
	async work({ id, from, to }, { tx, actor: { organisationId } }) {
		const before = await findVersion(tx, organisationId, id, from);
		const after = await findVersion(tx, organisationId, id, to);
		if (!before || !after) throw new Problem('notFound');
		return differing(before.sections, after.sections).map((one) => {
			const [old, fresh] = [before.sections[one] ?? '', after.sections[one] ?? ''];
			return { section: one, before: old, after: fresh, difference: difference(old, fresh) };
		});
	}
});
