import { createHash } from 'node:crypto';
import { fieldProblem } from '#kernel/index.ts';
import sharp from 'sharp';

/** A picture as it is kept: a JPEG that holds nothing but the picture. */
export interface Image {
	bytes: Buffer;
	/** SHA-256 of the bytes. */
	hash: string;
	width: number;
	height: number;
}

/** The longest side that is kept, in pixels: enough for paper, too little to read a letter box. */
const longestSide = 1600;
const mostPixels = 100_000_000;
const mostBytes = 16 * 1024 * 1024;

const isHeic = (bytes: Buffer) =>
	/^ftyp(hei[cfmsx]|hev[cmsx]|mif1|msf1)/.test(bytes.toString('latin1', 4, 12));

/**
 * Whether a JPEG holds the picture alone: of the application segments only JFIF, a colour profile and Adobe's colour
 * note; no comment, and nothing behind its end (ITU-T T.81, annex B).
 */
export function isPictureOnly(bytes: Buffer): boolean {
	if (bytes.readUInt16BE(0) !== 0xffd8 || bytes.readUInt16BE(bytes.length - 2) !== 0xffd9)
		return false;
	for (let at = 2; at + 4 <= bytes.length;) {
		const marker = bytes.readUInt16BE(at);
		if (marker === 0xffda) return true;
		const isColour =
			marker === 0xffe0 ||
			marker === 0xffee ||
			(marker === 0xffe2 && bytes.toString('latin1', at + 4, at + 15) === 'ICC_PROFILE');
		const isNote = (marker >= 0xffe0 && marker <= 0xffef) || marker === 0xfffe;
		if (marker < 0xff00 || (isNote && !isColour)) return false;
		at += 2 + bytes.readUInt16BE(at + 2);
	}
	return false;
}

const kept = (bytes: Buffer, { width, height }: { width: number; height: number }): Image => ({
	...{ bytes, width, height },
	hash: createHash('sha256').update(bytes).digest('hex')
});

/**
 * Makes what came in fit to keep: at most 1600 pixels, upright, and without what cameras write beside a picture (place,
 * device, day). A JPEG that is already so keeps its bytes.
 * @throws Problem at the field `data` when it is no picture, HEIC, damaged or too large
 */
export async function cleanImage(given: Buffer): Promise<Image> {
	if (given.length === 0) throw fieldProblem('data', 'photoUnreadable');
	if (given.length > mostBytes) throw fieldProblem('data', 'photoTooLarge');
	if (isHeic(given)) throw fieldProblem('data', 'photoHeic');
	const options = { limitInputPixels: false, failOn: 'error' } as const;
	const about = await sharp(given, options)
		.metadata()
		.catch(() => undefined);
	if (!about || !['jpeg', 'png', 'webp'].includes(about.format))
		throw fieldProblem('data', 'photoUnreadable');
	if (about.width * about.height > mostPixels) throw fieldProblem('data', 'photoTooLarge');
	const fits = about.format === 'jpeg' && Math.max(about.width, about.height) <= longestSide;
	const asItIs = fits && isPictureOnly(given);
	try {
		// Read to its end either way: a damaged picture shows only there.
		if (asItIs) {
			const { info } = await sharp(given, options).raw().toBuffer({ resolveWithObject: true });
			return kept(given, info);
		}
		const { data, info } = await sharp(given, options)
			.autoOrient()
			.flatten({ background: 'white' })
			.resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
			.jpeg({ quality: 80, mozjpeg: true })
			.toBuffer({ resolveWithObject: true });
		return kept(data, info);
	} catch {
		throw fieldProblem('data', 'photoUnreadable');
	}
}
