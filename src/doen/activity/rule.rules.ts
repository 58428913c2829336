import * as library from 'rrule';
import { floating, wallOf } from './wall-clock.rules.ts';

// Node hands over the library as one default, a bundler by its names.
const { RRule } =
	'RRule' in library
		? library
		: (library as unknown as { default: typeof import('rrule') }).default;

export type RuleFault = 'notARule' | 'ruleTooOften' | 'ruleNeverComes' | 'ruleEndsBeforeStart';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const wholes = (text: string, low: number, high: number) =>
	text.split(',').every((one) => {
		const size = Math.abs(Number(one));
		return /^[+-]?\d{1,4}$/.test(one) && size >= low && size <= high;
	});
const positive = (text: string, high: number) => /^\d{1,4}$/.test(text) && wholes(text, 1, high);

const parts: Record<string, (value: string) => boolean> = {
	FREQ: (value) => ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(value),
	INTERVAL: (value) => positive(value, 99),
	COUNT: (value) => positive(value, 9999),
	UNTIL: (value) => /^(19|20)\d{6}(T\d{6}Z?)?$/.test(value),
	BYDAY: (value) =>
		value.split(',').every((one) => /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.test(one)),
	BYMONTHDAY: (value) => wholes(value, 1, 31),
	BYMONTH: (value) => value.split(',').every((one) => positive(one, 12)),
	BYSETPOS: (value) => wholes(value, 1, 366),
	WKST: (value) => weekdays.includes(value)
};

type Parts = Partial<Record<string, string>>;

/** The parts of a rule by name; undefined when it is none that this house can keep. */
function partsOf(rule: string): Parts | undefined {
	const found: Parts = {};
	for (const part of rule
		.trim()
		.toUpperCase()
		.replace(/^RRULE:/, '')
		.split(';')) {
		const [name = '', value = '', ...rest] = part.split('=');
		if (rest.length > 0 || !value || name in found || !Object.hasOwn(parts, name)) return undefined;
		found[name] = value;
	}
	return found.FREQ ? found : undefined;
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days that no month has, such as 31 February or the sixth Monday. */
function neverComes({ FREQ, BYMONTH, BYMONTHDAY, BYDAY }: Parts): boolean {
	const months = BYMONTH?.split(',').map(Number) ?? longest.map((_, at) => at + 1);
	const days = BYMONTHDAY?.split(',').map((one) => Math.abs(Number(one)));
	if (days && !months.some((month) => days.some((day) => day <= longest[month - 1]!))) return true;
	const most = FREQ === 'MONTHLY' || BYMONTH ? 5 : 53;
	return BYDAY?.split(',').every((one) => Math.abs(parseInt(one) || 0) > most) ?? false;
}

function fits(given: Parts): boolean {
	const { FREQ, INTERVAL = '1', COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS } = given;
	if (Object.entries(given).some(([name, value]) => !parts[name]!(value!))) return false;
	if (COUNT && UNTIL) return false;
	if (BYSETPOS && !BYDAY && !BYMONTHDAY) return false;
	if (UNTIL && Number.isNaN(untilOf(UNTIL).getTime())) return false;
	if (FREQ === 'MONTHLY' || FREQ === 'YEARLY') return true;
	if (BYMONTHDAY || BYSETPOS || /\d/.test(BYDAY ?? '')) return false;
	return INTERVAL === '1' || (!BYMONTH && (FREQ === 'WEEKLY' || !BYDAY));
}

/** The last moment by the clock on the wall; a day alone is that whole day. */
function untilOf(until: string): Date {
	const [, year, month, day, hour = '23', minutes = '59'] =
		/^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}Z?)?$/.exec(until) ?? [];
	const wall = `${year}-${month}-${day}T${hour}:${minutes}`;
	if (!until.endsWith('Z')) return floating(wall);
	const moment = floating(wall);
	return Number.isNaN(moment.getTime()) ? moment : floating(wallOf(moment));
}

/** The rule made ready to reckon with, from a first start by the clock on the wall. */
export function ruleFrom(rule: string, firstStart: string) {
	const { UNTIL, ...rest } = partsOf(rule) ?? {};
	const text = Object.entries(rest).map(([name, value]) => `${name}=${value}`);
	const until = UNTIL ? { until: untilOf(UNTIL) } : {};
	return new RRule({
		...RRule.parseString(text.join(';')),
		...until,
		dtstart: floating(firstStart)
	});
}

/** A rule as it is kept: capitals, no prefix, and its end by the clock on the wall. Only for a rule without a fault. */
export function normalRule(rule: string): string {
	const { UNTIL, ...rest } = partsOf(rule) ?? {};
	const text = Object.entries(rest).map(([name, value]) => `${name}=${value}`);
	if (UNTIL)
		text.push(`UNTIL=${untilOf(UNTIL).toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}00`);
	return text.join(';');
}

/**
 * What is wrong with a rule (RFC 5545 RRULE without DTSTART), named by its sentence; null when it is good. It can be
 * daily, weekly, monthly or yearly, with INTERVAL, COUNT or UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS and WKST.
 * A rule that never ends is fine: only a window of it is ever looked at.
 */
export function ruleProblem(rule: string, firstStart = '2026-01-01T10:00'): RuleFault | null {
	if (/FREQ=(SECONDLY|MINUTELY|HOURLY)/i.test(rule)) return 'ruleTooOften';
	const given = partsOf(rule);
	if (!given || !fits(given)) return 'notARule';
	if (neverComes(given)) return 'ruleNeverComes';
	if (given.UNTIL && untilOf(given.UNTIL) < floating(firstStart)) return 'ruleEndsBeforeStart';
	return firstOf(rule, firstStart) ? null : given.UNTIL ? 'ruleEndsBeforeStart' : 'ruleNeverComes';
}

/** The first time by the rule, on or after the start: a weekly Wednesday that starts on a Monday begins on Wednesday. */
export function firstOf(rule: string, firstStart: string): string | null {
	const [first] = ruleFrom(rule, firstStart).all((_, at) => at < 1);
	return first?.toISOString().slice(0, 16) ?? null;
}

/** Where a rule may begin to be reckoned, close before a window, without changing what comes in that window. */
export function nearStart(rule: string, firstStart: string, from: string): string {
	const { FREQ, COUNT, INTERVAL = '1' } = partsOf(rule) ?? {};
	if (COUNT || (FREQ !== 'DAILY' && FREQ !== 'WEEKLY')) return firstStart;
	const step = Number(INTERVAL) * (FREQ === 'WEEKLY' ? 7 : 1) * 86_400_000;
	const steps = Math.floor((floating(from).getTime() - floating(firstStart).getTime()) / step) - 1;
	if (steps <= 0) return firstStart;
	return new Date(floating(firstStart).getTime() + steps * step).toISOString().slice(0, 16);
}

/** The last time by the rule; null when it goes on without end. */
export function lastOf(rule: string, firstStart: string): string | null {
	const { COUNT, UNTIL } = partsOf(rule) ?? {};
	if (!COUNT && !UNTIL) return null;
	const last = ruleFrom(rule, firstStart).all().at(-1);
	return last?.toISOString().slice(0, 16) ?? null;
}
