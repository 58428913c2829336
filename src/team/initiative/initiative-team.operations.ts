import { showInitiative, listInitiatives } from '#doen/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	optionalText,
	readOperation,
	shortText,
	writeOperation,
	type Ask,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { mayNote, standingOf } from './initiative-team.rules.ts';
import { deedWords, exampleId, teamLine, teamShape } from './initiative-team.schema.ts';
import {
	addDeed,
	addMember,
	changeMember,
	findDeeds,
	findMember,
	findMembers,
	findTeamOf,
	removeDeed
} from './initiative-team.store.ts';

const ofTeam = { object: 'initiativeMember' };
const rest = (method: 'put' | 'post', path: string) => ({
	...{ method, path: `/initiative-members/{${method === 'put' ? 'id' : 'memberId'}}${path}` },
	tag: 'team'
});
const toMember = { writeId: idShape, memberId: idShape };
const example = { writeId: exampleId(9), memberId: exampleId(1) };

async function memberOf({ tx, actor }: Pick<Ask<Write>, 'tx' | 'actor'>, id: string) {
	const found = await findMember(tx, actor.organisationId, id);
	if (!found) throw new Problem('notFound');
	return { ...found, standing: standingOf(found), isMe: found.personId === actor.personId };
}
async function change(ask: Ask<Write>, id: string, values: Parameters<typeof changeMember>[2]) {
	const version = await changeMember(
		ask.tx,
		{ organisationId: ask.actor.organisationId, id },
		values
	);
	if (version === undefined) throw new Problem('forbidden');
	return { id, version };
}

/** Asks a member of the team to join an initiative of residents (35); they join once its people and they say yes. */
export const inviteToInitiative = writeOperation({
	...ofTeam,
	name: 'initiativeMember.invite',
	summary: { nl: 'Vraag een teamlid mee', en: 'Ask a team member along' },
	audience: ['worker'],
	input: z.strictObject({
		...{ id: idShape, initiativeId: idShape, personId: idShape, askedFor: shortText(500) },
		/** The people of the initiative may have asked for it themselves. */
		peopleSay: z.enum(['notYet', 'yes']).default('notYet'),
		peopleHow: optionalText(200)
	}),
	example: {
		...{ id: exampleId(1), initiativeId: exampleId(2), personId: exampleId(3) },
		askedFor: 'meedenken over de stoep'
	},
	rest: rest('put', ''),
	async work({ id, initiativeId, personId, askedFor, peopleSay, peopleHow }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const createdAt = clock();
		const today = dayOf(createdAt);
		await showInitiative.work({ id: initiativeId }, ask);
		const team = await findTeamOf(tx, organisationId, initiativeId, today);
		if (!team.some((one) => one.id === personId)) throw fieldProblem('personId', 'notOfTeam');
		if (peopleSay === 'yes' && !peopleHow) throw fieldProblem('peopleHow', 'whoSaidYes');
		const there = await findMembers(tx, organisationId, [initiativeId]);
		const busy = there.some(
			(one) => one.personId === personId && !['no', 'left'].includes(standingOf(one))
		);
		if (busy) throw fieldProblem('personId', 'askedToJoinAlready');
		const saidYes = peopleSay === 'yes';
		const mine = personId === actor.personId;
		await addMember(tx, {
			...{ organisationId, id, initiativeId, personId, askedFor, peopleSay, createdAt },
			...{ peopleHow: saidYes ? peopleHow : null, peopleSaidOn: saidYes ? today : null },
			...{ memberSays: mine ? 'yes' : 'notYet', memberSaidOn: mine ? today : null }
		});
		return { id, version: 1 };
	}
});

/** Notes what the people of the initiative say of it; a no holds. */
export const notePeopleAnswer = writeOperation({
	...ofTeam,
	name: 'initiativeMember.notePeople',
	summary: { nl: 'Noteer wat het initiatief ervan vindt', en: 'Note what the initiative says' },
	audience: ['worker'],
	input: z.strictObject({ ...toMember, peopleSay: z.enum(['yes', 'no']), peopleHow: shortText() }),
	example: { ...example, peopleSay: 'yes', peopleHow: 'de kerngroep, dinsdag' } as const,
	rest: rest('post', '/people-answers'),
	async work({ memberId, peopleSay, peopleHow }, ask) {
		await memberOf(ask, memberId);
		return change(ask, memberId, { peopleSay, peopleHow, peopleSaidOn: dayOf(ask.clock()) });
	}
});

/** The member says yes or no; nobody says so for them. */
export const answerInitiativeInvitation = writeOperation({
	...ofTeam,
	name: 'initiativeMember.answer',
	summary: { nl: 'Zeg of je meedoet', en: 'Say whether you join' },
	audience: ['member'],
	input: z.strictObject({ ...toMember, memberSays: z.enum(['yes', 'no']) }),
	example: { ...example, memberSays: 'yes' } as const,
	rest: rest('post', '/answers'),
	async work({ memberId, memberSays }, ask) {
		const { isMe } = await memberOf(ask, memberId);
		if (!isMe) throw new Problem('forbidden');
		return change(ask, memberId, { memberSays, memberSaidOn: dayOf(ask.clock()) });
	}
});

