export {
	chooseForReport,
	moveInReport,
	rewriteInReport,
	takeOutOfReport,
	writeInReport
} from './part.operations.ts';
export {
	beginReport,
	changeReport,
	finishReport,
	listReports,
	listTellable,
	showReport
} from './report.operations.ts';
export { asSheetFile, figuresCsv, type SheetRow } from './sheet.ts';
