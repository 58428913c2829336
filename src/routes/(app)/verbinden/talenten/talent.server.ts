import type { Values } from '#web/index.ts';

/** Fields of which several may be chosen. */
export const lists = ['days', 'parts', 'asked'] as const;

/** A tick becomes a yes. */
export const withYes = ({ asked, ...values }: Values): Values => ({
	...values,
	asked: (asked as string[] | undefined)?.[0] === 'yes'
});
