import { ofHomes, ofPeople, one, type Indicator } from './indicator.ts';
import { leefbaarometer, livingIndicators } from './indicators.living.ts';

const ground: readonly Indicator[] = [
	one(
		['population', 'count', 'sum', null],
		['Inwoners', 'Residents'],
		['Hoeveel mensen er op 1 januari wonen.', 'How many people live there on 1 January.'],
		'population ainw aantalinwoners inwoners bevolking'
	),
	one(
		['landArea', 'km2', 'sum', null],
		['Oppervlakte', 'Area'],
		['Hoe groot het gebied is.', 'How large the area is.'],
		'area oppervlakte landarea'
	),
	one(
		['density', 'perKm2', 'density', null],
		['Inwoners per km²', 'Residents per km²'],
		[
			'Hoe dicht mensen op elkaar wonen: inwoners gedeeld door oppervlakte.',
			'How close people live together: residents divided by area.'
		],
		'density bevdich bevolkingsdichtheid populationdensity'
	),
	one(
		['age0to14', 'percent', 'weighted', ofPeople],
		['0 tot 15 jaar', '0 to 14 years'],
		[
			'Van elke honderd inwoners: kinderen tot 15 jaar.',
			'Of every hundred residents: children up to 14.'
		],
		'pop014 p0014jr percentagepersonen0tot15jaar'
	),
	one(
		['age15to24', 'percent', 'weighted', ofPeople],
		['15 tot 25 jaar', '15 to 24 years'],
		[
			'Van elke honderd inwoners: jongeren van 15 tot 25.',
			'Of every hundred residents: young people of 15 to 24.'
		],
		'pop1524 p1524jr percentagepersonen15tot25jaar'
	),
	one(
		['age25to44', 'percent', 'weighted', ofPeople],
		['25 tot 45 jaar', '25 to 44 years'],
		[
			'Van elke honderd inwoners: mensen van 25 tot 45.',
			'Of every hundred residents: people of 25 to 44.'
		],
		'pop2544 p2544jr percentagepersonen25tot45jaar'
	),
	one(
		['age45to64', 'percent', 'weighted', ofPeople],
		['45 tot 65 jaar', '45 to 64 years'],
		[
			'Van elke honderd inwoners: mensen van 45 tot 65.',
			'Of every hundred residents: people of 45 to 64.'
		],
		'pop4564 p4564jr percentagepersonen45tot65jaar'
	),
	one(
		['age65plus', 'percent', 'weighted', ofPeople],
		['65 jaar en ouder', '65 years and over'],
		[
			'Van elke honderd inwoners: mensen van 65 en ouder.',
			'Of every hundred residents: people of 65 and over.'
		],
		'pop65plus p65ojr percentagepersonen65jaarenouder'
	),
	one(
		['dwellings', 'count', 'sum', null],
		['Woningen', 'Homes'],
		['Hoeveel woningen er zijn.', 'How many homes there are.'],
		'dwellingtotal awoning woningvoorraad woningen dwellings'
	),
	one(
		['homeOwnership', 'percent', 'weighted', ofHomes],
		['Koopwoningen', 'Owner-occupied homes'],
		['Van elke honderd woningen: koopwoningen.', 'Of every hundred homes: owner-occupied ones.'],
		'dwellingownership pkoopw koopwoningen'
	),
	one(
		['homeValue', 'thousandEuro', 'weighted', ofHomes],
		['Waarde van een woning', 'Value of a home'],
		[
			'Wat een woning gemiddeld waard is (WOZ), in duizend euro.',
			'What a home is worth on average (WOZ), in thousand euro.'
		],
		'dwellingvalue gwoz woz gemiddeldewoningwaarde'
	),
	one(
		['lowIncome', 'percent', 'weighted', ofPeople],
		['Laag inkomen', 'Low income'],
		[
			'Van elke honderd mensen met inkomen: bij de 40 procent laagste van het land.',
			'Of every hundred people with an income: among the lowest 40 per cent of the country.'
		],
		'incomelow pinkli 40personenmetlaagsteinkomen'
	),
	one(
		['highIncome', 'percent', 'weighted', ofPeople],
		['Hoog inkomen', 'High income'],
		[
			'Van elke honderd mensen met inkomen: bij de 20 procent hoogste van het land.',
			'Of every hundred people with an income: among the highest 20 per cent of the country.'
		],
		'incomehigh pinkhi 20personenmethoogsteinkomen'
	),
	one(
		['employment', 'percent', 'weighted', ofPeople],
		['Mensen met werk', 'People in work'],
		[
			'Van elke honderd mensen van 15 tot 75: met betaald werk.',
			'Of every hundred people of 15 to 74: in paid work.'
		],
		'employmentrate parb nettoarbeidsparticipatie'
	)
];

/** What figures can measure, in the order of reading. A number without a described meaning is not complete (66). */
export const indicators: readonly Indicator[] = [...ground, ...livingIndicators, ...leefbaarometer];

export const indicatorOf = (id: string): Indicator | undefined =>
	indicators.find((indicator) => indicator.id === id);
