import { makeSharedLink, revokeSharedLink, search } from '#community/index.ts';
import { beginFathom, cite } from '#denken/index.ts';
import { addDays, dayOf, fixedClock, newId, perform, read } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { beginReport, chooseForReport, listTellable, showReport } from '#vinden/index.ts';
import { listAllObservations } from '#zien/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	askTalent,
	changeOwnTalent,
	changeTalentWords,
	endTalents,
	findTalentFacts,
	inviteTalent,
	listTalents,
	restOwnTalent,
	showOwnTalent,
	showTalent,
	takeOwnTalentBack,
	takeTalentBack
} from './index.ts';
import { aTalent, ownLink, saidYes, whereStands, yonas, type Who } from './talent.harness.ts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());
const secret = 'velgenzadel';
const show = (id: string, who: Who = 'samira') => perform(showTalent, { id }, world.as(who));

describe('[R34] a talent that is taken back', () => {
	test('[S3] is gone at once: lists, search, sources, asks, and every column of the database', async () => {
		expect(await whereStands(world, secret)).toEqual([]);
		const id = await aTalent(world, {
			...{ words: `Ik maak elk ${secret}.`, useFor: `Voor ${secret}s.`, never: `geen ${secret}` },
			...{ ownName: `Meneer ${secret}`, who: `rol ${secret}`, consentFor: `${secret} maken` }
		});
		await ownLink(world, id, { forWhom: `man van het ${secret}` });
		const ask = { id: newId(), talentId: id, forWhat: `een ${secret}` };
		await perform(askTalent, ask, world.as('noor'));
		const fathomId = newId();
		const fathom = { id: fathomId, title: 'Fietsen', areaId: world.areaId };
		await perform(beginFathom, fathom, world.as('noor'));
		const source = { id: newId(), entryId: fathomId, part: 'table', sourceId: id };
		await perform(cite, { ...source, said: `Hij kan een ${secret} maken.` }, world.as('noor'));
		expect(await whereStands(world, secret)).toEqual([
			...['claim_source', 'entry', 'shared_link', 'talent', 'talent_ask']
		]);

		await perform(takeTalentBack, { writeId: newId(), id }, world.as('ilse'));
		expect(await whereStands(world, secret)).toEqual([]);
		const { found } = await perform(search, { q: secret }, world.as('noor'));
		expect(found).toEqual([]);
		expect((await perform(listTalents, {}, world.as('noor'))).map((one) => one.id)).toEqual([]);
		// What remains is an empty place with the day, that goes by itself.
		expect(await show(id)).toMatchObject({
			...{ title: 'Een talent is teruggenomen', text: '', who: null, ownName: null, asks: [] },
			...{ status: 'withdrawn', withdrawnOn: dayOf(new Date()) }
		});
		const { rows } = await world.owner.query('select expires_on from entry where id = $1', [id]);
		expect(rows[0].expires_on).not.toBeNull();
		// Nothing can be done to it any more.
		const change = { writeId: newId(), id, version: 9, ...yonas };
		expect(await refusal(perform(changeTalentWords, change, world.as('noor')))).toBe(
			'talentTakenBack'
		);
		const late = { id: newId(), talentId: id, forWhat: 'toch' };
		expect(await refusal(perform(askTalent, late, world.as('noor')))).toBe('talentTakenBack');
	});

	test('taken back while a colleague asks or changes it: nobody waits for the other, and no word stays', async () => {
		for (let round = 0; round < 8; round++) {
			const id = await aTalent(world, { words: `Ik poets elk ${secret}.` });
			const link = await ownLink(world, id);
			const { version } = await show(id);
			const meanwhile = await Promise.allSettled([
				perform(
					askTalent,
					{ id: newId(), talentId: id, forWhat: `${secret} ${round}` },
					world.as('noor')
				),
				perform(takeOwnTalentBack, { writeId: newId(), token: link.token }, link.visitor),
				perform(
					changeTalentWords,
					{ writeId: newId(), id, version, ...yonas, words: `Nog een ${secret}.` },
					world.as('ilse')
				),
				perform(
					changeOwnTalent,
					{
						...{ writeId: newId(), token: link.token, ...yonas, words: `Mijn ${secret}.` },
						...{ asked: true, consentFor: secret }
					},
					link.visitor
				)
			]);
			expect(meanwhile[1]!.status).toBe('fulfilled');
			expect(await show(id)).toMatchObject({ status: 'withdrawn', asks: [], visibility: 'team' });
			expect(await whereStands(world, secret)).toEqual([]);
		}
	});

	test('is taken back by its own team only', async () => {
		const id = await aTalent(world);
		const back = (who: Who) =>
			refusal(perform(takeTalentBack, { writeId: newId(), id }, world.as(who)));
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await back(who)).toBe('forbidden');
		expect(await back('bram')).toBe('notFound');
		expect(await back('elsewhere')).toBe('notFound');
		expect(await show(id)).toMatchObject({ status: 'offered' });
		const far = await aTalent(world, { visibility: 'partners' });
		const ofOther = { writeId: newId(), id: far };
		expect(await refusal(perform(takeTalentBack, ofOther, world.as('bram')))).toBe('forbidden');
		expect(
			await refusal(perform(takeTalentBack, { writeId: newId(), id: newId() }, world.as('noor')))
		).toBe('notFound');
	});

	test('goes by itself when the day of the yes is over, and not a day sooner', async () => {
		const today = dayOf(new Date());
		const id = await aTalent(world, { consentUntil: addDays(today, 3) });
		const at = (day: string) => fixedClock(`${day}T12:00:00Z`);
		expect(await endTalents(world.db, world.files, at(addDays(today, 3)))).toBe(0);
		// The database looks at its own day too: nobody ends a yes that still holds.
		await world.owner.query('update talent set consent_until = current_date - 1 where id = $1', [
			id
		]);
		expect(await endTalents(world.db, world.files)).toBe(1);
		expect(await show(id)).toMatchObject({ status: 'withdrawn', ownName: null });
		expect(await endTalents(world.db, world.files)).toBe(0);
	});

	test('that was only mentioned goes after half a year, also where something stands on it', async () => {
		const mentioned = { offeredBy: 'mentioned', who: '', ownName: '', asked: false };
		const id = await aTalent(world, { ...mentioned, words: `Iemand smeert ${secret}s.` });
		await world.owner.query('update entry set expires_on = null where id = $1', [id]);
		const old = `update talent set touched_on = current_date - $2::interval where id = $1`;
		await world.owner.query(old, [id, '6 months']);
		expect(await endTalents(world.db, world.files)).toBe(0);
		await world.owner.query(old, [id, '6 months 2 days']);
		expect(await endTalents(world.db, world.files)).toBe(1);
		expect(await whereStands(world, secret)).toEqual([]);
	});

	test('stands in no export and no report, and its facts go to nobody', async () => {
		const id = await aTalent(world, { words: `Een ${secret} naaien.` });
		const exported = await perform(listAllObservations, { limit: 200 }, world.as('noor'));
		expect(JSON.stringify(exported)).not.toContain(secret);
		const reportId = newId();
		const year = dayOf(new Date()).slice(0, 4);
		const period = { title: 'Jaar', from: `${year}-01-01`, until: `${year}-12-31` };
		const { spindelveld: teamId } = world.teams;
		await perform(beginReport, { id: reportId, ...period, teamId }, world.as('noor'));
		const parts = [{ id: newId(), entryId: id }];
		const choose = { writeId: newId(), reportId, parts };
		expect(await refusal(perform(chooseForReport, choose, world.as('noor')))).toBe(
			'invalidInput parts.0.entryId'
		);
		for (const asked of [{}, { q: secret }, { kind: 'talent' }]) {
			const tellable = await perform(listTellable, { id: reportId, ...asked }, world.as('noor'));
			expect(JSON.stringify(tellable)).not.toContain(secret);
		}
		const report = await perform(showReport, { id: reportId }, world.as('noor'));
		expect(JSON.stringify(report)).not.toContain(secret);
		await perform(takeTalentBack, { writeId: newId(), id }, world.as('noor'));
		const facts = await read(world.db, world.actors.noor, (tx) =>
			findTalentFacts(tx, world.organisationId, [id])
		);
		expect(facts).toEqual([]);
	});

	test('is never published, and nobody brings it further than its giver said, in the database too', async () => {
		const id = await aTalent(world);
		const wider = world.owner.query(`update entry set visibility = 'public' where id = $1`, [id]);
		await expect(wider).rejects.toThrow(/let it go so far/);
		const part = world.owner.query(
			`insert into publication_part (organisation_id, publication_id, position, move, entry_id, text)
			 values ($1, $2, 0, 'vinden', $2, 'x')`,
			[world.organisationId, id]
		);
		await expect(part).rejects.toThrow(/not published/);
		const named = world.owner.query(
			`update talent set consent_on = null, consent_how = null where id = $1`,
			[id]
		);
		await expect(named).rejects.toThrow(/check constraint/);
	});
});

