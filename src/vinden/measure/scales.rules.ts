import type { ItemPart, Option, Questionnaire } from './scoring.rules.ts';

export const scales = ['cantril', 'who5', 'cohesion', 'own'] as const;
export type Scale = (typeof scales)[number];

const item = (nl: string, en: string, reverse = false) => ({ nl, en, reverse });
const agree: Option[] = [
	{ value: 1, nl: 'helemaal mee oneens', en: 'strongly disagree' },
	{ value: 2, nl: 'mee oneens', en: 'disagree' },
	{ value: 3, nl: 'niet eens, niet oneens', en: 'neither agree nor disagree' },
	{ value: 4, nl: 'mee eens', en: 'agree' },
	{ value: 5, nl: 'helemaal mee eens', en: 'strongly agree' }
];
/** The answers of De Jong Gierveld; its items are not shipped. */
export const lonelyOptions: Option[] = [
	{ value: 1, nl: 'nee', en: 'no' },
	{ value: 2, nl: 'min of meer', en: 'more or less' },
	{ value: 3, nl: 'ja', en: 'yes' }
];
/** How many items of each part De Jong Gierveld has. */
export const lonelyParts: Record<'djg6' | 'djg11', Record<ItemPart, number>> = {
	djg6: { emotional: 3, social: 3 },
	djg11: { emotional: 6, social: 5 }
};

/** The scales that come along, each with the wording that is asked and its source (methods.md 6.7). */
export const shipped: Record<Exclude<Scale, 'own'>, Questionnaire> = {
	cantril: {
		intro: { nl: '', en: '' },
		items: [
			item(
				'Stel je een ladder voor met treden van 0 tot 10. Bovenaan (10) staat het best mogelijke leven voor jou, onderaan (0) het slechtst mogelijke. Op welke trede sta je nu?',
				'Imagine a ladder with steps from 0 to 10. The top (10) is the best possible life for you, the bottom (0) the worst possible. On which step do you stand now?'
			)
		],
		options: Array.from({ length: 11 }, (_, value) => ({
			...{ value, nl: String(value), en: String(value) }
		})),
		scoring: 'asIs',
		source: 'Ladder van Cantril (1965)',
		altered: false
	},
	who5: {
		intro: { nl: 'Denk aan de afgelopen twee weken.', en: 'Please think of the last two weeks.' },
		items: [
			item(
				'Ik heb me vrolijk en in goede stemming gevoeld.',
				'I have felt cheerful and in good spirits.'
			),
			item('Ik heb me kalm en ontspannen gevoeld.', 'I have felt calm and relaxed.'),
			item('Ik heb me actief en energiek gevoeld.', 'I have felt active and vigorous.'),
			item(
				'Ik voelde me fris en uitgerust toen ik wakker werd.',
				'I woke up feeling fresh and rested.'
			),
			item(
				'Mijn dagelijks leven was gevuld met dingen die me interesseren.',
				'My daily life has been filled with things that interest me.'
			)
		],
		options: [
			{ value: 5, nl: 'de hele tijd', en: 'all of the time' },
			{ value: 4, nl: 'meestal', en: 'most of the time' },
			{ value: 3, nl: 'meer dan de helft van de tijd', en: 'more than half of the time' },
			{ value: 2, nl: 'minder dan de helft van de tijd', en: 'less than half of the time' },
			{ value: 1, nl: 'soms', en: 'some of the time' },
			{ value: 0, nl: 'nooit', en: 'at no time' }
		],
		scoring: 'who5',
		source:
			'WHO-5 Well-Being Index, World Health Organization (1998); de Nederlandse tekst is nog niet naast de officiële vertaling gelegd',
		altered: true
	},
	cohesion: {
		intro: { nl: 'Hoe is het in jouw buurt?', en: 'What is it like in your neighbourhood?' },
		items: [
			item(
				'Mensen kennen elkaar in deze buurt nauwelijks.',
				'People in this neighbourhood hardly know each other.',
				true
			),
			item(
				'Mensen gaan hier op een prettige manier met elkaar om.',
				'People here get along with each other in a pleasant way.'
			),
			item(
				'Ik woon in een gezellige buurt waar veel saamhorigheid is.',
				'I live in a friendly neighbourhood where people stand together.'
			),
			item(
				'Ik voel me thuis bij de mensen die in deze buurt wonen.',
				'I feel at home with the people who live in this neighbourhood.'
			)
		],
		options: agree,
		scoring: 'meanToTen',
		source: 'Vier stellingen naar de Veiligheidsmonitor 2021',
		altered: true
	}
};
