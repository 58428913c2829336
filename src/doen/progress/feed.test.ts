import { DOMParser } from '@xmldom/xmldom';
import { newId } from '#kernel/index.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atomFeed } from './feed.rules.ts';

const parse = (xml: string) => {
	const faults: string[] = [];
	const parser = new DOMParser({
		errorHandler: (level: string, message: string) => void faults.push(`${level}: ${message}`)
	} as never);
	const root = parser.parseFromString(xml, 'text/xml').documentElement!;
	expect(faults).toEqual([]);
	const all = (name: string) => {
		const found = root.getElementsByTagName(name);
		return Array.from({ length: found.length }, (_, index) => found.item(index)!);
	};
	const texts = (name: string) => all(name).map((one) => one.textContent ?? '');
	return { root, texts, all };
};
const about = { id: newId(), title: 'Spindelveld', organisation: 'O & P' };
const page = 'https://vierzet.voorbeeld.nl/buurt/o/spindelveld/berichten';
const day = (n: number) => new Date(Date.UTC(2026, 2, n));

test('[R89] the feed is Atom: an id, a day and an author, and each message with its own', () => {
	const message = {
		...{ id: newId(), title: 'Tegels & <planten>', text: 'Eén\n\nTwee "drie"' },
		...{ publishedAt: day(2), changedAt: day(5), photos: [{ id: newId(), alt: 'Een "stoep"' }] }
	};
	const xml = atomFeed({ ...about, page, messages: [message] });
	const { root, texts, all } = parse(xml);
	expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
	expect(texts('id')).toEqual([`urn:uuid:${about.id}`, `urn:uuid:${message.id}`]);
	expect(texts('title')).toEqual(['Spindelveld', 'Tegels & <planten>']);
	expect(texts('updated')).toEqual([day(5).toISOString(), day(5).toISOString()]);
	expect(texts('published')).toEqual([day(2).toISOString()]);
	expect(texts('name')).toEqual(['O & P']);
	expect(texts('content')[0]).toContain('<p>Eén</p><p>Twee &quot;drie&quot;</p>');
	expect(texts('content')[0]).toContain('alt="Een &quot;stoep&quot;"');
	const links = all('link').map((one) => one.getAttribute('href'));
	expect(links).toEqual([`${page}/feed.xml`, page, `${page}/${message.id}`]);
	expect(atomFeed({ ...about, page, messages: [message] })).toBe(xml);
});

test('[R89] any words make a feed that can be read', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary', maxLength: 60 }),
			fc.string({ unit: 'binary' }),
			(title, text) => {
				const message = {
					id: newId(),
					title,
					text,
					publishedAt: day(1),
					changedAt: null,
					photos: []
				};
				const { texts } = parse(atomFeed({ ...about, page, messages: [message] }));
				expect(texts('entry')).toHaveLength(1);
				expect(texts('content')[0]).not.toMatch(/<script/i);
			}
		),
		{ numRuns: 50 }
	);
	expect(parse(atomFeed({ ...about, page, messages: [] })).texts('entry')).toEqual([]);
});
