import { besideFields } from './hsds.beside.fields.ts';
import { coreFields } from './hsds.core.fields.ts';

/**
 * The fields of HSDS 3.0 as its JSON Schemas name them: the kind of each, with `!` where it must be there, `{x}` for one
 * x inside it and `[x]` for a list of them. hsds.test.ts holds it against the schemas.
 */
export const hsdsFields = { ...coreFields, ...besideFields };

/** What a record can be, in the words of HSDS. */
export type HsdsKind = keyof typeof hsdsFields;

/** A record as it stands in a file. */
export type HsdsRecord = Record<string, unknown>;

/** The fields of a kind, each with what it must hold. */
export const fieldsOf = (kind: HsdsKind): Readonly<Record<string, string>> => hsdsFields[kind];
