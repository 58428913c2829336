import { wordsOf, wordsShape } from '#community/index.ts';
import { Problem, idShape, readOperation, type Ask, type Read } from '#kernel/index.ts';
import { z } from 'zod';
import { sourceShape, sourcesOf } from '../material/index.ts';
import { couldStill } from './gaps.rules.ts';
import { gap } from './ladder.rules.ts';
import { totals } from './money.rules.ts';
import { findSections } from './plan.store.ts';
import { principleShape, principlesOf } from './principle.operations.ts';
import { countWaitingProposals, findProposals } from './proposal.store.ts';
import { findRows } from './row-list.store.ts';
import { exampleId } from './shapes.ts';
import {
	alternativeShape,
	answeredShape,
	choiceShape,
	countShape,
	experienceShape,
	missedShape,
	moneyShape,
	supportShape,
	taskShape,
	textShape,
	thresholdRow
} from './show.ts';
import { isLargeEnough, ratios, residentsFirst } from './support.rules.ts';
import { newestNumber } from './version.store.ts';

type Asked = Pick<Ask<Read>, 'tx' | 'actor'>;
type Found = NonNullable<Awaited<ReturnType<typeof findSections>>>;

/** The words and choices as the screens read them. */
function told({ sections, alternatives, influence, ...choices }: Found) {
	const text = (name: keyof typeof textShape) => [name, sections[name] ?? ''] as const;
	const names = Object.keys(textShape) as (keyof typeof textShape)[];
	const { startsOn, ownership, domains, nature } = choices;
	return {
		...(Object.fromEntries(names.map(text)) as Record<keyof typeof textShape, string>),
		...{ startsOn, ownership, domains, nature, ...influence, alternatives }
	};
}

const counted = (counts: Awaited<ReturnType<typeof findRows>>['counts']) =>
	counts.map((one) => ({ ...one, ...ratios(one), teamOnly: !isLargeEnough(one) }));

async function besideOf({ tx, actor }: Asked, id: string, plan: Found) {
	const rows = await findRows(tx, actor.organisationId, id);
	return {
		...rows,
		supports: residentsFirst(rows.supports),
		counts: counted(rows.counts),
		experiences: rows.experiences.map((one) => ({
			...one,
			gap: gap(plan.influence.promised, one.level)
		})),
		money: { rows: rows.money, ...totals(rows.money) }
	};
}

/** A plan with everything beside it, for those who read along with the team. */
export const showPlan = readOperation({
	name: 'plan.show',
	summary: { nl: 'Lees een plan', en: 'Read a plan' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		...textShape,
		...choiceShape,
		isProject: z.boolean(),
		wishUsed: z.string().nullable(),
		alternatives: z.array(alternativeShape),
		/** The number to send along when writing. */
		newest: z.int(),
		sources: z.array(sourceShape),
		principles: z.array(principleShape),
		supports: z.array(supportShape),
		counts: z.array(countShape),
		experiences: z.array(experienceShape),
		thresholds: z.array(thresholdRow),
		missed: z.array(missedShape),
		money: moneyShape,
		tasks: z.array(taskShape),
		/** How many proposals wait for an answer. */
		waiting: z.int(),
		answered: z.array(answeredShape),
		/** What could still be added, at most three: an invitation. */
		couldStill: z.array(z.string())
	}),
	example: { id: exampleId(2) },
	rest: { method: 'get', path: '/plans/{id}', tag: 'denken' },
	async work({ id }, ask) {
		const { tx, actor } = ask;
		const { organisationId, teamIds, personId } = actor;
		const words = await wordsOf(tx, organisationId, id, 'plan');
		const plan = await findSections(tx, organisationId, id);
		if (!words || !plan) throw new Problem('notFound');
		const beside = await besideOf(ask, id, plan);
		const inTeam = plan.authorId === personId || teamIds.includes(plan.teamId ?? '');
		const sources = await sourcesOf(tx, organisationId, id);
		const proposals = await findProposals(tx, organisationId, id);
		const { isProject, wishUsed, ownership } = plan;
		const { whyNow = '', ownStrength = '' } = plan.sections;
		return {
			...{ ...words, ...told(plan), isProject, wishUsed, ...beside, sources },
			counts: beside.counts.filter((one) => inTeam || !one.teamOnly),
			newest: await newestNumber(tx, organisationId, id),
			principles: await principlesOf(tx, organisationId),
			waiting: proposals.filter((one) => one.state === 'waiting').length,
			answered: proposals.filter((one) => one.state !== 'waiting'),
			couldStill: couldStill({
				...{ ownership, whyNow, ownStrength, promised: plan.influence.promised },
				sources: sources.length,
				missed: beside.missed.length + beside.thresholds.length,
				supports: beside.supports.length + beside.counts.length
			})
		};
	}
});

/**
 * A plan as residents read it: plain, without what is only for the team. By a link to write along, or when it was
 * shown to residents or to everybody.
 */
export const readPlan = readOperation({
	name: 'plan.read',
	summary: { nl: 'Lees een plan als bewoner', en: 'Read a plan as a resident' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		id: idShape,
		...textShape,
		...choiceShape,
		areaName: z.string().nullable(),
		alternatives: z.array(alternativeShape),
		newest: z.int(),
		sources: z.array(sourceShape),
		principles: z.array(principleShape),
		supports: z.array(supportShape),
		counts: z.array(countShape),
		experiences: z.array(experienceShape),
		missed: z.array(missedShape),
		money: moneyShape,
		tasks: z.array(taskShape),
		waiting: z.int(),
		answered: z.array(answeredShape)
	}),
	example: { id: exampleId(2) },
	rest: { method: 'get', path: '/plans/{id}/reading', tag: 'denken' },
	async work({ id }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const words = await wordsOf(tx, organisationId, id, 'plan');
		const plan = await findSections(tx, organisationId, id);
		if (!words || !plan) throw new Problem('notFound');
		const beside = await besideOf(ask, id, plan);
		const proposals = await findProposals(tx, organisationId, id);
		return {
			...{ id, areaName: words.areaName, ...told(plan), ...beside },
			counts: beside.counts.filter((one) => !one.teamOnly),
			newest: await newestNumber(tx, organisationId, id),
			sources: await sourcesOf(tx, organisationId, id),
			principles: await principlesOf(tx, organisationId),
			waiting: await countWaitingProposals(tx, organisationId, id, new Date(0)),
			answered: proposals.filter((one) => one.state !== 'waiting')
		};
	}
});
