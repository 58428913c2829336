import { addEntry, rawNotesMonths } from '#community/index.ts';
import {
	Problem,
	addMonths,
	dayOf,
	fieldProblem,
	idShape,
	partsOf,
	readOperation,
	writeOperation,
	type Ask,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { findAgreements, findPassed } from './after.store.ts';
import { lettersOf, nextCode } from './code.rules.ts';
import {
	beginInput,
	consentInput,
	consents,
	discussionShape,
	needsReason,
	roleInput,
	states
} from './discussion.schema.ts';
import {
	addDiscussion,
	changeDiscussionOf,
	findCodes,
	findDiscussion,
	findDiscussions,
	findMembers,
	findOwnTeams
} from './discussion.store.ts';
import { formatNames, formats } from './format.rules.ts';
import { findNotes } from './note.store.ts';
import { nameFinder, takeDiscussion } from './take.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const audience = ['member'] as const;
type Roles = z.output<z.ZodObject<typeof roleInput>>;

/** @throws Problem when a role is given to who is no member of the team */
async function checkRoles({ tx, actor, clock }: Ask<Read>, teamId: string, given: Roles) {
	const { chairId, bringsId, mindsId } = given;
	const members = await findMembers(tx, actor.organisationId, teamId, dayOf(clock()));
	for (const [path, id] of Object.entries({ chairId, bringsId, mindsId }))
		if (id && !members.some((one) => one.id === id)) throw fieldProblem(path, 'noMember');
}

/** Prepares a discussion: the day, a code without a name, and first of all whether the resident knows of it (31). */
export const beginDiscussion = writeOperation({
	name: 'discussion.begin',
	object: 'discussion',
	summary: { nl: 'Bereid een bespreking voor', en: 'Prepare a discussion' },
	audience,
	input: beginInput,
	example: {
		...{ id: exampleId(1), heldOn: '2026-06-12', code: 'SV-26-07', consent: 'anonymised' },
		consentReason: 'vraag van het team over het eigen handelen'
	},
	rest: { method: 'put', path: '/discussions/{id}', tag: 'team' },
	async work({ id, heldOn, teamId: asked, ...said }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const teams = await findOwnTeams(tx, organisationId);
		const teamId = asked ?? teams[0]?.id;
		if (!teamId || !teams.some((one) => one.id === teamId)) throw fieldProblem('teamId', 'ownTeam');
		await checkRoles(ask, teamId, said);
		if ((await findCodes(tx, organisationId, teamId)).includes(said.code))
			throw fieldProblem('code', 'codeInUse');
		const createdAt = clock();
		const today = dayOf(createdAt);
		const from = heldOn > today ? heldOn : today;
		const expiresOn = addMonths(from, await rawNotesMonths(tx, organisationId));
		await addEntry(tx, {
			...{ organisationId, id, kind: 'discussion', areaId: null, teamId, title: said.code },
			...{ text: '', happenedOn: heldOn, authorId: actor.personId!, visibility: 'team' },
			...{ expiresOn, createdAt }
		});
		const consentReason = said.consent === 'anonymised' ? said.consentReason : null;
		await addDiscussion(tx, { organisationId, id, teamId, ...said, consentReason });
		return { id, version: 1 };
	}
});

/** Gives the roles to members, or says otherwise whether the resident knows of it. */
export const changeDiscussion = writeOperation({
	name: 'discussion.change',
	object: 'discussion',
	summary: { nl: 'Verander rollen en toestemming', en: 'Change roles and consent' },
	audience,
	input: z
		.strictObject({ writeId: idShape, id: idShape, ...consentInput, ...roleInput })
		.superRefine(needsReason),
	example: { writeId: exampleId(9), id: exampleId(1), consent: 'yes' },
	rest: { method: 'post', path: '/discussions/{id}/changes', tag: 'team' },
	async work({ id, consent, consentReason, chairId, bringsId, mindsId }, ask) {
		const { tx, actor } = ask;
		const found = await takeDiscussion(ask, id);
		await checkRoles(ask, found.teamId, { chairId, bringsId, mindsId });
		await changeDiscussionOf(
			tx,
			{ organisationId: actor.organisationId, id },
			{
				...{ consent, chairId, bringsId, mindsId },
				consentReason: consent === 'anonymised' ? consentReason : null
			}
		);
		return { id, version: found.version };
	}
});

/** A discussion as it stands at this moment, for each who takes part. */
export const showDiscussion = readOperation({
	name: 'discussion.show',
	summary: { nl: 'Lees een bespreking', en: 'Read a discussion' },
	audience,
	input: z.strictObject({ id: idShape }),
	output: discussionShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/discussions/{id}', tag: 'team' },
	async work({ id }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const found = await findDiscussion(tx, organisationId, id);
		if (!found) throw new Problem('notFound');
		const now = clock();
		const members = await findMembers(tx, organisationId, found.teamId, dayOf(now));
		// Who left the team holds no role any more; what they wrote stays.
		const held = (personId: string | null) => members.find((one) => one.id === personId) ?? null;
		const holdsName = await nameFinder(ask, found.teamId, dayOf(now));
		const notes = await findNotes(tx, organisationId, id);
		const agreements = await findAgreements(tx, organisationId, id);
		return {
			...found,
			rounds: formats[found.format].map((one) => ({ ...one, parts: [...one.parts] })),
			...{ roundSince: found.roundSince?.toISOString() ?? null, now: now.toISOString(), members },
			...{ chair: held(found.chairId), brings: held(found.bringsId), minds: held(found.mindsId) },
			notes: notes.map(({ entryId, kind, ...note }) => ({
				...note,
				entry: entryId ? { id: entryId, kind: kind! } : null,
				seemsName: !entryId && (holdsName(note.words) || holdsName(note.byWhom ?? ''))
			})),
			reasonSeemsName: holdsName(found.consentReason ?? ''),
			agreements: agreements.map((one) => ({
				...one,
				isMine: one.memberId === actor.personId,
				seemsName: holdsName(`${one.words}\n${one.cameOf ?? ''}`)
			})),
			passed: await findPassed(tx, organisationId, id),
			isMine: found.authorId === actor.personId
		};
	}
});

/** Only whether something changed: asked every few seconds by browsers that have a discussion open. */
export const askDiscussionVersion = readOperation({
	name: 'discussion.version',
	summary: { nl: 'Is er iets veranderd?', en: 'Did anything change?' },
	audience,
	input: z.strictObject({ id: idShape }),
	output: z.object({ version: z.int() }),
	example: { id: exampleId(1) },
	async work({ id }, { tx, actor }) {
		const found = await findDiscussion(tx, actor.organisationId, id);
		if (!found) throw new Problem('notFound');
		return { version: found.version };
	}
});

/** The discussions of my own teams, the newest first. */
export const listDiscussions = readOperation({
	name: 'discussion.list',
	summary: { nl: 'De besprekingen van mijn team', en: 'The discussions of my team' },
	audience,
	input: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(100) }),
	output: z.array(
		z.object({
			...{ id: idShape, code: z.string(), heldOn: z.string(), teamName: z.string() },
			...{ format: z.enum(formatNames), state: z.enum(states), consent: z.enum(consents) },
			/** How many talents were named. */
			talents: z.int()
		})
	),
	example: {},
	rest: { method: 'get', path: '/discussions', tag: 'team' },
	async work(input, { tx, actor }) {
		const found = await findDiscussions(tx, actor.organisationId, input);
		return found.map((one) => ({ ...one, talents: Number(one.talents) }));
	}
});

/** My own teams with their members, and the code that comes next in each. */
export const prepareDiscussion = readOperation({
	name: 'discussion.prepare',
	summary: { nl: 'Wat een bespreking nodig heeft', en: 'What a discussion needs' },
	audience,
	input: z.strictObject({}),
	output: z.array(
		z.object({
			...{ id: idShape, name: z.string(), nextCode: z.string() },
			members: z.array(z.object({ id: idShape, name: z.string() }))
		})
	),
	example: {},
	async work(_, { tx, actor: { organisationId }, clock }) {
		const today = dayOf(clock());
		const teams = await findOwnTeams(tx, organisationId);
		return Promise.all(
			teams.map(async ({ id, name }) => {
				const codes = await findCodes(tx, organisationId, id);
				const code = nextCode(lettersOf(name, partsOf), today.slice(0, 4), codes);
				return {
					id,
					name,
					nextCode: code,
					members: await findMembers(tx, organisationId, id, today)
				};
			})
		);
	}
});
