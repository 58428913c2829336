import type { Read } from '#kernel/index.ts';
import { indicators } from './indicators.ts';
import { ownValue } from './picture.rules.ts';
import { newestFigures } from './picture.store.ts';

/** One figure of an official area as it is now; 'small' where it is about fewer than ten, undefined where there is none. */
export async function figureNow(tx: Read, code: string, indicatorId: string) {
	const indicator = indicators.find(({ id }) => id === indicatorId);
	if (!indicator) return undefined;
	const value = ownValue(indicator, await newestFigures(tx, [code]));
	return value && value !== 'small' ? { ...value, unit: indicator.unit } : value;
}
