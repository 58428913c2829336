import { nameCommunity } from '#vinden/index.ts';
import { anybody, fixedClock, newId, perform } from '#kernel/index.ts';
import type { World } from '#test/harness.ts';
import { noteQuestion } from '#zien/index.ts';
import { expect } from 'vitest';
import {
	askSide,
	introduce,
	noteAgreement,
	noteLanding,
	proposeIntroduction,
	showIntroduction
} from './index.ts';

export type Who = Parameters<World['as']>[0];
export const asked = 'Mevrouw, 78, wil weer voor iemand koken.';

/** Hands for the tests of introductions: Samira asks, Noor brings together. */
export function handsIn(world: World) {
	const on = (who: Who, day?: string) => ({
		...world.as(who),
		...(day && { clock: fixedClock(`${day}T12:00:00Z`) })
	});
	const question = async (visibility: 'onlyMe' | 'team' | 'partners' = 'team') => {
		const id = newId();
		await perform(noteQuestion, { id, text: asked, visibility }, world.as('samira'));
		return id;
	};
	const table = async (title = 'Eettafel Garenhof') => {
		const id = newId();
		await perform(nameCommunity, { id, title }, world.as('noor'));
		return id;
	};
	const propose = async (more: object = {}, who: Who = 'noor', day?: string) => {
		const id = newId();
		const input = { id, questionId: '', proposedIds: [] as string[], why: 'Zij zoeken een kok.' };
		const whole = { ...input, ...more };
		if (!whole.questionId) whole.questionId = await question();
		if (whole.proposedIds.length === 0) whole.proposedIds = [await table()];
		await perform(proposeIntroduction, whole, on(who, day));
		return id;
	};
	const show = (id: string, who: Who = 'noor', day?: string) =>
		perform(showIntroduction, { id }, on(who, day));
	const sidesOf = async (id: string) => (await show(id)).sides.map((side) => side.id);
	const agree = (introductionId: string, sideId: string, more: object = {}, who: Who = 'noor') =>
		perform(
			noteAgreement,
			{ id: newId(), introductionId, sideId, answer: 'yes', ...more },
			world.as(who)
		);
	const meet = (id: string, more: object = {}, who: Who = 'noor') =>
		perform(introduce, { writeId: newId(), id, ...more }, world.as(who));
	/** Proposed on a day, agreed by both, and introduced. */
	const met = async (on = '2026-09-01', more: object = {}) => {
		const id = await propose(more, 'noor', on);
		const sides = await sidesOf(id);
		for (const sideId of sides) await agree(id, sideId);
		await meet(id, { on });
		return { id, sides };
	};
	const landing = (
		introductionId: string,
		sideId: string,
		answer: 'yes' | 'otherwise' | 'no',
		who: Who = 'noor'
	) => perform(noteLanding, { id: newId(), introductionId, sideId, answer }, world.as(who));
	/** Makes a link for a side; answers its token. */
	const linkFor = async (introductionId: string, sideId: string, purpose: 'agree' | 'landed') => {
		const id = newId();
		const says = 'Aan de eettafel zoeken ze een kok.';
		await perform(askSide, { id, introductionId, sideId, purpose, says }, world.as('noor'));
		const { asks } = await show(introductionId);
		const found = asks.find((one) => one.id === id);
		expect(found?.says).toBe(says);
		return found!.address.split('/').at(-1)!;
	};
	const visitor = (linkedEntryId: string) => ({
		...world.as('noor'),
		actor: { ...anybody(world.organisationId), linkedEntryId }
	});
	return {
		on,
		question,
		table,
		propose,
		show,
		sidesOf,
		agree,
		meet,
		met,
		landing,
		linkFor,
		visitor
	};
}
