import { addSharedLink, isAddress, queueMail } from '#community/index.ts';
import {
	Problem,
	addMonths,
	dayOf,
	idShape,
	newId,
	newToken,
	readSettings,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { noteAsked } from '../asked/index.ts';
import { addNewTalent } from '../talent/talent.operations.ts';
import { exampleId, takenInput } from './handed-in.schema.ts';
import { noteBecame, takeHanded } from './handed-in.store.ts';

/** What somebody who offers said yes to with the form. */
const consentFor = 'hiervoor gevraagd worden door het buurtwerk';
const nothingElse = {
	...{ useFor: null, wants: null, howOften: null, never: null, timeLimit: null, stopsWhen: null },
	...{ days: [], parts: [] }
};

/** The letter with the own link, to who left an address: all that is kept of it can be read, changed and taken back there. */
const letterTo = (to: string, words: string, address: string) => ({
	to,
	subject: 'Dank je wel voor je aanbod',
	body: `${['Dag,', '', 'Dit noteerden we:', '', words, '', 'Lezen, veranderen of terugnemen doe je zelf, wanneer je wilt:', address].join('\n')}\n`
});

/** Makes it a talent of a person who said yes by the form, with their own link. */
async function becomeTalent(
	ask: Ask<Write>,
	{
		id,
		text,
		kind,
		areaId,
		reach
	}: { id: string; areaId: string; reach: string | null } & z.output<z.ZodObject<typeof takenInput>>
) {
	const { tx, actor, clock } = ask;
	const giver = { offeredBy: 'person' as const, who: 'bewoner', ownName: null, asked: true };
	await addNewTalent(
		ask,
		{ id, words: text, areaId, kind, ...nothingElse },
		{ ...giver, visibility: 'team', consentHow: 'link', consentFor, consentUntil: null }
	);
	const createdAt = clock();
	const [linkId, token] = [newId(), newToken()];
	await addSharedLink(tx, {
		...{ organisationId: actor.organisationId, id: linkId, entryId: id, token, createdAt },
		...{ purpose: 'ownTalent', forWhom: 'bewoner', expiresOn: addMonths(dayOf(createdAt), 12) }
	});
	if (!reach || !isAddress(reach)) return;
	const address = `${readSettings().origin}/mijn-talent/${token}`;
	await queueMail(tx, actor.organisationId, letterTo(reach, text, address), createdAt);
}

/** A worker confirms what a resident put in: it becomes a question, or a talent that is offered, in words without a name. */
export const takeHandedIn = writeOperation({
	name: 'handedIn.take',
	object: 'handedIn',
	summary: { nl: 'Neem het over als vraag of talent', en: 'Take it over as a question or talent' },
	audience: ['worker'],
	input: z.strictObject({
		/** Of the question or talent it becomes. */
		id: idShape,
		handedId: idShape,
		...takenInput
	}),
	example: { id: exampleId(1), handedId: exampleId(2), text: 'Wil met anderen wandelen.' },
	async work({ id, handedId, ...said }, ask) {
		const { tx, actor } = ask;
		const key = { organisationId: actor.organisationId, id: handedId };
		const taken = await takeHanded(tx, key);
		// Somebody was first, or it is of another team.
		if (!taken) throw new Problem('notFound');
		const { role, areaId, reach } = taken;
		if (role === 'asks') await noteAsked.work({ id, text: said.text, areaId }, ask);
		else await becomeTalent(ask, { id, areaId, reach, ...said });
		await noteBecame(tx, key, id);
		return { id, version: 1 };
	}
});
