export {
	addAListing,
	changeAListing,
	closeListing,
	confirmListing,
	listListingThemes,
	listListings,
	showListing
} from './listing.operations.ts';
export {
	answerProposedChange,
	askOwner,
	giveConfirmation,
	listProposedChanges
} from './confirm.operations.ts';
export {
	keepApart,
	listMerges,
	listTwins,
	mergeListings,
	undoMergeListings
} from './merge.operations.ts';
export {
	lookAtDirectoryFile,
	showDirectoryImport,
	takeInDirectoryFile
} from './import.operations.ts';
export { csvTargets } from './plain-csv.rules.ts';
export { exportDirectory, packHsds } from './export.operations.ts';
export { asPackage } from './hsds.package.ts';
export { asCsv } from './export.rules.ts';
export { hsdsLists, type HsdsList } from './public.lists.ts';
export { listHsds, showHsds } from './public.operations.ts';
export { findHouses } from './public.store.ts';
export { withoutPersons } from './hsds.clean.rules.ts';
export type { HsdsRecord } from './hsds.fields.ts';
export { readHsds } from './hsds.read.rules.ts';
export { proposable, weekdays } from './listing.schema.ts';
export { statuses } from './detail.ts';
export { freshSince, isFresh } from './fresh.rules.ts';
