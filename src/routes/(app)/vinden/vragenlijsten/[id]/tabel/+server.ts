import { Problem, perform, toProblemJson } from '#kernel/index.ts';
import { exportMeasurement, tableAsCsv } from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { RequestHandler } from './$types';

/** The group report as a table that a spreadsheet opens safely. */
export const GET: RequestHandler = async (event) => {
	try {
		const { rows } = await perform(exportMeasurement, { id: event.params.id }, contextOf(event));
		return new Response(tableAsCsv(rows), {
			headers: {
				'content-type': 'text/csv; charset=utf-8',
				'content-disposition': 'attachment; filename="groepsuitkomst.csv"',
				'cache-control': 'no-store'
			}
		});
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		const problem = toProblemJson(error, event.locals.locale);
		return Response.json(problem, { status: problem.status });
	}
};
