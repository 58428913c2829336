import type { Read, Write } from '#kernel/index.ts';
import { sql } from 'kysely';
import type { MomentKind, State } from './measurement.schema.ts';
import type { MomentResult } from './result.rules.ts';
import type { Scale } from './scales.rules.ts';
import type { Questionnaire } from './scoring.rules.ts';

export interface Background {
	question: string;
	options: string[];
}
export interface Measurement {
	id: string;
	scale: Scale;
	questionnaire: Questionnaire;
	background: Background | null;
	forWhom: string;
	usesCodes: boolean;
	rawUntil: string;
	otherCauses: string[];
}
export interface Moment {
	id: string;
	kind: MomentKind;
	state: State;
	approached: number | null;
	openedOn: string | null;
	closesOn: string | null;
	closedOn: string | null;
	result: MomentResult | null;
}

const json = (value: unknown) => sql<never>`${JSON.stringify(value)}::jsonb`;

/** Puts a measurement beside its entry, with the moments at which it is asked. */
export async function addMeasurement(
	tx: Write,
	organisationId: string,
	{ questionnaire, background, ...row }: Measurement,
	moments: readonly { id: string; kind: MomentKind }[]
): Promise<void> {
	await tx
		.insertInto('measurement')
		.values({
			...{ organisationId, ...row, questionnaire: json(questionnaire) },
			background: background && json(background)
		})
		.execute();
	await tx
		.insertInto('measurementMoment')
		.values(moments.map((moment) => ({ organisationId, measurementId: row.id, ...moment })))
		.execute();
}

/** A measurement as this reader may see it; undefined when it is not there. */
export const findMeasurement = (
	tx: Read,
	organisationId: string,
	id: string
): Promise<Measurement | undefined> =>
	tx
		.selectFrom('measurement')
		.select(['id', 'scale', 'questionnaire', 'background', 'forWhom', 'usesCodes'])
		.select(['rawUntil', 'otherCauses'])
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst() as unknown as Promise<Measurement | undefined>;

/** Its moments: before, after, later. */
export const findMoments = (
	tx: Read,
	organisationId: string,
	measurementId: string
): Promise<Moment[]> =>
	tx
		.selectFrom('measurementMoment')
		.select(['id', 'kind', 'state', 'approached', 'openedOn', 'closesOn', 'closedOn', 'result'])
		.where('organisationId', '=', organisationId)
		.where('measurementId', '=', measurementId)
		.orderBy((eb) => eb.case('kind').when('before').then(0).when('after').then(1).else(2).end())
		.execute() as unknown as Promise<Moment[]>;

export const keepCauses = (tx: Write, organisationId: string, id: string, otherCauses: string[]) =>
	tx
		.updateTable('measurement')
		.set({ otherCauses })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

export const changeMoment = (
	tx: Write,
	organisationId: string,
	id: string,
	{ result, ...changed }: Partial<Omit<Moment, 'id' | 'kind'>>
) =>
	tx
		.updateTable('measurementMoment')
		.set({ ...changed, ...(result && { result: json(result) }) })
		.where('organisationId', '=', organisationId)
		.where('id', '=', id)
		.execute();

/**
 * Holds a moment until the end of the transaction: together with others who answer, or alone to close it.
 * @returns its state; null when it is not there
 */
export async function holdMoment(
	tx: Write,
	organisationId: string,
	id: string,
	how: 'together' | 'alone'
): Promise<State | null> {
	const { rows } = await sql<{ state: State | null }>`
		select app.hold_moment(${organisationId}, ${id}, ${how === 'alone'}) as state`.execute(tx);
	return rows[0]!.state;
}

/** Moments that are open past their last day, or past the day on which the answers are removed. */
export const findDue = (tx: Read, organisationId: string, today: string) =>
	tx
		.selectFrom('measurementMoment as m')
		.innerJoin('measurement', (join) =>
			join
				.onRef('measurement.organisationId', '=', 'm.organisationId')
				.onRef('measurement.id', '=', 'm.measurementId')
		)
		.select(['m.id', 'm.measurementId'])
		.where('m.organisationId', '=', organisationId)
		.where('m.state', '=', 'open')
		.where((eb) => eb.or([eb('m.closesOn', '<', today), eb('rawUntil', '<=', today)]))
		.limit(100)
		.execute();

/** The measurements this reader may see, the newest first. */
export const findMeasurements = (tx: Read, organisationId: string, areaId?: string) =>
	tx
		.selectFrom('measurement')
		.innerJoin('entry', (join) =>
			join
				.onRef('entry.organisationId', '=', 'measurement.organisationId')
				.onRef('entry.id', '=', 'measurement.id')
		)
		.leftJoin('area', (join) =>
			join
				.onRef('area.organisationId', '=', 'entry.organisationId')
				.onRef('area.id', '=', 'entry.areaId')
		)
		.select(['measurement.id', 'title', 'forWhom', 'scale', 'area.name as areaName'])
		.select((eb) => [
			eb
				.selectFrom('measurementMoment as m')
				.whereRef('m.organisationId', '=', 'measurement.organisationId')
				.whereRef('m.measurementId', '=', 'measurement.id')
				.where('m.state', '=', 'open')
				.select('m.kind')
				.limit(1)
				.as('openMoment')
		])
		.$narrowType<{ scale: Scale; openMoment: MomentKind | null }>()
		.where('measurement.organisationId', '=', organisationId)
		.$if(areaId !== undefined, (query) =>
			query.where(sql<boolean>`app.lies_within(${organisationId}, entry.area_id, ${areaId})`)
		)
		.orderBy('happenedOn', 'desc')
		.orderBy('measurement.id', 'desc')
		.limit(200)
		.execute();
