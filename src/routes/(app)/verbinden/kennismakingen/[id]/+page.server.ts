import { deleteEntry, revokeSharedLink, walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	adjustIntroduction,
	askSide,
	endIntroduction,
	forgetSideAddress,
	introduce,
	keepSideAddress,
	noteAgreement,
	noteBothWays,
	noteLanding,
	showIntroduction
} from '#verbinden/index.ts';
import { answer, contextOf, squaresOf, type Values } from '#web/index.ts';
import { redirect } from '@sveltejs/kit';
import { adds, changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	const [introduction, thread] = await Promise.all([
		perform(showIntroduction, { id }, context),
		perform(walkWhy, { id }, context)
	]);
	const asks = introduction.asks.map((one) => ({ ...one, code: squaresOf(one.address) }));
	return { introduction: { ...introduction, asks }, thread, newId: newId() };
};

const ofSide = { key: 'introductionId' };
const made = (values: Values) => ({ id: newId(), ...values });
const ofPage = { key: 'id' };

export const actions: Actions = {
	agree: adds(noteAgreement, { ...ofSide, reshape: made }),
	landed: adds(noteLanding, { ...ofSide, reshape: made }),
	ask: adds(askSide, { ...ofSide, reshape: made }),
	mail: adds(keepSideAddress, { ...ofSide, reshape: made }),
	mailAway: changes(forgetSideAddress, ofSide),
	meet: changes(introduce, { ...ofPage, lists: ['withIds'] }),
	adjust: changes(adjustIntroduction, ofPage),
	end: changes(endIntroduction, ofPage),
	ways: changes(noteBothWays, ofPage),
	revoke: (event) =>
		answer(event, revokeSharedLink, {
			input: ({ id }) => ({ writeId: newId(), id }),
			done: () => redirect(303, `${event.url.pathname}#kanten`)
		}),
	remove: (event) =>
		answer(event, deleteEntry, {
			input: () => ({ writeId: newId(), id: event.params.id }),
			done: () => redirect(303, '/verbinden/kennismakingen')
		})
};
