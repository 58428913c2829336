import { search, shareEntry } from '#community/index.ts';
import { newId, perform, read } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	answerTalentAsk,
	askTalent,
	changeTalentConsent,
	changeTalentWords,
	findTalentFacts,
	keepInterview,
	keepTalent,
	listTalents,
	moveTalent,
	noteTalent,
	showTalent
} from './index.ts';
import { aTalent, saidYes, yonas, type Who } from './talent.harness.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const others = ['samira', 'yonas', 'kees'] as const;
const show = (id: string, who: Who = 'samira') => perform(showTalent, { id }, world.as(who));
const list = (asked: object = {}, who: Who = 'samira') =>
	perform(listTalents, asked, world.as(who));
const idsOf = (found: { id: string }[]) => found.map(({ id }) => id);

describe('[R34] [S3] a talent', () => {
	test('is kept in own words with limits and consent, and read by the team only', async () => {
		const id = await aTalent(world);
		expect(await show(id)).toMatchObject({
			...{ title: yonas.words, text: yonas.words, kind: 'hands', never: 'niet op zondag' },
			...{ wants: 'Nederlands leren', ownName: 'Yonas', status: 'offered', visibility: 'team' },
			...{ consentHow: 'talk', consentFor: saidYes.consentFor, openAsks: 0, sleeping: false }
		});
		expect((await show(id)).consentUntil).not.toBeNull();
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await refusal(show(id, 'elsewhere'))).toBe('notFound');
		for (const who of ['yonas', 'kees'] as const)
			expect(await refusal(show(id, who))).toBe('forbidden');
		for (const who of others) expect(await refusal(aTalent(world, {}, who))).toBe('forbidden');
		// Sent twice, it is one.
		const input = { id: newId(), ...yonas, ...saidYes };
		await perform(noteTalent, input, world.as('noor'));
		await perform(noteTalent, input, world.as('noor'));
		expect(idsOf(await list()).filter((one) => one === input.id)).toHaveLength(1);
	});

	test('of a person asks for a yes first: for what, until when, and a name only with it', async () => {
		const wrong = (more: object) => refusal(aTalent(world, more));
		expect(await wrong({ asked: false })).toBe('invalidInput asked');
		expect(await wrong({ consentFor: '' })).toBe('invalidInput consentFor');
		expect(await wrong({ consentUntil: '2020-01-01' })).toBe('invalidInput consentUntil');
		expect(await wrong({ consentUntil: '2099-01-01' })).toBe('invalidInput consentUntil');
		expect(await wrong({ offeredBy: 'mentioned' })).toBe('invalidInput ownName');
		expect(await wrong({ offeredBy: 'mentioned', ownName: '' })).toBe('invalidInput who');
		expect(await wrong({ offeredBy: 'group' })).toBe('invalidInput ownName');
		expect(await wrong({ offeredBy: 'group', ownName: '', who: '' })).toBe('invalidInput who');
		const far = { offeredBy: 'mentioned', ownName: '', who: '', visibility: 'partners' };
		expect(await wrong(far)).toBe('invalidInput visibility');
		expect(await wrong({ words: '' })).toBe('invalidInput words');
		expect(await wrong({ kind: 'money' })).toBe('invalidInput kind');
		expect(await wrong({ days: ['zondag'] })).toBe('invalidInput days.0');
		expect(await wrong({ areaId: newId() })).toBe('invalidInput areaId');
		// A citizen service number is refused wherever somebody types it.
		for (const field of ['words', 'wants', 'never', 'ownName', 'consentFor'])
			expect(await wrong({ [field]: 'nummer 111222333' })).toBe(`invalidInput ${field}`);
	});

	test('that was only mentioned belongs to nobody and goes by itself; a yes makes it offered', async () => {
		const mentioned = { offeredBy: 'mentioned', who: '', ownName: '', asked: false };
		const id = await aTalent(world, { ...mentioned, words: 'Iemand bakt injera.' });
		expect(await show(id)).toMatchObject({ status: 'mentioned', who: null, ownName: null });
		const expiry = () =>
			world.owner
				.query('select expires_on from entry where id = $1', [id])
				.then(({ rows }) => rows);
		expect((await expiry())[0].expires_on).not.toBeNull();
		const move = { writeId: newId(), id, status: 'offered' as const };
		expect(await refusal(perform(moveTalent, move, world.as('noor')))).toBe('talentOnlyMentioned');
		const ask = { id: newId(), talentId: id, forWhat: 'feest' };
		expect(await refusal(perform(askTalent, ask, world.as('noor')))).toBe('talentOnlyMentioned');
		const consent = (more: object = {}, who: Who = 'noor') => {
			const yes = { who: 'bewoner', asked: true, consentFor: 'koken op het feest' };
			return perform(
				changeTalentConsent,
				{ writeId: newId(), id, visibility: 'partners' as const, ...yes, ...more },
				world.as(who)
			);
		};
		expect(await refusal(consent({ asked: false }))).toBe('invalidInput asked');
		expect(await refusal(consent({}, 'samira'))).toBe('forbidden');
		expect(await refusal(consent({}, 'bram'))).toBe('notFound');
		await consent();
		expect(await show(id, 'bram')).toMatchObject({ status: 'offered', reach: 'partners' });
		expect((await expiry())[0].expires_on).toBeNull();
		// Nearer again: gone at once for who is no longer let in.
		await consent({ visibility: 'team' });
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await show(id, 'samira')).toMatchObject({ visibility: 'team', reach: 'team' });
	});

	test('[S3] is visible only to whom its giver chose, in search too, and nobody brings it further', async () => {
		const id = await aTalent(world, { words: 'Ik repareer bandoneons.', visibility: 'team' });
		const finds = async (who: Who) =>
			idsOf((await perform(search, { q: 'bandoneon' }, world.as(who))).found).includes(id);
		expect(await finds('samira')).toBe(true);
		expect(await finds('bram')).toBe(false);
		const share = (visibility: 'partners' | 'onlyMe' | 'team', who: Who = 'noor') =>
			perform(shareEntry, { writeId: newId(), id, visibility }, world.as(who));
		expect(await refusal(share('partners'))).toBe('forbidden');
		await share('onlyMe');
		expect(await finds('samira')).toBe(false);
		await share('team');
		const { who, ownName, consentFor } = saidYes;
		const yes = { who, ownName, consentFor, asked: true, visibility: 'partners' as const };
		const consent = { writeId: newId(), id, ...yes };
		await perform(changeTalentConsent, consent, world.as('noor'));
		expect(await finds('bram')).toBe(true);
		expect(idsOf(await list({}, 'bram'))).toContain(id);
	});

	test('is changed by one at a time, by a worker of the team', async () => {
		const id = await aTalent(world);
		const { version } = await show(id);
		const change = (more: object = {}, who: Who = 'ilse') =>
			perform(
				changeTalentWords,
				{ writeId: newId(), id, version, ...yonas, words: 'Ook bakfietsen.', ...more },
				world.as(who)
			);
		expect(await refusal(change({ words: '' }))).toBe('invalidInput words');
		for (const who of others) expect(await refusal(change({}, who))).toBe('forbidden');
		expect(await refusal(change({}, 'bram'))).toBe('notFound');
		await change();
		expect(await show(id)).toMatchObject({ title: 'Ook bakfietsen.' });
		expect(await refusal(change())).toBe('changedMeanwhile');
		const found = await perform(search, { q: 'bakfiets' }, world.as('noor'));
		expect(idsOf(found.found)).toContain(id);
	});

	test('of a group needs no consent and shows its group; of a person the list says no name or role', async () => {
		const ofGroup = { offeredBy: 'group', ownName: '', who: 'kookgroep moskee', asked: false };
		const id = await aTalent(world, { ...ofGroup, words: 'Koken voor vijftig.', kind: 'heart' });
		const person = await aTalent(world, { who: 'de fietsenmaker van nummer 9' });
		const lines = await list();
		expect(lines.find((one) => one.id === id)).toMatchObject({ group: 'kookgroep moskee' });
		expect(lines.find((one) => one.id === person)).toMatchObject({ group: null });
		expect(JSON.stringify(lines)).not.toMatch(/Yonas|nummer 9/);
		expect(idsOf(await list({ kind: 'heart' }))).toContain(id);
		expect(idsOf(await list({ kind: 'heart' }))).not.toContain(person);
		expect(idsOf(await list({ areaId: world.areaId }))).toContain(id);
		// Not on Sunday, says Yonas.
		expect(idsOf(await list({ day: 'zo' }))).not.toContain(person);
		expect(idsOf(await list({ day: 'wo' }))).toContain(person);
		expect(await refusal(list({ day: 'zondag' }))).toBe('invalidInput day');
		expect(await refusal(list({}, 'yonas'))).toBe('forbidden');
	});
});

