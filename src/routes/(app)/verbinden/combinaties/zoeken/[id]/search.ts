import type { PageData } from './$types';

export type SearchTold = PageData['search'];
export type Told = SearchTold['combinations'][number];
export type UnitTold = Told['units'][number];
