const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a write comes from another site (cross-site request forgery).
 * Signing in counts too: nobody is to be signed in as somebody else by a page elsewhere.
 * @param origin the address people type; behind a proxy the host that is asked may be another one
 */
export function foreignWrite({ method, headers }: Request, origin: string): boolean {
	if (safeMethods.has(method)) return false;
	const site = headers.get('sec-fetch-site');
	if (site) return site !== 'same-origin' && site !== 'none';
	// Browsers leave that header out on plain http; then they tell the origin of every write.
	const from = headers.get('origin');
	if (from === null) return headers.has('cookie');
	const host = URL.parse(from)?.host;
	return !host || (host !== headers.get('host') && host !== URL.parse(origin)?.host);
}

/**
 * Where somebody goes on to, read from an address or a form: a path of our own, never another site.
 * @returns the path with its query; the front door for anything else
 */
export function onward(to: unknown): string {
	const home = 'http://vierzet.invalid';
	const address = typeof to === 'string' && to.startsWith('/') ? URL.parse(to, home) : null;
	// A path that is resolved to //elsewhere would be read as another host.
	if (address?.origin !== home || address.pathname.startsWith('//')) return '/';
	return address.pathname + address.search;
}
