// Dutch words against files of others: stems of Snowball, compounds of Utrecht, the word list of OpenTaal. They stand
// beside the project, not in it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { isWord, partsOf, plain, stemsOf } from '#kernel/index.ts';

const folder = join(import.meta.dirname, '../../../shared/data/dutch-text');
const lines = (path: string): string[] => {
	const bytes = readFileSync(join(folder, path));
	const text = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
	return text.toString('utf8').split('\n').filter(Boolean);
};
const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;

/** How many of Snowball's words get the stem that Snowball gives; ours joins more (diminutives, huis and huizen) and so differs on purpose. */
function stems(name: string): string {
	const words = lines(`snowball/${name}-voc.txt.gz`);
	const given = lines(`snowball/${name}-output.txt.gz`);
	const same = words.filter((word, i) => stemsOf(plain(word))[0] === plain(given[i]!)).length;
	return `stems as Snowball ${name}: ${share(same, words.length)} of ${words.length}`;
}

/** Whether a word comes apart where the list says; letters in between may stay with the part before. */
const isAsGiven = (word: string, given: readonly string[]) => {
	const parts = partsOf(plain(word));
	return given.length === 1
		? parts.length === 0
		: parts.length === given.length &&
				parts.every((part, i) =>
					['', 's', 'en', 'e', 'n'].some((link) => part + link === plain(given[i]!))
				);
};

function compounds(): string {
	const rows = lines('compounds/uu-example.csv').slice(1);
	const right = rows.filter((row) => {
		const [word = '', given = ''] = row.split(',');
		return isAsGiven(word, given.split('_'));
	});
	return `compounds of Utrecht: ${right.length} of ${rows.length}`;
}

/** How many base words come apart, whether each part is a word, and how long it takes. */
function openTaal(): string {
	const words = lines('opentaal/basiswoorden-gekeurd.txt.gz')
		.map(plain)
		.filter((word) => /^[a-z]{7,20}$/.test(word));
	partsOf('buurthuis');
	const start = performance.now();
	const split = words.map(partsOf).filter((parts) => parts.length > 0);
	const each = (1000 * (performance.now() - start)) / words.length;
	const known = split.filter((parts) => parts.slice(0, -1).every((part) => isWord(part)));
	return `OpenTaal, ${words.length} words of 7 to 20 letters: ${share(split.length, words.length)} come apart, every first part a word in ${share(known.length, split.length)}, ${each.toFixed(0)} µs a word`;
}

export function measureText(): void {
	if (!existsSync(folder)) {
		console.log(`\nDutch words: skipped, ${folder} is not there`);
		return;
	}
	console.log(
		`\nDutch words\n${[stems('dutch_porter'), stems('dutch'), compounds(), openTaal()].join('\n')}`
	);
}
