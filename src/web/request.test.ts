import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formValues } from './form.rules.ts';
import { pickLocale } from './locale.rules.ts';
import { foreignWrite, onward } from './origin.rules.ts';

const formOf = (...fields: [string, string][]) => {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
};

describe('what was typed', () => {
	test('dotted names become objects and arrays; empty fields and empty rows are left out', () => {
		const data = formOf(
			['text', 'Het bankje is weg.'],
			['quote', ''],
			['considered.0.text', ''],
			['considered.2.text', 'Niets doen'],
			['considered.10.text', 'Een nieuw bankje'],
			['cells.residentsProcess', 'Samen gesjouwd'],
			['facets', 'samenleven'],
			['facets', 'openbare ruimte'],
			['photo', 'x']
		);
		expect(formValues(data, ['facets', 'verbs'])).toEqual({
			text: 'Het bankje is weg.',
			considered: [{ text: 'Niets doen' }, { text: 'Een nieuw bankje' }],
			cells: { residentsProcess: 'Samen gesjouwd' },
			facets: ['samenleven', 'openbare ruimte'],
			photo: 'x'
		});
	});

	test('a name that clashes with another field does no harm, and neither does a file', () => {
		const data = formOf(['text', 'a'], ['text.more', 'b'], ['__proto__.admin', 'yes']);
		data.append('file', new File(['x'], 'x.txt'));
		expect(formValues(data)).toEqual({ text: 'a' });
		expect(({} as { admin?: string }).admin).toBeUndefined();
	});

	test('whatever names a form has, reading it ends well', () => {
		const name = fc.stringMatching(/^[a-c0-2.]{0,6}$/);
		const fields = fc.array(fc.tuple(fc.oneof(name, fc.string()), fc.string()));
		fc.assert(
			fc.property(fields, (given) => typeof formValues(formOf(...given), ['a']) === 'object')
		);
	});
});

describe('the language', () => {
	test.each([
		['en', 'nl', 'en'],
		['de', 'en-GB', 'en'],
		[undefined, 'de, en;q=0.7, nl;q=0.9', 'nl'],
		[undefined, 'fr-FR,fr', 'nl'],
		[undefined, 'nl;q=0, en;q=0.1', 'en'],
		[undefined, 'end, nlx', 'nl'],
		[undefined, null, 'nl']
	])('chosen %s, wished %s: %s', (chosen, wishes, locale) => {
		expect(pickLocale(chosen, wishes)).toBe(locale);
	});

	test('whatever a browser wishes, it is one of ours', () => {
		fc.assert(fc.property(fc.string(), (wishes) => /^(nl|en)$/.test(pickLocale('x', wishes))));
	});
});

describe('where a write comes from', () => {
	const own = 'https://vierzet.voorbeeld.nl';
	const write = (headers: Record<string, string>, method = 'POST') =>
		foreignWrite(new Request(`${own}/noteer`, { method, headers }), own);
	const cookie = 'vierzet.session_token=x';

	test.each<[boolean, string, Record<string, string>]>([
		[false, 'our own page', { cookie, 'sec-fetch-site': 'same-origin' }],
		[false, 'a reload by hand', { cookie, 'sec-fetch-site': 'none' }],
		[true, 'another site', { cookie, 'sec-fetch-site': 'cross-site', origin: own }],
		[true, 'a neighbouring site', { cookie, 'sec-fetch-site': 'same-site' }],
		[true, 'another site, signing somebody in', { 'sec-fetch-site': 'cross-site' }],
		[
			false,
			'plain http, our host',
			{ cookie, origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' }
		],
		[false, 'behind a proxy', { cookie, origin: own, host: 'localhost:3000' }],
		[true, 'an origin elsewhere', { cookie, origin: 'https://elders.example', host: 'localhost' }],
		[true, 'an origin that is hidden', { cookie, origin: 'null', host: 'null' }],
		[true, 'a cookie without any origin', { cookie }],
		[false, 'a program without a cookie', {}]
	])('refused: %s, for %s', (refused, _, headers) => {
		expect(write(headers)).toBe(refused);
		expect(write(headers, 'DELETE')).toBe(refused);
		expect(write(headers, 'GET')).toBe(false);
	});
});

describe('where it goes on', () => {
	test.each([
		['/denken?van=1', '/denken?van=1'],
		['//elders.example', '/'],
		['/\\elders.example', '/'],
		['/\t/elders.example', '/'],
		['/.//elders.example', '/'],
		['https://elders.example', '/'],
		['javascript:alert(1)', '/'],
		[null, '/']
	])('%j leads to %s', (to, path) => {
		expect(onward(to)).toBe(path);
	});

	test('whatever is asked, it stays on our own site', () => {
		const nasty = fc.string({ unit: fc.constantFrom('/', '\\', '.', '\t', '\n', '@', ':', 'a') });
		fc.assert(
			fc.property(nasty, (to) => new URL(onward(`/${to}`), 'https://own.nl').host === 'own.nl')
		);
	});
});
