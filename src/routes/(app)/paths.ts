const folders: Record<string, string> = {
	observation: '/zien',
	walkthrough: '/schouw',
	theme: '/denken/themas',
	pause: '/denken/pauzes',
	questionAnalysis: '/denken/vraaganalyses',
	areaAnalysis: '/denken/gebiedsanalyses',
	forceField: '/denken/krachtenvelden',
	policyDocument: '/denken/beleid',
	fathom: '/denken/doorgronden',
	priority: '/denken/prioriteiten',
	decision: '/denken/besluiten',
	referral: '/denken/verwijzingen',
	changeStory: '/denken/veranderverhalen',
	plan: '/denken',
	activity: '/doen',
	initiative: '/doen/initiatieven',
	budgetRequest: '/doen/buurtbudget',
	challenge: '/doen/uitdaagrecht',
	treatmentAgreement: '/doen/afspraken',
	progressMessage: '/doen/berichten',
	listing: '/doen/gids',
	lookBack: '/vinden',
	outcome: '/vinden/opbrengsten',
	story: '/vinden/verhalen',
	storyRound: '/vinden/verhalen/rondes',
	rippleMap: '/vinden/rimpels',
	claim: '/vinden/bijdragen',
	measurement: '/vinden/vragenlijsten',
	community: '/vinden/gemeenschappen',
	report: '/vinden/verslagen',
	handover: '/vinden/overdracht',
	approach: '/vinden/over-de-schutting',
	party: '/verbinden/wat-er-is',
	talent: '/verbinden/talenten',
	introduction: '/verbinden/kennismakingen',
	combination: '/verbinden/combinaties',
	discussion: '/team/besprekingen',
	coaching: '/team/houding',
	networkMeeting: '/team/netwerkberaad',
	cycle: '/verantwoording'
};

const lists: Record<string, string> = {
	promise: '/beloftes',
	question: '/vragen',
	presence: '/aanwezig'
};

/** Where an entry is read; what has no page of its own leads to the start. */
export const pathOf = (kind: string, id: string): string =>
	folders[kind] ? `${folders[kind]}/${id}` : (lists[kind] ?? '/zien');
