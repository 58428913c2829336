/** Dutch words that carry no subject of their own. */
export const stopWords: ReadonlySet<string> = new Set(
	`aan af al alle als altijd andere ben bij daar dan dat de deze die dit doch doen door dus een en er ge geen
	geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je jij jou jouw kan kon
	kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat ons ook op over reeds te tegen
	toch toen tot u uit uw van veel voor want waren was wat we weer wel werd wezen wie wij wil word worden zal ze
	zelf zich zij zijn zo zonder zou`.split(/\s+/)
);
