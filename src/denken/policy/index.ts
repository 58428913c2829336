export { readDocumentText } from './document-text.ts';
export {
	addALever,
	addAPassage,
	listPolicyDays,
	removeFromPolicy,
	showPolicyMap
} from './passage.operations.ts';
export {
	addPolicyDocument,
	changePolicyDocument,
	readPolicyText,
	showPolicyDocument,
	takeInText
} from './policy.operations.ts';
