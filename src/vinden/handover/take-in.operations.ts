import { addEntry, addLink, findEntry, hold, newThought } from '#community/index.ts';
import { Problem, idShape, writeOperation, type Ask, type Write } from '#kernel/index.ts';
import { z } from 'zod';
import { addAdaptation, changeAdaptation, findReceivedAdaptation } from './adaptation.store.ts';
import { addApproach, changeApproach, findReceived } from './approach.store.ts';
import { putSituation, rewordEntry, wordsIn } from './handover.store.ts';
import { largestFile, readFileText } from './package.ts';
import type { HandoverFile } from './package.schema.ts';
import { sealOf } from './seal.ts';
import { exampleId } from './shapes.ts';

type Of<K extends HandoverFile['kind']> = Extract<HandoverFile, { kind: K }>;
const kept = () => new Problem('packageKept');

/** Where what was received stands: shared with the whole organisation, with a team to keep it. */
const received = (ask: Ask<Write>, areaId: string | null, title: string, text: string) =>
	newThought(ask, {
		...{ areaId, title, text },
		...(ask.actor.teamIds.length > 0 && { visibility: 'partners' as const })
	});

async function takeInHandover(ask: Ask<Write>, id: string, file: Of<'handover'>) {
	const { tx, actor, clock } = ask;
	const { organisationId } = actor;
	const { content, version: packageVersion, madeOn } = file;
	const { organisation: giver, key: giverKey } = file.giver;
	const its = { packageVersion, giver, madeOn, content, receivedAt: clock() };
	const before = await findReceived(tx, organisationId, { packageId: file.id, giverKey });
	if (before && before.packageVersion >= packageVersion)
		return { id: before.id, version: before.version };
	if (before) {
		const { version } = await hold(ask, before.id, async () => before).catch((problem: unknown) => {
			throw problem instanceof Problem && problem.code === 'forbidden' ? kept() : problem;
		});
		await changeApproach(tx, { organisationId, id: before.id }, its);
		await rewordEntry(tx, { organisationId, id: before.id }, content);
		await putSituation(tx, { organisationId, id: before.id }, content);
		return { id: before.id, version };
	}
	const entry = await received(ask, null, content.title, content.situation.words);
	await addEntry(tx, { ...entry, id, kind: 'approach' }, ...wordsIn(content));
	const row = { organisationId, id, packageId: file.id, giverKey, ...its };
	if (!(await addApproach(tx, row))) throw kept();
	await putSituation(tx, { organisationId, id }, content);
	return { id, version: 1 };
}

async function takeInAdaptation(ask: Ask<Write>, id: string, file: Of<'adaptation'>) {
	const { tx, actor, clock } = ask;
	const { organisationId } = actor;
	const source = await findEntry(tx, organisationId, file.of.id);
	if (source?.kind !== 'handover') throw new Problem('adaptationOfUnknown');
	const { title, changed, ...told } = file.content;
	const { organisation, key } = file.giver;
	const its = { ...told, number: file.version, notedOn: file.madeOn };
	const asked = { fromId: file.id, fromKey: key };
	const before = await findReceivedAdaptation(tx, organisationId, asked);
	if (before && before.number >= file.version) return { id: before.id, version: before.version };
	if (before) {
		const { version } = await hold(ask, before.id, async () => before).catch((problem: unknown) => {
			throw problem instanceof Problem && problem.code === 'forbidden' ? kept() : problem;
		});
		await changeAdaptation(tx, { organisationId, id: before.id }, { ...its, title, changed });
		return { id: before.id, version };
	}
	const entry = await received(ask, source.areaId, title, changed);
	await addEntry(tx, { ...entry, id, kind: 'approach' }, told.reason, told.came);
	const from = { organisation, key, id: file.id };
	const of = {
		...{ sourceId: source.id, sourcePackageId: file.of.id },
		...{ sourceVersion: file.of.version, sourceTitle: file.of.title }
	};
	if (!(await addAdaptation(tx, { organisationId, id, ...of, ...its, from }))) throw kept();
	await addLink(tx, {
		...{ organisationId, fromId: id, toId: source.id, role: 'adapts' },
		createdAt: clock()
	});
	return { id, version: 1 };
}

/**
 * Takes in a file from another Vierzet: an approach, or what somebody made of one of ours. The same file again, and an
 * earlier version, add nothing; a later version takes its place and keeps what was made of it.
 */
export const takeInFile = writeOperation({
	name: 'approach.takeIn',
	object: 'approach',
	summary: { nl: 'Lees een aanpak in uit een bestand', en: 'Take in an approach from a file' },
	audience: ['worker'],
	input: z.strictObject({
		id: idShape,
		/** The text of a file that ends in .vierzet.json. */
		file: z.string().min(1).max(largestFile)
	}),
	example: { id: exampleId(1), file: '{"format":"vierzet", … }' },
	rest: { method: 'put', path: '/approaches/{id}', tag: 'vinden', largest: 8 },
	async work({ id, file: text }, ask) {
		const { actor, secret } = ask;
		const file = readFileText(text);
		if (file.giver.key === sealOf(secret, actor.organisationId).key)
			throw new Problem('packageOwn');
		return file.kind === 'handover'
			? takeInHandover(ask, id, file)
			: takeInAdaptation(ask, id, file);
	}
});
