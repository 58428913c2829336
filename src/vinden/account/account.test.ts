import { addCycle, addEntry, addStep } from '#community/index.ts';
import { dayOf, newId, perform, write } from '#kernel/index.ts';
import { openWorld, refusal } from '#test/harness.ts';
import { expect, test } from 'vitest';
import { readAccount } from './index.ts';

test('[R53] any kind of step is told, and a step the reader may not see is left out and said so', async () => {
	const world = await openWorld();
	const { organisationId } = world;
	const { personId } = world.actors.noor;
	const cycleId = newId();
	const spine = {
		...{ organisationId, areaId: world.areaId, teamId: world.teams.spindelveld, text: 'x' },
		...{
			happenedOn: dayOf(new Date()),
			authorId: personId!,
			expiresOn: null,
			createdAt: new Date()
		}
	};
	const kinds = [
		...(['observation', 'question', 'walkthrough', 'pause', 'questionAnalysis'] as const),
		...(['areaAnalysis', 'forceField', 'fathom', 'priority', 'decision', 'referral'] as const),
		...(['changeStory', 'initiative', 'budgetRequest', 'challenge', 'treatmentAgreement'] as const),
		...(['lookBack', 'outcome', 'story', 'rippleMap', 'claim', 'measurement'] as const)
	];
	const moveOf = (kind: string) =>
		['observation', 'question', 'walkthrough'].includes(kind)
			? 'zien'
			: ['initiative', 'budgetRequest', 'challenge', 'treatmentAgreement'].includes(kind)
				? 'doen'
				: kinds.indexOf(kind as never) >= kinds.indexOf('lookBack')
					? 'vinden'
					: 'denken';
	await write(world.db, world.actors.noor, async (tx) => {
		await addEntry(tx, {
			...spine,
			id: cycleId,
			kind: 'cycle',
			title: 'Alles',
			visibility: 'team'
		});
		await addCycle(tx, {
			organisationId,
			id: cycleId,
			weight: 'project',
			round: 1,
			previousId: null
		});
		for (const kind of kinds) {
			const entryId = newId();
			const visibility = kind === 'story' ? 'onlyMe' : 'team';
			await addEntry(tx, { ...spine, id: entryId, kind, title: kind, visibility });
			await addStep(tx, { organisationId, cycleId, entryId, move: moveOf(kind) });
		}
	});
	const read = (who: 'noor' | 'samira' | 'yonas' | 'bram') =>
		perform(readAccount, { cycleId }, world.as(who));
	const told = ({ saw, thought, did, found }: Awaited<ReturnType<typeof read>>) =>
		[...saw, ...thought, ...did, ...found].map(({ kind }) => kind).toSorted();
	expect(told(await read('noor'))).toEqual(kinds.toSorted());
	expect(await read('noor')).toMatchObject({ hidden: 0 });
	const samira = await read('samira');
	expect(told(samira)).toEqual(kinds.filter((kind) => kind !== 'story').toSorted());
	expect(samira.hidden).toBe(1);
	expect(await refusal(read('yonas'))).toBe('forbidden');
	expect(await refusal(read('bram'))).toBe('notFound');
	await world.close();
});
