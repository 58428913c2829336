import { readHsds, type HsdsRecord } from '#doen/index.ts';
import { getJson, Trouble, type Reach } from './outside.ts';

/** No more than this is fetched of one directory. */
const limits = {
	page: 100,
	pages: 300,
	services: 20_000,
	bytes: 20 * 1024 * 1024,
	inAll: 100 * 1024 * 1024
};
/** So long may all of it take, in milliseconds. */
const patience = 5 * 60_000;

interface Page {
	contents?: unknown;
	total_pages?: unknown;
	last_page?: unknown;
}

/** The address of one page of the services; a file has one page only. */
function pageOf(address: string, page: number): URL {
	const url = new URL(address);
	url.hash = '';
	const path = url.pathname.replace(/\/+$/, '');
	if (!/\.json$|\/services$/i.test(path)) url.pathname = `${path}/services`;
	url.searchParams.set('page', String(page));
	url.searchParams.set('per_page', String(limits.page));
	url.searchParams.set('full', 'true');
	url.searchParams.set('full_service', 'true');
	return url;
}

/**
 * Fetches an open directory, page by page, and holds each record against HSDS as an import does.
 * @returns the services that are right, and how many records were left out
 * @throws Trouble
 */
export async function fetchDirectory(
	address: string,
	reach: Reach,
	time = patience
): Promise<{ services: HsdsRecord[]; leftOut: number }> {
	const signal = AbortSignal.timeout(time);
	const services = new Map<unknown, HsdsRecord>();
	let leftOut = 0;
	let size = 0;
	for (let page = 1; page <= limits.pages; page++) {
		const one = await getJson(pageOf(address, page).href, { most: limits.bytes, signal, reach });
		size += JSON.stringify(one).length;
		if (size > limits.inAll) throw new Trouble('tooLarge');
		const { records, faults } = readHsds([{ file: 'services', document: one }]);
		if (page === 1 && records.services.length === 0 && !isEmptyList(one))
			throw new Trouble('notHsds');
		const before = services.size;
		for (const service of records.services) services.set(service.id, service);
		leftOut += new Set(faults.map(({ record }) => record)).size;
		if (services.size > limits.services) throw new Trouble('tooLarge');
		// A server that gives the same page for ever, or that does not know of pages, is read once.
		if (services.size === before || isLast(one as Page, page)) break;
	}
	return { services: [...services.values()], leftOut };
}

const isEmptyList = (one: unknown) =>
	Array.isArray((one as Page | null)?.contents) &&
	((one as Page).contents as unknown[]).length === 0;

const isLast = ({ contents, total_pages: pages, last_page: last }: Page, page: number) =>
	!Array.isArray(contents) || last === true || (typeof pages === 'number' && page >= pages);
