export {
	addMeetingFact,
	beginMeeting,
	changeMeeting,
	changeMeetingSight,
	listMeetings,
	noteMeetingCall,
	removeMeetingFact,
	showMeeting,
	stepMeeting,
	wipeMeeting
} from './meeting.operations.ts';
export { removeAgreement, typeAgreement, typePlan } from './plan.operations.ts';
export {
	addOwnAgreement,
	changeOwnMeeting,
	removeOwnMeeting,
	removeOwnPart,
	sayWhoSees,
	showOwnMeeting,
	stepOwnMeeting,
	takeMeetingInHand
} from './own.operations.ts';
export { stepsFrom } from './meeting.rules.ts';
export { keepOwnEcogram, removeOwnEcogram } from './own-ecogram.operations.ts';
