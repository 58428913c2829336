import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { always, beside, lineOf, partsOf } from '#routes/words.ts';
import { nl } from '#ui/messages/nl/index.ts';

// Each page has the words it shows, and a page that has its line fetches no others.

const routes = join(import.meta.dirname, '../src/routes');
const src = join(routes, '..');
const parts = Object.keys(nl);

/** The file that an import means; undefined for what lies outside the screens. */
function fileOf(from: string, asked: string): string | undefined {
	const file = asked.startsWith('.')
		? join(dirname(from), asked)
		: asked.startsWith('#ui/') || asked.startsWith('#routes/')
			? join(src, asked.slice(1))
			: undefined;
	return file && existsSync(file) && !file.includes('messages') ? file : undefined;
}

/** The parts of the words that a file and all it shows ask for. */
function asked(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return new Set();
	seen.add(file);
	const text = readFileSync(file, 'utf8');
	const found = [...text.matchAll(/\bwords\((?:[^()]|\([^()]*\))*\)\)?\.(\w+)/g)].map((m) => m[1]!);
	// const all = $derived(words(…)), and then all.zien
	for (const [, alias] of text.matchAll(/const (\w+) = \$derived\(words\([^()]*\)\)/g)) {
		for (const [, part] of text.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g')))
			found.push(part!);
	}
	const all = new Set(found.filter((part) => parts.includes(part)));
	// What a file fetches itself, words and all, the page need not have at hand.
	const fetched = [...text.matchAll(/loadWords\([^[\]()]*\[([^\]]*)\]/g)].flatMap(([, names]) =>
		[...names!.matchAll(/'(\w+)'/g)].map(([, part]) => part!)
	);
	for (const [how, name] of text.matchAll(/(?:from |import\()'([^']+)'/g)) {
		const isType = new RegExp(`import type [^;]*from '${name}'`).test(text);
		const next = isType && how.startsWith('from') ? undefined : fileOf(file, name!);
		if (!next) continue;
		for (const part of asked(next, seen)) if (!fetched.includes(part)) all.add(part);
	}
	return all;
}

/** The page of a route with the layouts around it. */
function filesOf(page: string): string[] {
	const files = [page];
	for (let folder = dirname(page); folder.length >= routes.length; folder = dirname(folder)) {
		const layout = join(folder, '+layout.svelte');
		if (existsSync(layout)) files.push(layout);
	}
	return files;
}
const neededBy = (page: string) => {
	const seen = new Set<string>();
	return new Set(filesOf(page).flatMap((file) => [...asked(file, seen)]));
};
/** A public page needs no JavaScript, but for one that draws. */
const runsInBrowser = (page: string) => {
	const own = page.replace('+page.svelte', '+page.ts');
	return existsSync(own) && readFileSync(own, 'utf8').includes('csr = true');
};
const pages = globSync('**/+page.svelte', { cwd: routes })
	.map((page) => join(routes, page))
	.filter((page) => !page.includes('(public)') || runsInBrowser(page));
const routeOf = (page: string) => `/${relative(routes, dirname(page)).replaceAll('\\', '/')}`;

test('what every page has at hand is its frame', () => {
	const needed = new Set([
		...asked(join(routes, '+error.svelte')),
		...asked(join(routes, '(app)/+layout.svelte'))
	]);
	expect([...always].sort()).toEqual([...needed].sort());
});

test.each(pages.map((page) => [routeOf(page), page]))(
	'%s has the words it shows',
	(route, page) => {
		const at = partsOf(route);
		if (!at) return;
		expect([...neededBy(page)].filter((part) => !at.includes(part as never))).toEqual([]);
	}
);

test.each(Object.keys(beside))('the line %s names what its pages need, and no more', (line) => {
	const its = pages.filter((page) => lineOf(routeOf(page)) === line);
	const needed = new Set(its.flatMap((page) => [...neededBy(page)]));
	const more = [...needed].filter((part) => !always.includes(part as never));
	expect([...beside[line]!].sort()).toEqual(more.sort());
});
