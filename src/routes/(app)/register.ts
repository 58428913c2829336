export type Register = 'resident' | 'team' | 'official';

/** In whose words a page for paper is told (11): the address says it, the team's when it says nothing. */
export function registerOf(url: URL): Register {
	const asked = url.searchParams.get('voor');
	return asked === 'resident' || asked === 'official' ? asked : 'team';
}
