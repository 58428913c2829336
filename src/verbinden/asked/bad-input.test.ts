import { addAListing, giveSignUp, planActivity } from '#doen/index.ts';
import { makeSharedLink, revokeSharedLink } from '#community/index.ts';
import { addDays, anybody, dayOf, findSensitive, newId, newToken, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { nameCommunity } from '#vinden/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveAgreement, showIntroductionAsk } from '../introduction/index.ts';
import { handsIn } from '../introduction/introduction.harness.ts';
import { findMatch } from '../match/index.ts';
import { showOwnTalent } from '../talent/index.ts';
import { aTalent, ownLink } from '../talent/talent.harness.ts';
import { noteAsked } from './index.ts';

let world: World;
let hands: ReturnType<typeof handsIn>;
beforeAll(async () => {
	world = await openWorld();
	hands = handsIn(world);
});
afterAll(() => world.close());

const ask = async (text: string) => {
	const id = newId();
	await perform(noteAsked, { id, text, areaId: world.areaId }, world.as('noor'));
	return id;
};
const match = async (text: string) =>
	perform(findMatch, { questionId: await ask(text) }, world.as('noor'));
const visitor = () => ({ ...world.as('noor'), actor: anybody(world.organisationId) });

describe('[R28] what is there is not always ready', () => {
	test('everything is full: it is shown, and says so first', async () => {
		const starts = `${addDays(dayOf(new Date()), 7)}T10:00`;
		for (const title of ['Tuinieren op maandag', 'Tuinieren met buren']) {
			const id = newId();
			const activity = { id, title, areaId: world.areaId, firstStart: starts, minutes: 60 };
			await perform(
				planActivity,
				{ ...activity, capacity: '1', signUp: 'open', visibility: 'public' },
				world.as('noor')
			);
			await perform(
				giveSignUp,
				{
					id: newId(),
					activityId: id,
					starts,
					token: newToken(),
					name: 'Bo',
					reach: 'bo@voorbeeld.nl'
				},
				visitor()
			);
		}
		const { offers } = await match('Mevrouw wil graag tuinieren');
		expect(offers).toHaveLength(2);
		for (const offer of offers)
			expect(offer.against).toContainEqual({ about: 'full', said: 'full' });
	});

	test('an offer without place or time is found by what it is, and nothing is made up', async () => {
		await perform(nameCommunity, { id: newId(), title: 'Schaakvrienden' }, world.as('noor'));
		await perform(
			addAListing,
			{ id: newId(), name: 'Schaakles', areaId: world.areaId },
			world.as('noor')
		);
		const { offers } = await match('Man van 60 wil schaken, dinsdagmiddag, rollator');
		expect(offers.map((one) => one.title)).toEqual(expect.arrayContaining(['Schaakvrienden']));
		for (const { days, from, to, place, fits } of offers) {
			expect({ days, from, to, place }).toEqual({ days: [], from: null, to: null, place: null });
			expect(fits.map(({ about }) => about)).not.toContain('time');
			expect(fits.map(({ about }) => about)).not.toContain('distance');
		}
	});
});

describe('[R28] what is said is not always fit to keep', () => {
	test('a name with a diagnosis is warned of, in the words the field looks at; it is the worker who decides', async () => {
		const text = 'Mevrouw Jansen is depressief en zoekt een wandelmaatje';
		expect(findSensitive(text, ['Spindelveld'])).toEqual(['health']);
		expect((await match(text)).question.text).toBe(text);
	});

	test('a citizen service number is refused, also in the middle of words', async () => {
		expect(await refusal(ask('mw 79 (bsn: 111222333) handwerkt'))).toBe('invalidInput text');
	});
});

describe('[R28] two at once', () => {
	test('two people introduce the same talent at the same moment: both go on, and hear of each other', async () => {
		const talentId = await aTalent(world, { words: 'Ik knip haar.' });
		const ids = await Promise.all(
			(['noor', 'ilse'] as const).map((who) => hands.propose({ proposedIds: [talentId] }, who))
		);
		for (const [at, id] of ids.entries()) {
			const { underWay, state } = await hands.show(id, at === 0 ? 'noor' : 'ilse');
			expect(state).toBe('proposed');
			expect(underWay.map(({ entryId }) => entryId)).toEqual([talentId]);
		}
	});

	test('both introduce them at the same moment: each once, and no step is lost', async () => {
		const id = await hands.propose();
		for (const sideId of await hands.sidesOf(id)) await hands.agree(id, sideId);
		const both = await Promise.allSettled([hands.meet(id), hands.meet(id, {}, 'ilse')]);
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect((await hands.show(id)).steps.map((step) => step.state)).toEqual([
			'proposed',
			'introduced'
		]);
	});
});

describe('[R28] a link that was forwarded', () => {
	test('opens the words chosen for one side and nothing more, however it is turned; taken back it is over', async () => {
		const id = await hands.propose();
		const [asker, other] = await hands.sidesOf(id);
		const token = await hands.linkFor(id, other!, 'agree');
		const read = await perform(showIntroductionAsk, { token }, hands.visitor(id));
		expect(Object.keys(read).toSorted()).toEqual(
			['answer', 'consent', 'isOver', 'mails', 'purpose', 'says', 'side'].toSorted()
		);
		// It answers for its own side only, and does not open a talent or another introduction.
		const yes = (more: object = {}) => ({
			writeId: newId(),
			token,
			answer: 'yes' as const,
			...more
		});
		await perform(giveAgreement, yes(), hands.visitor(id));
		expect((await hands.show(id)).sides.map((one) => [one.id, one.consent])).toEqual([
			[asker, 'open'],
			[other, 'yes']
		]);
		expect(await refusal(perform(showOwnTalent, { token }, visitor()))).toBe('linkOver');
		const elsewhere = await hands.propose();
		expect(await refusal(perform(giveAgreement, yes(), hands.visitor(elsewhere)))).toBe(
			'forbidden'
		);
		const { asks } = await hands.show(id);
		await perform(revokeSharedLink, { writeId: newId(), id: asks[0]!.linkId }, world.as('noor'));
		expect(await refusal(perform(giveAgreement, yes(), hands.visitor(id)))).toBe('linkOver');
		expect(await refusal(perform(showIntroductionAsk, { token }, hands.visitor(id)))).toBe(
			'linkOver'
		);
	});

	test('of a talent opens no other, and is of no use on another page', async () => {
		const mine = await aTalent(world);
		const other = await aTalent(world, { words: 'Ik zing.' });
		const { token } = await ownLink(world, mine);
		const as = (linkedEntryId: string) => ({
			...world.as('noor'),
			actor: { ...anybody(world.organisationId), linkedEntryId }
		});
		expect((await perform(showOwnTalent, { token }, as(mine))).words).not.toContain('zing');
		expect(await refusal(perform(showOwnTalent, { token }, as(other)))).toBe('linkOver');
		const forged = { id: newId(), entryId: other, purpose: 'agree' as const, forWhom: 'x' };
		expect(await refusal(perform(makeSharedLink, forged, as(mine)))).toBe('notSignedIn');
	});
});