/** The member stops, or a worker notes that it ended; what was done stays. */
export const leaveInitiative = writeOperation({
	...ofTeam,
	name: 'initiativeMember.leave',
	summary: { nl: 'Stop met meedoen', en: 'Stop taking part' },
	audience: ['member'],
	input: z.strictObject(toMember),
	example,
	rest: rest('post', '/leavings'),
	async work({ memberId }, ask) {
		await memberOf(ask, memberId);
		return change(ask, memberId, { leftOn: dayOf(ask.clock()) });
	}
});

/** The member notes what they did there, in the five verbs, and what they learnt. */
export const noteInitiativeDeed = writeOperation({
	name: 'initiativeDeed.note',
	object: 'initiativeDeed',
	summary: {
		nl: 'Noteer wat je bij een initiatief deed',
		en: 'Note what you did at an initiative'
	},
	audience: ['member'],
	input: z.strictObject({ id: idShape, memberId: idShape, ...deedWords }),
	example: {
		...{ id: exampleId(4), memberId: exampleId(1), verbs: ['supports'] },
		...{ text: 'Meegeplant en gebeld over de stoep.', learnt: 'Zij regelen het sneller dan wij.' }
	} as const,
	rest: { method: 'put', path: '/initiative-deeds/{id}', tag: 'team' },
	async work({ id, memberId, doneOn, ...words }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { isMe, standing, initiativeId } = await memberOf(ask, memberId);
		if (!isMe) throw new Problem('forbidden');
		if (!mayNote(standing)) throw new Problem('notJoined');
		const createdAt = clock();
		await addDeed(tx, {
			...{ organisationId, id, memberId, initiativeId, ...words, createdAt },
			doneOn: doneOn ?? dayOf(createdAt)
		});
		return { id, version: 1 };
	}
});

/** Who wrote it takes it away. */
export const removeInitiativeDeed = writeOperation({
	name: 'initiativeDeed.remove',
	object: 'initiativeDeed',
	summary: { nl: 'Haal weg wat je noteerde', en: 'Take away what you noted' },
	audience: ['member'],
	input: z.strictObject({ ...toMember, id: idShape }),
	example: { ...example, id: exampleId(4) },
	rest: { method: 'post', path: '/initiative-deeds/{id}/removals', tag: 'team' },
	async work({ id, memberId }, ask) {
		const { isMe } = await memberOf(ask, memberId);
		if (!isMe) throw new Problem('forbidden');
		if (!(await removeDeed(ask.tx, { organisationId: ask.actor.organisationId, id, memberId })))
			throw new Problem('notFound');
		return { id, version: 2 };
	}
});

/** Who of the team takes part in one initiative, what they did and what they learnt. */
export const showInitiativeTeam = readOperation({
	name: 'initiativeMember.show',
	summary: { nl: 'Het team bij een initiatief', en: 'The team at an initiative' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: teamShape,
	example: { id: exampleId(2) },
	rest: { method: 'get', path: '/initiatives/{id}/team', tag: 'team' },
	async work({ id }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId, personId } = actor;
		const { title, owner, areaName } = await showInitiative.work({ id }, ask);
		const found = await findMembers(tx, organisationId, [id]);
		const team = await findTeamOf(tx, organisationId, id, dayOf(clock()));
		const members = found.map((one) => ({
			...{ ...one, standing: standingOf(one), isMe: one.personId === personId }
		}));
		const busy = members.filter(({ standing }) => !['no', 'left'].includes(standing));
		return {
			...{ id, title, owner, areaName, members },
			deeds: (await findDeeds(tx, organisationId, [id])).map((one) => ({
				...{ ...one, isMine: one.personId === personId }
			})),
			toAsk: team.filter((one) => !busy.some((member) => member.personId === one.id))
		};
	}
});

/** The initiatives with who of the team takes part; by initiative, never by member. */
export const listInitiativeTeams = readOperation({
	name: 'initiativeMember.list',
	summary: { nl: 'Het team bij initiatieven', en: 'The team at initiatives' },
	audience: ['member'],
	input: z.strictObject({}),
	output: z.array(teamLine),
	example: {},
	rest: { method: 'get', path: '/initiative-teams', tag: 'team' },
	async work(_, ask) {
		const { tx, actor } = ask;
		const { organisationId, personId } = actor;
		const initiatives = await listInitiatives.work({ limit: 200 }, ask);
		const members = await findMembers(tx, organisationId);
		const ids = [...new Set(members.map((one) => one.initiativeId))];
		const deeds = ids.length > 0 ? await findDeeds(tx, organisationId, ids) : [];
		return initiatives.map(({ id, title, owner, areaName }) => {
			const own = members.filter((one) => one.initiativeId === id);
			const learnt = deeds.find((one) => one.initiativeId === id && one.learnt)?.learnt;
			return {
				...{ id, title, owner, areaName, learnt: learnt ?? null },
				joins: own.filter((one) => standingOf(one) === 'joins').map(({ name }) => name),
				asksMe: own.some(
					(one) =>
						one.personId === personId &&
						one.memberSays === 'notYet' &&
						!['no', 'left'].includes(standingOf(one))
				)
			};
		});
	}
});
