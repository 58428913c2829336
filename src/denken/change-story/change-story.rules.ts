import { strengths, type Strength } from './change-story.schema.ts';

/** The weakest links (methods.md 6.2): the arrows with the least evidence; none where nothing leads to anything yet. */
export function weakestOf<A extends { evidence: Strength }>(arrows: readonly A[]): A[] {
	const weakness = ({ evidence }: A) => strengths.indexOf(evidence);
	const most = Math.max(-1, ...arrows.map(weakness));
	return arrows.filter((arrow) => weakness(arrow) === most);
}
