import type { Letter } from '#community/index.ts';

const words = {
	agree: {
		subject: 'Willen jullie kennismaken?',
		lead: 'Iemand van het buurtwerk denkt dat dit bij je past:',
		ask: 'Je beslist zelf. Zeg hier ja of nee; later van gedachten veranderen mag ook:'
	},
	landed: {
		subject: 'Is het iets geworden?',
		lead: 'Een tijdje geleden maakten jullie kennis:',
		ask: 'Hoe gaat het? Eén tik is genoeg:'
	}
};

/** What a side reads that was never asked by a link before. */
const neutral = 'Jullie maakten kennis via het buurtwerk.';

/** The letter after three weeks, to who agreed to it; with the way to stop it, also by one press of a button. */
export function mailedLetter(
	{ address: to, expiresOn }: { address: string; expiresOn: string },
	said: string | null,
	address: string
): { says: string; letter: Letter } {
	const says = said ?? neutral;
	const { subject, lead, ask } = words.landed;
	const stop = `${address}/stop`;
	const foot = [
		'Je vond het goed dat we je dit per mail vragen. Liever niet meer?',
		stop,
		`Je adres gaat weg zodra deze kennismaking is afgerond, en uiterlijk op ${expiresOn.split('-').toReversed().join('-')}.`
	];
	const lines = ['Dag,', '', lead, '', says, '', ask, address, '', ...foot];
	return { says, letter: { to, subject, body: `${lines.join('\n')}\n`, unsubscribeUrl: stop } };
}

/** The letter that asks one side, in the words the worker chose. */
export function letterOf(
	purpose: keyof typeof words,
	to: string,
	says: string,
	address: string
): Letter {
	const { subject, lead, ask } = words[purpose];
	const foot = 'Je adres staat alleen in deze brief. Wij bewaren het verder niet.';
	return {
		to,
		subject,
		body: `${['Dag,', '', lead, '', says, '', ask, address, '', foot].join('\n')}\n`
	};
}
