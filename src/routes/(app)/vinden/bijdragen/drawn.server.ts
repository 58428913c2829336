import { layOut } from '#denken/index.ts';
import { chainOf } from '#vinden/index.ts';

/** The chain of a claim as it is drawn, with how well each arrow is known. */
export function drawn(links: { id: string; from: string; to: string; evidence: string }[]) {
	const { nodes, arrows } = chainOf(links);
	const known = Object.fromEntries(
		arrows.map(({ id, from, to }) => [
			`${from} ${to}`,
			links.find((link) => link.id === id)!.evidence
		])
	);
	return { drawing: layOut(nodes, arrows), known };
}
