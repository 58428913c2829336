import {
	addEntry,
	addLink,
	addPublication,
	findEntry,
	publicAreaAround,
	shareEntry
} from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { consentInput, exampleId } from './story.schema.ts';
import { takeStory } from './story.operations.ts';
import { isNarrower, scopes, type Scope } from './story.rules.ts';
import { changeBeside, takeBackEverywhere, takeFromView } from './story.store.ts';

/** Notes what the teller says now of how far the story may go; where that is nearer, it is taken from view at once. */
export const changeConsent = writeOperation({
	name: 'storyConsent.change',
	object: 'story',
	summary: { nl: 'Pas de toestemming aan', en: 'Change the consent' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, ...consentInput }),
	example: { writeId: exampleId(9), id: exampleId(1), scope: 'team' } as const,
	rest: { method: 'post', path: '/stories/{id}/consents', tag: 'vinden' },
	async work({ id, scope, consentUntil }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const today = dayOf(clock());
		if (consentUntil && consentUntil < today) throw fieldProblem('consentUntil', 'dayPassed');
		const { story, version } = await takeStory(ask, id);
		await changeBeside(tx, organisationId, id, { scope, consentUntil, consentOn: today });
		if (!isNarrower(scope, story.scope)) return { id, version };
		if (story.scope === 'public') await takeFromView(tx, { organisationId, id, day: today });
		return { id, version: (await bringBack(ask, id, scope, story.visibility)) ?? version };
	}
});

/** Brings the entry back to what the consent allows, when it was shared further. */
async function bringBack(ask: Ask<Write>, id: string, scope: Scope, visibility: string) {
	const rung = scopes.indexOf(visibility === 'residents' ? 'public' : (visibility as Scope));
	if (rung <= scopes.indexOf(scope) || scope === 'public') return undefined;
	const receipt = await shareEntry.work({ writeId: id, id, visibility: scope }, ask);
	return receipt.version;
}

/** Shows a story on the page of the neighbourhood, in words chosen with the teller; only when the teller lets everybody read it. */
export const showStoryToAll = writeOperation({
	name: 'story.publish',
	object: 'publication',
	summary: { nl: 'Laat een verhaal zien aan de buurt', en: 'Show a story to the neighbourhood' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		storyId: idShape,
		title: shortText(),
		/** The words that are read there. */
		text: shortText(5000)
	}),
	example: {
		...{ id: exampleId(8), storyId: exampleId(1), title: 'De sleutel van nummer 14' },
		text: 'Sinds het straatdiner heb ik de sleutel van de buurvrouw.'
	},
	rest: { method: 'put', path: '/story-publications/{id}', tag: 'vinden' },
	async work({ id, storyId, title, text }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { story } = await takeStory(ask, storyId);
		if (story.scope !== 'public') throw fieldProblem('storyId', 'notForEverybody');
		const page = story.areaId
			? await publicAreaAround(tx, organisationId, story.areaId)
			: undefined;
		if (!page) throw new Problem('noPublicPage');
		const createdAt = clock();
		// Shown anew, the words that stood there go.
		await takeFromView(tx, { organisationId, id: storyId, day: dayOf(createdAt) });
		await addEntry(tx, {
			...{ organisationId, id, kind: 'publication', areaId: page.id, teamId: story.teamId },
			...{ title, text, happenedOn: dayOf(createdAt), authorId: actor.personId! },
			...{ visibility: 'public', expiresOn: null, createdAt }
		});
		const part = { entryId: storyId, move: 'vinden' as const, text };
		await addPublication(tx, { organisationId, id, cycleId: null }, [part]);
		await addLink(tx, { organisationId, fromId: id, toId: storyId, role: 'shows', createdAt });
		return { id, version: 1 };
	}
});

/** Takes a story back because its teller asks so: in this one moment its words are gone from everywhere. */
export const takeStoryBack = writeOperation({
	name: 'story.takeBack',
	object: 'story',
	summary: { nl: 'Neem een verhaal terug', en: 'Take a story back' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/stories/{id}/withdrawals', tag: 'vinden' },
	async work({ id }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const entry = await findEntry(tx, organisationId, id);
		if (entry?.kind !== 'story') throw new Problem('notFound');
		const gone = { organisationId, id, day: dayOf(clock()) };
		const version = await takeBackEverywhere(tx, gone);
		if (version !== undefined) return { id, version };
		// Taken back twice is taken back, for who may do so.
		await takeStory(ask, id);
		throw new Problem('forbidden');
	}
});

/** What the program does when the day of a consent is over: the story is taken back as by its teller. */
export const endStory = writeOperation({
	name: 'story.end',
	object: 'story',
	summary: { nl: 'Toestemming voorbij', en: 'Consent is over' },
	audience: [],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	async work({ id }, { tx, actor, clock }) {
		const gone = { organisationId: actor.organisationId, id, day: dayOf(clock()) };
		const version = await takeBackEverywhere(tx, gone);
		if (version === undefined) throw new Problem('notFound');
		return { id, version };
	}
});
