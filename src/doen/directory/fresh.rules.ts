import { addMonths } from '#kernel/index.ts';

/** What nobody confirmed for longer than this many months is shown as such. */
export const freshFor = 12;

/** The first day that still counts as lately confirmed. */
export const freshSince = (today: string): string => addMonths(today, -freshFor);

/** Whether a listing was confirmed in the last twelve months. Both days as yyyy-mm-dd. */
export const isFresh = (confirmedOn: string | null, today: string): boolean =>
	confirmedOn !== null && confirmedOn >= freshSince(today);
