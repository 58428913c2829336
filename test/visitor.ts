import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { addressHeader } from '#web/sign-in.ts';

let lastAddress = 0;

/** Somebody at a browser of their own, at an address of their own: keeps cookies from one request to the next. */
export function visitor(address = `192.0.2.${++lastAddress}`) {
	const jar = new Map<string, string>();
	const set = new Map<string, Parameters<Cookies['set']>[2]>();
	const cookies = {
		get: (name: string) => jar.get(name),
		set: (name: string, value: string, options: Parameters<Cookies['set']>[2]) => {
			set.set(name, options);
			if (options?.maxAge === 0) jar.delete(name);
			else jar.set(name, value);
		}
	} as Cookies;
	/** A request as SvelteKit hands it on. */
	const request = (): RequestEvent => {
		const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
		const headers = new Headers({ [addressHeader]: address, ...(cookie && { cookie }) });
		return { request: new Request('http://localhost/', { headers }), cookies } as RequestEvent;
	};
	return { request, cookies, set };
}

export type Visitor = ReturnType<typeof visitor>;
