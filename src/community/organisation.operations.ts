import {
	Problem,
	idShape,
	readOperation,
	receiptShape,
	shortText,
	writeOperation,
	type Role
} from '#kernel/index.ts';
import { z } from 'zod';
import { addArea } from './area.store.ts';
import {
	addOrganisation,
	anyOrganisation,
	changeOrganisation,
	countOrganisations,
	findOrganisation
} from './organisation.store.ts';
import { addMembership, addPerson, addTeam } from './person.store.ts';
import { slugOf } from './slug.rules.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

/** Sets up the organisation, its first administrator and its first area with the team that works there. */
export const setUpOrganisation = writeOperation({
	name: 'organisation.setUp',
	object: 'organisation',
	summary: { nl: 'Begin met Vierzet', en: 'Begin with Vierzet' },
	// Nobody has a role before there is an organisation: only the program itself does this, once.
	audience: [],
	input: z.strictObject({
		id: idShape,
		name: shortText(),
		accountId: z.string().min(1),
		personId: idShape,
		personName: shortText(),
		/** Whether the administrator also works in the neighbourhood. */
		alsoWorker: z.boolean(),
		teamId: idShape,
		areaId: idShape,
		areaName: shortText()
	}),
	example: {
		...{ id: exampleId(1), name: 'Welzijn Oudermeer', accountId: 'x', personId: exampleId(2) },
		...{ personName: 'Kees', alsoWorker: true, teamId: exampleId(3), areaId: exampleId(4) },
		areaName: 'Spindelveld'
	},
	async work(input, { tx, clock }) {
		if (await anyOrganisation(tx)) throw new Problem('alreadySetUp');
		const { id: organisationId, name, personId, teamId, areaId, areaName } = input;
		const createdAt = clock();
		const own = { organisationId, createdAt };
		await addOrganisation(tx, { ...own, name, slug: slugOf(name) });
		const { accountId, personName } = input;
		await addPerson(tx, { ...own, id: personId, accountId, name: personName });
		await addTeam(tx, { ...own, id: teamId, name: areaName, purpose: areaName });
		const roles: Role[] = input.alsoWorker ? ['admin', 'worker'] : ['admin'];
		for (const role of roles) {
			const inTeam = role === 'worker' ? teamId : null;
			await addMembership(tx, { ...own, personId, teamId: inTeam, role });
		}
		await addArea(tx, {
			...{ ...own, id: areaId, parentId: null, teamId, kind: 'district' as const },
			...{ name: areaName, slug: slugOf(areaName), description: '', officialCode: null },
			...{ outline: null, hasPublicPage: true }
		});
		return { id: organisationId, version: 1 };
	}
});

/** Whether somebody set this Vierzet up already. */
export const isSetUp = readOperation({
	name: 'organisation.isSetUp',
	summary: { nl: 'Is Vierzet al ingericht?', en: 'Is Vierzet set up already?' },
	audience: ['public'],
	input: z.strictObject({}),
	output: z.boolean(),
	example: {},
	work: async (_, { tx }) => (await countOrganisations(tx)) > 0
});

const organisationShape = z.object({
	id: idShape,
	name: z.string(),
	slug: z.string(),
	rawNotesMonths: z.int(),
	version: receiptShape.shape.version
});

export const showOrganisation = readOperation({
	name: 'organisation.show',
	summary: { nl: 'De organisatie', en: 'The organisation' },
	audience: ['public'],
	input: z.strictObject({}),
	output: organisationShape,
	example: {},
	rest: { method: 'get', path: '/organisation', tag: 'community' },
	async work(_, { tx, actor }) {
		const found = await findOrganisation(tx, actor.organisationId);
		if (!found) throw new Problem('notFound');
		return found;
	}
});

/** Changes the name, and after how many months a raw note is removed (methods.md 3.1). */
export const changeSettings = writeOperation({
	name: 'organisation.change',
	object: 'organisation',
	summary: { nl: 'Verander de instellingen', en: 'Change the settings' },
	audience: ['admin'],
	input: z.strictObject({
		writeId: idShape,
		name: shortText(),
		rawNotesMonths: z.coerce.number().int().min(1).max(120)
	}),
	example: { writeId: exampleId(5), name: 'Welzijn Oudermeer', rawNotesMonths: 12 },
	rest: { method: 'put', path: '/organisation', tag: 'community' },
	async work({ name, rawNotesMonths }, { tx, actor }) {
		const done = await changeOrganisation(tx, actor.organisationId, { name, rawNotesMonths });
		if (!done) throw new Problem('forbidden');
		return { id: actor.organisationId, version: done.version };
	}
});
