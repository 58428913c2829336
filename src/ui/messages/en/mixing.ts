import type { mixing as nl } from '../nl/mixing.ts';

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const mixing: typeof nl = {
	title: 'Meeting each other',
	lead: 'Which groups came together, who began, and who gave what to whom? About groups, never about who.',
	network: 'To the network',
	period: 'Choose a period',
	from: 'From',
	until: 'Up to and including',
	area: 'Where?',
	everywhere: 'everywhere',
	show: 'Show',
	between: (from, until) => `From ${from} up to and including ${until}.`,
	met: 'Groups that met',
	metCount: (pairs, bothWays) =>
		`${pairs === 1 ? 'Two groups met' : `${pairs} times two groups met`}. ${bothWays === 0 ? 'Whether it went both ways is not said yet.' : `In ${bothWays} of them it went both ways.`}`,
	none: 'Nothing stands here yet. Note at an activity which groups were there, and what they gave each other.',
	and: (one, other) => sentence(`${one} and ${other}`),
	times: (times) => (times === 1 ? 'On one day, at' : `On ${times} days, at`),
	bothWays: 'It went both ways.',
	brought: (group, what) => sentence(`${group} brought ${what}.`),
	got: (group, what) => sentence(`${group} got ${what}.`),
	most: (group, most) => `Of ${group} at most ${most} came at once.`,
	small: (least) => `We show numbers under ${least} nowhere.`,
	begun: 'Who began?',
	noActivities: 'There was no activity in this period.',
	withResidents: (count, total) =>
		`Of the ${total} activities residents began ${count} themselves, or together with others.`,
	byWorker: (count) => `A worker (also) began ${count}.`,
	byPartners: (count) => `A partner (also) began ${count}.`,
	unsaid: (count) => `Of ${count} it is not said who began.`,
	kindly:
		'At these activities no resident stands with who began. That is fine. Who of the neighbourhood would like to begin with you next time?',
	toAndFro: 'Giving and getting',
	introductions: (met, said, bothWays) =>
		`${met === 1 ? 'One introduction' : `${met} introductions`}; of ${said} it is written who brings and gets what, in ${bothWays} it goes both ways.`,
	toIntroductions: 'See the introductions',
	noIntroductions: 'In this period nobody was introduced to each other.',
	invited: (groups) => `Invited to strengthen each other: ${groups}.`
};
