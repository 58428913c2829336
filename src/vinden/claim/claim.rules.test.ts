import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	chainOf,
	holding,
	likelihoods,
	mostToSay,
	standing,
	strengthOf,
	strengths,
	verdicts,
	weakestOf,
	type Likelihood,
	type Strength,
	type Verdict
} from './claim.rules.ts';

const id = fc.uuid();
const link = fc.record({ id, evidence: fc.constantFrom<Strength>(...strengths) });
const rival = fc.record({
	id,
	plausible: fc.constantFrom<Likelihood>(...likelihoods),
	evidenceAgainst: fc.constantFrom(null, '', '  ', 'Bewoners noemen die niet.')
});
const links = fc.array(link);
const rivals = fc.array(rival);
const verdict = fc.constantFrom<Verdict>(...verdicts);
/** How much is said: higher is more. */
const much = (one: Verdict) => -verdicts.indexOf(one);
const strong = (one: Strength) => -strengths.indexOf(one);
const holiday = { id: 'v', plausible: 'high' as const, evidenceAgainst: null };
const known = [{ id: 'a', evidence: 'moderate' as const }];

describe('methods.md 6.2: a claim is as strong as its weakest link', () => {
	test('worked check: strong, weak and moderate together are weak', () => {
		const chain = (['strong', 'weak', 'moderate'] as const).map((evidence) => ({
			id: evidence,
			evidence
		}));
		expect(strengthOf(chain)).toBe('weak');
		expect(weakestOf(chain).map((one) => one.id)).toEqual(['weak']);
		expect(strengthOf([])).toBe('none');
	});

	test('one more link never makes it stronger, and no link is weaker than the claim', () => {
		fc.assert(
			fc.property(fc.array(link, { minLength: 1 }), link, (chain, more) => {
				const strength = strengthOf(chain);
				expect(strong(strengthOf([...chain, more]))).toBeLessThanOrEqual(strong(strength));
				for (const one of chain)
					expect(strong(one.evidence)).toBeGreaterThanOrEqual(strong(strength));
				expect(weakestOf(chain).length).toBeGreaterThan(0);
			})
		);
	});
});

describe('methods.md 6.2: when “plausible” may be said', () => {
	test('[S7] school holidays, likely and with nothing against them, leave “partly”', () => {
		expect(mostToSay(known, [holiday])).toBe('partly');
		expect(holding('plausible', known, [holiday])).toBe('partly');
		expect(mostToSay(known, [{ ...holiday, evidenceAgainst: 'In mei was het al zo.' }])).toBe(
			'plausible'
		);
	});

	test('[S10] a new playground, mid and with counter-evidence, stands in nothing’s way', () => {
		const playground = {
			id: 's',
			plausible: 'mid' as const,
			evidenceAgainst: 'Niemand noemt die.'
		};
		expect(standing([playground])).toEqual([]);
		expect(mostToSay(known, [playground])).toBe('plausible');
	});

	test('a link of which nothing is known leaves nothing to say', () => {
		expect(mostToSay([...known, { id: 'b', evidence: 'none' }], [])).toBe('notToSay');
		expect(mostToSay([], [])).toBe('notToSay');
	});

	test('“plausible” never holds while a likely rival has nothing against it', () => {
		fc.assert(
			fc.property(verdict, links, rivals, (judged, chain, others) => {
				const open = others.some((one) => one.plausible === 'high' && !one.evidenceAgainst?.trim());
				expect(standing(others).length > 0).toBe(open);
				if (open) expect(holding(judged, chain, others)).not.toBe('plausible');
			})
		);
	});

	test('what holds is never more than was judged, nor than may be said', () => {
		fc.assert(
			fc.property(verdict, links, rivals, (judged, chain, others) => {
				const holds = holding(judged, chain, others);
				const most = mostToSay(chain, others);
				expect(much(holds)).toBeLessThanOrEqual(much(judged));
				expect(much(holds)).toBeLessThanOrEqual(much(most));
				expect([judged, most]).toContain(holds);
			})
		);
	});

	test('one more rival never lets more be said', () => {
		fc.assert(
			fc.property(
				verdict,
				links,
				rivals,
				rival,
				(judged, chain, others, more) =>
					much(holding(judged, chain, [...others, more])) <= much(holding(judged, chain, others))
			)
		);
	});
});

describe('the chain drawn', () => {
	test('steps that name the same thing meet there', () => {
		const { nodes, arrows } = chainOf([
			{ id: '1', from: 'Buren groeten.', to: 'jongeren groeten terug' },
			{ id: '2', from: 'Jongeren  groeten terug.', to: 'men kent elkaar' }
		]);
		expect(nodes.map(({ text }) => text)).toEqual([
			...['Buren groeten.', 'jongeren groeten terug', 'men kent elkaar']
		]);
		expect(arrows).toEqual([
			{ id: '1', from: 'b1', to: 'b2' },
			{ id: '2', from: 'b2', to: 'b3' }
		]);
	});
});
