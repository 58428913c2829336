import { centsOf } from '#denken/index.ts';
import type { Values } from '#web/index.ts';

/** One thing on each line. */
const linesOf = (text: unknown): string[] =>
	String(text ?? '')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
const rowsOf = (rows: unknown): Values[] => (Array.isArray(rows) ? (rows as Values[]) : []);
/** A row somebody emptied is taken out; a row that is half filled in is asked about. */
const filled = (rows: unknown, ...names: string[]) =>
	rowsOf(rows).filter((row) => names.some((name) => row[name]));

/** Names of fields of which several may be chosen. */
export const severalNames = ['areaKinds', 'groups', 'seasons', 'facets'];

/** What was typed as content of a handover. */
export const contentOf = (values: Values) => ({
	title: values.title ?? '',
	situation: {
		...{ words: values.situation ?? '', size: values.size ?? null, money: values.money ?? null },
		...{ areaKinds: values.areaKinds ?? [], groups: values.groups ?? [] },
		...{ seasons: values.seasons ?? [], facets: values.facets ?? [] },
		themes: String(values.themes ?? '')
			.split(/[,\n]/)
			.map((one) => one.trim())
			.filter(Boolean)
	},
	steps: linesOf(values.steps),
	conditions: linesOf(values.conditions),
	notToCopy: filled(values.notToCopy, 'what', 'why'),
	materials: filled(values.materials, 'title', 'text'),
	costs: filled(values.costs, 'what', 'euros').map(({ what, euros }) => ({
		what: what ?? '',
		cents: centsOf(String(euros ?? '')) ?? Number.NaN
	})),
	contacts: filled(values.contacts, 'role', 'organisation', 'address'),
	evidence: filled(values.evidence, 'text'),
	notBrought: values.notBrought ?? ''
});
