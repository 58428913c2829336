import {
	findWholeArea,
	photoShape,
	photosOf,
	publicAreaAround,
	wordsOf,
	wordsShape
} from '#community/index.ts';
import { Problem, dayOf, idShape, readOperation } from '#kernel/index.ts';
import { z } from 'zod';
import { maskedCount } from './progress-message.rules.ts';
import {
	findAbout,
	findMessage,
	findMessages,
	findShownMessages
} from './progress-message.store.ts';
import { countFollowers, findTold } from './told.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const aboutShape = z.object({ id: idShape, title: z.string(), kind: z.string() });
const stateShape = z.enum(['draft', 'shown', 'takenBack']);
const stateOf = (one: {
	publishedAt: Date | null;
	withdrawnOn: string | null;
}): z.output<typeof stateShape> =>
	one.withdrawnOn ? 'takenBack' : one.publishedAt ? 'shown' : 'draft';

/** A number of people; one to nine is not told (groups under ten never in a figure). */
const countShape = z.object({ number: z.int().nullable(), fewerThanTen: z.boolean() });

/** The messages of my teams, drafts too, the newest first; or those about one plan, activity or initiative. */
export const listMessages = readOperation({
	name: 'progressMessage.list',
	summary: { nl: 'Berichten over de voortgang', en: 'Progress messages' },
	audience: ['member'],
	input: z.strictObject({ aboutId: idShape.optional() }),
	output: z.array(
		z.object({
			...{ id: idShape, title: z.string(), text: z.string(), happenedOn: z.string() },
			...{ areaName: z.string().nullable(), state: stateShape },
			publishedOn: z.string().nullable()
		})
	),
	example: {},
	rest: { method: 'get', path: '/progress-messages', tag: 'doen' },
	async work({ aboutId }, { tx, actor }) {
		const found = await findMessages(tx, actor.organisationId, aboutId);
		return found.map((one) => ({
			...one,
			state: stateOf(one),
			publishedOn: one.publishedAt && dayOf(one.publishedAt)
		}));
	}
});

/** One message: its words, where it stands, and who was informed, when, by which way, and how many. */
export const showMessage = readOperation({
	name: 'progressMessage.show',
	summary: { nl: 'Lees een bericht', en: 'Read a message' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: z.object({
		...wordsShape,
		state: stateShape,
		publishedOn: z.string().nullable(),
		about: aboutShape.nullable(),
		photos: z.array(photoShape),
		/** The public page it stands on, or will stand on. */
		page: z.object({ name: z.string(), slug: z.string() }).nullable(),
		followers: countShape,
		told: z.array(
			countShape.extend({
				way: z.enum(['page', 'feed', 'digest', 'paper', 'mouth', 'meeting']),
				toWhom: z.string(),
				toldOn: z.string()
			})
		)
	}),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/progress-messages/{id}', tag: 'doen' },
	async work({ id }, { tx, actor }) {
		const { organisationId, roles } = actor;
		const words = await wordsOf(tx, organisationId, id, 'progressMessage');
		const message = await findMessage(tx, organisationId, id);
		if (!words || !message) throw new Problem('notFound');
		const [about = null] = await findAbout(tx, organisationId, [id]);
		const page = message.pageId
			? await findWholeArea(tx, organisationId, message.pageId)
			: message.areaId && (await publicAreaAround(tx, organisationId, message.areaId));
		const maySeeAll = roles.includes('admin');
		const subjects = { areaId: page ? page.id : null, entryId: about?.id ?? null };
		const publishedOn = message.publishedAt && dayOf(message.publishedAt);
		const byItself = publishedOn
			? (['page', ...(message.visibility === 'public' ? ['feed'] : [])] as ('page' | 'feed')[])
			: [];
		return {
			...{ ...words, state: stateOf(message), publishedOn, about },
			photos: await photosOf(tx, organisationId, [id]),
			page: page ? { name: page.name, slug: page.slug } : null,
			followers: maskedCount(await countFollowers(tx, organisationId, subjects), maySeeAll),
			told: [
				...byItself.map((way) => ({
					...{ way, toWhom: '', toldOn: publishedOn!, number: null, fewerThanTen: false }
				})),
				...(await findTold(tx, organisationId, id)).map(({ number, ...told }) => ({
					...told,
					...maskedCount(number, maySeeAll || told.way !== 'digest')
				}))
			]
		};
	}
});

const shownShape = z.object({
	...{ id: idShape, title: z.string(), text: z.string(), areaName: z.string().nullable() },
	...{ publishedAt: z.date(), changedAt: z.date().nullable() },
	photos: z.array(photoShape),
	/** What it is about, where the reader may see that. */
	about: aboutShape.extend({ isPublic: z.boolean() }).nullable()
});

/** What anybody may read on the page of an area, the newest first; a resident also what is for residents. */
export const listShownMessages = readOperation({
	name: 'progressMessage.listShown',
	summary: { nl: 'Hoe het gaat in de buurt', en: 'How it goes in the neighbourhood' },
	audience: ['public'],
	input: z.strictObject({
		areaId: idShape,
		/** One message of that page. */
		id: idShape.optional(),
		/** Those about one plan, activity or initiative. */
		aboutId: idShape.optional(),
		limit: z.coerce.number().int().min(1).max(100).default(50)
	}),
	output: z.array(shownShape),
	example: { areaId: exampleId(2) },
	rest: { method: 'get', path: '/areas/{areaId}/progress-messages', tag: 'doen' },
	async work(asked, { tx, actor: { organisationId } }) {
		const found = await findShownMessages(tx, organisationId, asked);
		const ids = found.map(({ id }) => id);
		const photos = await photosOf(tx, organisationId, ids);
		const abouts = await findAbout(tx, organisationId, ids);
		return found.map((one) => {
			const about = abouts.find(({ messageId }) => messageId === one.id);
			return {
				...{ ...one, publishedAt: one.publishedAt! },
				photos: photos.filter(({ entryId }) => entryId === one.id),
				about: about ? { ...about, isPublic: about.visibility === 'public' } : null
			};
		});
	}
});
