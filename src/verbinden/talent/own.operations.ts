import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { givenBy, isOpen, titleOf } from './talent.rules.ts';
import {
	consentInput,
	exampleGiver,
	exampleId,
	exampleToken,
	exampleWords,
	ownTalentShape,
	talentWords,
	tokenShape
} from './talent.schema.ts';
import {
	changeOwn,
	findAsks,
	findTalent,
	opensTalent,
	restOwn,
	takeBackEverywhere
} from './talent.store.ts';

const given = { object: 'talent', audience: ['public'] as const };
const byLink = { writeId: idShape, token: tokenShape() };
const example = { writeId: exampleId(9), token: exampleToken };

/** One's own talent by one's own link: all that is kept of it, who may see it, and when it was asked. Nothing else. */
export const showOwnTalent = readOperation({
	name: 'ownTalent.show',
	summary: { nl: 'Lees je eigen talent', en: 'Read your own talent' },
	audience: ['public'],
	input: z.strictObject({ token: tokenShape() }),
	output: ownTalentShape,
	example: { token: exampleToken },
	async work({ token }, { tx, actor: { organisationId, linkedEntryId } }) {
		const id = await opensTalent(tx, token);
		if (!id || id !== linkedEntryId) throw new Problem('linkOver');
		const found = await findTalent(tx, organisationId, id);
		if (!found) throw new Problem('linkOver');
		const asks = (await findAsks(tx, organisationId, id)).map((one) => ({
			...{ ...one, open: isOpen(one) }
		}));
		const words = found.status === 'withdrawn' ? '' : found.text;
		return {
			...(found as never as z.output<typeof ownTalentShape>),
			...{ words, asks, openAsks: asks.filter((one) => one.open).length }
		};
	}
});

/** Changes one's own talent by one's own link: words, limits, who may see it. Who was only mentioned says yes with it. */
export const changeOwnTalent = writeOperation({
	...given,
	name: 'ownTalent.give',
	summary: { nl: 'Verander je eigen talent', en: 'Change your own talent' },
	input: z.strictObject({ ...byLink, ...talentWords, ...consentInput }),
	example: { ...example, ...exampleWords, asked: true, consentFor: exampleGiver.consentFor },
	async work({ writeId: _, token, ...input }, { tx, actor, clock }) {
		const { who, ownName, visibility, asked, consentHow, consentFor, consentUntil, ...said } =
			input;
		const id = await opensTalent(tx, token);
		const before = id ? await findTalent(tx, actor.organisationId, id) : undefined;
		if (!before) throw new Problem('linkOver');
		if (before.status === 'withdrawn') throw new Problem('talentTakenBack');
		const today = dayOf(clock());
		const consent = { visibility, asked, consentHow, consentFor, consentUntil };
		// A group keeps its name; a person says yes here in every case.
		const name = before.offeredBy === 'group' ? (who ?? before.who) : who;
		const checked = givenBy({ ...consent, who: name, ownName, offeredBy: 'person' }, today);
		if ('wrong' in checked) throw fieldProblem(...checked.wrong);
		if (before.offeredBy === 'group' && ownName) throw fieldProblem('ownName', 'groupHasNoName');
		const change = { ...said, title: titleOf(said.words), who: name, ownName, visibility };
		const yes = { consentFor: checked.consentFor, consentUntil: checked.consentUntil };
		const version = await changeOwn(tx, token, { ...change, ...yes }, today);
		if (version === undefined) throw new Problem('linkOver');
		return { id: before.id, version };
	}
});

/** Lets one's own talent rest for a while, or offers it again. */
export const restOwnTalent = writeOperation({
	...given,
	name: 'ownTalentRest.give',
	summary: { nl: 'Laat je talent even rusten', en: 'Let your talent rest' },
	input: z.strictObject({ ...byLink, status: z.enum(['rest', 'offered']) }),
	example: { ...example, status: 'rest' as const },
	async work({ token, status }, { tx, clock }) {
		const id = await opensTalent(tx, token);
		if (!id) throw new Problem('linkOver');
		const version = await restOwn(tx, token, status, dayOf(clock()));
		if (version === undefined) throw new Problem('talentOnlyMentioned');
		return { id, version };
	}
});

/** Takes one's own talent back by one's own link: at once, from everywhere. Twice is once. */
export const takeOwnTalentBack = writeOperation({
	...given,
	name: 'ownTalentTakingBack.give',
	summary: { nl: 'Neem je talent terug', en: 'Take your talent back' },
	input: z.strictObject(byLink),
	example,
	async work({ token }, { tx, actor, clock }) {
		const id = await opensTalent(tx, token);
		if (!id) throw new Problem('linkOver');
		const gone = { organisationId: actor.organisationId, id, day: dayOf(clock()) };
		return { id, version: (await takeBackEverywhere(tx, gone, token)) ?? 2 };
	}
});
