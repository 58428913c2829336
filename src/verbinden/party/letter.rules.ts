/** The mail that asks whether something is still right: short, plain, and in both languages. */
export const askLetter = ({
	title,
	isPerson,
	link,
	expiresOn
}: {
	title: string;
	isPerson: boolean;
	link: string;
	/** yyyy-mm-dd */
	expiresOn: string;
}) => {
	const [year, month, day] = expiresOn.split('-');
	// A line break in a subject would begin another header.
	const line = title.replace(/\s+/g, ' ').slice(0, 120);
	return {
		subject: isPerson ? 'Klopt dit nog?' : `Klopt dit nog? ${line}`,
		body: `Dag,

Op de kaart van wat er is in de buurt staat${isPerson ? ' iets over jou' : `: ${line}`}.
Klopt dat nog? Kijk even, en druk op “Dit klopt” of zeg wat er anders is${isPerson ? '. Eruit kan ook, met één druk op de knop' : ''}:

${link}

Je hebt geen account nodig. De link werkt tot en met ${Number(day)}-${Number(month)}-${year}.

—
The neighbourhood's map of what there is ${isPerson ? 'tells of you' : `lists: ${line}`}. Is it still right? The link above needs no account.
`
	};
};
