import type { Sentence } from '#kernel/index.ts';
import { fieldsOf, type HsdsKind, type HsdsRecord } from './hsds.fields.ts';

/** What breaks HSDS: in which record, at which path in it, and what is wrong. */
export interface HsdsFault {
	/** Its name, or its number in the file counted from 1. */
	record: string;
	/** As in `phones[0].number`. */
	path: string;
	sentence: Sentence;
}
type Fault = Omit<HsdsFault, 'record'>;

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const email =
	/^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i;
const moment = /^\d{4}-\d\d-\d\d[t ]\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;

export const isUuid = (value: unknown): value is string =>
	typeof value === 'string' && uuid.test(value);

export const isRecord = (value: unknown): value is HsdsRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An address on the web or elsewhere: with a scheme, and without blanks. */
const isUri = (text: string) =>
	/^[a-z][a-z0-9+.-]*:[^\s<>"\\^`{|}]+$/i.test(text) && URL.canParse(text);

const wrong = (path: string, nl: string, en: string): Fault => ({ path, sentence: { nl, en } });
const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 60) ?? '';

const formats: Record<string, [(value: string) => boolean, string, string]> = {
	uuid: [isUuid, 'geen UUID', 'no UUID'],
	email: [(text) => email.test(text), 'geen e-mailadres', 'no e-mail address'],
	uri: [isUri, 'geen webadres', 'no web address'],
	'date-time': [(text) => moment.test(text), 'geen tijdstip', 'no date and time'],
	string: [() => true, '', '']
};

/** What is wrong with one value, where it must be of this kind. */
function faultsOfValue(kind: string, value: unknown, path: string): Fault[] {
	const [nested] = /[a-z_]+(?=[}\]]$)/.exec(kind) ?? [];
	if (nested && kind.startsWith('[')) {
		if (!Array.isArray(value)) return [wrong(path, 'hier hoort een lijst', 'a list belongs here')];
		return value.flatMap((one, at) => faultsOf(nested as HsdsKind, one, `${path}[${at}]`));
	}
	if (nested) return faultsOf(nested as HsdsKind, value, path);
	if (kind === 'number') {
		if (typeof value === 'number' && Number.isFinite(value)) return [];
		return [wrong(path, `${shown(value)} is geen getal`, `${shown(value)} is no number`)];
	}
	if (typeof value !== 'string')
		return [wrong(path, `${shown(value)} is geen tekst`, `${shown(value)} is no text`)];
	const format = formats[kind];
	if (format) {
		const [holds, nl, en] = format;
		return holds(value)
			? []
			: [wrong(path, `${shown(value)} is ${nl}`, `${shown(value)} is ${en}`)];
	}
	const allowed = kind.split('|');
	if (allowed.includes(value)) return [];
	const list = allowed.join(', ');
	return [
		wrong(
			path,
			`${shown(value)} kan niet; wel: ${list}`,
			`${shown(value)} is not possible; but: ${list}`
		)
	];
}

/**
 * What breaks the schema of HSDS in a record and in all that is nested in it. Fields that HSDS does not know are fine.
 * @param at where it stands in a larger record
 */
export function faultsOf(kind: HsdsKind, record: unknown, at = ''): Fault[] {
	if (!isRecord(record)) return [wrong(at, 'hier hoort een record', 'a record belongs here')];
	const prefix = at ? `${at}.` : '';
	return Object.entries(fieldsOf(kind)).flatMap(([name, kind]) => {
		const must = kind.startsWith('!');
		const value = record[name];
		if (value === undefined)
			return must ? [wrong(`${prefix}${name}`, 'dit ontbreekt', 'this is missing')] : [];
		return faultsOfValue(must ? kind.slice(1) : kind, value, `${prefix}${name}`);
	});
}
