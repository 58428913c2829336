import type { Values } from '#web/index.ts';
import { typedCents } from '../cents.server.ts';

/** Both amounts of a challenge in cents. */
export const withCents = ({ eurosNow, eurosBid, ...values }: Values): Values => ({
	...{ ...values, currentCents: typedCents(eurosNow), bidCents: typedCents(eurosBid) }
});
