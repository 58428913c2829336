import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
/** A key of this installation for one meeting: a copy of the database alone does not open a drawing. */
const keyOf = (secret: string, meetingId: string) =>
	Buffer.from(hkdfSync('sha256', secret, meetingId, 'vierzet ecogram', 32));

/** Seals a drawing so that only this installation opens it. */
export function seal(drawing: unknown, secret: string, meetingId: string): string {
	const iv = randomBytes(12);
	const sealing = createCipheriv(cipher, keyOf(secret, meetingId), iv);
	const body = Buffer.concat([sealing.update(JSON.stringify(drawing), 'utf8'), sealing.final()]);
	return Buffer.concat([iv, sealing.getAuthTag(), body]).toString('base64url');
}

/** Opens it again; undefined when it was sealed by another installation, for another meeting, or was touched. */
export function unseal(sealed: string, secret: string, meetingId: string): unknown {
	const bytes = Buffer.from(sealed, 'base64url');
	try {
		const opening = createDecipheriv(cipher, keyOf(secret, meetingId), bytes.subarray(0, 12));
		opening.setAuthTag(bytes.subarray(12, 28));
		const body = Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]);
		return JSON.parse(body.toString('utf8'));
	} catch {
		return undefined;
	}
}
