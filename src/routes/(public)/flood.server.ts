import { addressHeader } from '#web/sign-in.ts';
import { createHash, randomBytes } from 'node:crypto';

/** From one address on the network more sign-ups than this within the hour are looked at by the team first. */
const most = 20;
const hour = 3_600_000;
/** Known to this run of the program only, so that nothing here leads back to an address. */
const salt = randomBytes(16);
const seen = new Map<string, number[]>();

/** Whether so much came from this address within the hour that somebody should look first. Nothing is stored. */
export function comesOften({ headers }: Request, now = Date.now(), limit = most): boolean {
	const address = headers.get(addressHeader) ?? '';
	const key = createHash('sha256').update(salt).update(`${limit} ${address}`).digest('base64');
	const recent = (seen.get(key) ?? []).filter((at) => at > now - hour);
	recent.push(now);
	seen.set(key, recent.slice(-limit - 1));
	if (seen.size > 10_000) {
		for (const [one, times] of seen) if (times.at(-1)! <= now - hour) seen.delete(one);
		if (seen.size > 10_000) seen.clear();
	}
	return recent.length > limit;
}
