import type { Read, Write } from '#kernel/index.ts';

/** Puts the referral beside its entry. */
export const addReferral = (
	tx: Write,
	referral: {
		organisationId: string;
		id: string;
		toWhom: string;
		network: string | null;
		agreed: 'yes' | 'notYet';
		handedOn: string | null;
	}
) => tx.insertInto('referral').values(referral).execute();

export const changeReferral = (
	tx: Write,
	organisationId: string,
	id: string,
	referral: { agreed: 'yes'; handedOn: string } | { heardBack: string; heardOn: string }
) =>
	tx
		.updateTable('referral')
		.set(referral)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/**
 * The referrals this reader may see, each with its question as far as that may be seen: first those of which nothing
 * was heard back, the oldest first.
 */
export const findReferrals = (
	tx: Read,
	organisationId: string,
	{ id, questionId }: { id?: string; questionId?: string }
) =>
	tx
		.selectFrom('referral')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'referral.organisationId')
				.onRef('entry.id', '=', 'referral.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.leftJoin('link', (join) =>
			join
				.onRef('link.organisationId', '=', 'referral.organisationId')
				.onRef('link.fromId', '=', 'referral.id')
				.on('link.role', '=', 'refers')
		)
		.leftJoin('entry as question', (join) =>
			join
				.onRef('question.organisationId', '=', 'link.organisationId')
				.onRef('question.id', '=', 'link.toId')
		)
		.where('referral.organisationId', '=', organisationId)
		.$if(id !== undefined, (query) => query.where('referral.id', '=', id!))
		.$if(questionId !== undefined, (query) => query.where('link.toId', '=', questionId!))
		.select(['referral.id', 'toWhom', 'network', 'agreed', 'handedOn', 'heardBack', 'heardOn'])
		.select(['entry.text', 'entry.happenedOn', 'entry.version', 'area.name as areaName'])
		.select(['question.id as questionId', 'question.text as questionText'])
		.orderBy('heardOn', (order) => order.desc().nullsFirst())
		.orderBy('entry.happenedOn')
		.orderBy('referral.id')
		.limit(200)
		.execute();
