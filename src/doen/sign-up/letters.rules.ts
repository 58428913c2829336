import type { Letter } from '#community/index.ts';
import { wallInWords } from '#kernel/index.ts';
import type { WallTime } from './sign-up.store.ts';

/** What a letter about one time of an activity tells of. */
export interface About {
	title: string;
	/** When it begins now, by the clock on the wall. */
	begins: WallTime;
	location: string | null;
	people: number;
	/** The address of the page to look and to cancel. */
	link: string;
}
type Locale = 'nl' | 'en';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

type Kind =
	'joined' | 'waiting' | 'movedUp' | 'reminder' | 'cancelled' | 'moved' | 'changed' | 'takenOff';
type Words = { subject: (title: string) => string; lead: string; link?: string };

const words: Record<Locale, Record<Kind, Words>> = {
	nl: {
		joined: {
			subject: (title) => `Je doet mee: ${title}`,
			lead: 'Leuk, je doet mee.',
			link: 'Kun je toch niet? Meld je dan af, dan kan er iemand anders mee:'
		},
		waiting: {
			subject: (title) => `Je staat op de wachtlijst: ${title}`,
			lead: 'Alle plekken zijn bezet. Je staat op de wachtlijst. Komt er een plek vrij, dan hoor je het meteen.',
			link: 'Hier zie je hoe het staat, en kun je je afmelden:'
		},
		movedUp: {
			subject: (title) => `Er is plek voor je: ${title}`,
			lead: 'Goed nieuws: er kwam een plek vrij en die is voor jou. Je doet mee.',
			link: 'Kun je toch niet? Meld je dan af, dan kan er iemand anders mee:'
		},
		reminder: {
			subject: (title) => `Morgen: ${title}`,
			lead: 'Morgen is het zover. Tot dan!',
			link: 'Kun je toch niet? Meld je dan af, dan kan er iemand anders mee:'
		},
		cancelled: {
			subject: (title) => `Gaat niet door: ${title}`,
			lead: 'Jammer: dit gaat niet door. Je hoeft niets te doen.'
		},
		moved: {
			subject: (title) => `Op een ander moment: ${title}`,
			lead: 'Dit is verzet. Je aanmelding blijft staan voor het nieuwe moment.',
			link: 'Kun je dan niet? Meld je af:'
		},
		changed: {
			subject: (title) => `Er is iets veranderd: ${title}`,
			lead: 'Er is iets veranderd aan waar je je voor hebt aangemeld. Zo is het nu:',
			link: 'Kun je toch niet? Meld je af:'
		},
		takenOff: {
			subject: (title) => `Je bent afgemeld: ${title}`,
			lead: 'We hebben je afgemeld. Je hoeft niets te doen. Klopt dit niet, of wil je toch mee? Laat het ons weten of meld je opnieuw aan.'
		}
	},
	en: {
		joined: {
			subject: (title) => `You are in: ${title}`,
			lead: 'How nice, you are in.',
			link: 'Can you not make it? Cancel, and somebody else can join:'
		},
		waiting: {
			subject: (title) => `You are on the waiting list: ${title}`,
			lead: 'All places are taken. You are on the waiting list. When a place comes free you hear it at once.',
			link: 'Here you see how it stands, and you can cancel:'
		},
		movedUp: {
			subject: (title) => `There is a place for you: ${title}`,
			lead: 'Good news: a place came free and it is yours. You are in.',
			link: 'Can you not make it? Cancel, and somebody else can join:'
		},
		reminder: {
			subject: (title) => `Tomorrow: ${title}`,
			lead: 'It is tomorrow. See you then!',
			link: 'Can you not make it? Cancel, and somebody else can join:'
		},
		cancelled: {
			subject: (title) => `Does not go on: ${title}`,
			lead: 'A pity: this does not go on. You need not do anything.'
		},
		moved: {
			subject: (title) => `At another moment: ${title}`,
			lead: 'This was moved. Your sign-up holds for the new moment.',
			link: 'Can you not make it then? Cancel:'
		},
		changed: {
			subject: (title) => `Something changed: ${title}`,
			lead: 'Something changed about what you signed up for. This is how it is now:',
			link: 'Can you not make it? Cancel:'
		},
		takenOff: {
			subject: (title) => `You no longer take part: ${title}`,
			lead: 'We have cancelled your sign-up. You need not do anything. Is this not right, or would you like to come after all? Let us know, or sign up again.'
		}
	}
};
const places = {
	nl: { place: 'Waar', people: 'Met hoeveel', reason: 'Waarom', hello: 'Dag' },
	en: { place: 'Where', people: 'How many', reason: 'Why', hello: 'Hello' }
};

/** A letter to somebody who signed up, in their language. */
export function letterOf(
	kind: Kind,
	to: { email: string; name: string | null; locale: Locale },
	about: About,
	reason?: string | null
): Letter {
	const { subject, lead, link } = words[to.locale][kind];
	const t = places[to.locale];
	const lines = [
		`${t.hello}${to.name ? ` ${oneLine(to.name)}` : ''},`,
		'',
		lead,
		'',
		oneLine(about.title),
		wallInWords(about.begins, to.locale),
		...(about.location ? [`${t.place}: ${oneLine(about.location)}`] : []),
		...(about.people > 1 ? [`${t.people}: ${about.people}`] : []),
		...(reason ? [`${t.reason}: ${oneLine(reason)}`] : []),
		...(link ? ['', link, about.link] : [])
	];
	return { to: to.email, subject: subject(oneLine(about.title)), body: `${lines.join('\n')}\n` };
}
