import { deleteEntry, shareEntry } from '#community/index.ts';
import { newId, perform, read, write } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteStory } from '#vinden/index.ts';
import { noteQuestion } from '#zien/index.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	adjustIntroduction,
	endIntroduction,
	listIntroductions,
	listIntroductionsOf,
	noteBothWays,
	proposeIntroduction,
	sayLanding,
	showUnderWay
} from './index.ts';
import { findCandidates } from '../match/candidates.store.ts';
import { asked, handsIn, type Who } from './introduction.harness.ts';

let world: World;
let hands: ReturnType<typeof handsIn>;
beforeAll(async () => {
	world = await openWorld();
	hands = handsIn(world);
});
afterAll(() => world.close());

const end = (id: string, more: object = {}, who: Who = 'noor') =>
	perform(endIntroduction, { writeId: newId(), id, reason: 'goesOn', ...more }, world.as(who));
const adjust = (id: string, more: object = {}, who: Who = 'noor') =>
	perform(
		adjustIntroduction,
		{ writeId: newId(), id, words: 'Eens per twee weken.', why: 'Te druk.', ...more },
		world.as(who)
	);
const say = (id: string, to: 'works' | 'notLanded', who: Who = 'noor') =>
	perform(sayLanding, { writeId: newId(), id, to }, world.as(who));

describe('[R28] proposing', () => {
	test('a question without a person and what may answer it; Samira sees what becomes of her question', async () => {
		const questionId = await hands.question();
		const id = await hands.propose({ questionId });
		const found = await hands.show(id, 'samira');
		expect(found).toMatchObject({
			state: 'proposed',
			text: 'Zij zoeken een kok.',
			visibility: 'team'
		});
		expect(found.sides).toMatchObject([
			{ side: 'asker', title: asked, consent: 'open' },
			{ side: 'proposed', title: 'Eettafel Garenhof', kind: 'community', consent: 'open' }
		]);
		// The proposal executes nothing: nobody was asked, nothing is in the post.
		expect(found.asks).toEqual([]);
		expect((await world.owner.query('select 1 from mail')).rowCount).toBe(0);
		const of = (who: Who) => perform(listIntroductionsOf, { questionId }, world.as(who));
		expect(await of('samira')).toMatchObject([{ id, state: 'proposed', toAsk: [] }]);
		expect(await of('bram')).toEqual([]);
		expect(await refusal(of('yonas'))).toBe('forbidden');
		expect(await refusal(hands.show(id, 'bram'))).toBe('notFound');
		expect(await refusal(hands.show(id, 'elsewhere'))).toBe('notFound');
	});

	test('once, however often it is sent', async () => {
		const [id, questionId] = [newId(), await hands.question()];
		const proposedIds = [await hands.table()];
		const send = () =>
			perform(proposeIntroduction, { id, questionId, proposedIds, why: 'past' }, world.as('noor'));
		expect(await send()).toEqual(await send());
		expect((await hands.show(id)).steps).toHaveLength(1);
	});

	test('refuses what is no question or nothing to propose, twice the same, too many, and the wrong person', async () => {
		const questionId = await hands.question();
		const tables = [await hands.table(), await hands.table(), await hands.table()];
		const wrong = (more: object, who: Who = 'noor') => refusal(hands.propose(more, who));
		expect(await wrong({ questionId: tables[0] })).toBe('invalidInput questionId');
		expect(await wrong({ questionId: newId() })).toBe('invalidInput questionId');
		expect(await wrong({ questionId, proposedIds: [questionId] })).toBe('invalidInput proposedIds');
		expect(await wrong({ proposedIds: [tables[0], tables[0]] })).toBe('invalidInput proposedIds');
		expect(await wrong({ proposedIds: [...tables, newId()] })).toBe('invalidInput proposedIds');
		expect(await wrong({ questionId, why: ' ' })).toBe('invalidInput why');
		expect(await wrong({ questionId, why: 'BSN 123456782' })).toBe('invalidInput why');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await wrong({ questionId, proposedIds: tables }, who)).toBe('forbidden');
		expect(await wrong({ questionId, proposedIds: tables }, 'bram')).toBe(
			'invalidInput questionId'
		);
	});

	test('of a question that only its writer sees nothing is told to the team, and it never leaves the team', async () => {
		const questionId = newId();
		await perform(
			noteQuestion,
			{ id: questionId, text: asked, visibility: 'onlyMe' },
			world.as('noor')
		);
		const secret = await hands.propose({ questionId });
		expect(await refusal(hands.show(secret, 'ilse'))).toBe('notFound');
		const id = await hands.propose();
		const share = (visibility: 'partners' | 'public') =>
			refusal(perform(shareEntry, { writeId: newId(), id, visibility }, world.as('noor')));
		expect(await share('partners')).toBe('forbidden');
		expect(await share('public')).toBe('forbidden');
	});

	test('who comes second hears since when it is under way, without the other question, and may go on', async () => {
		const { actors } = world;
		const table = await hands.table();
		await perform(
			shareEntry,
			{ writeId: newId(), id: table, visibility: 'partners' },
			world.as('noor')
		);
		const first = await hands.propose({ proposedIds: [table] }, 'noor', '2026-09-01');
		const under = (who: Who) => perform(showUnderWay, { ids: [table] }, world.as(who));
		expect(await under('bram')).toEqual([{ entryId: table, since: '2026-09-01' }]);
		expect(await under('elsewhere')).toEqual([]);
		expect(await refusal(under('yonas'))).toBe('forbidden');
		const questionId = await hands.question('partners');
		const second = await hands.propose({ questionId, proposedIds: [table] }, 'bram');
		const seen = await hands.show(second, 'bram');
		expect(seen.underWay).toEqual([{ entryId: table, since: '2026-09-01' }]);
		expect(JSON.stringify(seen)).not.toContain(first);
		expect(actors.bram.teamIds).not.toEqual(actors.noor.teamIds);
		await end(first);
		expect((await hands.show(second, 'bram')).underWay).toEqual([]);
	});
});

