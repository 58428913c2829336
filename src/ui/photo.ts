/** The longest side that is kept, in pixels; the server keeps to it too. */
const longestSide = 1600;
const aim = 700_000;

/** Why a file cannot become a photo. */
export class PhotoFault extends Error {
	readonly kind: 'heic' | 'unreadable';
	constructor(kind: 'heic' | 'unreadable') {
		super(kind);
		this.kind = kind;
	}
}

async function isHeic(file: Blob): Promise<boolean> {
	const head = new TextDecoder('latin1').decode(await file.slice(4, 12).arrayBuffer());
	return /^ftyp(hei|hev|mif1|msf1)/.test(head);
}

async function opened(file: Blob): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = URL.createObjectURL(file);
	try {
		await image.decode();
		return image;
	} catch {
		throw new PhotoFault((await isHeic(file)) ? 'heic' : 'unreadable');
	} finally {
		URL.revokeObjectURL(image.src);
	}
}

/**
 * A photo made small enough to keep, upright, and drawn anew: what a camera writes beside it (place, device, day) is not
 * drawn.
 * @throws PhotoFault when the browser cannot open it
 */
export async function shrink(file: Blob): Promise<{ photo: Blob; hasFace: boolean }> {
	const image = await opened(file);
	const { naturalWidth: width, naturalHeight: height } = image;
	const scale = Math.min(1, longestSide / Math.max(width, height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(width * scale));
	canvas.height = Math.max(1, Math.round(height * scale));
	const context = canvas.getContext('2d')!;
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const hasFace = await findsFace(canvas);
	for (const quality of [0.8, 0.6, 0.4]) {
		const photo = await new Promise<Blob | null>((made) =>
			canvas.toBlob(made, 'image/jpeg', quality)
		);
		if (!photo) throw new PhotoFault('unreadable');
		if (photo.size < aim || quality === 0.4) return { photo, hasFace };
	}
	throw new PhotoFault('unreadable');
}

interface FaceDetector {
	detect(source: HTMLCanvasElement): Promise<unknown[]>;
}

/** Asks the browser itself, where it can tell; nothing about the face is kept. */
async function findsFace(canvas: HTMLCanvasElement): Promise<boolean> {
	const { FaceDetector } = window as { FaceDetector?: new () => FaceDetector };
	if (!FaceDetector) return false;
	return new FaceDetector().detect(canvas).then(
		(faces) => faces.length > 0,
		() => false
	);
}
