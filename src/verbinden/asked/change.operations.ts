import { changeEntryText, hold } from '#community/index.ts';
import { Problem, idShape, longText, maybe, readOperation, writeOperation } from '#kernel/index.ts';
import { areaAround, placeShape } from '#zien/index.ts';
import { z } from 'zod';
import { exampleId, wholeShape } from './asked.schema.ts';
import { findAsked, moveAsked } from './asked.store.ts';

/** A question or an offer as it stands, to change it. */
export const showAsked = readOperation({
	name: 'asked.show',
	summary: { nl: 'Lees een vraag of aanbod', en: 'Read a question or an offer' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: wholeShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/asked/{id}', tag: 'verbinden' },
	async work({ id }, { tx, actor }) {
		const found = await findAsked(tx, actor.organisationId, id);
		if (!found) throw new Problem('notFound');
		const { latitude, longitude, authorId, teamId } = found;
		const isMine = authorId === actor.personId;
		const ofTeam = teamId !== null && actor.teamIds.includes(teamId) ? actor.roles : [];
		return {
			...{ id, text: found.text, areaId: found.areaId, version: found.version },
			visibility: found.visibility,
			place: latitude === null || longitude === null ? null : { latitude, longitude },
			mayChange: isMine || ofTeam.includes('worker') || ofTeam.includes('coordinator'),
			mayRemove: isMine || ofTeam.includes('coordinator')
		};
	}
});

/** Gives a question other words or another place. What was confirmed of it stays; what the words say is read anew. */
export const changeAsked = writeOperation({
	name: 'asked.change',
	object: 'question',
	summary: { nl: 'Verander een vraag of aanbod', en: 'Change a question or an offer' },
	audience: ['worker', 'member'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, version: z.coerce.number().int() },
		...{ text: longText(2000), areaId: maybe(idShape), place: maybe(placeShape) }
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), version: 1 },
		text: 'Mevrouw van 79 wil graag weer handwerken, liefst met anderen.'
	},
	rest: { method: 'post', path: '/asked/{id}/changes', tag: 'verbinden' },
	async work({ id, version, text, areaId, place }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		await areaAround(tx, organisationId, areaId, place);
		const { held } = await hold(ask, id, () => findAsked(tx, organisationId, id));
		// Holding counted one change already.
		if (held.version !== version + 1) throw new Problem('changedMeanwhile');
		await moveAsked(tx, { organisationId, id }, { areaId, place });
		return { id, version: (await changeEntryText(tx, organisationId, id, '', text))! };
	}
});
