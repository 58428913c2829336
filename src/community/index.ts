export { findArea, rawNotesMonths } from './area.store.ts';
export { addEntry, type EntryKind, type NewEntry, type Visibility } from './entry.store.ts';
