import {
	addEntry,
	addLink,
	changeEntryText,
	findArea,
	findEntry,
	hold,
	newThought,
	wordsOf
} from '#community/index.ts';
import { isFresh } from '#doen/index.ts';
import {
	Problem,
	addDays,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { besideOf, consentOf, isPerson } from './party.rules.ts';
import {
	consentInput,
	exampleId,
	partyInput,
	partyKey,
	partyKinds,
	partyShape,
	webAddress
} from './party.schema.ts';
import { addParty, changePartyOf, findParty, moveParty } from './party.store.ts';

/** Notes something or somebody there is (16); of a person only a role, and only with consent. */
export const noteParty = writeOperation({
	name: 'party.note',
	object: 'party',
	summary: { nl: 'Noteer wat er is', en: 'Note what there is' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		kind: z.enum(partyKinds),
		areaId: maybe(idShape),
		...partyInput,
		...consentInput,
		/** Who says that it is right: a role or organisation. */
		confirmedBy: optionalText(200),
		/** Of an idea from over the fence: from whom, where it stands, and the entry where it is one here. */
		...{ sourceFrom: optionalText(300), sourceUrl: webAddress, sourceId: maybe(idShape) }
	}),
	example: { id: exampleId(1), kind: 'resource', title: 'Het Weefgetouw', resourceKind: 'space' },
	rest: { method: 'put', path: '/parties/{id}', tag: 'verbinden' },
	async work({ id, kind, areaId, title, text, confirmedBy, sourceId, ...more }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const createdAt = clock();
		const today = dayOf(createdAt);
		const consent = isPerson(kind) ? consentOf(more, today) : undefined;
		const { sourceFrom, sourceUrl } = more;
		if ((sourceUrl || sourceId) && !sourceFrom) throw fieldProblem('sourceFrom', 'sourceTogether');
		if (sourceId && !(await findEntry(tx, organisationId, sourceId)))
			throw fieldProblem('sourceId', 'unknownEntry');
		const beside = besideOf(kind, more);
		const spine = await newThought(ask, { areaId, title, text });
		const expiresOn = consent ? addDays(consent.consentUntil, 1) : null;
		await addEntry(tx, { ...spine, id, kind: 'party', expiresOn }, beside.place, beside.costs);
		// Who agrees to stand here says at the same moment that it is right.
		const by = consent ? (confirmedBy ?? 'zelf') : confirmedBy;
		const confirmed = {
			confirmedOn: by ? (consent?.consentOn ?? today) : null,
			confirmedBy: by
		};
		await addParty(tx, {
			...{ organisationId, id, kind, ...beside, ...consent, ...confirmed },
			...{ sourceFrom, sourceUrl }
		});
		if (sourceId)
			await addLink(tx, { organisationId, fromId: id, toId: sourceId, role: 'adapts', createdAt });
		return { id, version: 1 };
	}
});

/** Gives it other words. */
export const changeParty = writeOperation({
	name: 'party.change',
	object: 'party',
	summary: { nl: 'Verander wat er is', en: 'Change what there is' },
	audience: ['worker'],
	input: z.strictObject({
		...{ ...partyKey, version: z.coerce.number().int(), areaId: maybe(idShape), ...partyInput }
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), version: 1, title: 'Het Weefgetouw' }
	},
	rest: { method: 'post', path: '/parties/{id}/changes', tag: 'verbinden' },
	async work({ id, version, areaId, title, text, ...more }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		if (areaId && !(await findArea(tx, organisationId, areaId)))
			throw fieldProblem('areaId', 'unknownArea');
		const { held } = await hold(ask, id, () => findParty(tx, organisationId, id));
		// Holding counted one change already.
		if (held.version !== version + 1) throw new Problem('changedMeanwhile');
		const beside = besideOf(held.kind, more);
		await changePartyOf(tx, { organisationId, id }, beside);
		await moveParty(tx, { organisationId, id }, areaId);
		const also = [beside.place, beside.costs];
		return { id, version: (await changeEntryText(tx, organisationId, id, title, text, ...also))! };
	}
});

export const showParty = readOperation({
	name: 'party.show',
	summary: { nl: 'Lees over wat er is', en: 'Read about what there is' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: partyShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/parties/{id}', tag: 'verbinden' },
	async work({ id }, { tx, actor: { organisationId }, clock }) {
		const words = await wordsOf(tx, organisationId, id, 'party');
		const found = await findParty(tx, organisationId, id);
		const today = dayOf(clock());
		// The day after the consent ends it is over, also before it is removed.
		if (!words || !found || (found.consentUntil && found.consentUntil < today))
			throw new Problem('notFound');
		return { ...words, ...found, fresh: isFresh(found.confirmedOn, today) };
	}
});
