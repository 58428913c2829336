export { cancelOwnSignUp, giveSignUp, showOwnSignUp } from './give.operations.ts';
export {
	giveReply,
	invite,
	listInvited,
	showInvitation,
	uninvite
} from './invitation.operations.ts';
export { openMeetingInvitation } from './invitation.store.ts';
export { countHeads, noteOccasion, removeFromOccasion, showOccasions } from './note.operations.ts';
export { listPlaces, showJoining } from './places.operations.ts';
export { sendReminders } from './remind.operations.ts';
export { measures, noteKinds } from './sign-up.schema.ts';
export { findPlacesTaken, openSignUp } from './sign-up.store.ts';
export { addSignUpByHand, decideSignUp, listSignUps } from './team.operations.ts';
export { listTimes } from './times.operations.ts';
export { tellSignedUp, tellVanished, type Happened } from './tell.ts';