describe('[R34] one’s own talent by one’s own link', () => {
	const own = (link: Awaited<ReturnType<typeof ownLink>>) =>
		perform(showOwnTalent, { token: link.token }, link.visitor);

	test('shows all that is kept of it, and nothing of another', async () => {
		const id = await aTalent(world);
		const other = await aTalent(world, { words: 'Iets anders.' });
		const link = await ownLink(world, id);
		const ask = { id: newId(), talentId: id, forWhat: 'fietsmiddag' };
		await perform(askTalent, ask, world.as('noor'));
		expect(await own(link)).toMatchObject({
			...{ words: yonas.words, ownName: 'Yonas', consentFor: saidYes.consentFor },
			...{ visibility: 'team', openAsks: 1, asks: [{ forWhat: 'fietsmiddag' }] }
		});
		// With another door in hand, or a link for something else, there is nothing.
		const elsewhere = { ...link.visitor.actor, linkedEntryId: other };
		const asOther = { ...link.visitor, actor: elsewhere };
		expect(await refusal(perform(showOwnTalent, { token: link.token }, asOther))).toBe('linkOver');
		const vote = await ownLink(world, id, { purpose: 'vote' });
		expect(await refusal(own(vote))).toBe('linkOver');
		expect(await refusal(perform(showTalent, { id }, link.visitor))).toBe('notSignedIn');
		expect(await refusal(perform(listTalents, {}, link.visitor))).toBe('notSignedIn');
		expect(await refusal(perform(search, { q: 'fiets' }, link.visitor))).toBe('notSignedIn');
	});

	test('changes words, limits and who may see it, nearer and further, at once', async () => {
		const id = await aTalent(world, { visibility: 'partners' });
		const link = await ownLink(world, id);
		const change = (more: object = {}) =>
			perform(
				changeOwnTalent,
				{
					...{ writeId: newId(), token: link.token, ...yonas, words: 'Alleen bakfietsen.' },
					...{ ownName: 'Yo', asked: true, consentFor: 'een keer per maand', ...more }
				},
				link.visitor
			);
		expect(await show(id, 'bram')).toMatchObject({ ownName: 'Yonas' });
		await change({ visibility: 'team', never: 'niet na zes uur' });
		expect(await refusal(show(id, 'bram'))).toBe('notFound');
		expect(await show(id)).toMatchObject({
			...{ text: 'Alleen bakfietsen.', ownName: 'Yo', who: null, never: 'niet na zes uur' },
			...{ reach: 'team', consentHow: 'link', consentFor: 'een keer per maand' }
		});
		const finds = async (q: string) =>
			(await perform(search, { q }, world.as('samira'))).found.some((one) => one.id === id);
		expect(await finds('bakfiets')).toBe(true);
		await change({ visibility: 'partners' });
		expect(await show(id, 'bram')).toMatchObject({ visibility: 'partners', reach: 'partners' });
		// Only for who noted it: nobody else of the team reads it.
		await change({ visibility: 'onlyMe' });
		expect(await refusal(show(id, 'samira'))).toBe('notFound');
		expect(await show(id, 'noor')).toMatchObject({ visibility: 'onlyMe' });
		expect(await refusal(change({ words: '' }))).toBe('invalidInput words');
		expect(await refusal(change({ asked: false }))).toBe('invalidInput asked');
		expect(await refusal(change({ consentFor: '' }))).toBe('invalidInput consentFor');
		expect(await refusal(change({ words: 'nummer 111222333' }))).toBe('invalidInput words');
		expect(await refusal(change({ consentUntil: '2020-01-01' }))).toBe('invalidInput consentUntil');
		expect(await refusal(change({ visibility: 'iedereen' }))).toBe('invalidInput visibility');
		expect(await refusal(change({ token: 'y'.repeat(43) }))).toBe('linkOver');
	});

	test('rests and comes back, and is taken back for good; twice is once', async () => {
		const id = await aTalent(world, { words: `Een ${secret} maken.` });
		const link = await ownLink(world, id);
		const rest = (status: 'rest' | 'offered') =>
			perform(restOwnTalent, { writeId: newId(), token: link.token, status }, link.visitor);
		await rest('rest');
		const ask = { id: newId(), talentId: id, forWhat: 'markt' };
		expect(await refusal(perform(askTalent, ask, world.as('noor')))).toBe('talentRests');
		await rest('offered');
		await perform(askTalent, ask, world.as('noor'));
		const back = () =>
			perform(takeOwnTalentBack, { writeId: newId(), token: link.token }, link.visitor);
		await back();
		await back();
		expect(await whereStands(world, secret)).toEqual([]);
		// Who opens the link afterwards reads that it is gone, and no data.
		expect(await own(link)).toMatchObject({
			status: 'withdrawn',
			words: '',
			ownName: null,
			asks: []
		});
		expect(await refusal(rest('rest'))).toBe('talentOnlyMentioned');
		const again = { writeId: newId(), token: link.token, ...yonas, asked: true, consentFor: 'x' };
		expect(await refusal(perform(changeOwnTalent, again, link.visitor))).toBe('talentTakenBack');
	});

	test('a link that was taken back or ran out opens nothing and changes nothing', async () => {
		const id = await aTalent(world);
		const link = await ownLink(world, id);
		await perform(revokeSharedLink, { writeId: newId(), id: link.id }, world.as('noor'));
		const old = await ownLink(world, id);
		await world.owner.query('update shared_link set expires_on = current_date - 1 where id = $1', [
			old.id
		]);
		for (const one of [link, old]) {
			expect(await refusal(own(one))).toBe('linkOver');
			const by = { writeId: newId(), token: one.token };
			expect(await refusal(perform(takeOwnTalentBack, by, one.visitor))).toBe('linkOver');
			const rest = { ...by, status: 'rest' as const };
			expect(await refusal(perform(restOwnTalent, rest, one.visitor))).toBe('linkOver');
			const change = { ...by, ...yonas, asked: true, consentFor: 'x' };
			expect(await refusal(perform(changeOwnTalent, change, one.visitor))).toBe('linkOver');
		}
		expect(await show(id)).toMatchObject({ status: 'offered', text: yonas.words });
	});

	test('who is invited writes it down and says yes in one go', async () => {
		const id = newId();
		const invite = (more: object = {}, who: Who = 'noor') =>
			perform(
				inviteTalent,
				{ id, areaId: world.areaId, forWhom: 'bezoeker', ...more },
				world.as(who)
			);
		await invite();
		await invite();
		expect(await refusal(invite({ id: newId(), forWhom: '' }))).toBe('invalidInput forWhom');
		expect(await refusal(invite({ id: newId() }, 'samira'))).toBe('forbidden');
		const link = await ownLink(world, id);
		expect(await own(link)).toMatchObject({ status: 'mentioned', words: '' });
		const rest = { writeId: newId(), token: link.token, status: 'rest' as const };
		expect(await refusal(perform(restOwnTalent, rest, link.visitor))).toBe('talentOnlyMentioned');
		const said = { ...yonas, asked: true, consentFor: 'fietsen', visibility: 'team' as const };
		const give = { writeId: newId(), token: link.token, ...said };
		await perform(changeOwnTalent, give, link.visitor);
		await perform(changeOwnTalent, give, link.visitor);
		expect(await show(id)).toMatchObject({ status: 'offered', consentHow: 'link', ownName: null });
		const made = { id: newId(), entryId: id, purpose: 'ownTalent' as const, forWhom: 'x' };
		expect(await refusal(perform(makeSharedLink, made, world.as('bram')))).toBe(
			'invalidInput entryId'
		);
	});
});
