import { en } from './en/index.ts';
import { nl } from './nl/index.ts';

export type Words = typeof nl;

/** All words of the screens in one language. A word missing in English fails the type check. */
export const words = (locale: 'nl' | 'en'): Words => (locale === 'en' ? en : nl);
