import type { Read } from '#kernel/index.ts';
import { findPolicyDays } from '../policy/passage.store.ts';

export const dayKinds = [
	...(['task', 'lookAgain', 'promise'] as const),
	...(['deadline', 'decision', 'voteCloses', 'review'] as const)
] as const;

export interface DayAhead {
	day: string;
	what: (typeof dayKinds)[number];
	text: string;
	/** The entry it belongs to, and its kind: where it is read. */
	entryId: string;
	kind: string;
	title: string;
}

interface Asked {
	today: string;
	until: string;
}

/** Days of one kind until a last day; what this reader may not see stays out. */
type DaysOf = (tx: Read, organisationId: string, asked: Asked) => Promise<DayAhead[]>;

const tasks: DaysOf = (tx, organisationId, { until }) =>
	tx
		.selectFrom('planTask')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'planTask.organisationId')
				.onRef('entry.id', '=', 'planTask.planId')
		)
		.select((eb) => eb.val('task' as const).as('what'))
		.select(['dueOn as day', 'planTask.text', 'entry.id as entryId', 'entry.kind', 'entry.title'])
		.$narrowType<{ day: string }>()
		.where('planTask.organisationId', '=', organisationId)
		.where('dueOn', '<=', until)
		.where('doneOn', 'is', null)
		.orderBy('dueOn')
		.limit(500)
		.execute();

const pauses: DaysOf = (tx, organisationId, { today, until }) =>
	tx
		.selectFrom('pause')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'pause.organisationId')
				.onRef('entry.id', '=', 'pause.id')
		)
		.select((eb) => eb.val('lookAgain' as const).as('what'))
		.select(['backOn as day', 'entry.text', 'entry.id as entryId', 'entry.kind', 'entry.title'])
		.$narrowType<{ day: string }>()
		.where('pause.organisationId', '=', organisationId)
		// Nothing says that somebody did look again, so a day that passed stays out.
		.where('backOn', '>=', today)
		.where('backOn', '<=', until)
		.orderBy('backOn')
		.limit(500)
		.execute();

const promises: DaysOf = (tx, organisationId, { until }) =>
	tx
		.selectFrom('promise')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'promise.organisationId')
				.onRef('entry.id', '=', 'promise.id')
		)
		.select((eb) => eb.val('promise' as const).as('what'))
		.select(['dueOn as day', 'entry.text', 'entry.id as entryId', 'entry.kind', 'entry.title'])
		.$narrowType<{ day: string }>()
		.where('promise.organisationId', '=', organisationId)
		.where('state', '=', 'open')
		.where('dueOn', '<=', until)
		.orderBy('dueOn')
		.limit(500)
		.execute();

/** Deadlines of policy, and days on which somebody decides about it. One that passed cannot be caught up with. */
const policy: DaysOf = async (tx, organisationId, { today, until }) => {
	const found = await findPolicyDays(tx, organisationId, today);
	return found
		.filter(({ day }) => day <= until)
		.map(({ documentId, title, day, what, kind }) => ({
			...{ day, title, what: kind, text: what ?? '' },
			...{ entryId: documentId, kind: 'policyDocument' }
		}));
};

/** The last day on which a link takes votes. */
const votes: DaysOf = (tx, organisationId, { today, until }) =>
	tx
		.selectFrom('priority')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'priority.organisationId')
				.onRef('entry.id', '=', 'priority.id')
		)
		.select((eb) => eb.val('voteCloses' as const).as('what'))
		.select(['closesOn as day', 'entry.title as text', 'entry.id as entryId', 'entry.kind'])
		.select('entry.title')
		.$narrowType<{ day: string }>()
		.where('priority.organisationId', '=', organisationId)
		.where('state', '=', 'open')
		.where('closesOn', '>=', today)
		.where('closesOn', '<=', until)
		.orderBy('closesOn')
		.limit(500)
		.execute();

/** Days to look together how a treatment agreement goes, until somebody did. */
const reviews: DaysOf = (tx, organisationId, { until }) =>
	tx
		.selectFrom('treatmentAgreement')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'treatmentAgreement.organisationId')
				.onRef('entry.id', '=', 'treatmentAgreement.id')
		)
		.select((eb) => eb.val('review' as const).as('what'))
		.select(['reviewOn as day', 'entry.title as text', 'entry.id as entryId', 'entry.kind'])
		.select('entry.title')
		.$narrowType<{ day: string }>()
		.where('treatmentAgreement.organisationId', '=', organisationId)
		.where('stoppedOn', 'is', null)
		.where('reviewOn', '<=', until)
		.orderBy('reviewOn')
		.limit(500)
		.execute();

/** Where days come from. */
const sources: readonly DaysOf[] = [tasks, pauses, promises, policy, votes, reviews];

/** The days that come, and those that passed while something is still open; the first one on top. */
export async function findDaysAhead(
	tx: Read,
	organisationId: string,
	asked: Asked
): Promise<DayAhead[]> {
	const found: DayAhead[] = [];
	for (const daysOf of sources) found.push(...(await daysOf(tx, organisationId, asked)));
	return found.sort((a, b) => a.day.localeCompare(b.day) || a.entryId.localeCompare(b.entryId));
}
