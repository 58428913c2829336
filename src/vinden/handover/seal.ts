import {
	createHash,
	createPrivateKey,
	createPublicKey,
	hkdfSync,
	sign,
	verify,
	type KeyObject
} from 'node:crypto';

// The key of an organisation (docs/decisions): Ed25519 (RFC 8032), derived from the secret of the installation, so that
// nothing more has to be kept. It proves that two files come from the same place and that nothing in them was changed;
// it does not prove who that is.

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const spki = Buffer.from('302a300506032b6570032100', 'hex');

function privateKeyOf(secret: string, organisationId: string): KeyObject {
	const seed = hkdfSync('sha256', secret, organisationId, 'vierzet file key 1', 32);
	const key = Buffer.concat([pkcs8, Buffer.from(seed)]);
	return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

/** Signs for one organisation; `key` is the public one, base64url, 43 characters. */
export function sealOf(secret: string, organisationId: string) {
	const own = privateKeyOf(secret, organisationId);
	const { x: key } = createPublicKey(own).export({ format: 'jwk' }) as { x: string };
	return { key, sign: (text: string) => sign(null, Buffer.from(text), own).toString('base64url') };
}

/** Whether this text was signed with the private half of this key; false for whatever is no key or signature. */
export function isSealed(text: string, key: string, signature: string): boolean {
	try {
		const raw = Buffer.from(key, 'base64url');
		const bytes = Buffer.from(signature, 'base64url');
		// Other spellings of the same bytes would be another file with the same seal.
		if (raw.toString('base64url') !== key || bytes.toString('base64url') !== signature)
			return false;
		const whole = Buffer.concat([spki, raw]);
		const publicKey = createPublicKey({ key: whole, format: 'der', type: 'spki' });
		return verify(null, Buffer.from(text), publicKey, bytes);
	} catch {
		return false;
	}
}

/** A key in sixteen signs that people can read to each other: 3f2a-91c0-5b7e-d204. */
export const markOf = (key: string): string =>
	createHash('sha256').update(key).digest('hex').slice(0, 16).match(/.{4}/g)!.join('-');
