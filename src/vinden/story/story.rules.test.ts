import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { domainsOf, isNarrower, nameOf, otherDomain, panelOf, scopes } from './story.rules.ts';

test('[R93] a round asks for each domain once, and always has a place for what fits nowhere', () => {
	expect(domainsOf([' Wonen', 'leven', 'wonen', ''])).toEqual(['wonen', 'leven', 'anders']);
	fc.assert(
		fc.property(fc.array(fc.string()), (said) => {
			const domains = domainsOf(said);
			expect(domains.at(-1)).toBe(otherDomain);
			expect(new Set(domains).size).toBe(domains.length);
			expect(domainsOf(domains)).toEqual(domains);
		})
	);
});

test('a story without a name is called by its first words', () => {
	expect(nameOf('De sleutel', 'x')).toBe('De sleutel');
	expect(nameOf(null, 'Ze noemen me chef. Elke week.')).toBe('Ze noemen me chef.');
	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 400 }), (changed) => {
			const name = nameOf(null, changed);
			expect(name.length).toBeLessThanOrEqual(80);
			expect(changed.replace(/\s+/g, ' ').trim().startsWith(name.replace(/…$/, ''))).toBe(true);
		})
	);
});

test('a consent is narrower when it goes less far', () => {
	fc.assert(
		fc.property(fc.constantFrom(...scopes), fc.constantFrom(...scopes), (one, other) => {
			expect(isNarrower(one, other) && isNarrower(other, one)).toBe(false);
			expect(isNarrower(one, other) || isNarrower(other, one)).toBe(one !== other);
		})
	);
	expect(panelOf('vijf bewoners', '')).toEqual(['vijf bewoners']);
});
