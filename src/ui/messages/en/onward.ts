import type { onward as dutch } from '../nl/onward.ts';

export const onward: typeof dutch = {
	pause: 'Stand still at this',
	pauseAtArea: 'Stand still at this place',
	layThis: 'Lay on the table',
	layThisOf: (words: string) => `Lay on the table: ${words}`,
	areaAnalysis: 'Make an area analysis',
	refer: 'Refer',
	referThis: (question: string) => `Refer: ${question}`,
	sharePicture: 'Show this to the neighbourhood',
	placed: 'The neighbourhood can read it now.',
	questions: 'Questions you hear',
	presence: 'Being there',
	walks: 'Walk-through',
	walkRunning: 'still running',
	promises: 'Open promises',
	dueOn: (day) => `for ${day}`,
	reactions: 'Answers from the neighbourhood',
	resembles: 'Resembles',
	shares: (words) => `Shared words: ${words.map((word) => `‘${word}’`).join(', ')}.`,
	belongs: 'Does it belong with …?',
	belongsLead: 'A suggestion, no more. Nothing changes until you say so.',
	liesWith: 'It lies here now.',
	layWith: 'Lay it here',
	ownName: 'Give it a name of its own'
};
