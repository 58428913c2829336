/** A row as the CBS gives it: keys padded with spaces, column names with a number that shifts every year. */
export type CbsRow = Record<string, string | number | null>;

type Known = (name: string) => number | null;
const share = (of: Known, name: string): number | null => {
	const [part, people] = [of(name), of('AantalInwoners')];
	return part === null || !people ? null : Math.round((part / people) * 1000) / 10;
};

/** What Vierzet takes from Kerncijfers wijken en buurten: hectares become km², counts of an age become a share. */
const taken: Record<string, (of: Known) => number | null> = {
	population: (of) => of('AantalInwoners'),
	landArea: (of) => (of('OppervlakteLand') === null ? null : of('OppervlakteLand')! / 100),
	density: (of) => of('Bevolkingsdichtheid'),
	age0to14: (of) => share(of, 'k_0Tot15Jaar'),
	age15to24: (of) => share(of, 'k_15Tot25Jaar'),
	age25to44: (of) => share(of, 'k_25Tot45Jaar'),
	age45to64: (of) => share(of, 'k_45Tot65Jaar'),
	age65plus: (of) => share(of, 'k_65JaarOfOuder'),
	dwellings: (of) => of('Woningvoorraad'),
	homeOwnership: (of) => of('Koopwoningen'),
	homeValue: (of) => of('GemiddeldeWOZWaardeVanWoningen'),
	lowIncome: (of) => of('k_40PersonenMetLaagsteInkomen'),
	highIncome: (of) => of('k_20PersonenMetHoogsteInkomen'),
	employment: (of) => of('Nettoarbeidsparticipatie')
};

/** The columns of the table that is made of the rows, each named by what it holds. */
export const cbsMapping = Object.fromEntries(
	['code', 'name', ...Object.keys(taken)].map((name) => [name, name])
);

/** The values of a row by base name: the first column of that name, whatever number follows it. */
function byBaseName(row: CbsRow): Map<string, string | number | null> {
	const values = new Map<string, string | number | null>();
	for (const [column, value] of Object.entries(row)) {
		const base = column.replace(/_\d+$/, '');
		if (!values.has(base)) values.set(base, value);
	}
	return values;
}

/**
 * The rows as a table of text, as a file of figures would hold it; what the CBS leaves out stays empty.
 * @throws RangeError with the column that no row has: the CBS has changed the table
 */
export function cbsTable(rows: readonly CbsRow[]): string {
	const columns = Object.keys(cbsMapping);
	const first = rows[0] ? byBaseName(rows[0]) : new Map();
	for (const needed of ['WijkenEnBuurten', 'AantalInwoners']) {
		if (rows[0] && !first.has(needed)) throw new RangeError(needed);
	}
	const lines = rows.map((row) => {
		const values = byBaseName(row);
		const of: Known = (name) => {
			const value = values.get(name);
			return typeof value === 'number' ? value : null;
		};
		const text = (name: string) => String(values.get(name) ?? '').trim();
		const name = text('Gemeentenaam') || text('WijkenEnBuurten');
		const figures = Object.values(taken).map((value) => value(of) ?? '');
		return [text('WijkenEnBuurten'), `"${name.replaceAll('"', '""')}"`, ...figures].join(',');
	});
	return [columns.join(','), ...lines].join('\n');
}
