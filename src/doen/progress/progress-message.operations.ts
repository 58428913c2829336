import {
	addEntry,
	addLink,
	changeEntryText,
	findEntry,
	newThought,
	photosOf,
	publicAreaAround,
	removeLink
} from '#community/index.ts';
import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	longText,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import {
	addMessage,
	changeMessage,
	findAbout,
	findMessage,
	moveMessage
} from './progress-message.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
/** What a message can be about. */
export const tellable = ['plan', 'activity', 'initiative'] as const;

const words = { title: shortText(), text: longText(5000), aboutId: idShape.optional() };

/** Lays the link to what it is about. */
async function layAbout({ tx, actor, clock }: Ask<Write>, id: string, aboutId?: string) {
	if (!aboutId) return;
	const { organisationId } = actor;
	const link = { organisationId, fromId: id, toId: aboutId, role: 'tellsOf' as const };
	await addLink(tx, { ...link, createdAt: clock() });
}

/** @throws Problem at the field aboutId when there is nothing like it to tell of */
async function checkAbout({ tx, actor }: Ask<Write>, aboutId?: string) {
	const about = aboutId && (await findEntry(tx, actor.organisationId, aboutId));
	if (aboutId && !(about && tellable.some((kind) => kind === about.kind)))
		throw fieldProblem('aboutId', 'unknownEntry');
	return about || undefined;
}

/** Writes how it goes, in plain words (89); a draft for the team until somebody shows it. */
export const writeMessage = writeOperation({
	name: 'progressMessage.write',
	object: 'progressMessage',
	summary: { nl: 'Schrijf een bericht over de voortgang', en: 'Write a progress message' },
	audience: ['worker'],
	input: z.strictObject({
		...{ id: idShape, ...words, areaId: idShape.optional() },
		happenedOn: dayShape().optional()
	}),
	example: {
		...{ id: exampleId(1), areaId: exampleId(2), title: 'De eerste tegels zijn eruit' },
		text: 'Zaterdag haalden vijf buren de eerste tegels uit de stoep. In maart komen de planten.'
	},
	rest: { method: 'put', path: '/progress-messages/{id}', tag: 'doen' },
	async work({ id, aboutId, areaId, ...said }, ask) {
		const about = await checkAbout(ask, aboutId);
		const area = areaId ?? about?.areaId;
		if (!area) throw fieldProblem('areaId', 'needsArea');
		const spine = await newThought(ask, { ...said, areaId: area });
		await addEntry(ask.tx, { ...spine, id, kind: 'progressMessage' });
		await addMessage(ask.tx, ask.actor.organisationId, id);
		await layAbout(ask, id, aboutId);
		return { id, version: 1 };
	}
});

/** @throws Problem when the message is not there */
async function found({ tx, actor }: Ask<Write>, id: string) {
	const message = await findMessage(tx, actor.organisationId, id);
	if (!message) throw new Problem('notFound');
	return message;
}

/** Finds better words; what is shown already is shown in the new words at once. */
export const changeWords = writeOperation({
	name: 'progressMessage.change',
	object: 'progressMessage',
	summary: { nl: 'Verander een bericht', en: 'Change a message' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, ...words }),
	example: { writeId: exampleId(9), id: exampleId(1), title: 'De eerste tegels', text: 'Eruit.' },
	rest: { method: 'post', path: '/progress-messages/{id}/words', tag: 'doen' },
	async work({ id, title, text, aboutId }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const message = await found(ask, id);
		await checkAbout(ask, aboutId);
		const version = await changeEntryText(tx, organisationId, id, title, text);
		if (version === undefined) throw new Problem('forbidden');
		for (const about of await findAbout(tx, organisationId, [id]))
			if (about.id !== aboutId)
				await removeLink(tx, organisationId, { fromId: id, toId: about.id, role: 'tellsOf' });
		await layAbout(ask, id, aboutId);
		if (message.publishedAt) await changeMessage(tx, organisationId, id, { changedAt: clock() });
		return { id, version };
	}
});

/** Shows it on the page of the neighbourhood, in the feed, and to who follows: a deliberate step. */
export const publishMessage = writeOperation({
	name: 'progressMessage.publish',
	object: 'progressMessage',
	summary: { nl: 'Laat een bericht zien', en: 'Show a message' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape },
		/** Who follows by mail or feed has no account, so gets what is for everybody only. */
		audience: z.enum(['residents', 'public'])
	}),
	example: { writeId: exampleId(9), id: exampleId(1), audience: 'public' },
	rest: { method: 'post', path: '/progress-messages/{id}/publications', tag: 'doen' },
	async work({ id, audience }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const message = await found(ask, id);
		const page = message.areaId && (await publicAreaAround(tx, organisationId, message.areaId));
		if (!page) throw new Problem('noPublicPage');
		const photos = await photosOf(tx, organisationId, [id]);
		if (photos.some(({ alt }) => !alt)) throw fieldProblem('photos', 'altFirst');
		const moved = await moveMessage(tx, organisationId, id, audience);
		if (!moved) throw new Problem('forbidden');
		await changeMessage(tx, organisationId, id, {
			...{ pageId: page.id, publishedAt: message.publishedAt ?? clock(), withdrawnOn: null }
		});
		return { id, version: moved.version };
	}
});

/** Takes a message back from the pages and the feed; what was mailed is mailed. */
export const takeMessageBack = writeOperation({
	name: 'progressMessage.takeBack',
	object: 'progressMessage',
	summary: { nl: 'Neem een bericht terug', en: 'Take a message back' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/progress-messages/{id}/withdrawals', tag: 'doen' },
	async work({ id }, ask) {
		const { tx, actor, clock } = ask;
		const message = await found(ask, id);
		if (!message.publishedAt) throw new Problem('notFound');
		const rung = message.teamId ? 'team' : 'onlyMe';
		const moved = await moveMessage(tx, actor.organisationId, id, rung);
		if (!moved) throw new Problem('forbidden');
		await changeMessage(tx, actor.organisationId, id, { withdrawnOn: dayOf(clock()) });
		return { id, version: moved.version };
	}
});
