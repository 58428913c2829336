import type { figureFile as dutch } from '../nl/figure-file.ts';

export const figureFile: typeof dutch = {
	title: 'Load figures',
	lead: 'From a file of the municipality, Statistics Netherlands, the Leefbaarometer or anybody. First look, then load.',
	file: 'Choose a file',
	fileHint: 'CSV or xlsx, up to 12 MB, with a column for the CBS code of the area.',
	saved: 'How are the columns divided?',
	guess: 'Vierzet makes a proposal',
	look: 'Look at the file',
	looked: (name, rows) =>
		`${name}: ${rows === 1 ? 'one row' : `${rows} rows`}. Is it right what each column holds? Nothing was loaded yet.`,
	leaveOut: 'leave out',
	code: 'the code of the area',
	name: 'the name of the area',
	yearColumn: 'the year of the row',
	margin: 'the margin (±) of the figure before it',
	year: 'Which year are the figures about?',
	source: 'Whose figures are they?',
	sourceHint: 'The source stands with each figure, for example: Municipality of Oudermeer.',
	licence: 'Under which licence?',
	saveAs: 'Keep this division under a name (may stay empty)',
	saveAsHint: 'Then next year’s file goes right by itself.',
	take: 'Load',
	another: 'Choose another file',
	done: 'The figures were loaded. See under Areas how they look.',
	elsewhere: 'Straight from the source',
	elsewhereLead:
		'Who can use the computer with Vierzet gets the figures and boundaries of a municipality from the CBS and PDOK like this:'
};
