import { idShape, readOperation, subjectWords } from '#kernel/index.ts';
import { z } from 'zod';
import { thesaurusOf } from '../words/index.ts';
import { gatherNetwork, inArea } from './gather.ts';
import { meetingsOf } from './meet.rules.ts';
import { exampleId, nodeId, nodeShape, quarterShape, tieShape } from './network.schema.ts';
import type { NetworkNode } from './node.rules.ts';
import { wayBetween } from './reading.rules.ts';
import { quartersOf, spanOf, tieOn } from './tie.rules.ts';

const nodeRead = ({ id, kind, title, entryKind, areaName }: NetworkNode) => ({
	...{ id, kind, title, entryKind, areaName }
});

/** "Via wie?": along which ties that work one comes from one to another, the easiest way. */
export const findWay = readOperation({
	name: 'network.way',
	summary: { nl: 'Via wie kom je daar?', en: 'Through whom do you get there?' },
	audience: ['member'],
	input: z.strictObject({ from: nodeId, to: nodeId, quarter: quarterShape.optional() }),
	output: z
		.object({
			nodes: z.array(nodeShape),
			ties: z.array(tieShape.omit({ change: true }))
		})
		.nullable(),
	example: { from: exampleId(1), to: exampleId(2) },
	async work({ from, to, quarter }, ask) {
		const { nodes, ties, today } = await gatherNetwork(ask);
		const on = quartersOf(ties, today).find((one) => one.quarter === quarter)?.on ?? today;
		const way = wayBetween(nodes, ties, on, [from, to]);
		return (
			way && {
				nodes: way.ids.map((id) => nodeRead(nodes.find((one) => one.id === id)!)),
				ties: way.ties.map((tie) => {
					const { id, a, b, kind, together, source } = tie;
					const { state, heldBy } = tieOn(tie, on)!;
					return { id, a, b, kind, together, source, state, heldBy, ...spanOf(tie, on) };
				})
			}
		);
	}
});

const sentence = z.object({ nl: z.string(), en: z.string() });

/**
 * "Wie zou wie kunnen ontmoeten": who share groups, subjects, or a need and what answers it, and do not know each other yet. It
 * proposes with reasons; a human makes the introduction.
 */
export const findMeetings = readOperation({
	name: 'network.meet',
	summary: { nl: 'Wie zou wie kunnen ontmoeten?', en: 'Who could meet whom?' },
	audience: ['member'],
	input: z.strictObject({
		...{ areaId: idShape.optional(), of: nodeId.optional() },
		limit: z.coerce.number().int().min(1).max(30).default(6)
	}),
	output: z.array(
		z.object({
			...{ a: nodeShape, b: nodeShape },
			/** Whom both know. */
			both: z.array(nodeShape),
			/** What both are about. */
			subjects: z.array(sentence),
			/** What the one needs and the other is or has. */
			answers: z.object({ needs: nodeId, has: nodeId, subjects: z.array(sentence) }).nullable()
		})
	),
	example: {},
	async work({ areaId, of, limit: most }, ask) {
		const whole = await gatherNetwork(ask);
		const { nodes, ties, today } = areaId ? await inArea(ask, whole, areaId) : whole;
		const { entries } = await thesaurusOf(ask.tx, ask.actor.organisationId);
		const subjectsOf = (text: string) => subjectWords(text).map((word) => word.slice(1));
		const found = meetingsOf(nodes, ties, today, { subjectsOf, most, ...(of && { of }) });
		const read = (id: string) => nodeRead(nodes.find((one) => one.id === id)!);
		const named = (ids: readonly string[]) =>
			ids.flatMap((id) => {
				const entry = entries[id];
				return entry ? [{ nl: entry.nl, en: entry.en }] : [];
			});
		return found.map(({ a, b, both, subjects, answers }) => ({
			...{
				a: read(a),
				b: read(b),
				both: both.slice(0, 4).map(read),
				subjects: named(subjects).slice(0, 4)
			},
			answers: answers && { ...answers, subjects: named(answers.subjects).slice(0, 3) }
		}));
	}
});
