import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Each folder may import from those before it, through their front doors only. */
const order = [
	...['kernel', 'community', 'zien', 'denken', 'doen', 'vinden', 'verbinden', 'team'],
	...['web', 'routes', 'cli']
];

/** The doors of a folder; the last two are for programs that keep the database or accounts themselves. */
const doors = ['index.ts', 'shared.ts', 'db/index.ts', 'sign-in.ts'];

const source = join(import.meta.dirname, '../src');
const files = (readdirSync(source, { recursive: true }) as string[])
	.map((name) => join(source, name))
	.filter((name) => /\.(ts|svelte)$/.test(name) && statSync(name).isFile());
const importsOf = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1]!);
const folderOf = (file: string) => relative(source, file).split('/')[0]!;

test('imports run one way, through the front doors', () => {
	const wrong = files
		.filter((file) => order.includes(folderOf(file)))
		.flatMap((file) =>
			importsOf(file)
				.filter((path) => path.startsWith('#') && !/^#(test|ui|seed|offline)\//.test(path))
				.filter((path) => {
					const [folder = '', ...door] = path.slice(1).split('/');
					const left = order.indexOf(folder) < order.indexOf(folderOf(file));
					return !left || !doors.includes(door.join('/'));
				})
				.map((path) => `${relative(source, file)} → ${path}`)
		);
	expect(files.length).toBeGreaterThan(30);
	expect(wrong).toEqual([]);
});

test('a relative import stays inside its folder', () => {
	const wrong = files.flatMap((file) =>
		importsOf(file)
			.filter((path) => path.startsWith('.'))
			.filter((path) => folderOf(join(file, '..', path)) !== folderOf(file))
			.map((path) => `${relative(source, file)} → ${path}`)
	);
	expect(wrong).toEqual([]);
});

test('rules stay pure: no database, no clock, no files', () => {
	const wrong = files
		.filter((file) => file.endsWith('.rules.ts'))
		.filter((file) =>
			/from '(kysely|pg|node:)|new Date\(\)|Date\.now/.test(readFileSync(file, 'utf8'))
		);
	expect(wrong).toEqual([]);
});

test('only stores and the kernel speak SQL', () => {
	const wrong = files
		.filter((file) => folderOf(file) !== 'kernel' && !/\.(store|test)\.ts$/.test(file))
		.filter((file) => /from '(kysely|pg)'/.test(readFileSync(file, 'utf8')));
	expect(wrong).toEqual([]);
});

test('what reaches the browser holds no server code', () => {
	const isOfBrowser = (file: string) =>
		file.endsWith('.svelte') ||
		['ui', 'offline'].includes(folderOf(file)) ||
		file.endsWith('shared.ts') ||
		/routes.*\/(?!\+)[^/]*(?<!\.server|\.test)\.ts$/.test(file);
	const allowed = /^(\.|#ui\/|#[a-z]+\/shared\.ts$|svelte|\$app\/|d3-geo$|geojson$|idb$|uuid$)/;
	const browser = files.filter(isOfBrowser).filter((file) => !file.includes('/routes/api/'));
	const wrong = browser.flatMap((file) =>
		importsOf(file)
			.filter((path) => !allowed.test(path) && !path.endsWith('.css'))
			.map((path) => `${relative(source, file)} → ${path}`)
	);
	expect(browser.length).toBeGreaterThan(20);
	expect(wrong).toEqual([]);
});

test('components know nothing of the work beyond the words they are given', () => {
	const wrong = files
		.filter((file) => folderOf(file) === 'ui')
		.flatMap((file) => importsOf(file).filter((path) => path.startsWith('#')))
		.filter((path) => path !== '#kernel/shared.ts');
	expect(wrong).toEqual([]);
});
