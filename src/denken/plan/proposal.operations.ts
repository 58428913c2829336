import { changeEntryText, cyclesOf } from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	optionalText,
	readOperation,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { difference } from './difference.rules.ts';
import { findSections, keepSections } from './plan.store.ts';
import {
	addProposal,
	countWaitingProposals,
	findProposal,
	findProposals,
	keepAnswer
} from './proposal.store.ts';
import { longest, proposedText } from './proposal.rules.ts';
import { proposable } from './sections.rules.ts';
import { exampleId, role } from './shapes.ts';
import { findVersion, findVersions } from './version.store.ts';
import { keepFirst, keepNext, takePlan } from './writing.ts';

/** More proposals to one plan than this, within so many minutes, are no neighbourhood but a machine. */
const most = 30;
const withinMinutes = 10;

const section = z.enum(proposable as [(typeof proposable)[number], ...typeof proposable]);
const manner = z.enum(['words', 'adds']);
const state = z.enum(['waiting', 'taken', 'partly', 'notTaken']);
const piece = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });

/** Proposes other words for a part of a plan, or adds something, by a link: no account and no name (39). */
export const giveProposal = writeOperation({
	name: 'proposal.give',
	object: 'proposal',
	summary: { nl: 'Schrijf mee aan een plan', en: 'Write along in a plan' },
	audience: ['public'],
	input: z.strictObject({
		id: idShape,
		planId: idShape,
		section,
		/** words: in other words; adds: something to add. */
		manner,
		text: shortText(5000),
		givenAs: role.default('resident'),
		versionSeen: z.coerce.number().int().min(1).max(100_000)
	}),
	example: {
		...{ id: exampleId(1), planId: exampleId(2), section: 'think', manner: 'adds' },
		...{ text: 'Denk ook aan balkons.', versionSeen: 1 }
	} as const,
	rest: { method: 'put', path: '/proposals/{id}', tag: 'denken' },
	async work({ id, planId, ...said }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const seen = await findVersion(tx, organisationId, planId, said.versionSeen);
		// Only who came in by the link of this plan, or keeps it, proposes something.
		if (!seen) throw new Problem('notFound');
		if (said.manner === 'words' && said.text === seen.sections[said.section])
			throw fieldProblem('text', 'sameWords');
		const createdAt = clock();
		const since = new Date(createdAt.getTime() - withinMinutes * 60_000);
		if ((await countWaitingProposals(tx, organisationId, planId, since)) >= most)
			throw new Problem('tooManyRequests', { seconds: withinMinutes * 60 });
		await addProposal(tx, { organisationId, id, planId, ...said, createdAt });
		return { id, version: 1 };
	}
});

/** What was proposed at a plan, with the differences word by word; for the team that keeps it. */
export const listProposals = readOperation({
	name: 'proposal.list',
	summary: { nl: 'Wat anderen voorstellen', en: 'What others propose' },
	audience: ['worker'],
	input: z.strictObject({ planId: idShape }),
	output: z.array(
		z.object({
			id: idShape,
			section,
			manner,
			text: z.string(),
			givenAs: role,
			state,
			reply: z.string().nullable(),
			createdAt: z.date(),
			difference: z.array(piece),
			/** Whether the section was changed since it was read. */
			changedSince: z.boolean(),
			/** How the section would read with it. */
			result: z.string()
		})
	),
	example: { planId: exampleId(2) },
	rest: { method: 'get', path: '/plans/{planId}/proposals', tag: 'denken' },
	async work({ planId }, { tx, actor: { organisationId } }) {
		const plan = await findSections(tx, organisationId, planId);
		if (!plan) throw new Problem('notFound');
		const versions = await findVersions(tx, organisationId, planId);
		const found = await findProposals(tx, organisationId, planId);
		return found.map((one) => {
			const seen = versions.find(({ number }) => number === one.versionSeen);
			const before = seen?.sections[one.section] ?? '';
			const now = plan.sections[one.section] ?? '';
			return {
				...one,
				section: one.section as (typeof proposable)[number],
				difference: difference(before, proposedText(one, before)),
				changedSince: before !== now,
				result: proposedText(one, now)
			};
		});
	}
});

/**
 * Takes a proposal over, partly, or not, and says what was done with it. Taken over, it becomes the next version of the
 * plan, with the role of who proposed it.
 */
export const answerProposal = writeOperation({
	name: 'proposal.answer',
	object: 'plan',
	summary: { nl: 'Zeg wat er met een voorstel is gedaan', en: 'Say what was done with a proposal' },
	audience: ['worker'],
	input: z.strictObject({
		writeId: idShape,
		id: idShape,
		state: z.enum(['taken', 'partly', 'notTaken']),
		/** What was done with it; needed unless all of it was taken over. */
		reply: optionalText(),
		/** The words of the section when it is taken over partly. */
		text: optionalText(5000)
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), state: 'notTaken' },
		reply: 'Mooi, maar eerst de stoep.'
	} as const,
	rest: { method: 'post', path: '/proposals/{id}/answers', tag: 'denken' },
	async work({ id, state, reply, text }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const one = await findProposal(tx, organisationId, id);
		if (!one) throw new Problem('notFound');
		if (state !== 'taken' && !reply) throw fieldProblem('reply', 'empty');
		if (state === 'partly' && !text) throw fieldProblem('text', 'empty');
		const { planId, section } = one;
		const { plan, version } = await takePlan(ask, planId);
		const answered = { state, reply, answeredOn: dayOf(clock()) };
		if (one.state !== 'waiting') throw new Problem('changedMeanwhile');
		await keepAnswer(tx, organisationId, id, answered);
		if (state === 'notTaken') return { id: planId, version };
		const newest = await keepFirst(ask, planId, plan);
		const seen = await findVersion(tx, organisationId, planId, one.versionSeen);
		const [before, now] = [seen?.sections[section] ?? '', plan.sections[section] ?? ''];
		// Other words for what reads otherwise by now would undo what was written since.
		if (state === 'taken' && one.manner === 'words' && before !== now)
			throw new Problem('changedMeanwhile');
		const result = state === 'partly' ? text! : proposedText(one, now);
		if (result.length > longest(section)) throw fieldProblem('text', 'tooLongTogether');
		if (result === now) return { id: planId, version };
		const sections = { ...plan.sections, [section]: result };
		await keepSections(tx, organisationId, planId, sections);
		await keepNext(ask, planId, { newest, sections, byLink: one.givenAs });
		if (section !== 'think') return { id: planId, version };
		for (const cycle of await cyclesOf(tx, organisationId, planId))
			await changeEntryText(tx, organisationId, cycle.id, sections.title!, result);
		const kept = await changeEntryText(tx, organisationId, planId, sections.title!, result);
		return { id: planId, version: kept! };
	}
});
