import { findArea, outlineOf } from '#community/index.ts';
import { fieldProblem, metresOutside, type Write } from '#kernel/index.ts';
import type { Planned } from './activity.schema.ts';
import { ruleOf } from './repeat.rules.ts';
import { firstOf, lastOf, normalRule, ruleProblem } from './rule.rules.ts';

/** Streets at the border belong to both sides. */
const border = 250;

/**
 * When a planned activity is: its rule as it is kept, its first time by that rule, and its last.
 * @throws Problem at the field that makes it impossible
 */
export function momentsOf(planned: Planned) {
	const { firstStart, repeats, until } = planned;
	const asked = ruleOf(planned, firstStart);
	if (asked === null) return { rule: null, firstStart, lastStart: null };
	if (until && repeats !== 'rule' && until < firstStart.slice(0, 10))
		throw fieldProblem('until', 'endsBefore');
	const fault = ruleProblem(asked, firstStart);
	if (fault) throw fieldProblem(repeats === 'rule' ? 'rule' : 'repeats', fault);
	const rule = normalRule(asked);
	const first = firstOf(rule, firstStart)!;
	return { rule, firstStart: first, lastStart: lastOf(rule, first) };
}

/** @throws Problem when the area is not there, or the point lies outside it */
export async function checkPlace(tx: Write, organisationId: string, { areaId, place }: Planned) {
	if (!areaId) return;
	if (!(await findArea(tx, organisationId, areaId))) throw fieldProblem('areaId', 'unknownArea');
	const outline = place ? await outlineOf(tx, organisationId, areaId) : undefined;
	if (outline && metresOutside(outline, [place!.longitude, place!.latitude]) > border)
		throw fieldProblem('place', 'outsideArea');
}
