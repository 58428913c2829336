import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

// OWASP's advice for argon2id: 19 MiB, two passes, one lane.
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 };
const derive = promisify(argon2);

const digest = async (password: string, nonce: Buffer): Promise<Buffer> =>
	(await derive('argon2id', {
		...cost,
		message: Buffer.from(password.normalize('NFKC')),
		nonce
	})) as Buffer;

/** The password as argon2id, with its salt: argon2id$salt$digest. */
export async function hash(password: string): Promise<string> {
	const nonce = randomBytes(16);
	const made = await digest(password, nonce);
	return ['argon2id', nonce.toString('base64url'), made.toString('base64url')].join('$');
}

export async function verify(given: { hash: string; password: string }): Promise<boolean> {
	const [kind, salt = '', expected = ''] = given.hash.split('$');
	if (kind !== 'argon2id') return false;
	const made = await digest(given.password, Buffer.from(salt, 'base64url'));
	const known = Buffer.from(expected, 'base64url');
	return known.length === made.length && timingSafeEqual(known, made);
}
