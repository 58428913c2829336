// What the components of a discussion are given, as the page has it.
import type { PageData } from './$types';

export type Discussion = PageData['discussion'];
export type Note = Discussion['notes'][number];
export type Nearby = NonNullable<PageData['nearby']>;
