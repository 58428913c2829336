import qrcode from 'qrcode-generator';

/** A QR code as one path of squares, and how many fit on a side. */
export interface Squares {
	size: number;
	path: string;
}

export function squaresOf(text: string): Squares {
	const code = qrcode(0, 'M');
	code.addData(text);
	code.make();
	const size = code.getModuleCount();
	const all = Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)]);
	const dark = all.filter(([x, y]) => code.isDark(y!, x!));
	return { size, path: dark.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('') };
}
