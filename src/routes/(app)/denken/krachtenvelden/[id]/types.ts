import type { PageData } from './$types';

export type Field = PageData['field'];
export type Actor = Field['actors'][number];
