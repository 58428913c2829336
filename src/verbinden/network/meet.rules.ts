import { neighboursOf, suggestTies } from './graph/index.ts';
import type { NetworkNode } from './node.rules.ts';
import { graphOn } from './reading.rules.ts';
import type { Tie } from './tie.rules.ts';

/** Two that could meet, and why. */
export interface Meeting {
	a: string;
	b: string;
	/** Whom both know, by id. */
	both: string[];
	/** What both are about: subjects of the thesaurus. */
	subjects: string[];
	/** What the one needs that the other is or has. */
	answers: { needs: string; has: string; subjects: string[] } | null;
}

/** Which subjects some words hold. */
export type SubjectsOf = (text: string) => readonly string[];

const livesOn = ({ state }: NetworkNode) => state !== 'stopped' && state !== 'handedOver';
/** A person only when they agreed to ties; what is an activity already brings people together. */
const mayMeet = (node: NetworkNode) =>
	livesOn(node) && node.kind !== 'activity' && (!node.isPerson || node.consentTies);

/**
 * "Wie zou wie kunnen ontmoeten": who share a group, a subject, or a need and what answers it, and do not know each other yet.
 * Each with its reasons, in an order that does not say how much: only what there is to say most for comes first.
 * @param subjectsOf the subjects in the words of a need
 */
export function meetingsOf(
	nodes: readonly NetworkNode[],
	ties: readonly Tie[],
	day: string,
	{ subjectsOf, most = 12, of }: { subjectsOf: SubjectsOf; most?: number; of?: string }
): Meeting[] {
	const open = withRareSubjects(nodes.filter(mayMeet));
	const { graph, numberOf } = graphOn(open, ties, day);
	const shared = suggestTies(graph, { each: 8, mostTies: 60 });
	const found = new Map<string, Meeting & { weight: number }>();
	const put = (one: number, other: number, weight: number) => {
		const [low, high] = one < other ? [one, other] : [other, one];
		const key = `${low}-${high}`;
		const known = found.get(key);
		if (known) known.weight += weight;
		else
			found.set(key, {
				...{ a: open[low]!.id, b: open[high]!.id, weight },
				...{ both: bothKnow(low, high), subjects: common(open[low]!, open[high]!), answers: null }
			});
		return found.get(key)!;
	};
	const bothKnow = (one: number, other: number) => {
		const near = new Set(neighboursOf(graph, one));
		return [...neighboursOf(graph, other)]
			.filter((node) => near.has(node))
			.map((node) => open[node]!.id);
	};
	for (const { one, other, shared: much } of shared) put(one, other, much);
	for (const [one, other] of sharingSubjects(open))
		if (!neighboursOf(graph, one).includes(other)) put(one, other, 0);
	for (const [number, other, subjects] of answering(open, subjectsOf)) {
		if (neighboursOf(graph, number).includes(other)) continue;
		const meeting = put(number, other, 1.5 * subjects.length);
		meeting.answers ??= { needs: open[number]!.id, has: open[other]!.id, subjects };
	}
	const asked = of === undefined ? undefined : numberOf(of);
	return (
		[...found.values()]
			.map((one) => ({ ...one, weight: one.weight + 0.7 * one.subjects.length }))
			.filter(({ a, b }) => of === undefined || (asked !== undefined && (a === of || b === of)))
			// One reason is thin: whom both know and something to talk about, or two of either.
			.filter(({ both, subjects, answers }) => answers || both.length + subjects.length > 1)
			.sort((x, y) => y.weight - x.weight || x.a.localeCompare(y.a) || x.b.localeCompare(y.b))
			.slice(0, most)
			.map(({ weight: _, ...meeting }) => meeting)
	);
}

const common = (one: NetworkNode, other: NetworkNode): string[] =>
	one.subjects.filter((subject) => other.subjects.includes(subject)).toSorted();

/** What nearly everything is about gives no reason: only subjects of at most a sixth of all are left. */
function withRareSubjects(nodes: readonly NetworkNode[]): NetworkNode[] {
	const counts = new Map<string, number>();
	for (const { subjects } of nodes)
		for (const subject of new Set(subjects)) counts.set(subject, (counts.get(subject) ?? 0) + 1);
	const most = Math.max(3, nodes.length / 6);
	return nodes.map((node) => ({
		...node,
		subjects: [...new Set(node.subjects)].filter((subject) => counts.get(subject)! <= most)
	}));
}

/** Each two that share at least two subjects. */
function* sharingSubjects(nodes: readonly NetworkNode[]): Generator<[number, number]> {
	const holders = new Map<string, number[]>();
	const times = new Map<string, number>();
	for (const [number, { subjects }] of nodes.entries())
		for (const subject of subjects) {
			const others = holders.get(subject) ?? [];
			holders.set(subject, others);
			for (const other of others.slice(0, 50)) {
				const key = `${other}-${number}`;
				times.set(key, (times.get(key) ?? 0) + 1);
				if (times.get(key) === 2) yield [other, number];
			}
			others.push(number);
		}
}

/** Which needs of initiatives are answered by what another is or offers. */
function* answering(
	nodes: readonly NetworkNode[],
	subjectsOf: SubjectsOf
): Generator<[number, number, string[]]> {
	const holders = new Map<string, number[]>();
	for (const [number, node] of nodes.entries()) {
		const holds = node.kind === 'initiative' ? subjectsOf(node.offers ?? '') : node.subjects;
		for (const subject of new Set(holds))
			holders.set(subject, [...(holders.get(subject) ?? []), number]);
	}
	for (const [number, { needs }] of nodes.entries()) {
		if (!needs) continue;
		const answers = new Map<number, string[]>();
		for (const subject of new Set(subjectsOf(needs)))
			for (const other of (holders.get(subject) ?? []).slice(0, 200))
				if (other !== number) answers.set(other, [...(answers.get(other) ?? []), subject]);
		for (const [other, subjects] of answers) yield [number, other, subjects];
	}
}
