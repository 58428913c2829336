import {
	Problem,
	perform,
	toProblemJson,
	type Context,
	type ReadOperation
} from '#kernel/index.ts';
import { contextOf } from '#web/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

interface File {
	fileName: string;
	text: string;
}
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- any reading that gives a file */
type GivesFile = ReadOperation<any, any>;

/** A file to save, or the refusal in words. */
export async function fileResponse(
	event: RequestEvent,
	operation: GivesFile,
	id: string,
	context: Context = contextOf(event)
): Promise<Response> {
	try {
		const { fileName, text } = (await perform(operation, { id }, context)) as File;
		return new Response(text, {
			headers: {
				'content-type': 'application/json; charset=utf-8',
				'content-disposition': `attachment; filename="${fileName}"`,
				'cache-control': 'no-store'
			}
		});
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return Response.json(toProblemJson(error, event.locals.locale), { status: error.status });
	}
}
