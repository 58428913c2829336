// What a question says about who would take part: age, gender, moving about. Facets, never search terms, never kept of a
// person: the one who asks may be somebody else than the one who would come.
import type { Facets, Group, Mobility } from './match.types.ts';

const woman =
	'mevrouw|vrouw|dame|meisje|meid|moeder|mama|oma|weduwe|dochter|zus|buurvrouw|vriendin|tante|woman|lady|mother|girl';
const man =
	'meneer|man|heer|jongen|vader|papa|opa|weduwnaar|zoon|broer|buurman|jongeman|oom|father|boy';
const person = `${woman}|${man}|kind|jongere|tiener|kleinzoon|kleindochter|partner|echtgenoot|client|bewoner|bewoonster|student|person`;

/** Whom a question is asked for, when that is somebody else: "mijn moeder van 84", "haar zoon (9)". */
const forOther = new RegExp(
	`\\b(?:mijn|m'n|onze|haar|zijn|hun|z'n|voor (?:een|mijn|haar|zijn))\\s+(?:oude|jonge|oudste|jongste|zieke)?\\s*(${person})\\b(?!en)`,
	'u'
);
const near = (word: string) =>
	new RegExp(
		`\\b(?:${word})\\b[^.\\d]{0,12}?(\\d{1,2})\\b(?!\\s*(?:kinderen|kids|uur|euro|x |keer|weken|maanden|dag))`,
		'u'
	);
const years =
	/\b(\d{1,3})\s*(?:-?\s*jarige?|\s?jaar\b(?!\s+(?:geleden|lang|alleen|werk|gewerkt|ervaring|in |samen))|\+|plus\b|plusser)/u;
const decades: Record<string, number> = {
	twintig: 25,
	dertig: 35,
	veertig: 45,
	vijftig: 55,
	zestig: 65,
	zeventig: 75,
	tachtig: 84,
	negentig: 92
};

export function ageIn(text: string): number | null {
	const other = forOther.exec(text);
	const found =
		(other && near(other[1]!).exec(text.slice(other.index))) ??
		years.exec(text) ??
		near('mevrouw|meneer|man|vrouw|jongen|meisje|dame|heer|weduwe|weduwnaar').exec(text);
	if (found) {
		const age = Number(found[1]);
		if (age >= 1 && age <= 110) return age;
	}
	const decade =
		/\b(?:eind|begin|midden|in de|dik in de|ruim)\s+(?:de\s+)?(\d0|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)\b/u.exec(
			text
		);
	if (decade) return decades[decade[1]!] ?? Number(decade[1]) + 5;
	if (/\b(?:gepensioneerd|met pensioen|pensionado|senior)\b/u.test(text)) return 68;
	return null;
}

export function genderIn(text: string): Facets['gender'] {
	const other = forOther.exec(text);
	const where = other ? other[1]! : text;
	const first = (words: string) =>
		new RegExp(`\\b(?:${words})\\b`, 'u').exec(where)?.index ?? Infinity;
	// "mijn vrouw en ik" tells of two; who lost a man is a woman.
	const [aWoman, aMan] = [first(woman), first(man)];
	if (/\b(?:mijn|haar) man (?:is|overleed|ging|was)\b/u.test(text)) return 'woman';
	if (/\b(?:mijn|zijn) vrouw (?:is|overleed|ging|was)\b/u.test(text)) return 'man';
	if (aWoman === aMan) return null;
	return aWoman < aMan ? 'woman' : 'man';
}

const moving: readonly [Mobility, RegExp][] = [
	['wheelchair', /\b(?:rolstoel\w*|scootmobiel\w*|wheelchair)\b/u],
	[
		'poor',
		/\b(?:rollator\w*|slecht ter been|loopt (?:heel |erg )?slecht|lopen gaat (?:niet|slecht|moeilijk)|niet ver (?:kan )?lopen|kan niet (?:ver |goed |lang )?lopen|krukken|geen trap\w*|trap\w* (?:lukt|gaat) niet|slecht te been|valt (?:vaak|snel)|zuurstof)\b/u
	],
	[
		'moderate',
		/\b(?:wandelstok|loopt met (?:een )?stok|niet (?:meer )?zo (?:goed|best) ter been|minder mobiel|loopt moeilijk|moeilijk lopen|heup|knie(?:en)?|snel moe|artrose|reuma)\b/u
	]
];

export const mobilityIn = (text: string): Mobility | null =>
	moving.find(([, said]) => said.test(text))?.[0] ?? null;

const belonging: readonly [Group, RegExp][] = [
	[
		'parents',
		/\b(?:alleenstaande? (?:moeder|vader|ouder)|(?:moeder|vader|ouder) (?:van|met)|met (?:\d+|twee|drie|vier|een|mijn|jonge|kleine|haar|zijn) (?:\w+ )?(?:kind(?:eren)?|baby|peuters?|kleuters?)|\d+ kinderen|mijn (?:kind(?:eren)?|zoontje|dochtertje|baby|peuter)|zwanger|net bevallen)\b/u
	],
	[
		'carers',
		/\b(?:mantelzorg\w*|zorgt? (?:al |de hele dag |dag en nacht )*voor (?:zijn|haar|mijn|een|m'n)|verzorgt (?:zijn|haar))/u
	],
	['students', /\b(?:student\w*|studeert|studie)\b/u],
	[
		'newcomers',
		/\b(?:statushouder\w*|vluchteling\w*|nieuwkomer\w*|inburger\w*|spreekt (?:nog )?(?:geen|nauwelijks|weinig|slecht|een beetje) nederlands|(?:nog )?maar net in nederland|kort in nederland|gevlucht|asiel\w*|syri\w+|eritre\w+|oekra\w+|nederlands leren|refugee)/u
	],
	['faithful', /\b(?:moskee|moslim\w*|kerk\w*|gelovig\w*|geloof|bidden|parochie)\b/u]
];

/** Groups somebody seems to belong to by what is said. */
export function groupsIn(text: string, { age, gender }: Pick<Facets, 'age' | 'gender'>): Group[] {
	const said = belonging.filter(([, words]) => words.test(text)).map(([group]) => group);
	if (gender) said.push(gender === 'woman' ? 'women' : 'men');
	if (age !== null && age <= 13) said.push('children');
	if (age !== null && age >= 11 && age <= 27) said.push('young');
	if (age !== null && age >= 55) said.push('old');
	return said;
}

/** To whom these subjects point: who looks after somebody is a carer, who learns Dutch came from elsewhere. */
const pointing: Readonly<Record<string, Group>> = {
	...{ mantelzorg: 'carers', 'lotgenoten-mantelzorg': 'carers', respijtzorg: 'carers' },
	...{ 'jonge-mantelzorg': 'carers', vluchtelingen: 'newcomers', inburgering: 'newcomers' },
	...{ 'taal-nederlands': 'newcomers', taalcafe: 'newcomers', taalmaatje: 'newcomers' },
	...{ 'jonge-ouders': 'parents', opvoeden: 'parents', 'een-ouder': 'parents', zwanger: 'parents' },
	...{ kinderopvang: 'parents', baby: 'parents', kinderactiviteiten: 'parents' },
	...{ 'ouder-en-kind-samen': 'parents', scheiding: 'parents', 'sporten-kinderen': 'parents' },
	...{ kerk: 'faithful', moskee: 'faithful', jongerenwerk: 'young', 'mbo-studie': 'students' }
};

/** The groups somebody belongs to by what it is about, as far as nothing that is known says otherwise. */
export const groupsBySubjects = (ids: readonly string[]): Group[] => [
	...new Set(ids.flatMap((id) => pointing[id] ?? []))
];
