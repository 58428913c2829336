import type { verbinden as nl } from '../nl/verbinden.ts';

export const verbinden: typeof nl = {
	title: 'Verbinden',
	lead: 'Who and what can find each other?',
	ways: {
		ask: 'Questions and offers',
		have: 'What there is',
		grow: 'From loose threads to a whole',
		learn: 'Looking further'
	},
	parts: {
		vragen: ['Questions and offers', 'What somebody seeks or has to offer, and what fits it.'],
		kennismakingen: [
			'Introductions',
			'Whom did you introduce to whom, and did it come to something?'
		],
		talenten: ['Talents', 'What people and groups can and want to give, in their own words.'],
		'wat-er-is': [
			'What there is',
			'Ideas, people, initiatives, organisations, resources and powerhouses.'
		],
		netwerk: ['Network', 'Who knows whom in the neighbourhood, and who could meet?'],
		ontmoeten: [
			'Meeting each other',
			'Which groups came together, who began, and who gave what to whom?'
		],
		'vraag-naar-aanbod': [
			'From question to offer',
			'Which questions come more often, and what is there for them?'
		],
		combinaties: [
			'Smart combinations',
			'What there is already, together in one place at one moment.'
		],
		team: ['Neighbourhood care team', 'Discussions, network meetings and working on stance.'],
		schutting: ['Over the fence', 'What there is in other neighbourhoods, teams and directories.'],
		woorden: ['Words', 'Which words Vierzet understands, and which ones you teach it.']
	}
};
