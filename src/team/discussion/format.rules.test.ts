import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFault, codePattern, lettersOf, nextCode } from './code.rules.ts';
import { closingFault, isCollective, namesIn } from './discussion.rules.ts';
import { endOf, formatNames, formats, minutesOf, routes, type Round } from './format.rules.ts';

const whole = (word: string) => [word];

describe('[R31] the formats of methods.md 7', () => {
	test('the talent-based format takes 45 minutes, the compact one 65, the others as long as they need', () => {
		expect(formatNames.map(minutesOf)).toEqual([45, 65, null, null]);
		expect(formats.incident).toHaveLength(10);
		expect(formats.fiveSteps).toHaveLength(5);
		expect(formats.talents).toHaveLength(8);
	});

	test.each(formatNames)('%s asks after talents, the network and a choice, each once', (name) => {
		const rounds: readonly Round[] = formats[name];
		const parts = rounds.flatMap((one) => one.parts);
		expect(new Set(parts).size).toBe(parts.length);
		for (const part of [
			'question',
			'talent',
			'tap',
			'nearby',
			'choice',
			'stance',
			...routes
		] as const)
			expect(parts).toContain(part);
		// Talents come before solutions, and a professional comes last of these.
		expect(parts.indexOf('talent')).toBeLessThan(parts.indexOf('self'));
		const order = parts.filter((part) => (routes as readonly string[]).includes(part));
		expect(order).toEqual([...routes]);
	});

	test('a round ends so many minutes after it began', () => {
		const since = new Date('2026-06-12T10:00:00Z');
		expect(endOf(since, { minutes: 8 })).toBe(Date.parse('2026-06-12T10:08:00Z'));
		expect(endOf(since, { minutes: null })).toBeNull();
	});
});

describe('a code without a name', () => {
	test('says what is wrong with it', () => {
		expect(codeFault('SV-24-07')).toBeUndefined();
		expect(codeFault('JANSEN')).toBe('codeIsName');
		expect(codeFault('JANSEN-24-07')).toBe('codeIsName');
		expect(codeFault('12-03-1990')).toBe('codeIsNumber');
		expect(codeFault('SV-123456782')).toBe('codeIsNumber');
		expect(codeFault('SV')).toBe('codeShape');
	});

	test('has the letters of the team and the next number of the year', () => {
		const partsOf = (word: string) => (word === 'spindelveld' ? ['spindel', 'veld'] : [word]);
		expect(lettersOf('Spindelveld', partsOf)).toBe('SV');
		expect(lettersOf('Sociaal Wijkteam Spindelveld', partsOf)).toBe('WSV');
		expect(lettersOf('Één', partsOf)).toBe('E');
		expect(lettersOf('123', partsOf)).toBe('T');
		expect(nextCode('SV', '2024', ['SV-24-06', 'SV-23-40', 'LW-24-09'])).toBe('SV-24-07');
	});

	test('is always new and always right', () => {
		const codes = fc.array(fc.nat(998).map((one) => `SV-24-${one}`));
		fc.assert(
			fc.property(fc.string(), codes, (name, used) => {
				const letters = lettersOf(name, whole);
				expect(letters).toMatch(/^[A-Z]{1,3}$/);
				const next = nextCode('SV', '2024', used);
				expect(used).not.toContain(next);
				expect(next).toMatch(codePattern);
			})
		);
	});
});

describe('closing', () => {
	const said = fc.record({
		part: fc.constantFrom('talent', 'fact', 'tap'),
		words: fc.constantFrom('bakt brood', 'Fatima'),
		entryId: fc.constantFrom(null, 'x')
	});
	const given = fc.record({
		noTalentReason: fc.constantFrom(null, 'nog niet bekend'),
		lookedAgain: fc.boolean()
	});
	const holdsName = (words: string) => words === 'Fatima';

	test('never without a talent or a reason, nor with a name nobody looked at', () => {
		fc.assert(
			fc.property(fc.array(said), given, (notes, with_) => {
				const fault = closingFault(notes, with_, holdsName)?.fault;
				const hasTalent = notes.some(({ part }) => part === 'talent');
				const named = namesIn(notes, holdsName).length > 0;
				expect(fault === 'talentsFirst').toBe(!hasTalent && !with_.noTalentReason);
				if (fault === undefined) expect(named && !with_.lookedAgain).toBe(false);
				if (fault === 'lookAgain') expect(named).toBe(true);
			})
		);
	});

	test('a route is collective by a community or a combination only', () => {
		fc.assert(
			fc.property(fc.subarray([...routes]), (chosen) => {
				const without = chosen.filter((one) => one !== 'community' && one !== 'combination');
				expect(isCollective(chosen)).toBe(without.length < chosen.length);
			})
		);
	});
});
