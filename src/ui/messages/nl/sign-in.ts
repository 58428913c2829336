export const signIn = {
	title: 'Inloggen',
	lead: 'Welkom terug. Fijn dat je er bent.',
	email: 'E-mailadres',
	password: 'Wachtwoord',
	newPassword: 'Kies een wachtwoord',
	passwordHint: 'Minstens 12 tekens. Drie gewone woorden achter elkaar is goed.',
	button: 'Log in',
	wrong:
		'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het nog eens, of vraag een link.',
	noRole:
		'Je bent ingelogd, maar je hebt nog geen plek in een organisatie. Vraag de beheerder om een uitnodiging.',
	linkTitle: 'Wachtwoord vergeten of liever een link?',
	linkLead: 'Dan sturen we je een mail met een link. Die werkt één keer, een kwartier lang.',
	linkButton: 'Stuur me een link',
	linkSent:
		'Als dit adres hier bekend is, is er nu een mail onderweg. Geen mail? Kijk bij ongewenste post, of vraag de beheerder: die ziet hem in het postvak.',
	confirmTitle: 'Nog één keer drukken',
	confirmLead:
		'Druk op de knop om in te loggen. Zo weten we dat jij het bent en geen mailprogramma.',
	linkOver: 'Deze link werkt niet (meer). Vraag hieronder een nieuwe.',
	newLink: 'Vraag een nieuwe link',
	signedOut: 'Je bent uitgelogd. Tot ziens.',
	beginTitle: 'Begin met Vierzet',
	beginLead: 'Dit doe je één keer. Daarna nodig je collega’s uit en teken je de wijk verder in.',
	organisation: 'Hoe heet je organisatie?',
	area: 'In welke wijk of buurt begin je?',
	areaHint: 'Later voeg je buurten en plekken toe.',
	yourName: 'Hoe heet je?',
	alsoWorker: 'Wat doe je zelf?',
	alsoWorkerYes: 'Ik werk zelf ook in de wijk en wil noteren',
	begin: 'Begin',
	inviteTitle: (organisation: string) => `Kom erbij: ${organisation}`,
	inviteLead: (name: string) => `Dag ${name}. Kies een wachtwoord; dan kun je beginnen.`,
	inviteKnown: 'Er is al een account met dit e-mailadres. Vul het wachtwoord daarvan in.',
	invitePassword: 'Wachtwoord',
	join: 'Doe mee'
};
