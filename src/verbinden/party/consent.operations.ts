import { hold } from '#community/index.ts';
import { Problem, dayOf, idShape, writeOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { consentOf, isPerson, within } from './party.rules.ts';
import { consentInput, exampleId, partyKey } from './party.schema.ts';
import { changePartyOf, endWithConsent, findParty, takeOut, type Party } from './party.store.ts';

/** Notes what a person says now of standing here; where that is less, it is brought back at once. */
export const changePartyConsent = writeOperation({
	name: 'partyConsent.change',
	object: 'party',
	summary: { nl: 'Pas de toestemming aan', en: 'Change the consent' },
	audience: ['worker'],
	input: z.strictObject({ ...partyKey, ...consentInput }),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), consentOn: '2026-01-10', consentHow: 'talk' },
		...{ consentUntil: '2027-01-10', consentScope: 'team' }
	} as const,
	rest: { method: 'post', path: '/parties/{id}/consents', tag: 'verbinden' },
	async work({ id, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const key = { organisationId: actor.organisationId, id };
		const today = dayOf(clock());
		const { held, version } = await hold(ask, id, () => findParty(tx, key.organisationId, id));
		if (!isPerson(held.kind)) throw new Problem('notFound');
		const consent = consentOf(said, today);
		const confirmed = { confirmedOn: consent.consentOn, confirmedBy: held.confirmedBy ?? 'zelf' };
		await changePartyOf(tx, key, { ...consent, ...confirmed });
		const visibility = within(consent.consentScope, held.visibility) as Party['visibility'];
		await endWithConsent(tx, key, visibility);
		return { id, version };
	}
});

/** Removes a person who does not want to stand here any more: at once, with every connection. */
export const takePartyOut = writeOperation({
	name: 'party.takeOut',
	object: 'party',
	summary: { nl: 'Haal iemand eruit', en: 'Take somebody out' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/parties/{id}/withdrawals', tag: 'verbinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const found = await findParty(tx, organisationId, id);
		if (!found || !isPerson(found.kind)) throw new Problem('notFound');
		const version = await takeOut(tx, { organisationId, id });
		if (version === null) throw new Problem('forbidden');
		return { id, version: version + 1 };
	}
});
