import { lookup } from 'node:dns/promises';
import { request as askPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as askSafe } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isOpenAddress, isOpenNumber } from './address.ts';

/** What may go wrong out there; each has a sentence on the page of the administrator. */
export const troubles = [
	...(['notOpenWeb', 'unreachable', 'refused', 'tooSlow', 'tooLarge', 'notHsds'] as const)
] as const;
export type TroubleKind = (typeof troubles)[number];

export class Trouble extends Error {
	readonly kind: TroubleKind;
	constructor(kind: TroubleKind) {
		super(kind);
		this.kind = kind;
	}
}

/** Which addresses and numbers may be asked. A test asks a server of its own. */
export interface Reach {
	address(url: string): boolean;
	number(number: string): boolean;
}
export const openWeb: Reach = { address: isOpenAddress, number: isOpenNumber };

/**
 * Looks a name up and refuses it when any of its numbers lies inside. The connection is made with what was looked up
 * here, so a name cannot lead elsewhere in between.
 */
const lookupWith =
	(reach: Reach): LookupFunction =>
	(host, options, done) => {
		void lookup(host, {
			all: true,
			family: options.family === 6 ? 6 : options.family === 4 ? 4 : 0
		})
			.then((found) => {
				if (found.length === 0 || found.some(({ address }) => !reach.number(address)))
					throw new Trouble('notOpenWeb');
				if (options.all) done(null, found);
				else done(null, found[0]!.address, found[0]!.family);
			})
			.catch((error: NodeJS.ErrnoException) => done(error, '', 0));
	};

const asTrouble = (error: unknown): Trouble => {
	if (error instanceof Trouble) return error;
	const { name, code } = error as NodeJS.ErrnoException;
	return new Trouble(
		name === 'AbortError' || name === 'TimeoutError' || code === 'ABORT_ERR'
			? 'tooSlow'
			: 'unreachable'
	);
};

const ask = (url: URL, options: RequestOptions) =>
	new Promise<IncomingMessage>((answered, failed) => {
		const request = (url.protocol === 'https:' ? askSafe : askPlain)(url, options, answered);
		request.on('error', failed);
		request.end();
	});

async function bodyOf(answer: IncomingMessage, most: number): Promise<Buffer> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of answer as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > most) {
			answer.destroy();
			throw new Trouble('tooLarge');
		}
		parts.push(part);
	}
	return Buffer.concat(parts);
}

interface Limits {
	/** The largest answer, in bytes. */
	most: number;
	signal: AbortSignal;
	reach: Reach;
}

/**
 * Asks for one JSON document on the open web. Every step of a redirect is held against the same rules.
 * @throws Trouble
 */
export async function getJson(address: string, { most, signal, reach }: Limits): Promise<unknown> {
	try {
		let url = new URL(address);
		for (let step = 0; step < 4; step++) {
			const host = url.hostname.replace(/^\[|\]$/g, '');
			if (!reach.address(url.href) || (isIP(host) && !reach.number(host)))
				throw new Trouble('notOpenWeb');
			const answer = await ask(url, {
				...{ signal, lookup: lookupWith(reach), agent: false },
				headers: {
					accept: 'application/json',
					'accept-encoding': 'identity',
					'user-agent': 'Vierzet'
				}
			});
			const status = answer.statusCode ?? 0;
			if (status >= 300 && status < 400 && answer.headers.location) {
				answer.destroy();
				url = new URL(answer.headers.location, url);
				continue;
			}
			if (status !== 200) {
				answer.destroy();
				throw new Trouble('refused');
			}
			const body = await bodyOf(answer, most);
			try {
				return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
			} catch {
				throw new Trouble('notHsds');
			}
		}
		throw new Trouble('refused');
	} catch (error) {
		throw asTrouble(error);
	}
}
