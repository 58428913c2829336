import { asSubject, type Letter } from '#community/index.ts';
import { escapeMarkup, paragraphsOf } from '../markup.rules.ts';
import type { DigestGroup, DigestMessage } from './digest.rules.ts';

type Words = Pick<Letter, 'subject' | 'body' | 'html'>;

/** The mail that asks whether somebody really wants this. */
export const confirmLetter = (of: {
	about: string;
	link: string;
	organisation: string;
	days: number;
}): Words => ({
	subject: asSubject(`Wil je nieuws over ${of.about}?`),
	body: `Dag,\n\nOp de bladzijde van ${of.organisation} is gevraagd om nieuws over “${of.about}” naar dit adres te sturen.\nWil je dat? Open deze link en druk daar op de knop:\n\n${of.link}\n\nHeb je dit niet gevraagd? Dan hoef je niets te doen. Je krijgt dan niets, en je adres verdwijnt na ${of.days} dagen.\n\n—\nSomebody asked for news by mail to this address. Do you want it? Open the link above and press the button. If not, do nothing: your address is removed after ${of.days} days.\n`
});

const dutchDay = new Intl.DateTimeFormat('nl-NL', {
	dateStyle: 'long',
	timeZone: 'Europe/Amsterdam'
});

interface Sender {
	organisation: { name: string; slug: string };
	origin: string;
	/** Of the follower. */
	token: string;
}

/** Where one POST stops everything for the holder of a token. */
export const stopAddress = (origin: string, token: string): string =>
	`${origin}/volgen/${token}/stop`;

/** The digest: the same in text and as a simple page. */
export function digestLetter(
	groups: readonly DigestGroup[],
	{ organisation, origin, token }: Sender
): Words & { unsubscribeUrl: string } {
	const names = groups.map(({ name }) => name);
	const subject =
		names.length === 1 ? `Nieuws over ${names[0]}` : `Nieuws over ${names[0]} en meer`;
	const settings = `${origin}/volgen/${token}`;
	const stop = stopAddress(origin, token);
	const address = ({ id, pageSlug }: DigestMessage) =>
		`${origin}/buurt/${organisation.slug}/${pageSlug}/berichten/${id}`;
	const why = `Je krijgt deze mail omdat je dit volgt bij ${organisation.name}.`;

	const body = [
		'Dag,',
		...groups.flatMap(({ name, messages }) => [
			name.toUpperCase(),
			...messages.map((message) =>
				[
					message.title,
					dutchDay.format(message.publishedAt),
					'',
					message.text,
					'',
					`Lees het hier: ${address(message)}`
				].join('\n')
			)
		]),
		[`—\n${why}`, `Anders kiezen wat en hoe vaak: ${settings}`, `Stoppen met alles: ${stop}`].join(
			'\n'
		)
	].join('\n\n');

	const h = escapeMarkup;
	const story = (message: DigestMessage) =>
		`<h3><a href="${h(address(message))}">${h(message.title)}</a></h3><p><small>${h(dutchDay.format(message.publishedAt))}</small></p>${paragraphsOf(message.text)}`;
	const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${h(subject)}</title></head><body style="font:16px/1.5 sans-serif;max-width:40em;margin:0 auto;padding:16px"><p>Dag,</p>${groups
		.map(({ name, messages }) => `<h2>${h(name)}</h2>${messages.map(story).join('')}`)
		.join(
			''
		)}<hr><p>${h(why)} <a href="${h(settings)}">Anders kiezen wat en hoe vaak</a> · <a href="${h(stop)}">Stoppen met alles</a></p></body></html>`;
	return { subject: asSubject(subject), body, html, unsubscribeUrl: stop };
}
