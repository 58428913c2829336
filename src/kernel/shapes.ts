import { z } from 'zod';
import { dayOf } from './clock.ts';
import { holdsBsn } from './text/sensitive.ts';

const noZeroByte = (text: string) => !text.includes('\u0000');

/** A text that may be empty. */
export const anyText = (max: number) =>
	z
		.string()
		.trim()
		.max(max)
		.refine(noZeroByte, { message: 'zeroByte' })
		.refine((text) => !holdsBsn(text), { message: 'holdsBsn' });

/** A text that must be there, for example a name. */
export const shortText = (max = 200) => anyText(max).min(1);

/** The main words of an entry. */
export const longText = (max = 20_000) => anyText(max).min(1);

/** A text that may be left out; an empty one counts as left out. */
export const optionalText = (max = 2000) =>
	anyText(max)
		.nullish()
		.transform((text) => text || null);

/** What may be left out; then it is null. */
export const maybe = <T extends z.ZodType>(shape: T) =>
	shape.nullish().transform((one) => one ?? null);

const isRealDay = (day: string) => {
	const moment = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === day;
};

/** Any day that may be agreed on: yyyy-mm-dd, from 1950 until 2100. */
export const agreedDayShape = () =>
	z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'notADay' })
		.refine(isRealDay, { message: 'notADay' })
		.refine((day) => day >= '1950-01-01' && day < '2100-01-01', { message: 'notADay' });

/** A day that has been: yyyy-mm-dd, from 1950 until today in the Netherlands. */
export const dayShape = () =>
	z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'notADay' })
		.refine(isRealDay, { message: 'notADay' })
		.refine((day) => day >= '1950-01-01', { message: 'tooLongAgo' })
		.refine((day) => day <= dayOf(new Date()), { message: 'inFuture' });
