import { findEntry } from '#community/index.ts';
import {
	newToken,
	Problem,
	fieldProblem,
	idShape,
	readOperation,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { replyLinkOf, sendInvitationLetter } from './invitation.letters.ts';
import {
	addInvitation,
	findInvitation,
	findInvited,
	keepReply,
	openMeetingInvitation,
	removeInvitation
} from './invitation.store.ts';
import { wallOf } from '../activity/wall-clock.rules.ts';
import { findOccasion, takeOccasion } from './occasion.ts';
import { reachOf } from './places.rules.ts';
import { removedOn } from './placing.ts';
import {
	oneLine,
	optionalLine,
	peopleShape,
	replies,
	tokenShape,
	wallShape
} from './sign-up.schema.ts';
import { keepActivity } from './team.operations.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Invites a role, organisation or group to a meeting, by mail with a part for the calendar or by a link to pass on. */
export const invite = writeOperation({
	name: 'meetingInvitation.make',
	object: 'activity',
	summary: { nl: 'Nodig uit voor een overleg', en: 'Invite to a meeting' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		activityId: idShape,
		starts: wallShape(),
		/** A role, organisation or group. */
		label: oneLine(200),
		email: optionalLine(320).refine(
			(typed) => typed === null || 'email' in (reachOf(typed) ?? {}),
			{ message: 'notAnEmail' }
		)
	}),
	example: {
		...{ id: exampleId(1), activityId: exampleId(2), starts: '2026-12-01T10:00' },
		...{ label: 'wijkagent', email: 'wijkagent@voorbeeld.nl' }
	},
	rest: { method: 'put', path: '/meeting-invitations/{id}', tag: 'doen' },
	async work({ id, activityId, starts, label, email }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const now = clock();
		const occasion = { organisationId, activityId, starts };
		const { activity, begins } = await takeOccasion(tx, occasion, now);
		if (activity.form !== 'meeting') throw new Problem('noMeeting');
		const version = await keepActivity(ask, activityId);
		const token = newToken();
		const expiresOn = removedOn(begins);
		await addInvitation(tx, { ...occasion, id, label, email, token, expiresOn, createdAt: now });
		if (email)
			await sendInvitationLetter(
				...([tx, organisationId, 'invited'] as const),
				{ id, label, email, token, sequence: 0 },
				{ ...activity, begins, now }
			);
		return { id: activityId, version };
	}
});

/** Takes an invitation back that was a mistake; who had it in the calendar is told that it does not go on for them. */
export const uninvite = writeOperation({
	name: 'meetingInvitation.remove',
	object: 'activity',
	summary: { nl: 'Trek een uitnodiging in', en: 'Take an invitation back' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(3), id: exampleId(1) },
	rest: { method: 'post', path: '/meeting-invitations/{id}/removals', tag: 'doen' },
	async work({ id }, ask) {
		const { tx, actor, clock } = ask;
		const found = await findInvitation(tx, actor.organisationId, id);
		if (!found) throw new Problem('notFound');
		const { activityId, starts, email, sequence } = found;
		const version = await keepActivity(ask, activityId);
		const occasion = { organisationId: actor.organisationId, activityId, starts };
		const { activity, begins, goesOn } = await findOccasion(tx, occasion);
		const now = clock();
		if (email && goesOn && begins > wallOf(now))
			await sendInvitationLetter(
				...([tx, actor.organisationId, 'cancelled'] as const),
				{ ...found, email, sequence: sequence + 1 },
				{ ...activity, begins, now }
			);
		await removeInvitation(tx, actor.organisationId, id);
		return { id: activityId, version };
	}
});

/** Who is invited to one time of a meeting and what they answered, for the team that keeps it. */
export const listInvited = readOperation({
	name: 'meetingInvitation.list',
	summary: { nl: 'Wie is er uitgenodigd?', en: 'Who is invited?' },
	audience: ['worker'],
	input: z.strictObject({ activityId: idShape, starts: wallShape() }),
	output: z.array(
		z.object({
			id: idShape,
			label: z.string(),
			email: z.string().nullable(),
			/** The address of the page to answer, to pass on. */
			link: z.string(),
			reply: z.enum(replies).nullable(),
			people: z.int().nullable(),
			remark: z.string().nullable(),
			repliedAt: z.date().nullable()
		})
	),
	example: { activityId: exampleId(2), starts: '2026-12-01T10:00' },
	rest: { method: 'get', path: '/activities/{activityId}/meeting-invitations', tag: 'doen' },
	async work({ activityId, starts }, { tx, actor: { organisationId } }) {
		if (!(await findEntry(tx, organisationId, activityId))) throw new Problem('notFound');
		const found = await findInvited(tx, { organisationId, activityId, starts });
		return found.map(({ token, ...one }) => ({ ...one, link: replyLinkOf(token) }));
	}
});

/** An invitation as who holds its link sees it. */
export const showInvitation = readOperation({
	name: 'meetingInvitation.showOwn',
	summary: { nl: 'Lees waarvoor je bent uitgenodigd', en: 'Read what you are invited to' },
	audience: ['public'],
	input: z.strictObject({ token: tokenShape() }),
	output: z.object({
		title: z.string(),
		label: z.string(),
		location: z.string().nullable(),
		begins: z.string(),
		minutes: z.int().nullable(),
		reply: z.enum(replies).nullable(),
		people: z.int().nullable(),
		remark: z.string().nullable(),
		goesOn: z.boolean(),
		isOver: z.boolean()
	}),
	example: { token: 'x'.repeat(43) },
	async work({ token }, { tx, actor, clock }) {
		const found = await openMeetingInvitation(tx, token);
		if (found?.organisationId !== actor.organisationId) throw new Problem('linkOver');
		const begins = found.movedTo ?? found.starts;
		return { ...found, begins, isOver: begins <= wallOf(clock()) };
	}
});

/** Answers an invitation by its link; answering again replaces what was said. */
export const giveReply = writeOperation({
	name: 'meetingReply.give',
	object: 'activity',
	summary: { nl: 'Laat weten of je komt', en: 'Tell whether you come' },
	audience: ['public'],
	task: 'sign-up',
	input: z.strictObject({
		writeId: idShape,
		token: tokenShape(),
		reply: z.enum(replies),
		people: peopleShape()
			.nullish()
			.transform((people) => people ?? null),
		remark: optionalLine(500)
	}),
	example: { writeId: exampleId(3), token: 'x'.repeat(43), reply: 'yes', people: 2 },
	rest: { method: 'post', path: '/meeting-replies', tag: 'doen' },
	async work({ token, reply, people, remark }, { tx, actor, clock }) {
		const { organisationId } = actor;
		const found = await openMeetingInvitation(tx, token);
		if (found?.organisationId !== organisationId) throw new Problem('linkOver');
		const repliedAt = clock();
		if (!found.goesOn) throw new Problem('activityCancelled');
		if ((found.movedTo ?? found.starts) <= wallOf(repliedAt))
			throw fieldProblem('reply', 'occasionPassed');
		const said = { reply, people: reply === 'no' ? null : people, remark, repliedAt };
		const kept = await keepReply(tx, organisationId, found.id, said);
		return { id: found.activityId, version: kept!.version };
	}
});
