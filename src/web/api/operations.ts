import * as community from '#community/index.ts';
import * as denken from '#denken/index.ts';
import * as doen from '#doen/index.ts';
import type { Operation, Rest } from '#kernel/index.ts';
import * as team from '#team/index.ts';
import * as verbinden from '#verbinden/index.ts';
import * as vinden from '#vinden/index.ts';
import * as zien from '#zien/index.ts';

const isOperation = (value: unknown): value is Operation =>
	typeof value === 'object' && value !== null && 'audience' in value && 'work' in value;

/** Every operation that stands in a front door. */
export const allOperations: readonly Operation[] = [
	...[community, zien, denken, doen, vinden, verbinden, team]
].flatMap((door) => Object.values(door).filter(isOperation));

export type ApiOperation = Operation & { rest: Rest };

/** Those that can be reached over the wire. */
export const apiOperations = allOperations.filter(
	(operation): operation is ApiOperation => operation.rest !== undefined
);
