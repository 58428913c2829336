import type { team as nl } from '../nl/team.ts';

export const team: typeof nl = {
	title: 'Neighbourhood care team',
	lead: 'Seeing together what somebody can do, who stands around them and what the neighbourhood has.',
	parts: {
		besprekingen: ['Discussions', 'Talking a question over in 45 minutes, with a talent round.'],
		netwerkberaad: ['Network meeting', 'The people around somebody make a plan together.'],
		houding: [
			'Working on stance',
			'Shadowing, talking it over, language mirror. For the two of you only.'
		],
		initiatieven: [
			'Team in initiatives',
			'Who of the team joins residents, and what did they do there?'
		],
		gekanteld: ['Tilted working', 'How often were talents on the table, and what came of it?']
	}
};
