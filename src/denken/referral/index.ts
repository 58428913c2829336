export {
	handReferralOn,
	hearBack,
	listReferrals,
	makeReferral,
	showReferral
} from './referral.operations.ts';