describe('[R28] introducing', () => {
	test('only with the consent of both sides, each with how and when; a condition is kept', async () => {
		const id = await hands.propose();
		const [asker, table] = await hands.sidesOf(id);
		expect(await refusal(hands.meet(id))).toBe('noConsentYet');
		await hands.agree(id, asker!, {
			how: 'talk',
			condition: 'niet elke week',
			saidOn: '2026-09-01'
		});
		expect(await refusal(hands.meet(id))).toBe('noConsentYet');
		expect(await refusal(hands.meet(id, { withIds: [table] }))).toBe('noConsentYet');
		await hands.agree(id, table!, { how: 'phone' });
		await hands.meet(id, { words: 'Samen gaan kijken.' });
		const found = await hands.show(id);
		expect(found).toMatchObject({ state: 'introduced' });
		expect(found.sides).toMatchObject([
			{ consent: 'yes', condition: 'niet elke week', consentHow: 'talk', consentOn: '2026-09-01' },
			{ consent: 'yes', isMet: true, consentHow: 'phone' }
		]);
		expect(found.steps.map(({ state }) => state)).toEqual(['proposed', 'introduced']);
	});

	test('with one of three, and the others are left in peace', async () => {
		const tables = [
			await hands.table(),
			await hands.table('Kookgroep'),
			await hands.table('Ontbijt')
		];
		const id = await hands.propose({ proposedIds: tables });
		const [asker, first, second, third] = await hands.sidesOf(id);
		for (const side of [asker!, first!, second!]) await hands.agree(id, side);
		expect(await refusal(hands.meet(id, { withIds: [third] }))).toBe('noConsentYet');
		expect(await refusal(hands.meet(id, { withIds: [asker] }))).toBe('invalidInput withIds');
		await hands.meet(id, { withIds: [first] });
		expect((await hands.show(id)).sides.map(({ isMet }) => isMet)).toEqual([
			false,
			true,
			false,
			false
		]);
		await hands.agree(id, second!, { answer: 'no' });
		expect((await hands.show(id)).state).toBe('introduced');
		expect(await refusal(hands.landing(id, second!, 'yes'))).toBe('invalidInput sideId');
	});

	test('a yes that was taken back in between holds it, and later ends it at once; nothing tells who', async () => {
		const tables = [await hands.table(), await hands.table('Kookgroep')];
		const id = await hands.propose({ proposedIds: tables });
		const [asker, first, second] = await hands.sidesOf(id);
		for (const side of [asker!, first!, second!]) await hands.agree(id, side);
		await hands.agree(id, first!, { answer: 'no' });
		expect(await refusal(hands.meet(id, { withIds: [first] }))).toBe('noConsentYet');
		await hands.meet(id);
		await hands.agree(id, second!, { answer: 'no' });
		const found = await hands.show(id, 'samira');
		expect(found).toMatchObject({ state: 'ended', next: [] });
		expect(found.steps.at(-1)).toMatchObject({ state: 'ended', reason: 'noConsent', words: null });
		expect(found.sides.map(({ consent }) => consent)).toEqual(['open', 'open', 'open']);
		expect(await refusal(hands.agree(id, first!))).toBe('introductionEnded');
		expect(await refusal(hands.meet(id))).toBe('introductionEnded');
	});

	test('the database refuses a meeting without consent too, and keeps every step', async () => {
		const id = await hands.propose();
		const step = (state: string) =>
			world.owner.query(
				`insert into introduction_step (organisation_id, id, introduction_id, state, round, stepped_on, set_by, created_at)
				 values ($1, $2, $3, $4, 1, '2026-09-01', 'worker', now())`,
				[world.organisationId, newId(), id, state]
			);
		await expect(step('introduced')).rejects.toThrow('without consent');
		const gone = await write(world.db, world.actors.noor, async (tx) => [
			await tx.deleteFrom('introductionStep').where('introductionId', '=', id).executeTakeFirst(),
			await tx
				.updateTable('introductionStep')
				.set({ words: 'x' })
				.where('introductionId', '=', id)
				.executeTakeFirst()
		]);
		expect(gone).toMatchObject([{ numDeletedRows: 0n }, { numUpdatedRows: 0n }]);
	});

	test('what was withdrawn is out at once, and ends it when nothing is left to meet', async () => {
		const tables = [await hands.table(), await hands.table('Kookgroep')];
		const id = await hands.propose({ proposedIds: tables });
		const [asker, first, second] = await hands.sidesOf(id);
		for (const side of [asker!, first!, second!]) await hands.agree(id, side);
		const remove = (one: string, who: Who = 'noor') =>
			perform(deleteEntry, { writeId: newId(), id: one }, world.as(who));
		await remove(tables[0]!);
		const found = await hands.show(id);
		expect(found.sides[1]).toMatchObject({ title: null, isGone: true });
		expect(await refusal(hands.meet(id, { withIds: [first] }))).toBe('invalidInput withIds');
		expect(await refusal(hands.agree(id, first!))).toBe('invalidInput sideId');
		await remove(tables[1]!);
		const ended = await hands.show(id);
		expect(ended.state).toBe('ended');
		expect(ended.steps.at(-1)).toMatchObject({ reason: 'gone', setBy: 'program' });
		const questionId = await hands.question();
		const other = await hands.propose({ questionId });
		await remove(questionId, 'samira');
		expect(await hands.show(other)).toMatchObject({ state: 'ended', sides: [{ title: null }, {}] });
	});
});

