import {
	Problem,
	addDays,
	dayOf,
	fieldProblem,
	idShape,
	optionalText,
	readOperation,
	roles,
	shortText,
	writeOperation,
	type Ask,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { isTeam } from './area.store.ts';
import {
	addMembership,
	addPerson,
	endPerson,
	findAdmins,
	findPeople,
	isPerson,
	removeMembership
} from './person.store.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const heldRoles = roles.filter((role) => role !== 'public');
const roleInTeam = {
	role: z.enum(heldRoles),
	/** Without a team the role holds in the whole organisation. */
	teamId: idShape.nullish().transform((id) => id ?? null)
};

async function checkTeam(tx: Read, organisationId: string, teamId: string | null) {
	if (teamId && !(await isTeam(tx, organisationId, teamId)))
		throw fieldProblem('teamId', 'unknownTeam');
}

async function keepAnAdmin({ tx, actor, clock }: Ask<Read>, leaving: (admin: Admin) => boolean) {
	const admins = await findAdmins(tx, actor.organisationId, dayOf(clock()));
	if (admins.some(leaving) && admins.every(leaving)) throw new Problem('lastAdmin');
}
type Admin = Awaited<ReturnType<typeof findAdmins>>[number];

/** Gives an account access here, with a role; people themselves come in by an invitation. */
export const addAPerson = writeOperation({
	name: 'person.add',
	object: 'person',
	summary: { nl: 'Geef iemand toegang', en: 'Give somebody access' },
	audience: ['admin'],
	input: z.strictObject({
		id: idShape,
		accountId: z.string().min(1).max(100),
		name: shortText(),
		worksFor: optionalText(200),
		...roleInTeam
	}),
	example: { id: exampleId(1), accountId: 'x', name: 'Samira', role: 'member' },
	async work({ id, accountId, name, worksFor, role, teamId }, { tx, actor, clock }) {
		const own = { organisationId: actor.organisationId, createdAt: clock() };
		await checkTeam(tx, own.organisationId, teamId);
		await addPerson(tx, { ...own, id, accountId, name, worksFor });
		await addMembership(tx, { ...own, personId: id, teamId, role });
		return { id, version: 1 };
	}
});

export const listPeople = readOperation({
	name: 'person.list',
	summary: { nl: 'Wie hier werken', en: 'Who work here' },
	audience: ['member', 'admin'],
	input: z.strictObject({}),
	output: z.array(
		z.object({
			id: idShape,
			name: z.string(),
			worksFor: z.string().nullable(),
			endsOn: z.string().nullable(),
			roles: z.array(
				z.object({
					id: idShape,
					role: z.string(),
					teamId: idShape.nullable(),
					teamName: z.string().nullable()
				})
			)
		})
	),
	example: {},
	rest: { method: 'get', path: '/people', tag: 'community' },
	work: (_, { tx, actor, clock }) => findPeople(tx, actor.organisationId, dayOf(clock()))
});

/** Ends somebody's access: today is the last day, or yesterday was. The words they wrote stay. */
export const endAccess = writeOperation({
	name: 'person.end',
	object: 'person',
	summary: { nl: 'Beëindig toegang', en: 'End access' },
	audience: ['admin'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(2), id: exampleId(1) },
	rest: { method: 'post', path: '/people/{id}/endings', tag: 'community' },
	async work({ id }, ask) {
		const { tx, actor, clock } = ask;
		await keepAnAdmin(ask, (admin) => admin.personId === id);
		const yesterday = addDays(dayOf(clock()), -1);
		const done = await endPerson(tx, actor.organisationId, id, yesterday);
		if (!done) throw new Problem('notFound');
		return { id, version: done.version };
	}
});

/** Gives somebody a role in a team, or in the whole organisation (25). */
export const giveRole = writeOperation({
	name: 'membership.give',
	object: 'membership',
	summary: { nl: 'Geef een rol', en: 'Give a role' },
	audience: ['admin'],
	input: z.strictObject({ writeId: idShape, personId: idShape, ...roleInTeam }),
	example: { writeId: exampleId(3), personId: exampleId(1), role: 'worker' },
	rest: { method: 'post', path: '/people/{personId}/roles', tag: 'community' },
	async work({ personId, role, teamId }, { tx, actor: { organisationId }, clock }) {
		if (!(await isPerson(tx, organisationId, personId)))
			throw fieldProblem('personId', 'unknownPerson');
		await checkTeam(tx, organisationId, teamId);
		await addMembership(tx, { organisationId, personId, teamId, role, createdAt: clock() });
		return { id: personId, version: 1 };
	}
});

/** Takes a role back; the last administrator stays. */
export const takeRole = writeOperation({
	name: 'membership.end',
	object: 'membership',
	summary: { nl: 'Neem een rol terug', en: 'Take a role back' },
	audience: ['admin'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(4), id: exampleId(1) },
	rest: { method: 'post', path: '/roles/{id}/endings', tag: 'community' },
	async work({ id }, ask) {
		await keepAnAdmin(ask, (admin) => admin.id === id);
		const done = await removeMembership(ask.tx, ask.actor.organisationId, id);
		if (!done) throw new Problem('notFound');
		return { id: done.personId, version: 1 };
	}
});
