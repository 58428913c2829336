interface MoneyRow {
	side: 'cost' | 'cover';
	cents: number;
}

/** What it costs, what there is, and what is still missing (below zero: what is left), in cents. */
export function totals(rows: readonly MoneyRow[]) {
	const sum = (side: MoneyRow['side']) =>
		rows.filter((row) => row.side === side).reduce((total, { cents }) => total + cents, 0);
	const [cost, cover] = [sum('cost'), sum('cover')];
	return { cost, cover, missing: cost - cover };
}

/**
 * An amount as people write it (640, 640,50 or 1.150) in whole cents.
 * @returns undefined when it is no amount
 */
export function centsOf(written: string): number | undefined {
	const found = /^€?\s*(\d{1,3}(?:[. ]\d{3})+|\d{1,9})(?:[,.](\d{1,2}))?$/.exec(written.trim());
	if (!found) return undefined;
	return Number(found[1]!.replace(/[. ]/g, '')) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}
