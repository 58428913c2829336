import { asCsv, asPackage, exportDirectory } from '#doen/index.ts';
import { Problem, dayOf, perform, toProblemJson } from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { RequestHandler } from './$types';

const types = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' };

/** The directory to take along: HSDS as JSON or as its tabular package, or a table that a spreadsheet opens safely. */
export const GET: RequestHandler = async (event) => {
	try {
		const all = await perform(exportDirectory, {}, contextOf(event));
		const asked = event.url.searchParams.get('als');
		const as = asked === 'csv' || asked === 'zip' ? asked : 'json';
		const make = {
			csv: () => asCsv(all.services),
			zip: () => asPackage(all, { name: 'Wegwijzer' }),
			json: () => `${JSON.stringify(all, null, 2)}\n`
		};
		const name = `wegwijzer-${dayOf(new Date())}.${as}`;
		return new Response(make[as](), {
			headers: {
				'content-type': as === 'zip' ? 'application/zip' : types[as],
				'content-disposition': `attachment; filename="${name}"`,
				'cache-control': 'no-store'
			}
		});
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		const problem = toProblemJson(error, event.locals.locale);
		return Response.json(problem, { status: problem.status });
	}
};
