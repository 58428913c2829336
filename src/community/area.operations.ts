import {
	Problem,
	fieldProblem,
	idShape,
	optionalText,
	readOperation,
	shortText,
	writeOperation,
	type Read
} from '#kernel/index.ts';
import { z } from 'zod';
import { asTree, areaKinds, isOutline, liesInItself } from './area.rules.ts';
import {
	addArea,
	changeArea,
	findAreaBySlug,
	findAreas,
	findWholeArea,
	isOfficialArea,
	isTeam,
	officialOutline,
	type AreaFields,
	type AreaKind
} from './area.store.ts';
import { freeSlug } from './slug.rules.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const optionalId = idShape.nullish().transform((id) => id ?? null);

const fields = {
	name: shortText(),
	kind: z.enum(areaKinds),
	parentId: optionalId,
	teamId: optionalId,
	description: optionalText(5000).transform((text) => text ?? ''),
	officialCode: optionalText(10).transform((code) => code?.toUpperCase() ?? null),
	outline: z
		.unknown()
		.optional()
		.transform((outline) => outline ?? null)
		.refine((outline) => outline === null || isOutline(outline), { message: 'notAnOutline' }),
	hasPublicPage: z.boolean().default(false)
};

async function checkNeighbours(tx: Read, organisationId: string, id: string, input: AreaFields) {
	const areas = await findAreas(tx, organisationId);
	const { parentId, teamId, officialCode } = input;
	if (parentId) {
		if (!areas.some((area) => area.id === parentId)) throw fieldProblem('parentId', 'unknownArea');
		if (liesInItself(areas, id, parentId)) throw new Problem('circularArea');
	}
	if (teamId && !(await isTeam(tx, organisationId, teamId)))
		throw fieldProblem('teamId', 'unknownTeam');
	if (officialCode && !(await isOfficialArea(tx, officialCode)))
		throw fieldProblem('officialCode', 'unknownCode');
	return areas;
}

/** Adds an area: city, district, neighbourhood, place, or any free-form one (7). */
export const addNewArea = writeOperation({
	name: 'area.add',
	object: 'area',
	summary: { nl: 'Voeg een gebied toe', en: 'Add an area' },
	audience: ['worker', 'admin'],
	input: z.strictObject({ id: idShape, ...fields }),
	example: { id: exampleId(1), name: 'Klossenbuurt', kind: 'neighbourhood' },
	rest: { method: 'put', path: '/areas/{id}', tag: 'community' },
	async work({ id, ...area }, { tx, actor: { organisationId }, clock }) {
		const areas = await checkNeighbours(tx, organisationId, id, area);
		const slug = freeSlug(area.name, new Set(areas.map((one) => one.slug)));
		await addArea(tx, { organisationId, id, ...area, slug, createdAt: clock() });
		return { id, version: 1 };
	}
});

/** Changes an area; its address on the web stays what it was. */
export const changeAnArea = writeOperation({
	name: 'area.change',
	object: 'area',
	summary: { nl: 'Verander een gebied', en: 'Change an area' },
	audience: ['worker', 'admin'],
	input: z.strictObject({ writeId: idShape, id: idShape, ...fields }),
	example: { writeId: exampleId(2), id: exampleId(1), name: 'Klossenbuurt', kind: 'neighbourhood' },
	rest: { method: 'post', path: '/areas/{id}/changes', tag: 'community' },
	async work({ id, writeId: _, ...area }, { tx, actor: { organisationId } }) {
		await checkNeighbours(tx, organisationId, id, area);
		const done = await changeArea(tx, organisationId, id, area);
		if (!done) throw new Problem('notFound');
		return { id, version: done.version };
	}
});

const areaShape = z.object({
	id: idShape,
	parentId: idShape.nullable(),
	teamId: idShape.nullable(),
	kind: z.enum(areaKinds),
	name: z.string(),
	slug: z.string(),
	description: z.string(),
	officialCode: z.string().nullable(),
	hasPublicPage: z.boolean(),
	version: z.int()
});

/** All areas, each after the one it lies in. */
export const listAreas = readOperation({
	name: 'area.list',
	summary: { nl: 'De gebieden', en: 'The areas' },
	audience: ['public'],
	input: z.strictObject({}),
	output: z.array(areaShape.extend({ depth: z.int() })),
	example: {},
	rest: { method: 'get', path: '/areas', tag: 'community' },
	async work(_, { tx, actor }) {
		const areas = await findAreas(tx, actor.organisationId);
		return asTree(areas).map((area) => ({ ...area, kind: area.kind as AreaKind }));
	}
});

const wholeArea = areaShape.extend({
	/** Its own outline, else the official boundary: GeoJSON in WGS84. */
	outline: z.unknown(),
	/** Only its own outline, as it was drawn or noted here. */
	ownOutline: z.unknown()
});

const withOutline = async (tx: Read, area: Awaited<ReturnType<typeof findWholeArea>>) => {
	if (!area) throw new Problem('notFound');
	const official = area.officialCode ? await officialOutline(tx, area.officialCode) : null;
	return {
		...area,
		kind: area.kind as AreaKind,
		outline: area.outline ?? official,
		ownOutline: area.outline
	};
};

export const showArea = readOperation({
	name: 'area.show',
	summary: { nl: 'Eén gebied', en: 'One area' },
	audience: ['public'],
	input: z.strictObject({ id: idShape }),
	output: wholeArea,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/areas/{id}', tag: 'community' },
	work: async ({ id }, { tx, actor }) =>
		withOutline(tx, await findWholeArea(tx, actor.organisationId, id))
});

/** The area behind a public address, while its page is switched on. */
export const findPublicPage = readOperation({
	name: 'area.publicPage',
	summary: { nl: 'De openbare bladzijde van een gebied', en: 'The public page of an area' },
	audience: ['public'],
	input: z.strictObject({ slug: shortText(100) }),
	output: wholeArea,
	example: { slug: 'spindelveld' },
	async work({ slug }, { tx, actor }) {
		const area = await findAreaBySlug(tx, actor.organisationId, slug);
		if (!area?.hasPublicPage) throw new Problem('notFound');
		return withOutline(tx, area);
	}
});
