export { changeBudgetFund, listBudgetFunds, makeBudgetFund } from './fund.operations.ts';
export {
	beginBudgetRequest,
	changeBudgetRequest,
	listBudgetRequests,
	showBudgetRequest
} from './request.operations.ts';
export {
	addBudgetLine,
	addBudgetReceipt,
	answerBudgetRule,
	countBudgetSupport,
	removeBudgetRow
} from './rows.operations.ts';
export {
	accountForBudget,
	decideBudgetRequest,
	handInBudgetRequest,
	takeBudgetRequestBack
} from './step.operations.ts';
