import { nameKey } from '../mixing/index.ts';
import type { NetworkNode } from './node.rules.ts';

/** What a file may bring: never a person, who stands here with consent only. */
export const importKinds = ['organisation', 'resource', 'place', 'idea'] as const;
export type ImportKind = (typeof importKinds)[number];

/** The columns of the file, in Dutch and English. */
const columns = {
	from: ['van', 'from', 'source', 'bron'],
	to: ['naar', 'to', 'target', 'doel'],
	fromKind: ['soort van', 'from kind', 'source kind'],
	toKind: ['soort naar', 'to kind', 'target kind'],
	together: ['samen', 'together', 'wat'],
	state: ['stand', 'state'],
	heldBy: ['wie draagt', 'held by', 'heldby'],
	since: ['sinds', 'since']
} as const;
type Column = keyof typeof columns;

const states: Record<string, 'proposed' | 'introduced' | 'working'> = {
	...{
		voorgesteld: 'proposed',
		proposed: 'proposed',
		kennisgemaakt: 'introduced',
		introduced: 'introduced'
	},
	...{ werkt: 'working', working: 'working', '': 'working' }
};
const holders: Record<string, 'onlyWorker' | 'withWorker' | 'without'> = {
	...{
		'alleen de werker': 'onlyWorker',
		'alleen via de werker': 'onlyWorker',
		onlyworker: 'onlyWorker'
	},
	...{ 'met de werker': 'withWorker', withworker: 'withWorker', '': 'withWorker' },
	...{ 'zonder de werker': 'without', without: 'without' }
};
const kinds: Record<string, ImportKind> = {
	...{ organisatie: 'organisation', organisation: 'organisation', '': 'organisation' },
	...{
		hulpbron: 'resource',
		resource: 'resource',
		plek: 'place',
		place: 'place',
		idee: 'idea',
		idea: 'idea'
	}
};

export type Fault =
	| 'noName'
	| 'tooLong'
	| 'itself'
	| 'aPerson'
	| 'unknownKind'
	| 'unknownState'
	| 'unknownHolder'
	| 'notADay'
	| 'inFuture';

export interface End {
	name: string;
	/** What there is by this name already; null when it is new. */
	id: string | null;
	kind: ImportKind;
}
export interface ImportRow {
	line: number;
	from: End;
	to: End;
	together: string;
	state: 'proposed' | 'introduced' | 'working';
	heldBy: 'onlyWorker' | 'withWorker' | 'without';
	since: string | null;
	/** new: will be made; there: the tie stands here already; twice: stands higher in the file; wrong: cannot be read. */
	becomes: 'new' | 'there' | 'twice' | 'wrong';
	faults: Fault[];
}

/** Which columns a file has; the two ends are needed. */
export function columnsOf(names: readonly string[]): Map<Column, number> {
	const found = new Map<Column, number>();
	for (const [at, name] of names.entries())
		for (const [column, known] of Object.entries(columns) as [Column, readonly string[]][])
			if (known.includes(name.trim().toLowerCase()) && !found.has(column)) found.set(column, at);
	return found;
}

/**
 * Reads the rows beside what there is: what has the same name is the same. Nothing is guessed; a row that cannot be read says
 * why.
 * @param connected the pairs that are connected already
 */
export function importRows(
	rows: readonly { line: number; cells: readonly string[] }[],
	at: ReadonlyMap<Column, number>,
	nodes: readonly NetworkNode[],
	connected: readonly { a: string; b: string }[],
	today: string
): ImportRow[] {
	const known = new Map<string, NetworkNode>();
	for (const node of nodes) {
		const key = nameKey(node.title);
		// A group that only has a name is nothing to connect; a person keeps its name for itself.
		if (node.entryKind && !known.has(key)) known.set(key, node);
	}
	const pairs = new Set(connected.map(({ a, b }) => [a, b].toSorted().join(' ')));
	const seen = new Set<string>();
	return rows.map(({ line, cells }) => {
		const cell = (column: Column) => (at.has(column) ? (cells[at.get(column)!] ?? '').trim() : '');
		const word = (column: Column) => cell(column).toLowerCase();
		const faults: Fault[] = [];
		const end = (column: 'from' | 'to', kind: 'fromKind' | 'toKind'): End => {
			const name = cell(column);
			const there = known.get(nameKey(name));
			if (!nameKey(name)) faults.push('noName');
			if (name.length > 200) faults.push('tooLong');
			if (there?.isPerson) faults.push('aPerson');
			if (!kinds[word(kind)]) faults.push('unknownKind');
			return { name, id: there?.id ?? null, kind: kinds[word(kind)] ?? 'organisation' };
		};
		const [from, to] = [end('from', 'fromKind'), end('to', 'toKind')];
		if (nameKey(from.name) && nameKey(from.name) === nameKey(to.name)) faults.push('itself');
		if (cell('together').length > 1000) faults.push('tooLong');
		if (!(word('state') in states)) faults.push('unknownState');
		if (!(word('heldBy') in holders)) faults.push('unknownHolder');
		const since = dayOf(cell('since'));
		if (since === undefined) faults.push('notADay');
		else if (since && since > today) faults.push('inFuture');
		const ends = [from, to]
			.map((one) => one.id ?? `new ${nameKey(one.name)}`)
			.toSorted()
			.join(' ');
		const becomes =
			faults.length > 0 ? 'wrong' : pairs.has(ends) ? 'there' : seen.has(ends) ? 'twice' : 'new';
		if (becomes === 'new') seen.add(ends);
		return {
			...{
				line,
				from,
				to,
				together: cell('together'),
				since: since ?? null,
				becomes,
				faults: [...new Set(faults)]
			},
			state: states[word('state')] ?? 'working',
			heldBy: holders[word('heldBy')] ?? 'withWorker'
		};
	});
}

/** 2026-03-01 or 1-3-2026; null when nothing was filled in, undefined when it is no day. */
function dayOf(text: string): string | null | undefined {
	if (!text) return null;
	const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
	const day = dutch
		? `${dutch[3]}-${dutch[2]!.padStart(2, '0')}-${dutch[1]!.padStart(2, '0')}`
		: text;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < '1950') return undefined;
	const moment = Date.parse(`${day}T00:00:00Z`);
	const isReal = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
	return isReal ? day : undefined;
}
