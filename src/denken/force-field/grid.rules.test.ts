import { describe, expect, test } from 'vitest';
import { adviceOf, degrees, quadrantsOf, typeOf } from './grid.rules.ts';
import { totalsOf, weightOf, workOrder } from './lewin.rules.ts';

const numbers = [1, 2, 3, 4, 5];

describe('[R79] form B: power against interest', () => {
	test('four corners, and 3 sits on the line between them', () => {
		expect(quadrantsOf(5, 4)).toEqual(['keyPlayer']);
		expect(quadrantsOf(4, 1)).toEqual(['keepSatisfied']);
		expect(quadrantsOf(2, 5)).toEqual(['keepInformed']);
		expect(quadrantsOf(1, 2)).toEqual(['follow']);
		expect(quadrantsOf(3, 5)).toEqual(['keyPlayer', 'keepInformed']);
		expect(quadrantsOf(5, 3)).toEqual(['keyPlayer', 'keepSatisfied']);
		expect(quadrantsOf(3, 3)).toHaveLength(4);
	});
	test('every power and involvement has its place; none when one is not known', () => {
		for (const power of numbers)
			for (const involvement of numbers) {
				const onLine = [power, involvement].filter((one) => one === 3).length;
				expect(quadrantsOf(power, involvement)).toHaveLength(2 ** onLine);
			}
		expect(quadrantsOf(null, 5)).toEqual([]);
		expect(quadrantsOf(5, null)).toEqual([]);
	});
	test('residents are strengthened and co-decide where others are kept informed', () => {
		expect(adviceOf('residentGroup', quadrantsOf(2, 5))).toEqual(['strengthen']);
		expect(adviceOf('residentInRole', quadrantsOf(3, 5))).toEqual(['workTogether', 'strengthen']);
		expect(adviceOf('institution', quadrantsOf(2, 5))).toEqual(['inform']);
		expect(adviceOf('residentGroup', [])).toEqual([]);
	});
});

describe('[R79] form C: agreement and trust', () => {
	test('the six types of the source', () => {
		expect(typeOf('high', 'high')).toBe('ally');
		expect(typeOf('high', 'low')).toBe('coalitionPartner');
		expect(typeOf('low', 'high')).toBe('opponent');
		expect(typeOf('low', 'low')).toBe('adversary');
		expect(typeOf('unknown', 'low')).toBe('opportunist');
		expect(typeOf('unknown', 'high')).toBe('doubter');
		expect(typeOf('unknown', 'unknown')).toBe('doubter');
	});
	test('all nine have one, and nobody is an adversary or an ally by what is not known', () => {
		const all = degrees.flatMap((agreement) => degrees.map((trust) => typeOf(agreement, trust)));
		expect(all.filter(Boolean)).toHaveLength(9);
		expect(typeOf('high', 'unknown')).toBe('coalitionPartner');
		expect(typeOf('low', 'unknown')).toBe('opponent');
	});
});

describe('[R79] form D: what drives and what restrains', () => {
	const forces = [
		{ side: 'driving', text: 'boosheid', strength: 4, influence: null },
		{ side: 'driving', text: 'telling', strength: 3, influence: null },
		{ side: 'restraining', text: 'parkeeromzet Kooy', strength: 3, influence: 3 },
		{
			side: 'restraining',
			text: 'geen alternatief voor tweeverdieners',
			strength: 5,
			influence: 4
		}
	] as const;
	test('[S2] scenario 2: first what restrains and can be influenced most, 20 before 9', () => {
		const order = workOrder(forces);
		expect(order.map((force) => [force.text, weightOf(force)])).toEqual([
			['geen alternatief voor tweeverdieners', 20],
			['parkeeromzet Kooy', 9],
			['boosheid', null],
			['telling', null]
		]);
		expect(totalsOf(forces)).toEqual({ driving: 7, restraining: 8 });
	});
	test('equal ones stand by name; without influence known they come after the others of their side', () => {
		const equal = { side: 'restraining', strength: 2, influence: 3 } as const;
		const order = workOrder([
			{ ...equal, text: 'zebra' },
			{ ...equal, text: 'onbekend', strength: 5, influence: null },
			{ ...equal, text: 'aap' }
		]);
		expect(order.map((force) => force.text)).toEqual(['aap', 'zebra', 'onbekend']);
	});
});
