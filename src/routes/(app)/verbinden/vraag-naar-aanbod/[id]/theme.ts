import type { PageData } from './$types';

export type Theme = PageData['theme'];