describe('[R10] asking spreads the load', () => {
	const ask = (talentId: string, forWhat: string, more: object = {}, who: Who = 'noor') => {
		const id = newId();
		const input = { id, talentId, forWhat, ...more };
		return perform(askTalent, input, world.as(who)).then(() => id);
	};

	test('[S3] who was asked least recently comes first', async () => {
		const [first, second, never] = [
			await aTalent(world),
			await aTalent(world),
			await aTalent(world)
		];
		await ask(first, 'markt', { askedOn: '2026-03-01' });
		await ask(second, 'markt', { askedOn: '2026-01-01' });
		const order = idsOf(await list()).filter((id) => [first, second, never].includes(id));
		expect(order).toEqual([never, second, first]);
		await ask(second, 'feest', { askedOn: '2026-04-01' });
		const after = idsOf(await list()).filter((id) => [first, second].includes(id));
		expect(after).toEqual([first, second]);
	});

	test('two who ask at once: the second is told so, sees the first, and the same is asked once', async () => {
		const id = await aTalent(world);
		const results = await Promise.allSettled([
			ask(id, 'fietsmiddag', { openAsks: 0 }),
			ask(id, 'rijwielkeuring', { openAsks: 0 }, 'ilse')
		]);
		const lost = results.filter((one) => one.status === 'rejected');
		expect(lost).toHaveLength(1);
		expect(lost[0]!.reason.code).toBe('talentAskedMeanwhile');
		expect((await show(id)).asks).toHaveLength(1);
		await ask(id, 'buurtfeest', { openAsks: 1 }, 'ilse');
		expect(await refusal(ask(id, 'Buurtfeest', { openAsks: 2 }))).toBe('invalidInput forWhat');
		const both = await Promise.allSettled([ask(id, 'schoolplein'), ask(id, 'schoolplein')]);
		expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
		expect((await show(id)).openAsks).toBe(3);
	});

	test('an ask has an answer and an end; open asks are the load; rest is respected', async () => {
		const id = await aTalent(world);
		const askId = await ask(id, 'fietsmiddag');
		const reply = (more: object, who: Who = 'noor', talentId = id) =>
			perform(answerTalentAsk, { writeId: newId(), id: askId, talentId, ...more }, world.as(who));
		await reply({ answer: 'yes' });
		expect((await show(id)).asks[0]).toMatchObject({ answer: 'yes', open: true });
		expect(await refusal(reply({ answer: 'misschien' }))).toBe('invalidInput answer');
		expect(await refusal(reply({ answer: 'no' }, 'samira'))).toBe('forbidden');
		expect(await refusal(reply({ answer: 'no' }, 'bram'))).toBe('notFound');
		expect(await refusal(reply({}, 'noor', await aTalent(world)))).toBe('notFound');
		await reply({ done: true });
		expect(await show(id)).toMatchObject({ openAsks: 0 });
		expect(await refusal(ask(id, ''))).toBe('invalidInput forWhat');
		expect(await refusal(ask(id, 'x', { askedOn: '2999-01-01' }))).toBe('invalidInput askedOn');
		for (const who of others) expect(await refusal(ask(id, 'x', {}, who))).toBe('forbidden');
		expect(await refusal(ask(id, 'x', {}, 'bram'))).toBe('notFound');
		const move = (status: 'rest' | 'connected', who: Who = 'noor') =>
			perform(moveTalent, { writeId: newId(), id, status }, world.as(who));
		await move('rest');
		expect(await refusal(ask(id, 'toch'))).toBe('talentRests');
		expect(await refusal(move('connected', 'samira'))).toBe('forbidden');
		await move('connected');
		await ask(id, 'toch');
	});

	test('matching reads what fits, never whose it is, and only of what is offered and may be seen', async () => {
		const [offered, resting] = [await aTalent(world), await aTalent(world)];
		await ask(offered, 'markt', { askedOn: '2026-02-02' });
		const rest = { writeId: newId(), id: resting, status: 'rest' as const };
		await perform(moveTalent, rest, world.as('noor'));
		const facts = (who: Who) =>
			read(world.db, world.actors[who], (tx) =>
				findTalentFacts(tx, world.organisationId, [offered, resting, newId()])
			);
		expect(await facts('samira')).toEqual([
			{
				...{ id: offered, kind: 'hands', days: yonas.days, parts: ['morning'] },
				...{ status: 'offered', lastAskedOn: '2026-02-02', openAsks: 1 },
				wants: 'Nederlands leren'
			}
		]);
		expect(await facts('bram')).toEqual([]);
		expect(await facts('yonas')).toEqual([]);
	});
});

