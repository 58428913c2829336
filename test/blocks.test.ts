import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '#ui/blocks.ts';

test('paragraphs and lists are told apart, and a script stays text', () => {
	expect(
		blocksOf('Eerst dit.\nEn dit.\n\n- brood\n- kaas\n1. dek\n2) eet\n\n<script>x()</script>')
	).toEqual([
		{ kind: 'paragraph', text: 'Eerst dit.\nEn dit.' },
		{ kind: 'list', items: ['brood', 'kaas'] },
		{ kind: 'numbered', items: ['dek', 'eet'] },
		{ kind: 'paragraph', text: '<script>x()</script>' }
	]);
	expect(blocksOf('')).toEqual([]);
});

test('whatever the text, no word of it is lost', () =>
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('- a', '* b', '1. c', 'd e', '', ' f', '<b>g</b>')),
			(lines) => {
				const words = (text: string) => text.match(/[a-z]+/g) ?? [];
				const shown = blocksOf(lines.join('\n')).map((one) =>
					one.kind === 'paragraph' ? one.text : one.items.join('\n')
				);
				expect(words(shown.join('\n'))).toEqual(words(lines.join('\n')));
			}
		)
	));
