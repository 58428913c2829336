import type { Values } from '#web/index.ts';

/** Domains are typed in one field, with commas between them. */
export const withDomains = ({ domains, ...values }: Values): Values => ({
	...values,
	...(typeof domains === 'string' && {
		domains: domains
			.split(',')
			.map((one) => one.trim())
			.filter((one) => one !== '')
	})
});
