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
