import { ofHomes, ofHouseholds, ofPeople, one, type Indicator } from './indicator.ts';

/** Households, homes to rent, where people come from, and what is near. */
export const livingIndicators: readonly Indicator[] = [
	one(
		['households', 'count', 'sum', null],
		['Huishoudens', 'Households'],
		['Hoeveel huishoudens er zijn.', 'How many households there are.'],
		'households ahh aantalhuishoudens huishoudenstotaal'
	),
	one(
		['householdSize', 'persons', 'weighted', ofHouseholds],
		['Mensen per huishouden', 'People per household'],
		[
			'Hoeveel mensen er gemiddeld in één huishouden wonen.',
			'How many people live in one household on average.'
		],
		'householdsize ghhgro gemiddeldehuishoudensgrootte gemiddeldehuishoudsgrootte'
	),
	one(
		['livingAlone', 'percent', 'weighted', ofHouseholds],
		['Mensen die alleen wonen', 'People living alone'],
		[
			'Van elke honderd huishoudens: één persoon. Alleen wonen is iets anders dan eenzaam zijn.',
			'Of every hundred households: one person. Living alone is not the same as being lonely.'
		],
		'percentageeenpersoonshuishoudens p1phh'
	),
	one(
		['withChildren', 'percent', 'weighted', ofHouseholds],
		['Huishoudens met kinderen', 'Households with children'],
		[
			'Van elke honderd huishoudens: met kinderen thuis.',
			'Of every hundred households: with children at home.'
		],
		'percentagehuishoudensmetkinderen phhmk'
	),
	one(
		['rent', 'percent', 'weighted', ofHomes],
		['Huurwoningen', 'Rented homes'],
		['Van elke honderd woningen: huurwoningen.', 'Of every hundred homes: rented ones.'],
		'phuurw percentagehuurwoningen'
	),
	one(
		['socialRent', 'percent', 'weighted', ofHomes],
		['Huur van een corporatie', 'Rented from a housing association'],
		[
			'Van elke honderd woningen: van een woningcorporatie.',
			'Of every hundred homes: owned by a housing association.'
		],
		'pwcorpw percentagewoningencorporatie'
	),
	one(
		['incomePerResident', 'thousandEuro', 'weighted', ofPeople],
		['Inkomen per inwoner', 'Income per resident'],
		[
			'Wat een inwoner gemiddeld te besteden heeft, kinderen meegeteld, in duizend euro.',
			'What a resident has to spend on average, children included, in thousand euro.'
		],
		'ginkpi gemiddeldinkomenperinwoner'
	),
	one(
		['originNetherlands', 'percent', 'weighted', ofPeople],
		['Herkomst Nederland', 'Origin the Netherlands'],
		[
			'Van elke honderd inwoners: zelf en beide ouders in Nederland geboren. Sinds 2022 anders geteld.',
			'Of every hundred residents: born in the Netherlands, as were both parents. Counted differently since 2022.'
		],
		'pnlall',
		[2022]
	),
	one(
		['originEurope', 'percent', 'weighted', ofPeople],
		['Herkomst Europa', 'Origin Europe'],
		[
			'Van elke honderd inwoners: zelf of een ouder in een ander land van Europa geboren. Sinds 2022 anders geteld.',
			'Of every hundred residents: self or a parent born in another country of Europe. Counted differently since 2022.'
		],
		'peural',
		[2022]
	),
	one(
		['originOutside', 'percent', 'weighted', ofPeople],
		['Herkomst buiten Europa', 'Origin outside Europe'],
		[
			'Van elke honderd inwoners: zelf of een ouder buiten Europa geboren. Sinds 2022 anders geteld.',
			'Of every hundred residents: self or a parent born outside Europe. Counted differently since 2022.'
		],
		'pneual',
		[2022]
	),
	one(
		['cars', 'perHousehold', 'weighted', ofHouseholds],
		['Auto’s per huishouden', 'Cars per household'],
		['Hoeveel auto’s er per huishouden zijn.', 'How many cars there are per household.'],
		'gpau personenautosperhuishouden'
	),
	one(
		['toDoctor', 'km', 'weighted', ofPeople],
		['Afstand tot de huisarts', 'Distance to the doctor'],
		[
			'Hoe ver het gemiddeld over de weg is naar een huisarts.',
			'How far it is by road to a general practitioner, on average.'
		],
		'gafshp huisartsenpraktijkgemiddeldeafstandinkm'
	),
	one(
		['toSupermarket', 'km', 'weighted', ofPeople],
		['Afstand tot de supermarkt', 'Distance to the supermarket'],
		[
			'Hoe ver het gemiddeld over de weg is naar een grote supermarkt.',
			'How far it is by road to a large supermarket, on average.'
		],
		'gafsgs grotesupermarktgemiddeldeafstandinkm'
	),
	one(
		['toSchool', 'km', 'weighted', ofPeople],
		['Afstand tot de basisschool', 'Distance to the primary school'],
		[
			'Hoe ver het gemiddeld over de weg is naar een basisschool.',
			'How far it is by road to a primary school, on average.'
		],
		'gafssc basisonderwijsgemiddeldeafstandinkm'
	)
];

const estimate: [string, string] = [
	'Een statistische voorspelling, geen meting: een signaal om over te praten. 0 is het gemiddelde van Nederland.',
	'A statistical prediction, no measurement: a signal to talk about. 0 is the average of the Netherlands.'
];
const score = (id: string, nl: string, en: string, column: string) =>
	one([id, 'score', 'none', null], [nl, en], estimate, column);

/** Leefbaarometer 3.0 (BZK): afwijking van het gemiddelde van Nederland, in all and for its five dimensions. */
export const leefbaarometer: readonly Indicator[] = [
	score('liveability', 'Leefbaarometer', 'Leefbaarometer', 'afw'),
	score('liveHomes', 'Leefbaarometer: woningen', 'Leefbaarometer: homes', 'won'),
	score('liveSurroundings', 'Leefbaarometer: omgeving', 'Leefbaarometer: surroundings', 'fys'),
	score('liveFacilities', 'Leefbaarometer: voorzieningen', 'Leefbaarometer: facilities', 'vrz'),
	score('liveTogether', 'Leefbaarometer: samenhang', 'Leefbaarometer: cohesion', 'soc'),
	score('liveSafety', 'Leefbaarometer: overlast en onveiligheid', 'Leefbaarometer: nuisance', 'onv')
];
