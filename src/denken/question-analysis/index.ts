export {
	beginQuestionAnalysis,
	changeQuestionAnalysis,
	listQuestionAnalyses,
	showQuestionAnalysis
} from './question-analysis.operations.ts';