describe('[R16] [R24] a talent talk: what somebody gives and what they seek', () => {
	test('[S3] keeps one talent for each line, with limits and consent said once', async () => {
		const before = (await list()).length;
		const talk = (more: object = {}, who: Who = 'noor') =>
			perform(
				keepInterview,
				{
					...{ writeId: newId(), areaId: world.areaId, head: 'oud-lerares' },
					...{ teach: 'lezen\n\nschrijven\nlezen', wants: 'gezelschap', never: 'geen avonden' },
					...{ ...saidYes, ownName: 'Wil', ...more }
				},
				world.as(who)
			);
		const receipt = await talk();
		expect((await list()).length).toBe(before + 3);
		expect(await show(receipt.id)).toMatchObject({
			...{ title: 'oud-lerares', kind: 'head', wants: 'gezelschap', ownName: 'Wil' }
		});
		expect(await refusal(talk({ head: '', teach: '' }))).toBe('invalidInput hands');
		const many = Array.from({ length: 13 }, (_, at) => `ding ${at}`).join('\n');
		expect(await refusal(talk({ head: many }))).toBe('invalidInput hands');
		expect(await refusal(talk({ asked: false }))).toBe('invalidInput asked');
		expect(await refusal(talk({ hands: 'nummer 111222333' }))).toBe('invalidInput hands');
		for (const who of others) expect(await refusal(talk({}, who))).toBe('forbidden');
		// Refused, nothing of it was kept.
		expect((await list()).length).toBe(before + 3);
		const writeId = newId();
		await talk({ writeId });
		await talk({ writeId });
		expect((await list()).length).toBe(before + 6);
	});
});

describe('[R34] a talent that sleeps', () => {
	test('after ninety days without a next step, until it is kept with a reason', async () => {
		const id = await aTalent(world);
		const past = `update talent set touched_on = current_date - $2::int where id = $1`;
		await world.owner.query(past, [id, 89]);
		expect((await show(id)).sleeping).toBe(false);
		await world.owner.query(past, [id, 90]);
		expect((await show(id)).sleeping).toBe(true);
		const keep = (reason: string, who: Who = 'noor') =>
			perform(keepTalent, { writeId: newId(), id, reason }, world.as(who));
		expect(await refusal(keep(''))).toBe('invalidInput reason');
		expect(await refusal(keep('x', 'samira'))).toBe('forbidden');
		expect(await refusal(keep('x', 'bram'))).toBe('notFound');
		await keep('In mei begint de fietswerkplaats.');
		expect(await show(id)).toMatchObject({
			...{ sleeping: false, keptBecause: 'In mei begint de fietswerkplaats.' }
		});
	});
});
