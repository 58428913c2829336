import { Problem, perform, toProblemJson } from '#kernel/index.ts';
import { exportNetwork } from '#verbinden/index.ts';
import { contextOf } from '#web/index.ts';
import type { RequestHandler } from './$types';

/** The network to take along, without persons: GraphML, GEXF, or two tables in a zip. */
export const GET: RequestHandler = async (event) => {
	try {
		const { searchParams } = event.url;
		const areaId = searchParams.get('gebied');
		const format = searchParams.get('als') ?? 'graphml';
		const asked = { format, ...(areaId && { areaId }) };
		const { body, name, type } = await perform(exportNetwork, asked as never, contextOf(event));
		return new Response(new Blob([body as Uint8Array<ArrayBuffer>]), {
			headers: {
				'content-type': type,
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
