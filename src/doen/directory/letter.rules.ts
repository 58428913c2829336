/** The mail that asks an owner whether a listing is right: short, plain, and in both languages. */
export const requestLetter = ({
	name,
	link,
	expiresOn
}: {
	name: string;
	link: string;
	/** yyyy-mm-dd */
	expiresOn: string;
}) => {
	const [year, month, day] = expiresOn.split('-');
	// A line break in a subject would begin another header.
	const line = name.replace(/\s+/g, ' ').slice(0, 120);
	return {
		subject: `Klopt dit nog? ${line}`,
		body: `Dag,

In de wegwijzer van de buurt staat: ${line}.
Klopt dat nog? Kijk even, en druk op “Dit klopt” of zeg wat er anders is:

${link}

Je hebt geen account nodig. De link werkt tot en met ${Number(day)}-${Number(month)}-${year}.

—
The neighbourhood directory lists: ${line}. Is it still right? The link above needs no account.
`
	};
};
