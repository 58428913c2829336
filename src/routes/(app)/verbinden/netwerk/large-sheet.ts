import { placed, type Node, type Tie } from './drawing.ts';

/** The colours of the page as they are now: light or dark. */
const colour = (element: HTMLElement, name: string) =>
	getComputedStyle(element).getPropertyValue(`--${name}`).trim();

const inks: Record<string, string> = {
	without: 'vinden',
	withWorker: 'verbinden',
	onlyWorker: 'doen'
};
const widths: Record<string, number> = { without: 3, withWorker: 2, onlyWorker: 1 };

/**
 * Draws the network on a sheet with WebGL: smooth with thousands. The places are those of the server; nothing moves by itself.
 * @returns takes it down again
 */
export async function spreadOut(
	element: HTMLElement,
	nodes: readonly Node[],
	ties: readonly Tie[],
	open: (node: Node) => void
): Promise<() => void> {
	const [{ default: Sigma }, { MultiGraph }] = await Promise.all([
		import('sigma'),
		import('graphology')
	]);
	const graph = new MultiGraph();
	for (const node of placed(nodes).places)
		graph.addNode(node.id, {
			...{
				x: node.x,
				// On the sheet up is more; on the drawing it is less.
				y: -node.y,
				label: node.title,
				size: 4 + Math.min(8, Math.sqrt(node.ties) * 2)
			},
			color: colour(
				element,
				node.entryKind === null || node.kind === 'community' ? 'verbinden' : 'zien'
			)
		});
	for (const tie of ties)
		if (graph.hasNode(tie.a) && graph.hasNode(tie.b) && tie.change !== 'went')
			graph.addUndirectedEdge(tie.a, tie.b, {
				color: colour(element, inks[tie.heldBy ?? ''] ?? 'line'),
				size: widths[tie.heldBy ?? ''] ?? 1
			});
	const sheet = new Sigma(graph, element, {
		labelColor: { color: colour(element, 'ink') },
		labelFont: 'Source Sans 3, sans-serif',
		labelDensity: 0.7,
		zIndex: true
	});
	drag(sheet, graph);
	const byId = new Map(nodes.map((node) => [node.id, node]));
	sheet.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
		preventSigmaDefault();
		open(byId.get(node)!);
	});
	return () => sheet.kill();
}

type Sheet = import('sigma').default;
type Drawn = import('graphology').MultiGraph;

/** A dot can be drawn aside to see what lies under it; on the next visit it stands where it stood. */
function drag(sheet: Sheet, graph: Drawn): void {
	let held: string | undefined;
	sheet.on('downNode', ({ node }) => {
		held = node;
		if (!sheet.getCustomBBox()) sheet.setCustomBBox(sheet.getBBox());
	});
	sheet.on('moveBody', ({ event }) => {
		if (!held) return;
		graph.mergeNodeAttributes(held, sheet.viewportToGraph(event));
		event.preventSigmaDefault();
		event.original.preventDefault();
	});
	const release = () => {
		held = undefined;
	};
	sheet.on('upNode', release);
	sheet.on('upStage', release);
}
