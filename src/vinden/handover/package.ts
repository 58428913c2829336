import { Problem } from '#kernel/index.ts';
import { canonical } from './canonical.rules.ts';
import { fileShape, formatVersion, type HandoverFile } from './package.schema.ts';
import { findPersonal } from './personal.rules.ts';
import { isSealed, sealOf } from './seal.ts';

type Unsigned = HandoverFile extends infer One
	? One extends HandoverFile
		? Omit<One, 'format' | 'formatVersion' | 'giver' | 'signature'>
		: never
	: never;

/** The largest file that is read, in characters. */
export const largestFile = 2_000_000;

const signedText = (file: object) => `vierzet file\n${canonical(file)}`;

/** The text of a file, signed for the organisation that gives it: one line of JSON. */
export function writeFileText(
	said: Unsigned,
	giver: { secret: string; organisationId: string; name: string }
): string {
	const seal = sealOf(giver.secret, giver.organisationId);
	const file = {
		...{ format: 'vierzet', formatVersion, ...said },
		giver: { organisation: giver.name, key: seal.key }
	};
	return `${canonical({ ...file, signature: seal.sign(signedText(file)) })}\n`;
}

const isNamed = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What stands in a file, after it was found to be whole, unchanged, of a version that is known, and without what looks
 * like data of a person.
 * @throws Problem that says which of these it is not; nothing may be stored then
 */
export function readFileText(text: string): HandoverFile {
	if (text.length > largestFile) throw new Problem('tooLarge', { limit: '2 MB' });
	let raw: unknown;
	try {
		raw = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new Problem(/"format" ?: ?"vierzet"/.test(text) ? 'packageTampered' : 'packageUnknown');
	}
	if (!isNamed(raw) || raw.format !== 'vierzet') throw new Problem('packageUnknown');
	const version = raw.formatVersion;
	if (Number.isSafeInteger(version) && Number(version) > formatVersion)
		throw new Problem('packageNewer', { version: Number(version), known: formatVersion });
	const { signature, ...rest } = raw;
	const key = isNamed(raw.giver) ? raw.giver.key : undefined;
	if (typeof signature !== 'string' || typeof key !== 'string') throw new Problem('packageWrong');
	if (!isWhole(rest, key, signature)) throw new Problem('packageTampered');
	const parsed = fileShape.safeParse(raw);
	if (!parsed.success) {
		const personal = parsed.error.issues.some(({ message }) => message === 'holdsBsn');
		throw new Problem(personal ? 'packagePersonal' : 'packageWrong');
	}
	const names = [parsed.data.giver.organisation];
	if (findPersonal(parsed.data.content, names).length > 0) throw new Problem('packagePersonal');
	return parsed.data;
}

function isWhole(rest: object, key: string, signature: string): boolean {
	try {
		return isSealed(signedText(rest), key, signature);
	} catch {
		// Nested deeper than can be walked: no file of ours.
		return false;
	}
}