describe('[R28] whether it came to something', () => {
	test('both sides are asked after three weeks; two yeses and it works; what is asked first stands on top', async () => {
		const { id, sides } = await hands.met('2026-09-01');
		const list = async (day: string) => {
			const { introductions } = await perform(listIntroductions, {}, hands.on('noor', day));
			return introductions.find((one) => one.id === id)!;
		};
		expect(await list('2026-09-21')).toMatchObject({ askOn: '2026-09-22', toAsk: [] });
		expect((await list('2026-09-22')).toAsk).toEqual(sides);
		await hands.landing(id, sides[0]!, 'yes');
		expect(await list('2026-09-22')).toMatchObject({ state: 'introduced', toAsk: [sides[1]] });
		await hands.landing(id, sides[1]!, 'yes');
		expect(await list('2026-09-22')).toMatchObject({ state: 'works', toAsk: [], askOn: null });
		expect((await hands.show(id)).steps.at(-1)).toMatchObject({ state: 'works', setBy: 'answers' });
	});

	test('[R24] [R21] too busy, so adjusted: what and why are kept, and both are asked anew', async () => {
		const { id, sides } = await hands.met('2026-09-01');
		await hands.landing(id, sides[0]!, 'otherwise');
		expect((await hands.show(id)).state).toBe('notLanded');
		expect(await refusal(adjust(id, { words: '' }))).toBe('invalidInput words');
		expect(await refusal(adjust(id, { why: '' }))).toBe('invalidInput why');
		expect(await refusal(adjust(id, { on: '2026-08-01' }))).toBe('invalidInput on');
		await adjust(id);
		const found = await hands.show(id);
		expect(found.steps.at(-1)).toMatchObject({
			...{ state: 'adjusted', words: 'Eens per twee weken.', why: 'Te druk.', round: 2 }
		});
		expect(found.sides.map(({ answer }) => answer)).toEqual([null, null]);
		expect(found.said).toMatchObject([{ answer: 'otherwise', round: 1 }]);
		for (const side of sides) await hands.landing(id, side, 'yes');
		await perform(
			noteBothWays,
			{ writeId: newId(), id, askerBrings: 'kookt', otherGets: 'soep', madePossible: 'een duo' },
			world.as('ilse')
		);
		await end(id, { words: 'Het loopt vanzelf.' });
		expect(await hands.show(id)).toMatchObject({
			...{ state: 'ended', askerBrings: 'kookt', otherGets: 'soep', madePossible: 'een duo' }
		});
		expect((await hands.show(id)).steps.map(({ state }) => state)).toEqual([
			...['proposed', 'introduced', 'notLanded', 'adjusted', 'works', 'ended']
		]);
	});

	test('two years after its end it is removed, unless something that came of it stands on it', async () => {
		const until = async (id: string) =>
			(await world.owner.query('select expires_on::text as day from entry where id = $1', [id]))
				.rows[0] as { day: string | null };
		const { id } = await hands.met();
		expect(await until(id)).toEqual({ day: null });
		await end(id, { on: '2026-09-30' });
		expect(await until(id)).toEqual({ day: '2028-09-30' });
		const { id: kept } = await hands.met();
		await perform(
			noteStory,
			{
				...{ id: newId(), changed: 'Ze noemen me chef.', why: 'Ik hoor erbij.', teller: 'kok' },
				...{ domain: 'leven', scope: 'team', asked: true, cameOfId: kept }
			},
			world.as('noor')
		);
		await end(kept);
		expect(await until(kept)).toEqual({ day: null });
	});

	test('a step that is not allowed is refused with what to do instead', async () => {
		const id = await hands.propose();
		const [asker] = await hands.sidesOf(id);
		expect(await refusal(say(id, 'works'))).toBe('notIntroducedYet');
		expect(await refusal(adjust(id))).toBe('notIntroducedYet');
		expect(await refusal(hands.landing(id, asker!, 'yes'))).toBe('notIntroducedYet');
		expect(await refusal(end(id, { reason: 'noConsent' }))).toBe('invalidInput reason');
		const { id: other } = await hands.met();
		expect(await refusal(hands.meet(other))).toBe('introducedAlready');
		await say(other, 'works');
		expect(await refusal(say(other, 'works'))).toBe('notNow');
		await end(other);
		expect(await refusal(adjust(other))).toBe('introductionEnded');
		expect(await refusal(hands.agree(id, newId()))).toBe('invalidInput sideId');
		const not = { answer: 'no', condition: 'x' };
		expect(await refusal(hands.agree(id, asker!, not))).toBe('invalidInput condition');
	});

	test('each change is the team’s: a member, another team and a resident are refused', async () => {
		const { id, sides } = await hands.met();
		const all = (who: Who) => [
			hands.agree(id, sides[0]!, {}, who),
			hands.landing(id, sides[0]!, 'yes', who),
			...[hands.meet(id, {}, who), say(id, 'works', who), adjust(id, {}, who), end(id, {}, who)],
			perform(noteBothWays, { writeId: newId(), id }, world.as(who))
		];
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(new Set(await Promise.all(all(who).map(refusal)))).toEqual(new Set(['forbidden']));
		for (const who of ['bram', 'elsewhere'] as const)
			expect(new Set(await Promise.all(all(who).map(refusal)))).toEqual(new Set(['notFound']));
	});

	test('what was learned goes to matching, as far as its reader may see it; a later word replaces an earlier', async () => {
		const questionId = await hands.question();
		const table = await hands.table();
		const { id } = await hands.met('2026-09-01', { questionId, proposedIds: [table] });
		const part = { query: "'eettafel':*", weight: 1, holding: 1 };
		const asked = { parts: [part], needed: [part], areaId: null, today: '2026-09-01' };
		const landed = async (who: Who, subjects = ['koken']) => {
			const found = await read(world.db, world.actors[who], (tx) =>
				findCandidates(tx, world.organisationId, { ...asked, subjects })
			);
			return found.flatMap((one) => (one.id === table ? [[one.inAll, one.well]] : []));
		};
		expect(await landed('noor')).toEqual([[0, 0]]);
		await say(id, 'notLanded');
		expect(await landed('samira')).toEqual([[1, 0]]);
		await adjust(id);
		await say(id, 'works');
		expect(await landed('noor')).toEqual([[1, 1]]);
		expect(await landed('noor', ['fietsen'])).toEqual([[0, 0]]);
		expect(await landed('bram')).toEqual([]);
	});

	test('of what is older than four weeks it is told how much was heard of, for the team', async () => {
		const share = async (who: Who = 'noor') =>
			(await perform(listIntroductions, {}, hands.on(who, '2026-10-15'))).share;
		const before = await share();
		const { id, sides } = await hands.met('2026-09-10');
		await hands.met('2026-10-10');
		expect(await share()).toEqual({ ...before, older: before.older + 1 });
		await hands.landing(id, sides[0]!, 'yes');
		expect(await share('samira')).toEqual({ older: before.older + 1, heard: before.heard + 1 });
		expect(await share('bram')).not.toEqual(await share());
	});
});

