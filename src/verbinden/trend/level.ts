import type { Read } from '#kernel/index.ts';
import type { z } from 'zod';
import type { levelShape } from './rising.schema.ts';
import { countAsked } from './rising.store.ts';

/** Below two questions a quarter nothing can be told (design.md, the computing core, 3): then the area around it is looked at. */
const enough = 8;
const mostSteps = 6;

/** The area itself when enough is asked there, else the first around it where it is; the largest there is when nowhere. */
export async function levelOf(
	tx: Read,
	organisationId: string,
	areaId: string,
	since: string
): Promise<z.output<typeof levelShape> | undefined> {
	const first = await countAsked(tx, organisationId, areaId, since);
	if (!first) return undefined;
	let at = { id: areaId, ...first };
	for (let step = 0; step < mostSteps && at.questions < enough && at.parentId; step++) {
		const around = await countAsked(tx, organisationId, at.parentId, since);
		if (!around) break;
		at = { id: at.parentId, ...around };
	}
	return {
		asked: { id: areaId, name: first.name },
		shown: { id: at.id, name: at.name },
		isHigher: at.id !== areaId,
		isLittle: at.questions < enough
	};
}
