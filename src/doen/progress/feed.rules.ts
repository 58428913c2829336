import { escapeMarkup, paragraphsOf } from '../markup.rules.ts';

interface FeedMessage {
	id: string;
	title: string;
	text: string;
	publishedAt: Date;
	changedAt: Date | null;
	photos: readonly { id: string; alt: string | null }[];
}

interface Feed {
	/** Stays the same for ever: the id of the area. */
	id: string;
	title: string;
	organisation: string;
	/** The page of the messages; the feed stands below it. */
	page: string;
	messages: readonly FeedMessage[];
}

const updatedOf = ({ changedAt, publishedAt }: FeedMessage) => changedAt ?? publishedAt;

/** The messages of a neighbourhood as a feed (Atom, RFC 4287). The same messages give the same feed, byte for byte. */
export function atomFeed({ id, title, organisation, page, messages }: Feed): string {
	const x = escapeMarkup;
	const newest = Math.max(0, ...messages.map((one) => updatedOf(one).getTime()));
	const picture = (photo: FeedMessage['photos'][number]) =>
		`<p><img src="${x(`${page}/foto/${photo.id}`)}" alt="${x(photo.alt ?? '')}"></p>`;
	const entries = messages.map((message) =>
		[
			'<entry>',
			`<id>urn:uuid:${message.id}</id>`,
			`<title>${x(message.title)}</title>`,
			`<link rel="alternate" type="text/html" href="${x(`${page}/${message.id}`)}"/>`,
			`<published>${message.publishedAt.toISOString()}</published>`,
			`<updated>${updatedOf(message).toISOString()}</updated>`,
			`<content type="html">${x(paragraphsOf(message.text) + message.photos.map(picture).join(''))}</content>`,
			'</entry>'
		].join('\n')
	);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
		`<id>urn:uuid:${id}</id>`,
		`<title>${x(title)}</title>`,
		`<updated>${new Date(newest).toISOString()}</updated>`,
		`<author><name>${x(organisation)}</name></author>`,
		`<link rel="self" type="application/atom+xml" href="${x(`${page}/feed.xml`)}"/>`,
		`<link rel="alternate" type="text/html" href="${x(page)}"/>`,
		...entries,
		'</feed>',
		''
	].join('\n');
}