test('[R28] whatever is tried in whatever order, nobody meets without consent and no step is lost', async () => {
	const command = fc.constantFrom(
		...(['yesAsker', 'noAsker', 'yesTable', 'noTable', 'meet', 'works', 'notLanded'] as const),
		...(['adjust', 'end', 'landAsker', 'landTable'] as const)
	);
	await fc.assert(
		fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 10 }), async (commands) => {
			const id = await hands.propose();
			const [asker, table] = (await hands.sidesOf(id)) as [string, string];
			const agreed = { asker: false, table: false };
			let steps = (await hands.show(id)).steps;
			for (const one of commands) {
				const tries = {
					yesAsker: () => hands.agree(id, asker),
					noAsker: () => hands.agree(id, asker, { answer: 'no' }),
					yesTable: () => hands.agree(id, table),
					noTable: () => hands.agree(id, table, { answer: 'no' }),
					meet: () => hands.meet(id),
					works: () => say(id, 'works'),
					notLanded: () => say(id, 'notLanded'),
					adjust: () => adjust(id),
					end: () => end(id),
					landAsker: () => hands.landing(id, asker, 'yes'),
					landTable: () => hands.landing(id, table, 'no')
				};
				const done = await tries[one]().then(
					() => true,
					() => false
				);
				if (done && one.endsWith('Asker') && !one.startsWith('land'))
					agreed.asker = one === 'yesAsker';
				if (done && one.endsWith('Table') && !one.startsWith('land'))
					agreed.table = one === 'yesTable';
				if (one === 'meet' && done) expect(agreed).toEqual({ asker: true, table: true });
				const after = (await hands.show(id)).steps;
				expect(after.slice(0, steps.length)).toEqual(steps);
				steps = after;
			}
		}),
		{ numRuns: 15 }
	);
}, 60_000);
