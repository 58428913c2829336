export {
	areasWithin,
	findArea,
	findWholeArea,
	outlineOf,
	publicAreaAround,
	rawNotesMonths
} from './area.store.ts';
export {
	addEntries,
	addEntry,
	changeEntryText,
	countChange,
	type EntryKind,
	type NewEntry,
	type Place,
	type Visibility
} from './entry.store.ts';
export {
	addCycle,
	addLink,
	addStep,
	changeWeight,
	findCycle,
	findEntry,
	keepForGood,
	listSteps,
	removeLink,
	type Knot,
	type Move
} from './spine.store.ts';
export { deleteEntry, listEntries, shareEntry } from './entry.operations.ts';
export { newThought } from './thought.ts';
export { addATheme, gather, listThemes, renameTheme } from './theme.operations.ts';
export { findGathered, findThemes } from './theme.store.ts';
export { listSharedLinks, makeSharedLink, revokeSharedLink } from './shared-link.operations.ts';
export { addSharedLink, openLink, type Purpose } from './shared-link.store.ts';
export { walkWhy } from './thread.operations.ts';
export { listPublications, publish, withdrawPublication } from './publication.operations.ts';
export { addPublication } from './publication.store.ts';
export {
	answerReaction,
	giveReaction,
	listReactions,
	noteReaction
} from './reaction.operations.ts';
export { cleanImage } from './image.ts';
export {
	addAPhoto,
	describePhoto,
	mostPhotos,
	openPhoto,
	listPhotos,
	photoShape,
	removeAPhoto,
	removeLeftFiles
} from './photo.operations.ts';
export { photosOf } from './photo.store.ts';
export { search } from './search.operations.ts';
export { countHolding } from './search.store.ts';
export { bestFirst, fieldsOf } from './search.rules.ts';
export { listCycles, showCycle } from './cycle.operations.ts';
export { cyclesOf } from './cycle.store.ts';
export { wordsOf, wordsShape } from './words.ts';
export {
	addNewArea,
	changeAnArea,
	findPublicPage,
	listAreas,
	showArea
} from './area.operations.ts';
export {
	changeSettings,
	isSetUp,
	setUpOrganisation,
	showOrganisation
} from './organisation.operations.ts';
export { findOrganisation, findOrganisationBySlug } from './organisation.store.ts';
export { findFirstAdministrator, isInUse, standingsOf, type Standing } from './standing.ts';
export {
	acceptInvitation,
	listInvitations,
	openInvitation,
	revokeInvitation,
	sendInvitation
} from './invitation.operations.ts';
export { listMail, retryMail } from './mail.operations.ts';
export { asSubject, isAddress, isOneLine } from './mail.rules.ts';
export { post, sendWaiting } from './mail.sender.ts';
export { queueMail, queueMails, type Letter } from './mail.store.ts';
export { runJob, type Job, type JobTools } from './jobs.ts';
export { removeExpired } from './retention.ts';
export { hold } from './hold.ts';
export { findOrganisationIds } from './retention.store.ts';
export { listAhead } from './retention.operations.ts';
export { taskContexts } from './tasks.ts';
export { startTimers } from './timers.ts';
export { addAPerson, endAccess, giveRole, listPeople, takeRole } from './person.operations.ts';
export { addATeam, listTeams } from './team.operations.ts';
export { listHistory } from './history.operations.ts';
