export type OfficialKind = 'country' | 'municipality' | 'district' | 'neighbourhood';

const kinds: Record<string, OfficialKind> = {
	NL: 'country',
	GM: 'municipality',
	WK: 'district',
	BU: 'neighbourhood'
};
const whole = /^(NL00|GM[0-9]{4}|WK[0-9A-Z]{6}|BU[0-9A-Z]{8})$/;

/**
 * A code of Statistics Netherlands as it is written officially: NL00, GM + 4, WK + 6, BU + 8.
 * Spreadsheets eat the letters and leading zeros: 2680100 is BU02680100, as the column says or the length shows.
 * @returns undefined when it is no such code
 */
export function officialCode(text: string, kind?: OfficialKind): string | undefined {
	const code = text.trim().toUpperCase();
	if (whole.test(code)) return code;
	if (!/^[0-9][0-9A-Z]*$/.test(code)) return undefined;
	const sizes: [string, OfficialKind, number][] = [
		['GM', 'municipality', 4],
		['WK', 'district', 6],
		['BU', 'neighbourhood', 8]
	];
	const fitting = sizes.find(
		([, its, size]) =>
			(kind === undefined || kind === its) && code.length <= size && code.length > size - 2
	);
	return fitting && fitting[0] + code.padStart(fitting[2], '0');
}

export const kindOf = (code: string): OfficialKind => kinds[code.slice(0, 2)]!;

/** The area that an official one lies in, as its code says; undefined for the country. */
export function parentOf(code: string): string | undefined {
	if (code.startsWith('BU')) return `WK${code.slice(2, 8)}`;
	if (code.startsWith('WK')) return `GM${code.slice(2, 6)}`;
	return code.startsWith('GM') ? 'NL00' : undefined;
}
