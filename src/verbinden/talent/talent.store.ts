import { areasWithin } from '#community/index.ts';
import { searchWords, subjectWords, type Read, type Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { AskAnswer, Rung, TalentKind, TalentStatus } from './talent.rules.ts';

export interface Said {
	kind: TalentKind;
	useFor: string | null;
	wants: string | null;
	days: string[];
	parts: string[];
	howOften: string | null;
	never: string | null;
	timeLimit: string | null;
	stopsWhen: string | null;
}
export interface Consent {
	who: string | null;
	ownName: string | null;
	reach: Rung;
	consentOn: string | null;
	consentHow: 'talk' | 'paper' | 'link' | null;
	consentFor: string | null;
	consentUntil: string | null;
}

export const addTalent = (
	tx: Write,
	talent: Said &
		Consent & {
			organisationId: string;
			id: string;
			offeredBy: 'person' | 'group';
			status: TalentStatus;
			touchedOn: string;
		}
) => tx.insertInto('talent').values(talent).execute();

export const changeTalent = (
	tx: Write,
	organisationId: string,
	id: string,
	values: Partial<Said & Consent> & {
		status?: TalentStatus;
		touchedOn?: string;
		keptBecause?: string | null;
	}
) =>
	tx
		.updateTable('talent')
		.set(values)
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/** What stands beside a talent; undefined when it is not there for this reader. */
export const findTalent = (tx: Read, organisationId: string, id: string) =>
	tx
		.selectFrom('talent')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'talent.organisationId')
				.onRef('entry.id', '=', 'talent.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['talent.id', 'talent.kind', 'offeredBy', 'who', 'ownName', 'useFor', 'wants', 'days'])
		.select(['parts', 'howOften', 'never', 'timeLimit', 'stopsWhen', 'reach', 'consentOn'])
		.select(['consentHow', 'consentFor', 'consentUntil', 'status', 'touchedOn', 'keptBecause'])
		.select(['withdrawnOn', 'entry.version', 'title', 'text', 'visibility', 'entry.teamId'])
		.select('area.name as areaName')
		.$narrowType<{
			kind: TalentKind;
			offeredBy: 'person' | 'group';
			status: TalentStatus;
			consentHow: 'talk' | 'paper' | 'link' | null;
		}>()
		.where('talent.organisationId', '=', organisationId)
		.where('talent.id', '=', id)
		.executeTakeFirst();

/** When a talent was last asked, and how many asks are open now. */
const loads = (organisationId: string) =>
	sql<{
		talentId: string;
		lastAskedOn: string;
		openAsks: number;
	}>`(select talent_id, max(asked_on) as last_asked_on,
		count(*) filter (where answer <> 'no' and done_on is null)::int as open_asks
		from talent_ask where organisation_id = ${organisationId} group by talent_id)`.as<'load'>('load');

interface Asked {
	ids?: readonly string[];
	kind?: TalentKind;
	areaId?: string;
	day?: string;
	limit: number;
}

/** Talents this reader may see that were not taken back. */
export const findTalents = (tx: Read, organisationId: string, asked: Asked) =>
	tx
		.selectFrom('talent')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'talent.organisationId')
				.onRef('entry.id', '=', 'talent.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.leftJoin(loads(organisationId), (join) => join.onRef('load.talentId', '=', 'talent.id'))
		.select(['talent.id', 'title', 'talent.kind', 'useFor', 'wants', 'days', 'parts', 'never'])
		.select(['area.name as areaName', 'offeredBy', 'who', 'status', 'touchedOn', 'lastAskedOn'])
		.select((eb) => eb.fn.coalesce('openAsks', sql<number>`0`).as('openAsks'))
		.$narrowType<{ kind: TalentKind; offeredBy: 'person' | 'group'; status: TalentStatus }>()
		.where('talent.organisationId', '=', organisationId)
		.where('status', '<>', 'withdrawn')
		.$if(asked.ids !== undefined, (query) => query.where('talent.id', 'in', asked.ids!))
		.$if(asked.kind !== undefined, (query) => query.where('talent.kind', '=', asked.kind!))
		.$if(asked.areaId !== undefined, (query) =>
			query.where('entry.areaId', 'in', areasWithin(organisationId, asked.areaId!))
		)
		// Who did not say on which days is asked, not passed over.
		.$if(asked.day !== undefined, (query) =>
			query.where(sql<boolean>`(days = '{}' or ${asked.day!} = any (days))`)
		)
		.orderBy(sql`last_asked_on asc nulls first`)
		.orderBy('talent.id')
		.limit(asked.limit)
		.execute();

export const findAsks = (tx: Read, organisationId: string, talentId: string) =>
	tx
		.selectFrom('talentAsk')
		.select(['id', 'forWhat', 'askedOn', 'answer', 'doneOn'])
		.$narrowType<{ answer: AskAnswer }>()
		.where('organisationId', '=', organisationId)
		.where('talentId', '=', talentId)
		.orderBy('askedOn', 'desc')
		.orderBy('id', 'desc')
		.limit(200)
		.execute();

export const addAsk = (
	tx: Write,
	ask: {
		organisationId: string;
		id: string;
		talentId: string;
		forWhat: string;
		askedOn: string;
		answer: AskAnswer;
		createdAt: Date;
	}
) => tx.insertInto('talentAsk').values(ask).execute();

/** Notes what came of an ask; answers whether it is there. */
export const changeAsk = async (
	tx: Write,
	{ organisationId, talentId, id }: { organisationId: string; talentId: string; id: string },
	values: { answer?: AskAnswer; doneOn?: string }
): Promise<boolean> => {
	const done = await tx
		.updateTable('talentAsk')
		.set((eb) => ({ ...values, version: eb('version', '+', 1) }))
		.where('organisationId', '=', organisationId)
		.where('talentId', '=', talentId)
		.where('id', '=', id)
		.executeTakeFirst();
	return done.numUpdatedRows > 0n;
};

const versionOf = async (query: ReturnType<typeof sql<{ version: number | null }>>, tx: Write) =>
	(await query.execute(tx)).rows[0]?.version ?? undefined;

/** Takes a talent back: its words go from every place in this transaction; undefined when not allowed or already done. */
export const takeBackEverywhere = (
	tx: Write,
	{ organisationId, id, day }: { organisationId: string; id: string; day: string },
	secret = ''
) =>
	versionOf(
		sql`select app.take_talent_back(${organisationId}, ${id}, ${secret}, ${day}) as version`,
		tx
	);

/** What its giver says of it by the own link; undefined when the link is over or it was taken back. */
export const changeOwn = (
	tx: Write,
	secret: string,
	said: Said & { title: string; words: string } & Record<string, unknown>,
	day: string
) => {
	const texts = [said.title, said.words, said.useFor, said.wants];
	const found = [...searchWords(...texts), ...subjectWords(...texts)];
	return versionOf(
		sql`select app.change_own_talent(${secret}, ${JSON.stringify({ ...said, found })}::jsonb, ${day}) as version`,
		tx
	);
};

export const restOwn = (tx: Write, secret: string, wanted: 'rest' | 'offered', day: string) =>
	versionOf(sql`select app.rest_own_talent(${secret}, ${wanted}, ${day}) as version`, tx);

/** Whether the own link opens this talent now. */
export async function opensTalent(tx: Read, secret: string): Promise<string | undefined> {
	const { rows } = await sql<{ id: string }>`select id from app.own_talent(${secret})`.execute(tx);
	return rows[0]?.id;
}

/** Talents whose consent has come to its end; for the program itself only. */
export async function findEnding(tx: Read, organisationId: string, day: string) {
	const { rows } = await sql<{ id: string }>`
		select * from app.talents_to_end(${organisationId}, ${day})`.execute(tx);
	return rows;
}
