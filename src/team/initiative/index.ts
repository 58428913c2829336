export {
	answerInitiativeInvitation,
	inviteToInitiative,
	leaveInitiative,
	listInitiativeTeams,
	noteInitiativeDeed,
	notePeopleAnswer,
	removeInitiativeDeed,
	showInitiativeTeam
} from './initiative-team.operations.ts';
