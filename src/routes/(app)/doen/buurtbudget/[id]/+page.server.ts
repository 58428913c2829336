import { walkWhy } from '#community/index.ts';
import {
	accountForBudget,
	addBudgetLine,
	addBudgetReceipt,
	answerBudgetRule,
	changeBudgetRequest,
	countBudgetSupport,
	decideBudgetRequest,
	handInBudgetRequest,
	removeBudgetRow,
	showBudgetRequest,
	takeBudgetRequestBack
} from '#doen/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions } from '../../../keep.server.ts';
import { noteIds } from '../../../note.server.ts';
import { adds, changes } from '../../../part.server.ts';
import { photoActions } from '../../../photos.server.ts';
import { typedCents } from '../../cents.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	return {
		request: await perform(showBudgetRequest, { id }, context),
		thread: await perform(walkWhy, { id }, context),
		...{ newId: newId(), writeId: newId(), photoIds: noteIds().photoIds }
	};
};

const amount = (key: string) => ({
	key,
	reshape: ({ euros, ...values }: Record<string, unknown>) => ({
		...{ ...values, cents: typedCents(euros) ?? Number.NaN }
	})
});

export const actions: Actions = {
	...keepActions('/doen/buurtbudget'),
	...photoActions,
	change: changes(changeBudgetRequest, { key: 'id' }),
	line: adds(addBudgetLine, amount('requestId')),
	receipt: adds(addBudgetReceipt, amount('requestId')),
	removeRow: changes(removeBudgetRow, { key: 'requestId' }),
	rule: changes(answerBudgetRule, { key: 'requestId' }),
	count: changes(countBudgetSupport, { key: 'requestId' }),
	handIn: changes(handInBudgetRequest, { key: 'id' }),
	takeBack: changes(takeBudgetRequestBack, { key: 'id' }),
	decide: changes(decideBudgetRequest, {
		key: 'id',
		reshape: ({ euros, ...values }) => ({ ...values, grantedCents: typedCents(euros) })
	}),
	account: changes(accountForBudget, {
		key: 'id',
		reshape: ({ euros, ...values }) => ({ ...values, givenBackCents: typedCents(euros) })
	})
};
