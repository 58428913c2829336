import { searchQuery, searchWords } from './analyse.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from './compounds.ts';

const compounds =
	'buurt+huis speel+tuin energie+rekening buurt+bewoner gevel+tuin fiets+les taal+les wijk+centrum weefsel+plein stoep+tegel straat+verlichting jongeren+werker buurt+feest moes+tuin huur+woning basis+school koffie+ochtend eet+club naai+atelier wijk+team opbouw+werker schuld+hulp mantel+zorger buren+hulp zwerf+afval fietsen+kelder kinder+opvang school+plein energie+coach voedsel+bank kleding+ruil senioren+woning woning+corporatie huizen+blok brei+groep wandel+groep kook+groep jeugd+honk ouder+avond zaal+verhuur buurt+huizen verkeer+s+drempel vrijwilliger+s+werk dorp+s+huis'.split(
		' '
	);
const single =
	'bestuur vergadering wandeling overlast gemeente verhaal eenzaam middag vriendinnen samenwerken ontmoeting woningen kinderen bewoners gezellig belangrijk donderdag rekening mensen ouderen participatie initiatief vrijwilliger ondersteuning inkomsten duurzaam eenzaamheid begeleiding veiligheid'.split(
		' '
	);

describe('[R17] compounds', () => {
	test('at least nine in ten words of the work come apart as people would take them apart', () => {
		const wrong = compounds.filter((one) => {
			const parts = one.split('+').filter((part) => part !== 's');
			return partsOf(one.replaceAll('+', '')).join('+') !== parts.join('+');
		});
		expect(wrong.length / compounds.length, wrong.join(' ')).toBeLessThanOrEqual(0.1);
	});

	test('words that only look put together stay whole', () => {
		const split = single.filter((word) => partsOf(word).length > 0);
		expect(split.length / single.length, split.join(' ')).toBeLessThanOrEqual(0.1);
	});

	test('parts are parts of the word, in order, and whatever comes in, an answer comes out', () =>
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), (text) => {
				const parts = partsOf(text);
				let from = 0;
				for (const part of parts) {
					const at = text.indexOf(part, from);
					expect(at).toBeGreaterThanOrEqual(from);
					from = at + part.length;
				}
				expect(parts.length).not.toBe(1);
			})
		));

	test('a part finds the whole and the whole finds its part', () => {
		expect(searchWords('Straatverlichting kapot')).toEqual(
			expect.arrayContaining([...searchWords('verlichting'), ...searchWords('straat')])
		);
		expect(searchQuery('buurthuizen')).toContain(searchWords('huis')[0]);
	});
});
