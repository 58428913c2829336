/** What the server found for a question, as the page shows it. */
export type { PageData } from './$types';
import type { PageData } from './$types';
export type Match = PageData['match'];
