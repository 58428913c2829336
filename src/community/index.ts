export { areasWithin, findArea, findWholeArea, outlineOf, rawNotesMonths } from './area.store.ts';
export {
	addEntry,
	changeEntryText,
	type EntryKind,
	type NewEntry,
	type Place,
	type Visibility
} from './entry.store.ts';
export {
	addCycle,
	addLink,
	addStep,
	findCycle,
	findEntry,
	keepForGood,
	listSteps,
	type Knot,
	type Move
} from './spine.store.ts';
export { walkWhy } from './thread.operations.ts';
export { listPublications, publish, withdrawPublication } from './publication.operations.ts';
export {
	answerReaction,
	giveReaction,
	listReactions,
	noteReaction
} from './reaction.operations.ts';
export { cleanImage, longestSide } from './image.ts';
export {
	addAPhoto,
	describePhoto,
	openPhoto,
	photoShape,
	removeAPhoto,
	removeLeftFiles
} from './photo.operations.ts';
export { photosOf } from './photo.store.ts';
export { search } from './search.operations.ts';
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
export { findOrganisationBySlug } from './organisation.store.ts';
export { findFirstAdministrator, isInUse, standingsOf, type Standing } from './standing.ts';
export {
	acceptInvitation,
	listInvitations,
	openInvitation,
	revokeInvitation,
	sendInvitation
} from './invitation.operations.ts';
export { listMail } from './mail.operations.ts';
export { post, sendWaiting } from './mail.sender.ts';
export { removeExpired } from './retention.ts';
export { listAhead } from './retention.operations.ts';
export { startTimers } from './timers.ts';
export { addAPerson, endAccess, giveRole, listPeople, takeRole } from './person.operations.ts';
export { addATeam, listTeams } from './team.operations.ts';
export { listHistory } from './history.operations.ts';
