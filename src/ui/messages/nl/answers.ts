export const answers = {
	title: 'Reacties uit de buurt',
	lead: 'Wat bewoners en partners zeggen van wat wij laten zien. Jij leest het eerst.',
	nothingYet: 'Er zijn nog geen reacties. Hang een poster op, of vraag het op een bijeenkomst.',
	doYou: 'Herken je dit?',
	about: (title: string) => `Wat vind je van “${title}”?`,
	stances: {
		recognised: 'Dit herken ik',
		notRecognised: 'Dit herken ik niet',
		adds: 'Ik vul iets aan'
	},
	said: {
		recognised: 'Herkend.',
		notRecognised: 'Niet herkend.',
		adds: 'Aangevuld.'
	} as Record<string, string>,
	text: 'In je eigen woorden',
	textHint: 'Zonder namen van anderen.',
	youAre: 'Wie ben je?',
	youAreOptions: { resident: 'ik woon hier', partner: 'ik werk hier' },
	givers: {
		resident: 'een bewoner',
		partner: 'iemand die hier werkt',
		meeting: 'gezegd op een bijeenkomst'
	} as Record<string, string>,
	address: 'Wil je horen wat ermee gebeurt? Laat je e-mailadres achter',
	addressHint:
		'Hoeft niet. We gebruiken het één keer en halen het dan weg, uiterlijk na zes maanden.',
	send: 'Stuur',
	thanks: 'Dank je wel. We lezen het, en zetten het daarna hierbij.',
	counted: (yes: number, no: number, more: number) =>
		[yes && `${yes}× herkend`, no && `${no}× niet herkend`, more && `${more}× aangevuld`]
			.filter(Boolean)
			.join(' · '),
	reply: 'Wat we ermee deden',
	states: {
		waiting: 'wacht op jou',
		shown: 'staat op de bladzijde',
		keptBack: 'niet getoond'
	} as Record<string, string>,
	wantsReply: 'Deze persoon wil horen wat ermee gebeurt. Je antwoord gaat per mail.',
	decide: 'Lees en beslis',
	change: 'Verander',
	whatWasDone: 'Wat doen jullie ermee?',
	show: 'Laat zien',
	keepBack: 'Laat niet zien',
	kept: 'Bewaard.',
	atMeeting: 'Op een bijeenkomst gehoord',
	aboutWhat: 'Waarover?',
	whatDidTheySay: 'Wat zei men?',
	note: 'Noteer',
	pictureTitle: (area: string) => `Dit zien we in ${area}`,
	poster: 'Poster',
	posterLead: 'Herken je dit? Scan de code, of zeg het ons.',
	posterPrint: 'Print op A4 of A3',
	code: (address: string) => `QR-code naar ${address}`
};
