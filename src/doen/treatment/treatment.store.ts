import type { Read, Write } from '#kernel/index.ts';

interface Row {
	organisationId: string;
	id: string;
	agreementId: string;
}
export type NamedBy = 'group' | 'together' | 'worker';
export type Outcome = 'kept' | 'adjusted' | 'stopped';
interface Version {
	organisationId: string;
	agreementId: string;
	number: number;
	oldWay: string;
	newWay: string;
	since: string;
}

/** Puts the agreement beside its entry, with its first version. */
export async function addAgreement(
	tx: Write,
	agreement: { organisationId: string; id: string; namedBy: NamedBy; reviewOn: string | null },
	version: Pick<Version, 'oldWay' | 'newWay' | 'since'>
): Promise<void> {
	const { organisationId, id } = agreement;
	await tx.insertInto('treatmentAgreement').values(agreement).execute();
	await addVersion(tx, { organisationId, agreementId: id, number: 1, ...version });
}

export const addVersion = (tx: Write, version: Version) =>
	tx.insertInto('treatmentVersion').values(version).execute();

export const changeAgreement = (
	tx: Write,
	organisationId: string,
	id: string,
	agreement: { namedBy?: NamedBy; reviewOn?: string | null; stoppedOn?: string | null }
) =>
	tx
		.updateTable('treatmentAgreement')
		.set(agreement)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const addCommitment = (tx: Write, row: Row & { byWhom: string; saidOn: string }) =>
	tx.insertInto('treatmentCommitment').values(row).execute();

/** One commitment; undefined when it is not there for this reader. */
export const findCommitment = (tx: Read, { organisationId, agreementId, id }: Row) =>
	tx
		.selectFrom('treatmentCommitment')
		.select(['saidOn', 'endedOn'])
		.where('organisationId', '=', organisationId)
		.where('agreementId', '=', agreementId)
		.where('id', '=', id)
		.executeTakeFirst();

export const endCommitment = (
	tx: Write,
	{ organisationId, agreementId, id, endedOn }: Row & { endedOn: string }
) =>
	tx
		.updateTable('treatmentCommitment')
		.set({ endedOn })
		.where('organisationId', '=', organisationId)
		.where('agreementId', '=', agreementId)
		.where('id', '=', id)
		.execute();

export const addView = (tx: Write, row: Row & { words: string; asked: string; notedOn: string }) =>
	tx.insertInto('treatmentView').values(row).execute();

export const addReview = (
	tx: Write,
	row: Row & { versionNumber: number; outcome: Outcome; reason: string | null; reviewedOn: string }
) => tx.insertInto('treatmentReview').values(row).execute();

/** The agreements this reader may see, as they hold now: what is to be looked at first on top, what stopped last. */
export const findAgreements = (tx: Read, organisationId: string, asked: { id?: string } = {}) =>
	tx
		.selectFrom('treatmentAgreement')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'treatmentAgreement.organisationId')
				.onRef('entry.id', '=', 'treatmentAgreement.id')
		)
		.innerJoin('treatmentVersion as version', (join) =>
			join
				.onRef('version.organisationId', '=', 'treatmentAgreement.organisationId')
				.onRef('version.agreementId', '=', 'treatmentAgreement.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['treatmentAgreement.id', 'reviewOn', 'stoppedOn', 'namedBy'])
		.select(['entry.title as group', 'area.name as areaName'])
		.select(['version.number', 'version.oldWay', 'version.newWay', 'version.since'])
		.$narrowType<{ namedBy: NamedBy }>()
		.where('treatmentAgreement.organisationId', '=', organisationId)
		.where('version.number', '=', (eb) =>
			eb
				.selectFrom('treatmentVersion as one')
				.whereRef('one.organisationId', '=', 'treatmentAgreement.organisationId')
				.whereRef('one.agreementId', '=', 'treatmentAgreement.id')
				.select((one) => one.fn.max('one.number').as('newest'))
		)
		.$if(asked.id !== undefined, (query) => query.where('treatmentAgreement.id', '=', asked.id!))
		.orderBy('stoppedOn', (order) => order.asc().nullsFirst())
		.orderBy('reviewOn', (order) => order.asc().nullsLast())
		.orderBy('treatmentAgreement.id')
		.limit(200)
		.execute();

/** What stands beside one agreement: the newest on top, who commits in the order in which they said so. */
export async function findBeside(tx: Read, organisationId: string, agreementId: string) {
	return {
		versions: await tx
			.selectFrom('treatmentVersion')
			.select(['number', 'oldWay', 'newWay', 'since'])
			.where('organisationId', '=', organisationId)
			.where('agreementId', '=', agreementId)
			.orderBy('number', 'desc')
			.execute(),
		commitments: await tx
			.selectFrom('treatmentCommitment')
			.select(['id', 'byWhom', 'saidOn', 'endedOn'])
			.where('organisationId', '=', organisationId)
			.where('agreementId', '=', agreementId)
			.orderBy('saidOn')
			.orderBy('id')
			.execute(),
		views: await tx
			.selectFrom('treatmentView')
			.select(['id', 'words', 'asked', 'notedOn'])
			.where('organisationId', '=', organisationId)
			.where('agreementId', '=', agreementId)
			.orderBy('notedOn', 'desc')
			.orderBy('id', 'desc')
			.execute(),
		reviews: await tx
			.selectFrom('treatmentReview')
			.select(['id', 'versionNumber', 'outcome', 'reason', 'reviewedOn'])
			.$narrowType<{ outcome: Outcome }>()
			.where('organisationId', '=', organisationId)
			.where('agreementId', '=', agreementId)
			.orderBy('reviewedOn', 'desc')
			.orderBy('id', 'desc')
			.execute()
	};
}
