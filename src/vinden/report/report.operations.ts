import { addEntry, changeEntryText, hold, newThought, wordsOf } from '#community/index.ts';
import {
	Problem,
	dayOf,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	readOperation,
	writeOperation,
	type Ask,
	type Read,
	type Write
} from '#kernel/index.ts';
import { z } from 'zod';
import { besideOf } from './beside.ts';
import { countedIn } from './counted.ts';
import { changedSince } from './figures.rules.ts';
import { findTellable } from './gather.store.ts';
import { emptyBeside, reportInput, reportShape, type PartBeside } from './report.schema.ts';
import {
	addReport,
	changeReportOf,
	findParts,
	findReport,
	findReports,
	freezeParts,
	isTeam
} from './report.store.ts';
import { scopeOf } from './scope.ts';
import { sectionOf, tellable } from './section.rules.ts';

const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;
const audience = ['worker'] as const;

/** @throws Problem when the period ends before it begins, or the team is not there */
async function checkScope(
	{ tx, actor }: Pick<Ask<Read>, 'tx' | 'actor'>,
	{ from, until, teamId }: { from: string; until: string; teamId: string | null }
) {
	if (until < from) throw fieldProblem('until', 'endsBefore');
	if (teamId && !(await isTeam(tx, actor.organisationId, teamId)))
		throw fieldProblem('teamId', 'unknownTeam');
}

/** Begins a report over a period, an area and/or a team (53). */
export const beginReport = writeOperation({
	name: 'report.begin',
	object: 'report',
	summary: { nl: 'Begin een verslag', en: 'Begin a report' },
	audience,
	input: z.strictObject({ id: idShape, areaId: maybe(idShape), ...reportInput }),
	example: { id: exampleId(1), title: 'Spindelveld 2026', from: '2026-01-01', until: '2026-12-31' },
	rest: { method: 'put', path: '/reports/{id}', tag: 'vinden' },
	async work({ id, areaId, title, text, from, until, teamId }, ask) {
		const { organisationId } = ask.actor;
		await checkScope(ask, { from, until, teamId });
		const spine = await newThought(ask, { areaId, title, text });
		await addEntry(ask.tx, { ...spine, id, kind: 'report' });
		const about = { fromDay: from, untilDay: until, aboutTeamId: teamId };
		await addReport(ask.tx, { organisationId, id, ...about });
		return { id, version: 1 };
	}
});

/** Gives a draft another name, period or team. */
export const changeReport = writeOperation({
	name: 'report.change',
	object: 'report',
	summary: { nl: 'Verander een verslag', en: 'Change a report' },
	audience,
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, version: z.coerce.number().int() },
		...reportInput
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), version: 1, title: 'Spindelveld in 2026' },
		...{ from: '2026-01-01', until: '2026-12-31' }
	},
	rest: { method: 'post', path: '/reports/{id}/changes', tag: 'vinden' },
	async work({ id, version, title, text, from, until, teamId }, ask) {
		const { tx, actor } = ask;
		const { organisationId } = actor;
		await checkScope(ask, { from, until, teamId });
		const { held, counted } = await holdDraft(ask, id);
		if (held.version !== version + 1) throw new Problem('changedMeanwhile');
		const about = { fromDay: from, untilDay: until, aboutTeamId: teamId };
		await changeReportOf(tx, { organisationId, id }, about);
		const changed = await changeEntryText(tx, organisationId, id, title, text);
		return { id, version: changed ?? counted };
	}
});

/**
 * Takes a report in hand that may still be changed.
 * @throws Problem when it is not there, not theirs, or final
 */
export async function holdDraft(ask: Pick<Ask<Write>, 'tx' | 'actor'>, id: string) {
	const { tx, actor } = ask;
	const { held, version } = await hold(ask, id, () => findReport(tx, actor.organisationId, id));
	if (held.state === 'final') throw new Problem('reportIsFinal');
	return { held, counted: version };
}

/** Makes it final: words and figures stay as they are on this day. What changes later is said beside it. */
export const finishReport = writeOperation({
	name: 'report.finish',
	object: 'report',
	summary: { nl: 'Maak een verslag af', en: 'Finish a report' },
	audience,
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/reports/{id}/finished', tag: 'vinden' },
	async work({ id }, ask) {
		const { tx, actor, clock } = ask;
		const { organisationId } = actor;
		const { held, counted } = await holdDraft(ask, id);
		if (held.partsLaid === 0) throw new Problem('reportIsEmpty');
		const counts = await countedIn(tx, scopeOf(organisationId, held), id);
		const parts = await findParts(tx, organisationId, id);
		const frozen = { ...counts, beside: await besideOf(tx, organisationId, parts) };
		await freezeParts(tx, { organisationId, id });
		await changeReportOf(
			tx,
			{ organisationId, id },
			{
				...{ state: 'final', finalOn: dayOf(clock()), frozen: JSON.stringify(frozen) }
			}
		);
		return { id, version: counted };
	}
});

