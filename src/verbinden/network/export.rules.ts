import { asSemicolons, safeCell, safeText } from '#kernel/index.ts';
import type { NetworkNode } from './node.rules.ts';
import { isThere, spanOf, tieOn, type Tie } from './tie.rules.ts';

/** The network at the level of groups, ready to be taken along. */
export interface Exported {
	nodes: { id: string; label: string; kind: string; area: string; state: string }[];
	ties: {
		id: string;
		source: string;
		target: string;
		kind: string;
		state: string;
		heldBy: string;
		together: string;
		since: string;
		until: string;
	}[];
}

/**
 * What may be taken along: groups, places, organisations, initiatives, ideas and resources with the ties among them, and when
 * they began and ended. Never a person, nor a talent, which is somebody's; so their ties stay here too.
 */
export function groupLevel(
	nodes: readonly NetworkNode[],
	ties: readonly Tie[],
	day: string
): Exported {
	const open = nodes.filter(
		({ isPerson, kind }) => !isPerson && !['person', 'powerhouse', 'talent'].includes(kind)
	);
	const ids = new Set(open.map(({ id }) => id));
	return {
		nodes: open.map(({ id, title, kind, areaName, state }) => ({
			...{ id, label: safeText(title), kind, area: safeText(areaName ?? ''), state: state ?? '' }
		})),
		ties: ties.flatMap((tie) => {
			const now = tieOn(tie, day);
			if (!now || !ids.has(tie.a) || !ids.has(tie.b)) return [];
			const last = isThere(now) ? now : (tie.steps.findLast(isThere) ?? now);
			const { since, until } = spanOf(tie, day);
			return [
				{
					...{ id: tie.id, source: tie.a, target: tie.b, kind: tie.kind, state: now.state },
					...{
						heldBy: last.heldBy ?? '',
						together: safeText(tie.together),
						since,
						until: until ?? ''
					}
				}
			];
		})
	};
}

// What XML cannot hold at all is left out; the rest is written so that it is text.
// eslint-disable-next-line no-control-regex
const noXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const xml = (text: string): string =>
	text
		.replace(noXml, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

const nodeFields = ['label', 'kind', 'area', 'state'] as const;
const tieFields = ['kind', 'state', 'heldBy', 'together', 'since', 'until'] as const;

/** GraphML, for igraph, NetworkX, yEd and Gephi. */
export function asGraphml({ nodes, ties }: Exported): string {
	const keys = (of: 'node' | 'edge', fields: readonly string[]) =>
		fields.map(
			(name) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`
		);
	const data = (of: 'node' | 'edge', fields: readonly string[], row: Record<string, string>) =>
		fields.map((name) => `<data key="${of}-${name}">${xml(row[name] ?? '')}</data>`).join('');
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
		...keys('node', nodeFields),
		...keys('edge', tieFields),
		'<graph id="network" edgedefault="undirected">',
		...nodes.map((node) => `<node id="${xml(node.id)}">${data('node', nodeFields, node)}</node>`),
		...ties.map(
			(tie) =>
				`<edge id="${xml(tie.id)}" source="${xml(tie.source)}" target="${xml(tie.target)}">${data('edge', tieFields, tie)}</edge>`
		),
		'</graph>',
		'</graphml>',
		''
	].join('\n');
}

/** GEXF 1.3 with days, so that Gephi shows it over time. */
export function asGexf({ nodes, ties }: Exported): string {
	const attributes = (of: 'node' | 'edge', fields: readonly string[]) => [
		`<attributes class="${of}">`,
		...fields.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`),
		'</attributes>'
	];
	const values = (fields: readonly string[], row: Record<string, string>) =>
		`<attvalues>${fields.map((name) => `<attvalue for="${name}" value="${xml(row[name] ?? '')}"/>`).join('')}</attvalues>`;
	const ofNode = nodeFields.slice(1);
	const ofTie = ['kind', 'state', 'heldBy', 'together'];
	const span = ({ since, until }: { since: string; until: string }) =>
		` start="${since}"${until && ` end="${until}"`}`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<gexf xmlns="http://gexf.net/1.3" version="1.3">',
		'<graph mode="dynamic" defaultedgetype="undirected" timeformat="date">',
		...attributes('node', ofNode),
		...attributes('edge', ofTie),
		'<nodes>',
		...nodes.map(
			(node) =>
				`<node id="${xml(node.id)}" label="${xml(node.label)}">${values(ofNode, node)}</node>`
		),
		'</nodes>',
		'<edges>',
		...ties.map(
			(tie) =>
				`<edge id="${xml(tie.id)}" source="${xml(tie.source)}" target="${xml(tie.target)}"${span(tie)}>${values(ofTie, tie)}</edge>`
		),
		'</edges>',
		'</graph>',
		'</gexf>',
		''
	].join('\n');
}

/** Two tables: what there is, and which ties. */
export const asCsv = ({ nodes, ties }: Exported): { nodes: string; ties: string } => ({
	nodes: tableOf(['id', ...nodeFields], nodes),
	ties: tableOf(['id', 'source', 'target', ...tieFields], ties)
});

const tableOf = (columns: readonly string[], rows: readonly Record<string, string>[]): string =>
	asSemicolons([[...columns], ...rows.map((row) => columns.map((name) => safeCell(row[name])))]);
