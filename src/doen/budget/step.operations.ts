import {
	Problem,
	dayOf,
	dayShape,
	fieldProblem,
	idShape,
	maybe,
	optionalText,
	shortText,
	writeOperation
} from '#kernel/index.ts';
import { z } from 'zod';
import { account, balance, inSentence } from './budget.rules.ts';
import { centsOrNone, exampleId } from './budget.schema.ts';
import { takeRequest } from './request.ts';
import { changeRequest } from './request.store.ts';
import { findRows } from './rows.store.ts';

/** Hands a request in; costs and cover must be the same, else the refusal says the difference. */
export const handInBudgetRequest = writeOperation({
	name: 'budgetRequest.handIn',
	object: 'budgetRequest',
	summary: { nl: 'Dien een aanvraag in', en: 'Hand a request in' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape, handedInOn: dayShape().optional() }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/budget-requests/{id}/hand-ins', tag: 'doen' },
	async work({ id, handedInOn }, ask) {
		const { organisationId } = ask.actor;
		const { version } = await takeRequest(ask, id, 'handIn');
		const { lines } = await findRows(ask.tx, organisationId, id);
		const { cost, missing } = balance(lines);
		if (lines.length === 0 || cost === 0) throw new Problem('emptyBudget');
		if (missing !== 0) throw new Problem('sumsDiffer', inSentence(missing));
		const day = handedInOn ?? dayOf(ask.clock());
		await changeRequest(ask.tx, organisationId, id, { state: 'handedIn', handedInOn: day });
		return { id, version };
	}
});

/** Takes a request back that was handed in and not decided yet, to change it. */
export const takeBudgetRequestBack = writeOperation({
	name: 'budgetRequest.takeBack',
	object: 'budgetRequest',
	summary: { nl: 'Haal een aanvraag terug', en: 'Take a request back' },
	audience: ['worker'],
	input: z.strictObject({ writeId: idShape, id: idShape }),
	example: { writeId: exampleId(9), id: exampleId(1) },
	rest: { method: 'post', path: '/budget-requests/{id}/returns', tag: 'doen' },
	async work({ id }, ask) {
		const { version } = await takeRequest(ask, id, 'takeBack');
		const back = { state: 'draft' as const, handedInOn: null };
		await changeRequest(ask.tx, ask.actor.organisationId, id, back);
		return { id, version };
	}
});

/** Notes what was decided: granted, granted on a condition, or refused with the reason. */
export const decideBudgetRequest = writeOperation({
	name: 'budgetRequest.decide',
	object: 'budgetRequest',
	summary: { nl: 'Noteer het besluit over een aanvraag', en: 'Note what was decided' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, outcome: z.enum(['granted', 'grantedIf', 'refused']) },
		/** A body or role, never a name. */
		decidedBy: shortText(),
		decidedOn: dayShape().optional(),
		/** In cents; left out it is what was asked. */
		grantedCents: maybe(centsOrNone()),
		condition: optionalText(1000),
		reason: optionalText()
	}),
	example: {
		...{ writeId: exampleId(9), id: exampleId(1), outcome: 'grantedIf' },
		...{ decidedBy: 'gemeente Oudermeer', condition: 'mits 1,20 m stoep vrij blijft' }
	} as const,
	rest: { method: 'post', path: '/budget-requests/{id}/decisions', tag: 'doen' },
	async work({ id, outcome, decidedBy, decidedOn, grantedCents, condition, reason }, ask) {
		const { organisationId } = ask.actor;
		if (outcome === 'refused' && !reason) throw fieldProblem('reason', 'whyRefused');
		if (outcome === 'grantedIf' && !condition) throw fieldProblem('condition', 'onWhatCondition');
		const { request, version } = await takeRequest(ask, id, 'decide');
		const day = decidedOn ?? dayOf(ask.clock());
		if (day < request.handedInOn!) throw fieldProblem('decidedOn', 'beforeLastState');
		await changeRequest(ask.tx, organisationId, id, {
			...{ state: outcome, decidedBy, decidedOn: day, decisionReason: reason },
			condition: outcome === 'grantedIf' ? condition : null,
			grantedCents: outcome === 'refused' ? 0 : (grantedCents ?? request.asked)
		});
		return { id, version };
	}
});

/** Gives the account: what was left and given back. Sums agree, or the note names the difference. */
export const accountForBudget = writeOperation({
	name: 'budgetRequest.account',
	object: 'budgetRequest',
	summary: { nl: 'Verantwoord wat er met het geld is gedaan', en: 'Account for the money' },
	audience: ['worker'],
	input: z.strictObject({
		...{ writeId: idShape, id: idShape, givenBackCents: centsOrNone().default(0) },
		note: optionalText(),
		accountedOn: dayShape().optional()
	}),
	example: { writeId: exampleId(9), id: exampleId(1), givenBackCents: 3800 },
	rest: { method: 'post', path: '/budget-requests/{id}/accounts', tag: 'doen' },
	async work({ id, givenBackCents, note, accountedOn }, ask) {
		const { organisationId } = ask.actor;
		const { request, version } = await takeRequest(ask, id, 'spend');
		const { lines, receipts } = await findRows(ask.tx, organisationId, id);
		const grantedCents = request.grantedCents ?? 0;
		const { left } = account(lines, { grantedCents, receipts, givenBackCents });
		if (left !== 0 && !note) throw fieldProblem('note', 'sumNamesDifference');
		await changeRequest(ask.tx, organisationId, id, {
			...{ state: 'accounted', givenBackCents, accountNote: note },
			accountedOn: accountedOn ?? request.accountedOn ?? dayOf(ask.clock())
		});
		return { id, version };
	}
});
