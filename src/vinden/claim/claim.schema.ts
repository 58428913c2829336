import { wordsShape } from '#community/index.ts';
import { anyText, idShape, maybe, optionalText, shortText } from '#kernel/index.ts';
import { z } from 'zod';
import { likelihoods, strengths, verdicts } from './claim.rules.ts';

export const exampleId = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

export const claimInput = {
	/** What changed; left out, the words of the outcome. */
	change: optionalText(200),
	outcomeId: maybe(idShape),
	/** How the one could lead to the other. */
	mechanism: anyText(5000).default(''),
	residentsDid: optionalText(),
	workerDid: optionalText()
};

export const linkInput = {
	from: shortText(300),
	to: shortText(300),
	evidence: z.enum(strengths).default('none'),
	/** What shows it, in words; sources lie beside it as part `link:<id>`. */
	proof: optionalText(1000)
};

export const rivalInput = {
	text: shortText(300),
	plausible: z.enum(likelihoods),
	evidenceFor: optionalText(),
	evidenceAgainst: optionalText()
};

const text = z.string().nullable();
export const linkShape = z.object({
	...{ id: idShape, from: z.string(), to: z.string(), evidence: z.enum(strengths) },
	...{ proof: text, version: z.int() }
});
export const rivalShape = z.object({
	...{ id: idShape, text: z.string(), plausible: z.enum(likelihoods) },
	...{ evidenceFor: text, evidenceAgainst: text, version: z.int() }
});

const judged = {
	/** As it was judged. */
	verdict: z.enum(verdicts),
	/** What holds now: never more than links and rivals allow. */
	holds: z.enum(verdicts),
	strength: z.enum(strengths)
};

export const listedClaimShape = z.object({
	...{ id: idShape, title: z.string(), text: z.string(), happenedOn: z.string(), areaName: text },
	...judged
});

export const claimShape = z.object({
	...wordsShape,
	...judged,
	...{ residentsDid: text, workerDid: text, verdictWhy: text, judgedOn: text, version: z.int() },
	outcome: z.object({ id: idShape, title: z.string() }).nullable(),
	links: z.array(linkShape),
	rivals: z.array(rivalShape),
	/** The most that may be said now. */
	most: z.enum(verdicts),
	/** The links it is no stronger than. */
	weakest: z.array(idShape),
	/** The rivals that stand in the way. */
	standing: z.array(idShape)
});
