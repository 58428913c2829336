import {
	addEntry,
	addLink,
	changeEntryText,
	findEntry,
	hold,
	keepForGood,
	newThought,
	removeLink,
	wordsOf
} from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	readOperation,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { holding, mostToSay, standing, strengthOf, verdicts, weakestOf } from './claim.rules.ts';
import { claimInput, claimShape, exampleId, listedClaimShape } from './claim.schema.ts';
import {
	addClaim,
	changeClaimRow,
	findClaim,
	findClaims,
	findClaimLinks,
	findClaimRivals
} from './claim.store.ts';

type Asked = Pick<Ask<Write>, 'tx' | 'actor' | 'clock'>;

/** @throws Problem when there is no such outcome for this writer */
async function outcomeOf({ tx, actor }: Asked, outcomeId: string | null) {
	if (!outcomeId) return undefined;
	const outcome = await findEntry(tx, actor.organisationId, outcomeId);
	if (outcome?.kind !== 'outcome') throw fieldProblem('outcomeId', 'unknownEntry');
	return outcome;
}

async function restOn({ tx, actor, clock }: Asked, fromId: string, toId: string) {
	const { organisationId } = actor;
	await addLink(tx, { organisationId, fromId, toId, role: 'restsOn', createdAt: clock() });
	await keepForGood(tx, organisationId, [toId]);
}

/** Begins a claim: which change, and how it could have come (91; methods.md 6.2). Links and rivals come after. */
export const beginClaim = writeOperation({
	name: 'claim.begin',
	object: 'claim',
	summary: { nl: 'Begin een bijdrage', en: 'Begin a claim' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		...claimInput,
		/** Left out, the area of the outcome. */
		areaId: maybe(idShape)
	}),
	example: {
		...{ id: exampleId(1), change: 'Er is minder ruzie op het plein.' },
		mechanism: 'Wie gegroet wordt, groet terug.'
	},
	rest: { method: 'put', path: '/claims/{id}', tag: 'vinden' },
	async work({ id, change, mechanism, areaId, ...own }, ask) {
		const { tx, actor } = ask;
		const outcome = await outcomeOf(ask, own.outcomeId);
		const title = change ?? outcome?.title;
		if (!title) throw fieldProblem('change', 'empty');
		const place = areaId ?? outcome?.areaId ?? null;
		const spine = await newThought(ask, { areaId: place, title, text: mechanism });
		await addEntry(tx, { ...spine, id, kind: 'claim' }, own.residentsDid, own.workerDid);
		await addClaim(tx, { organisationId: actor.organisationId, id, ...own });
		if (outcome) await restOn(ask, id, outcome.id);
		return { id, version: 1 };
	}
});

/** Gives it other words, or another outcome. */
export const changeClaim = writeOperation({
	name: 'claim.change',
	object: 'claim',
	summary: { nl: 'Verander een bijdrage', en: 'Change a claim' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, version: z.coerce.number().int() },
		...claimInput
	}),
	example: { writeId: exampleId(9), id: exampleId(1), version: 1, change: 'Men groet elkaar.' },
	rest: { method: 'post', path: '/claims/{id}/changes', tag: 'vinden' },
	async work({ writeId: _, id, version, change, mechanism, ...own }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		const outcome = await outcomeOf(ask, own.outcomeId);
		const title = change ?? outcome?.title;
		if (!title) throw fieldProblem('change', 'empty');
		const before = await findClaim(tx, organisationId, id);
		if (!before) throw new Problem('notFound');
		const counted = await changeEntryText(tx, organisationId, id, title, mechanism);
		if (counted === undefined) throw new Problem('forbidden');
		if (counted !== version + 1) throw new Problem('changedMeanwhile');
		// Who may not see the outcome chooses none, and does not take it away by that.
		const outcomeId = own.outcomeId ?? (before.seenOutcomeId ? null : before.outcomeId);
		if (outcomeId !== before.outcomeId) {
			if (before.outcomeId)
				await removeLink(tx, organisationId, {
					...{ fromId: id, toId: before.outcomeId, role: 'restsOn' }
				});
			if (outcomeId) await restOn(ask, id, outcomeId);
		}
		await changeClaimRow(tx, { organisationId, id }, { ...own, outcomeId });
		return { id, version: counted };
	}
});

/** Judges how far it may be said that all this contributed; refused while links or rivals do not allow it. */
export const judgeClaim = writeOperation({
	name: 'claim.judge',
	object: 'claim',
	summary: { nl: 'Geef een oordeel over een bijdrage', en: 'Judge a claim' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, verdict: z.enum(verdicts) },
		/** Why, in plain words. */
		why: optionalText()
	}),
	example: { writeId: exampleId(9), id: exampleId(1), verdict: 'partly', why: 'Het was vakantie.' },
	rest: { method: 'post', path: '/claims/{id}/verdicts', tag: 'vinden' },
	async work({ id, verdict, why }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { version } = await hold(ask, id, () => findClaim(tx, organisationId, id));
		const links = await findClaimLinks(tx, organisationId, [id]);
		const rivals = await findClaimRivals(tx, organisationId, [id]);
		if (holding(verdict, links, rivals) !== verdict) {
			const [bare] = links.filter(({ evidence }) => evidence === 'none');
			if (links.length === 0) throw new Problem('noChainYet');
			if (bare) throw new Problem('linkNotKnown', { from: bare.from, to: bare.to });
			throw new Problem('rivalStands', { rival: standing(rivals)[0]!.text });
		}
		const judged = { verdict, verdictWhy: why, judgedOn: dayOf(clock()) };
		await changeClaimRow(tx, { organisationId, id }, judged);
		return { id, version };
	}
});

/** The claims, the newest on top, each with the verdict that holds. */
export const listClaims = readOperation({
	name: 'claim.list',
	summary: { nl: 'Waardoor kwam het?', en: 'What contributed?' },
	audience: ['member'],
	input: z.strictObject({ areaId: idShape.optional(), outcomeId: idShape.optional() }),
	output: z.array(listedClaimShape),
	example: {},
	rest: { method: 'get', path: '/claims', tag: 'vinden' },
	async work(input, { tx, actor: { organisationId } }) {
		const claims = await findClaims(tx, organisationId, input);
		const ids = claims.map(({ id }) => id);
		const links = await findClaimLinks(tx, organisationId, ids);
		const rivals = await findClaimRivals(tx, organisationId, ids);
		return claims.map((claim) => {
			const own = links.filter(({ claimId }) => claimId === claim.id);
			const others = rivals.filter(({ claimId }) => claimId === claim.id);
			const holds = holding(claim.verdict, own, others);
			return { ...claim, holds, strength: strengthOf(own) };
		});
	}
});

/** One claim: its chain, what else it may have been, and what may be said. */
export const showClaim = readOperation({
	name: 'claim.show',
	summary: { nl: 'Lees een bijdrage', en: 'Read a claim' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: claimShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/claims/{id}', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'claim');
		const found = await findClaim(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const { seenOutcomeId, outcomeTitle, ...claim } = found;
		const links = await findClaimLinks(tx, organisationId, [id]);
		const rivals = await findClaimRivals(tx, organisationId, [id]);
		return {
			...{ ...claim, ...words, links, rivals },
			outcome: seenOutcomeId ? { id: seenOutcomeId, title: outcomeTitle! } : null,
			holds: holding(claim.verdict, links, rivals),
			strength: strengthOf(links),
			most: mostToSay(links, rivals),
			weakest: weakestOf(links).map((link) => link.id),
			standing: standing(rivals).map((rival) => rival.id)
		};
	}
});