/** A report: what it tells, its figures, and what it leaves out. */
export const showReport = readOperation({
	name: 'report.show',
	summary: { nl: 'Lees een verslag', en: 'Read a report' },
	audience: ['member'],
	input: z.strictObject({ id: idShape }),
	output: reportShape,
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/reports/{id}', tag: 'vinden' },
	async work({ id }, { tx, actor: { organisationId } }) {
		const words = await wordsOf(tx, organisationId, id, 'report');
		const found = await findReport(tx, organisationId, id);
		if (!words || !found) throw new Problem('notFound');
		const rows = await findParts(tx, organisationId, id);
		const now = await countedIn(tx, scopeOf(organisationId, found), id);
		const { partsLaid, frozen, from, until, teamId, teamName, state, finalOn, version } = found;
		const told = frozen ?? now;
		const beside = besideThen(frozen?.beside, await besideOf(tx, organisationId, rows));
		return {
			...{ ...words, version, from, until, teamId, teamName, state, finalOn },
			...{ ...told, parts: rows.map((row) => partOf(row, beside[row.id])) },
			partsGone: Math.max(0, partsLaid - rows.length),
			figuresChanged: frozen ? changedSince(frozen.figures, now.figures) : []
		};
	}
});

type Row = Awaited<ReturnType<typeof findParts>>[number];

/** As it was when the report was made final; the 2x2 holds residents' own words, and follows them. */
const besideThen = (
	then: Record<string, PartBeside> | undefined,
	now: Record<string, PartBeside>
): Record<string, PartBeside> =>
	Object.fromEntries(
		Object.entries(now).map(([id, one]) => [id, { ...(then?.[id] ?? one), cells: one.cells }])
	);

function partOf(row: Row, beside: PartBeside = emptyBeside) {
	const isFrozen = row.frozenVersion !== null;
	return {
		...{ id: row.id, section: row.section, ownWords: row.ownWords, writtenBy: row.writtenBy },
		entry: row.entryId
			? {
					...{ id: row.entryId, kind: row.kind!, happenedOn: row.happenedOn! },
					title: isFrozen ? row.frozenTitle! : row.title!,
					text: isFrozen ? row.frozenText! : row.text!,
					...{ areaName: row.areaName, quote: row.quote },
					isChanged: isFrozen && row.frozenVersion !== row.version,
					beside
				}
			: null
	};
}

/** The reports, the newest first. */
export const listReports = readOperation({
	name: 'report.list',
	summary: { nl: 'Verslagen', en: 'Reports' },
	audience: ['member'],
	input: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(100) }),
	output: z.array(
		reportShape
			.pick({ id: true, title: true, from: true, until: true, state: true, finalOn: true })
			.extend({ teamName: z.string().nullable(), areaName: z.string().nullable() })
	),
	example: {},
	rest: { method: 'get', path: '/reports', tag: 'vinden' },
	work: ({ limit }, { tx, actor }) => findReports(tx, actor.organisationId, { limit })
});

/** What may still be chosen for a report, from its period, area and team: of each kind the newest. */
export const listTellable = readOperation({
	name: 'report.tellable',
	summary: { nl: 'Wat in het verslag kan', en: 'What the report can tell' },
	audience,
	input: z.strictObject({
		id: idShape,
		q: optionalText(100),
		kind: maybe(z.string().max(40)),
		perKind: z.coerce.number().int().min(1).max(100).default(5)
	}),
	output: z.array(
		z.object({
			...{ id: idShape, kind: z.string(), section: z.string(), title: z.string() },
			...{ text: z.string(), happenedOn: z.string(), areaName: z.string().nullable() },
			/** How many more there are of this kind. */
			more: z.int()
		})
	),
	example: { id: exampleId(1) },
	rest: { method: 'get', path: '/reports/{id}/tellable', tag: 'vinden' },
	async work({ id, q, kind, perKind }, { tx, actor: { organisationId } }) {
		const found = await findReport(tx, organisationId, id);
		if (!found) throw new Problem('notFound');
		const kinds = kind ? tellable.filter((one) => one === kind) : tellable;
		const asked = { reportId: id, kinds, perKind, q };
		const rows = await findTellable(tx, scopeOf(organisationId, found), asked);
		return rows.map((row) => ({ ...row, section: sectionOf(row.kind)! }));
	}
});
