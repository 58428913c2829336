import { newId } from '#kernel/index.ts';
import { note } from '../note.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ newId: newId(), besideIds: [newId(), newId()] });

export const actions: Actions = { default: note };
