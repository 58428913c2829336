import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	asSubject,
	isAddress,
	isForGood,
	isOneLine,
	isUnreachable,
	messageIdOf,
	nextTry,
	pauses
} from './mail.rules.ts';

const now = new Date('2026-03-02T09:00:00Z');

describe('[R89] a message that was not taken', () => {
	test('waits 1 minute, 5, 30, 2 hours, 12 hours, and longer', () => {
		const waits = pauses.map((_, index) => {
			const next = nextTry(index + 1, { responseCode: 451, command: 'RCPT TO' }, now)!;
			return (next.getTime() - now.getTime()) / 60_000;
		});
		expect(waits.slice(0, 5)).toEqual([1, 5, 30, 120, 720]);
		expect(waits).toEqual(waits.toSorted((a, b) => a - b));
		expect(nextTry(pauses.length + 1, {}, now)).toBeUndefined();
	});

	test('is given up at once when this address or text is refused for good, not when signing in fails', () => {
		expect(isForGood({ responseCode: 550, command: 'RCPT TO' })).toBe(true);
		expect(isForGood({ responseCode: 554, command: 'DATA' })).toBe(true);
		expect(isForGood({ code: 'EENVELOPE', command: 'API' })).toBe(true);
		expect(isForGood({ responseCode: 535, command: 'AUTH PLAIN', code: 'EAUTH' })).toBe(false);
		expect(isForGood({ responseCode: 550, command: 'MAIL FROM' })).toBe(false);
		expect(isForGood({ responseCode: 421, command: 'RCPT TO' })).toBe(false);
		expect(isForGood({ code: 'ETIMEDOUT', command: 'CONN' })).toBe(false);
		expect(isUnreachable({ code: 'ESOCKET', command: 'CONN' })).toBe(true);
		expect(isUnreachable({ code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' })).toBe(false);
	});

	test('has the same number at every try', () => {
		expect(messageIdOf('x', 'Vierzet <vierzet@voorbeeld.nl>')).toBe('<x@voorbeeld.nl>');
		expect(messageIdOf('x', 'vierzet')).toBe('<x@vierzet.invalid>');
	});
});

describe('[R89] no line of a message becomes a header', () => {
	test('an address is one plain address', () => {
		for (const good of ['a@b', 'samira+buurt@voorbeeld.nl', 'jo.an@sub.voorbeeld.nl'])
			expect(isAddress(good), good).toBe(true);
		for (const bad of [
			...['', 'a', 'a@', '@b', 'a@b, c@d', 'A <a@b>', 'a b@c', '"a"@b', 'a@b;c@d', 'a..b@c'],
			...['a@b\r\nBcc: c@d', 'a@b\nX: y', 'a\u0000@b', `${'x'.repeat(65)}@b`]
		])
			expect(isAddress(bad), bad).toBe(false);
	});

	test('a subject made of a title always fits on one line', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
				const subject = asSubject(title);
				expect(isOneLine(subject)).toBe(true);
				expect(subject.length).toBeLessThanOrEqual(150);
			})
		);
	});
});
