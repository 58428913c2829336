import type { Values } from '#web/index.ts';

interface Shown {
	providerName: string | null;
	phones: { number: string }[];
	languages: { name: string | null }[];
	themes: { name: string }[];
	places: object[];
	times: { days: string | null }[];
}

/** A listing as the fields of its form. */
export const asFields = <T extends Shown>(one: T): Values => ({
	...one,
	phone: one.phones[0]?.number,
	languages: one.languages.flatMap(({ name }) => name ?? []).join(', '),
	themes: one.themes.map(({ name }) => name).join(', '),
	times: one.times.map((time) => ({ ...time, days: time.days?.split(',') ?? [] }))
});

/** How many rows for places and times a form has: those that are there, and one more. */
const rows = 12;
export const timeLists = Array.from({ length: rows }, (_, at) => `times.${at}.days`);
