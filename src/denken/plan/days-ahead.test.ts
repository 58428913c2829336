import { fixedClock, newId, perform } from '#kernel/index.ts';
import { openWorld, type World } from '#test/harness.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addALever, addAPassage, addPolicyDocument } from '../policy/index.ts';
import { closeVote, openVote, preparePriority } from '../priority/index.ts';
import { listDaysAhead } from './index.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

test('[R80] what policy asks, when it is decided and until when a vote takes answers come along, and only for who may see them', async () => {
	const asNoor = { ...world.as('noor'), clock: fixedClock('2026-11-25T09:00:00Z') };
	const documentId = newId();
	await perform(addPolicyDocument, { id: documentId, title: 'Programma Energiearmoede' }, asNoor);
	const passage = (quote: string, more: object) =>
		perform(addAPassage, { id: newId(), documentId, quote, relation: 'supports', ...more }, asNoor);
	await passage('Aanvragen kan tot 1 maart.', { deadline: '2027-03-01', action: 'Aanvragen' });
	await passage('Deze ronde is geweest.', { deadline: '2026-11-24' });
	await passage('Dit is nog ver weg.', { deadline: '2027-11-24' });
	const lever = { id: newId(), documentId, whoDecides: 'de wethouder' };
	await perform(addALever, { ...lever, decidesOn: '2027-04-15' }, asNoor);
	const options = [{ text: 'Een bankje' }, { text: 'Een boom' }];
	const vote = (title: string, priorityId = newId()) =>
		perform(preparePriority, { id: priorityId, title, method: 'dots', options }, asNoor);
	const { id } = await vote('Wat eerst?');
	await perform(openVote, { writeId: newId(), id, closesOn: '2026-12-18' }, asNoor);
	const { id: over } = await vote('Wat was er eerst?');
	await perform(openVote, { writeId: newId(), id: over, closesOn: '2026-12-18' }, asNoor);
	await perform(closeVote, { writeId: newId(), id: over }, asNoor);

	const kinds = ['deadline', 'decision', 'voteCloses'];
	const ahead = async (who: Parameters<World['as']>[0]) => {
		const list = await perform(listDaysAhead, {}, { ...world.as(who), clock: asNoor.clock });
		return list
			.filter(({ what }) => kinds.includes(what))
			.map(({ day, what, kind, text, title }) => [day, what, kind, text, title].join(' | '));
	};
	expect(await ahead('samira')).toEqual([
		'2026-12-18 | voteCloses | priority | Wat eerst? | Wat eerst?',
		'2027-03-01 | deadline | policyDocument | Aanvragen | Programma Energiearmoede',
		'2027-04-15 | decision | policyDocument | de wethouder | Programma Energiearmoede'
	]);
	expect(await ahead('bram')).toEqual([]);
});
