import { Problem, perform, toProblemJson } from '#kernel/index.ts';
import { words } from '#ui/shared.ts';
import { asSheetFile, figuresCsv, showReport, type SheetRow } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { RequestHandler } from './$types';

/** The figures of a report to take along: each with its meaning, source and period; as xlsx, or as CSV. */
export const GET: RequestHandler = async (event) => {
	try {
		const report = await perform(showReport, { id: event.params.id }, contextOf(event));
		const t = words(event.locals.locale).report;
		const period = t.period(report.from, report.until);
		const rows: SheetRow[] = [
			[t.group, t.figure, t.number, t.outOf('…', '…'), t.meaning, t.counted, t.inPeriod],
			...report.figures.map(({ key, group, value, of }): SheetRow => {
				const [name, meaning, source] = t.key[key]!;
				return [t.groups[group], name, value ?? t.small, of, meaning, source, period];
			})
		];
		const isCsv = event.url.searchParams.get('als') === 'csv';
		const body = isCsv ? figuresCsv(rows) : await asSheetFile(rows, t.figures);
		return new Response(body as BodyInit, {
			headers: {
				'content-type': isCsv
					? 'text/csv; charset=utf-8'
					: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				'content-disposition': `attachment; filename="cijfers-${report.from}-${report.until}.${isCsv ? 'csv' : 'xlsx'}"`,
				'cache-control': 'no-store'
			}
		});
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		const problem = toProblemJson(error, event.locals.locale);
		return Response.json(problem, { status: problem.status });
	}
};
