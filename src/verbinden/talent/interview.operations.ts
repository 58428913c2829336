import {
	fieldProblem,
	idShape,
	maybe,
	newId,
	optionalText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { addNewTalent, write } from './talent.operations.ts';
import { linesOf, type TalentKind } from './talent.rules.ts';
import { exampleGiver, exampleId, giverInput, limitsInput } from './talent.schema.ts';

/** More from one talk is no talk but a list. */
const mostFromOneTalk = 12;
const lines = () => optionalText(4000);

/** Keeps what came up in a talent talk: every line a talent, with limits and consent said once (methods.md 5). */
export const keepInterview = writeOperation({
	...write,
	name: 'talent.interview',
	summary: { nl: 'Bewaar een talentgesprek', en: 'Keep a talent talk' },
	input: z.strictObject({
		writeId: idShape,
		areaId: maybe(idShape),
		/** What they know a lot about; every line is one talent. */
		head: lines(),
		/** What warms them, or what they would get up for. */
		heart: lines(),
		/** What they like to make, mend, cook or play. */
		hands: lines(),
		/** What they would teach somebody else. */
		teach: lines(),
		/** What they want to learn or seek themselves. */
		wants: optionalText(1000),
		/** For what or whom they want to use it. */
		useFor: optionalText(1000),
		...limitsInput,
		...giverInput
	}),
	example: { writeId: exampleId(9), hands: 'elke fiets\nbanden plakken', ...exampleGiver },
	rest: { method: 'post', path: '/talent-talks', tag: 'verbinden' },
	async work({ writeId: _, areaId, head, heart, hands, teach, ...input }, ask) {
		const { wants, useFor, days, parts, howOften, never, timeLimit, stopsWhen, ...giver } = input;
		const limits = { days, parts, howOften, never, timeLimit, stopsWhen };
		const said = Object.entries({ head, heart, hands, learn: teach }) as [TalentKind, string][];
		const talents = said.flatMap(([kind, answer]) =>
			linesOf(answer).map((words) => ({ kind, words }))
		);
		if (talents.length === 0) throw fieldProblem('hands', 'nothingInTalk');
		if (talents.length > mostFromOneTalk) throw fieldProblem('hands', 'tooManyInTalk');
		const tooLong = talents.find(({ words }) => words.length > 2000);
		if (tooLong) throw fieldProblem('hands', 'lineTooLong');
		const ids: string[] = [];
		for (const { kind, words } of talents) {
			const id = newId();
			ids.push(id);
			await addNewTalent(ask, { id, kind, words, areaId, useFor, wants, ...limits }, giver);
		}
		return { id: ids[0]!, version: 1 };
	}
});
