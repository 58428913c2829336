/** What workers write short, and what it stands for. Small words that say nothing stand for nothing. */
const pairs = `
mw mevrouw, mevr mevrouw, mvr mevrouw, dhr meneer, hr meneer, m man, v vrouw, vr vrouw, jr jaar, jrs jaar, jg jaar, lft leeftijd,
wdw weduwe, wed weduwe, wdnr weduwnaar, wednr weduwnaar, gesch gescheiden, alleenst alleenstaand, allst alleenstaand, alst alleenstaand,
mdr moeder, vdr vader, knd kinderen, kndrn kinderen, kid kind, kids kinderen, dtr dochter, zn zoon, fam familie, echtg echtgenoot,
prtnr partner, ptnr partner, overl overleden, vrijw vrijwilligerswerk, vrw vrijwilligerswerk, vw vrijwilligerswerk,
eenz eenzaam, eenzm eenzaam, eenzh eenzaamheid, gezel gezelschap, cntct contact, contactn contacten, sociaalcont contacten,
schldn schulden, schld schulden, fin geldzaken, uitk uitkering, uitker uitkering, bijst bijstand, ink inkomen, ai inkomen, mini minima,
rollt rollator, roll rollator, rolst rolstoel, scoot scootmobiel, scootm scootmobiel, tpl tillen, valgev valgevaar, slechtb slechtziend,
slechtz slechtziend, slechth slechthorend, mantelz mantelzorger, mz mantelzorger, mzorg mantelzorg, huish huishouden, hh huishouden,
hhh huishoudelijke hulp, bdschp boodschappen, bds boodschappen, boodsch boodschappen, vervr vervoer, tuinonderh tuinonderhoud,
ned nederlands, nt2 nederlands leren, taalv taalvaardigheid, lg laaggeletterd, statush statushouder, sth statushouder, vlucht vluchteling,
vluchtl vluchteling, inburg inburgering, arab arabisch, oekr oekraïens, tigr tigrinya, eng engels, tolk tolk,
werkl werkloos, wrkls werkloos, dagbest dagbesteding, dagb dagbesteding, opl opleiding, sollic solliciteren, wrk werk,
gez gezondheid, psych psychisch, depr somber, angst angst, geheug geheugen, dement dementie, dem dementie, overbel overbelast,
wan wandelen, fiets fietsen, zwem zwemmen, handw handwerken, muz muziek, kaartn kaarten, comp computer, tel telefoon, mob mobiel,
wkhs wijkcentrum, bh buurthuis, ws wijkcentrum, bc buurtcentrum, wk week, wkn weken, gr groep, avd avond, avnd avond, mdg middag,
ocht ochtend, ochtd ochtend, wkend weekend, wknd weekend, xpw keer per week`;

/** Abbreviations of workers, in lower case and without accents, each with the words it stands for. */
export const telegram: ReadonlyMap<string, string> = new Map(
	pairs
		.split(',')
		.map((pair) => pair.trim().split(/\s+/))
		.map(([short, ...long]) => [short!, long.join(' ')])
);

/** Writes out what stands short; everything else stays as it was. "Mw 79 jr, eenzm" is "mevrouw 79 jaar, eenzaam". */
export const writtenOut = (text: string): string =>
	text.replace(
		/(?<![\p{Letter}\p{Number}])(\p{Letter}[\p{Letter}\p{Number}]*)(\.)?/gu,
		(whole, word: string) => {
			// A single letter is only short for man or vrouw where it stands in a telegram: "v, 79" or "m 34".
			if (word.length === 1 && !/^[mv]$/i.test(word)) return whole;
			const long = telegram.get(word.toLowerCase());
			return long ?? whole;
		}
	);
