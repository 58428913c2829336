import { hold } from '#community/index.ts';
import { clearPart, closesCircle } from '#denken/index.ts';
import {
	Problem,
	fieldProblem,
	idShape,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { chainOf } from './claim.rules.ts';
import { exampleId, linkInput, rivalInput } from './claim.schema.ts';
import { findClaim, findClaimLinks, findClaimRivals } from './claim.store.ts';
import {
	addClaimLink,
	addClaimRival,
	changeClaimLink,
	changeClaimRival,
	removeClaimLink,
	removeClaimRival
} from './chain.store.ts';

const write = { object: 'claim', audience: ['worker'] as const };
const rest = (method: 'put' | 'post', path: string) => ({
	...{ method, path: `/claims/{claimId}/${path}`, tag: 'vinden' }
});
const removal = z.strictObject({ writeId: idShape, id: idShape, claimId: idShape });
const removalExample = { writeId: exampleId(9), id: exampleId(2), claimId: exampleId(1) };
const changing = {
	...{ writeId: idShape, id: idShape, claimId: idShape },
	version: z.coerce.number().int()
};
const linkExample = { from: 'Buren groeten.', to: 'Jongeren groeten terug.' };
const rivalExample = { text: 'Het was vakantie.', plausible: 'high' } as const;

const taken = (ask: Ask<Write>, claimId: string) =>
	hold(ask, claimId, () => findClaim(ask.tx, ask.actor.organisationId, claimId));

/** @throws Problem notFound, or changedMeanwhile when somebody else changed it since */
function asSeen(found: { version: number } | undefined, version: number) {
	if (!found) throw new Problem('notFound');
	if (found.version !== version) throw new Problem('changedMeanwhile');
}

/** @throws Problem when the step is there already, or lets the reasoning run in a circle */
function fits(
	links: readonly { id: string; from: string; to: string }[],
	step: { id: string; from: string; to: string }
) {
	const others = links.filter(({ id }) => id !== step.id);
	const { arrows } = chainOf([...others, step]);
	const mine = arrows.pop()!;
	if (arrows.some(({ from, to }) => from === mine.from && to === mine.to))
		throw fieldProblem('to', 'alreadyThere');
	if (closesCircle(arrows, mine)) throw fieldProblem('to', 'inACircle');
}

/** Adds a step to the chain: from what to what, and how well that is known. */
export const addLinkOfClaim = writeOperation({
	...write,
	name: 'claimLink.add',
	summary: { nl: 'Zet er een schakel bij', en: 'Add a link' },
	input: z.strictObject({ id: idShape, claimId: idShape, ...linkInput }),
	example: { id: exampleId(2), claimId: exampleId(1), ...linkExample, evidence: 'moderate' },
	rest: rest('put', 'links/{id}'),
	async work({ id, claimId, ...link }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { version } = await taken(ask, claimId);
		fits(await findClaimLinks(tx, organisationId, [claimId]), { id, ...link });
		await addClaimLink(tx, { organisationId, id, claimId, ...link, createdAt: clock() });
		return { id: claimId, version };
	}
});

export const changeLinkOfClaim = writeOperation({
	...write,
	name: 'claimLink.change',
	summary: { nl: 'Verander een schakel', en: 'Change a link' },
	input: z.strictObject({ ...changing, ...linkInput }),
	example: { ...removalExample, version: 1, ...linkExample, evidence: 'strong' },
	rest: rest('post', 'links/{id}/changes'),
	async work({ writeId: _, id, claimId, version: seen, ...link }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await taken(ask, claimId);
		const links = await findClaimLinks(ask.tx, organisationId, [claimId]);
		asSeen(
			links.find((one) => one.id === id),
			seen
		);
		fits(links, { id, ...link });
		await changeClaimLink(ask.tx, { organisationId, id }, link);
		return { id: claimId, version };
	}
});

/** Takes a step away, with what lay beside it. */
export const removeLinkOfClaim = writeOperation({
	...write,
	name: 'claimLink.remove',
	summary: { nl: 'Haal een schakel weg', en: 'Take a link away' },
	input: removal,
	example: removalExample,
	rest: rest('post', 'links/{id}/removals'),
	async work({ id, claimId }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await taken(ask, claimId);
		const links = await findClaimLinks(ask.tx, organisationId, [claimId]);
		if (!links.some((one) => one.id === id)) throw new Problem('notFound');
		await clearPart(ask.tx, organisationId, claimId, `link:${id}`);
		await removeClaimLink(ask.tx, { organisationId, id });
		return { id: claimId, version };
	}
});

/** Notes what else may explain the change, with what speaks for and against it. */
export const addRival = writeOperation({
	...write,
	name: 'claimRival.add',
	summary: { nl: 'Noteer een andere verklaring', en: 'Note another explanation' },
	input: z.strictObject({ id: idShape, claimId: idShape, ...rivalInput }),
	example: { id: exampleId(2), claimId: exampleId(1), ...rivalExample },
	rest: rest('put', 'rivals/{id}'),
	async work({ id, claimId, ...rival }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { version } = await taken(ask, claimId);
		await addClaimRival(tx, { organisationId, id, claimId, ...rival, createdAt: clock() });
		return { id: claimId, version };
	}
});

export const changeRival = writeOperation({
	...write,
	name: 'claimRival.change',
	summary: { nl: 'Verander een andere verklaring', en: 'Change another explanation' },
	input: z.strictObject({ ...changing, ...rivalInput }),
	example: { ...removalExample, version: 1, ...rivalExample, evidenceAgainst: 'In mei ook al.' },
	rest: rest('post', 'rivals/{id}/changes'),
	async work({ writeId: _, id, claimId, version: seen, ...rival }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await taken(ask, claimId);
		const rivals = await findClaimRivals(ask.tx, organisationId, [claimId]);
		asSeen(
			rivals.find((one) => one.id === id),
			seen
		);
		await changeClaimRival(ask.tx, { organisationId, id }, rival);
		return { id: claimId, version };
	}
});

/** Takes another explanation away, with what lay beside it. */
export const removeRival = writeOperation({
	...write,
	name: 'claimRival.remove',
	summary: { nl: 'Haal een andere verklaring weg', en: 'Take another explanation away' },
	input: removal,
	example: removalExample,
	rest: rest('post', 'rivals/{id}/removals'),
	async work({ id, claimId }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await taken(ask, claimId);
		const rivals = await findClaimRivals(ask.tx, organisationId, [claimId]);
		if (!rivals.some((one) => one.id === id)) throw new Problem('notFound');
		await clearPart(ask.tx, organisationId, claimId, `rival:${id}`);
		await removeClaimRival(ask.tx, { organisationId, id });
		return { id: claimId, version };
	}
});
