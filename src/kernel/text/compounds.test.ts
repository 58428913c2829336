import { searchQuery, searchWords } from './analyse.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from './compounds.ts';

const compounds =
	'buurt+huis speel+tuin energie+rekening buurt+bewoner gevel+tuin fiets+les taal+les wijk+centrum weefsel+plein stoep+tegel straat+verlichting jongeren+werker buurt+feest moes+tuin huur+woning basis+school koffie+ochtend eet+club naai+atelier wijk+team opbouw+werker schuld+hulp mantel+zorger buren+hulp zwerf+afval fietsen+kelder kinder+opvang school+plein energie+coach voedsel+bank kleding+ruil senioren+woning woning+corporatie huizen+blok brei+groep wandel+groep kook+groep jeugd+honk ouder+avond zaal+verhuur buurt+huizen verkeer+s+drempel vrijwilliger+s+werk dorp+s+huis'.split(
		' '
	);
/** Other words of the work, as people would take them apart; letters in between left out. */
const more =
	'wijk+verpleging thuis+zorg+medewerker schuld+hulp+verlening huur+toeslag zorg+toeslag taal+cafe taal+maatje koffie+tafel eet+tafel wandel+club fiets+tocht brei+cafe naai+machine kinder+boerderij speel+goed+bank voedsel+bank kleding+bank repair+cafe mantel+zorg+punt buurt+bemiddeling straat+feest jongeren+werk jongeren+centrum ouder+werk ouder+soos bewoner+commissie bewoner+avond bewoner+initiatief wijk+agent wijk+raad rolstoel+bus rollator+loop huis+bezoek huis+dier hond+uitlaat+service hond+uitlaten tuin+club volks+tuin gevel+tuin groente+tuin school+tuin kerst+diner paas+ontbijt zomer+feest vakantie+week zwem+les muziek+les gitaar+les piano+les dans+avond zang+koor kerk+koor schaak+club kaart+club bridge+club spel+avond film+avond lees+kring boeken+kast bibliotheek+pas wijk+krant buurt+app nieuws+brief brieven+bus post+bus belasting+aangifte energie+rekening energie+coach gas+rekening huur+achterstand betaling+regeling budget+beheer bewind+voerder sollicitatie+brief werk+zoekende vrijwilliger+werk vrijwilliger+centrale stage+plek leer+werk+plek dag+besteding zorg+boerderij woon+groep woning+bouw huis+meester portiek+flat trappen+huis speel+plein school+plein zebra+pad parkeer+plaats bus+halte straat+lantaarn stoep+tegel afval+bak zwerf+vuil container+park hang+plek voetbal+veld sport+hal gym+zaal zwem+bad wijk+gebouw dorps+huis jeugd+zorg opvoed+hulp kinder+dag+verblijf ouder+avond familie+bezoek rouw+groep lotgenote+groep praat+groep gesprek+groep leven+verhaal leven+vragen geheugen+training alzheimer+cafe bezoek+vrouw bel+cirkel alarm+knop maaltijd+service boodschappen+dienst klussen+dienst klus+bus vervoer+dienst regio+taxi auto+rit meubel+zaak kringloop+winkel ruil+beurs rommel+markt vlooien+markt'.split(
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

	test('so do more words of the work', () => {
		const wrong = more.filter((one) => partsOf(one.replaceAll('+', '')).join('+') !== one);
		expect(wrong.length / more.length, wrong.join(' ')).toBeLessThanOrEqual(0.1);
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
