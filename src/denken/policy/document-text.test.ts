import type { Problem } from '#kernel/index.ts';
import { makeDocx, makeOdt, makePdf } from '#test/documents.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asParagraphs, inPages, tidy } from './document-text.rules.ts';
import { readDocumentText } from './document-text.ts';

const refusal = (bytes: Buffer) =>
	readDocumentText(bytes).then(
		() => expect.unreachable('it was not refused'),
		(problem: Problem) => problem.code
	);

describe('[R80] reading a policy document', () => {
	test('a PDF comes page by page, its broken lines put together', async () => {
		const pages = await readDocumentText(
			makePdf([
				'Op de stoep blijft een vrije door-\ngang van 1,20 meter.\nTweede zin.',
				'Bladzijde twee.'
			])
		);
		expect(pages).toEqual([
			'Op de stoep blijft een vrije doorgang van 1,20 meter.\nTweede zin.',
			'Bladzijde twee.'
		]);
	});

	test('a PDF of 300 pages is read to its end', async () => {
		const pages = await readDocumentText(
			makePdf(
				Array.from({ length: 300 }, (_, at) => `Dit is bladzijde ${at + 1} van het programma.`)
			)
		);
		expect(pages).toHaveLength(300);
		expect(pages[299]).toContain('bladzijde 300');
	});

	test('DOCX and ODT come in parts of about a page, a paragraph on each line', async () => {
		const long = Array.from({ length: 12 }, (_, at) => `${at} ${'woord '.repeat(100)}`.trim());
		for (const make of [makeDocx, makeOdt]) {
			const pages = await readDocumentText(make(long));
			expect(pages.length).toBeGreaterThan(1);
			expect(pages.join('\n').split('\n')).toEqual(long);
		}
	});

	test('a citizen service number in the text is left out', async () => {
		const [page] = await readDocumentText(makeDocx(['Nummer 111222333 en dossier 123456789.']));
		expect(page).toBe('Nummer … en dossier 123456789.');
	});

	test.each([
		['a scanned PDF', makePdf(['', '', '']), 'fileScanned'],
		['a PDF with a password', makePdf(['geheim'], { locked: true }), 'fileLocked'],
		['a PDF cut in the middle', Buffer.from('%PDF-1.4 half'), 'fileDamaged'],
		['a PDF of 601 pages', makePdf(Array(601).fill('x')), 'fileTooLong'],
		['an ODT with a password', makeOdt(['x'], { locked: true }), 'fileLocked'],
		['a DOCX cut in the middle', makeDocx(['x'.repeat(400)]).subarray(0, 200), 'fileDamaged'],
		['a zip of something else', makeOdt([]).subarray(0, 0), 'noFile'],
		['an old Word file', Buffer.from('d0cf11e0a1b11ae1'.padEnd(64, '0'), 'hex'), 'fileOld'],
		['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'fileUnknown'],
		['a text without words', makeDocx(['   ']), 'fileEmpty'],
		['more than 25 MB', Buffer.alloc(26 * 1024 * 1024), 'tooLarge']
	])('%s gets a sentence', async (_, bytes, code) => {
		expect(await refusal(bytes)).toBe(code);
	});

	test('whatever comes in, it is read or refused with a sentence, and never hangs', () =>
		fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 400 }),
				fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004'),
				async (bytes, head) => {
					const given = Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(bytes)]);
					const found = await readDocumentText(given).catch((problem: Problem) => problem.code);
					expect(found).toBeTruthy();
				}
			),
			{ numRuns: 60 }
		));
});

describe('text in pages', () => {
	test('no paragraph is lost or cut', () =>
		fc.assert(
			fc.property(
				fc.array(fc.string({ minLength: 1, maxLength: 4000 }).filter((one) => !one.includes('\n'))),
				(all) => {
					expect(inPages(all).flatMap((page) => page.split('\n'))).toEqual(all);
				}
			)
		));

	test('tidying twice is tidying once', () =>
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (text) => {
				expect(tidy(tidy(text))).toBe(tidy(text));
			})
		));

	test('a list keeps its lines', () => {
		expect(asParagraphs('Doelen:\n• groen\n• veilig op straat\nen rustig')).toBe(
			'Doelen:\n• groen\n• veilig op straat en rustig'
		);
	});
});
