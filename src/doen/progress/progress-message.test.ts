import { addAPhoto, describePhoto, deleteEntry, shareEntry, walkWhy } from '#community/index.ts';
import { openSmallAction } from '#denken/index.ts';
import { anybody, fixedClock, newId, perform, type Context } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import { noteObservation } from '#zien/index.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteActivity } from '../activity/index.ts';
import {
	changeMessage,
	countFollowersOf,
	listMessages,
	listShownMessages,
	listSilent,
	noteTold,
	publishMessage,
	showMessage,
	takeMessageBack,
	writeMessage
} from './index.ts';
import { daysBetween, maskedCount, silentDays, tooLongSilent } from './progress-message.rules.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

type Who = 'noor' | 'ilse' | 'samira' | 'bram' | 'yonas' | 'kees' | 'elsewhere';
const on = (who: Who, day: string): Context => ({
	...world.as(who),
	clock: fixedClock(`${day}T12:00:00+01:00`)
});
const visitor = (): Context => ({ ...world.as('noor'), actor: anybody(world.organisationId) });
const words = { title: 'De eerste tegels zijn eruit', text: 'In maart komen de planten.' };

async function written(more: object = {}, context = world.as('noor')) {
	const id = newId();
	await perform(writeMessage, { id, areaId: world.areaId, ...words, ...more }, context);
	return id;
}
const publish = (
	id: string,
	context = world.as('noor'),
	audience: 'residents' | 'public' = 'public'
) => perform(publishMessage, { writeId: newId(), id, audience }, context);
const shown = (context: Context) =>
	perform(listShownMessages, { areaId: world.areaId }, context).then((all) =>
		all.map(({ id }) => id)
	);

async function plan() {
	const [seen, id, cycleId] = [newId(), newId(), newId()];
	const at = { areaId: world.areaId, visibility: 'team' as const };
	await perform(noteObservation, { id: seen, text: 'Grijze stoep.', ...at }, world.as('noor'));
	await perform(
		openSmallAction,
		{ id, cycleId, observationId: seen, title: 'Geveltuinen', think: 'Groen.', whyNow: 'Lente.' },
		world.as('noor')
	);
	return { id, cycleId };
}

describe('[R89] a progress message', () => {
	test('is a draft for the team, and is shown only when somebody does that', async () => {
		const id = await written();
		expect(await perform(showMessage, { id }, world.as('samira'))).toMatchObject({
			...{ ...words, state: 'draft', visibility: 'team', told: [] },
			page: { slug: 'spindelveld' }
		});
		expect(await shown(visitor())).not.toContain(id);
		expect(await shown(world.as('noor'))).not.toContain(id);
		await publish(id);
		expect(await shown(visitor())).toContain(id);
		const message = await perform(showMessage, { id }, world.as('samira'));
		expect(message.told.map(({ way }) => way)).toEqual(['page', 'feed']);
	});

	test('is about a plan, and "Waarom?" leads there; others see no more than they may', async () => {
		const about = await plan();
		const id = await written({ aboutId: about.id, areaId: undefined });
		await publish(id);
		const knots = await perform(walkWhy, { id }, world.as('ilse'));
		expect(knots.map(({ kind }) => kind)).toContain('plan');
		const list = () => perform(listShownMessages, { areaId: world.areaId, id }, visitor());
		expect((await list())[0]!.about).toBeNull();
		const share = { writeId: newId(), id: about.id, visibility: 'public' as const };
		await perform(shareEntry, share, world.as('noor'));
		expect((await list())[0]!.about).toMatchObject({ title: 'Geveltuinen', isPublic: true });
		const about2 = await perform(listMessages, { aboutId: about.id }, world.as('samira'));
		expect(about2.map((one) => one.id)).toEqual([id]);
		await perform(changeMessage, { writeId: newId(), id, ...words }, world.as('ilse'));
		expect((await list())[0]).toMatchObject({ about: null, changedAt: expect.any(Date) });
	});

	test('for residents is not for who has no account', async () => {
		const id = await written();
		await publish(id, world.as('noor'), 'residents');
		expect(await shown(visitor())).not.toContain(id);
		expect(await shown(world.as('yonas'))).toContain(id);
		const message = await perform(showMessage, { id }, world.as('samira'));
		expect(message.told.map(({ way }) => way)).toEqual(['page']);
	});

	test('taken back is gone from the page, and shown again it keeps its day', async () => {
		const id = await written();
		await publish(id, on('noor', '2026-03-02'));
		await perform(takeMessageBack, { writeId: newId(), id }, world.as('ilse'));
		expect(await shown(visitor())).not.toContain(id);
		expect(await perform(showMessage, { id }, world.as('samira'))).toMatchObject({
			...{ state: 'takenBack', visibility: 'team' }
		});
		await publish(id, on('noor', '2026-03-20'));
		expect(await perform(showMessage, { id }, world.as('samira'))).toMatchObject({
			...{ state: 'shown', publishedOn: '2026-03-02' }
		});
		await perform(deleteEntry, { writeId: newId(), id }, world.as('noor'));
		expect(await shown(visitor())).not.toContain(id);
	});

	test('can be read apart for one plan, activity or initiative', async () => {
		const { id: aboutId } = await plan();
		const open = { writeId: newId(), id: aboutId, visibility: 'public' as const };
		await perform(shareEntry, open, world.as('noor'));
		const [of, other] = [await written({ aboutId }), await written()];
		for (const id of [of, other]) await publish(id);
		const asked = { areaId: world.areaId, aboutId };
		const found = await perform(listShownMessages, asked, visitor());
		expect(found.map(({ id }) => id)).toEqual([of]);
	});

	test('shows no photo that does not say what can be seen', async () => {
		const [id, photoId] = [await written(), newId()];
		const data =
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';
		await perform(addAPhoto, { id: photoId, entryId: id, data }, world.as('noor'));
		expect(await refusal(publish(id))).toBe('invalidInput photos');
		const alt = 'Een stoep zonder tegels';
		await perform(describePhoto, { writeId: newId(), id: photoId, alt }, world.as('noor'));
		await publish(id);
		const [message] = await perform(listShownMessages, { areaId: world.areaId, id }, visitor());
		expect(message!.photos).toMatchObject([{ id: photoId, alt }]);
	});

	test('keeps who was told, when and by which way: groups, never names or addresses', async () => {
		const messageId = await written();
		const told = { messageId, way: 'mouth' as const, toWhom: 'bewoners van de Garenhof' };
		await perform(noteTold, { id: newId(), ...told, toldOn: '2026-03-04' }, world.as('ilse'));
		const poster = { messageId, way: 'paper' as const, toWhom: 'de portieken', number: 12 };
		await perform(noteTold, { id: newId(), ...poster, toldOn: '2026-03-05' }, world.as('noor'));
		const message = await perform(showMessage, { id: messageId }, world.as('samira'));
		expect(message.told).toMatchObject([
			{ way: 'mouth', toWhom: 'bewoners van de Garenhof', toldOn: '2026-03-04', number: null },
			{ way: 'paper', toWhom: 'de portieken', number: 12 }
		]);
		const again = { id: newId(), ...told };
		expect(await refusal(perform(noteTold, { ...again, toWhom: ' ' }, world.as('noor')))).toBe(
			'invalidInput toWhom'
		);
		expect(await refusal(perform(noteTold, again, world.as('bram')))).toBe('notFound');
		expect(await refusal(perform(noteTold, again, world.as('samira')))).toBe('forbidden');
		await publish(messageId);
		expect(await refusal(perform(noteTold, again, world.as('bram')))).toBe('forbidden');
	});

	test('refuses bad input and the wrong person', async () => {
		const of = (more: object, who: Who = 'noor') => refusal(written(more, world.as(who)));
		expect(await of({ text: ' ' })).toBe('invalidInput text');
		expect(await of({ title: '' })).toBe('invalidInput title');
		expect(await of({ areaId: undefined })).toBe('invalidInput areaId');
		expect(await of({ areaId: newId() })).toBe('invalidInput areaId');
		expect(await of({ aboutId: newId() })).toBe('invalidInput aboutId');
		expect(await of({ aboutId: await written() })).toBe('invalidInput aboutId');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await of({}, who)).toBe('forbidden');
		const id = await written();
		const write = { writeId: newId(), id };
		const takeBack = (who: Who) => refusal(perform(takeMessageBack, write, world.as(who)));
		expect(await takeBack('noor')).toBe('notFound');
		for (const who of ['bram', 'elsewhere'] as const) {
			expect(await refusal(publish(id, world.as(who)))).toBe('notFound');
			expect(await refusal(perform(showMessage, { id }, world.as(who)))).toBe('notFound');
			expect(await refusal(perform(changeMessage, { ...write, ...words }, world.as(who)))).toBe(
				'notFound'
			);
		}
		await publish(id);
		expect(await takeBack('bram')).toBe('forbidden');
		expect(await refusal(publish(id, world.as('bram')))).toBe('forbidden');
		expect(await refusal(perform(changeMessage, { ...write, ...words }, world.as('bram')))).toBe(
			'forbidden'
		);
		expect(await refusal(perform(showMessage, { id }, world.as('yonas')))).toBe('forbidden');
		expect(await refusal(perform(listSilent, {}, world.as('yonas')))).toBe('forbidden');
	});

	test('needs an area with a public page', async () => {
		const id = await written();
		await world.owner.query('update area set has_public_page = false where id = $1', [
			world.areaId
		]);
		expect(await refusal(publish(id))).toBe('noPublicPage');
		await world.owner.query('update area set has_public_page = true where id = $1', [world.areaId]);
	});
});

describe('[R89] silent for too long', () => {
	test('a plan residents know of gets a sign after 45 days, and a message takes it away', async () => {
		const { id: aboutId, cycleId } = await plan();
		const silent = (day: string) =>
			perform(listSilent, { entryId: aboutId }, on('samira', day)).then((all) =>
				all.map(({ days, lastTold }) => [days, lastTold])
			);
		expect(await silent('2027-03-01')).toEqual([]);
		const first = await written({ aboutId });
		await publish(first, on('noor', '2027-01-05'));
		expect(await silent('2027-02-19')).toEqual([]);
		expect(await silent('2027-02-20')).toEqual([[46, '2027-01-05']]);
		await publish(await written({ aboutId }), on('ilse', '2027-02-20'));
		expect(await silent('2027-02-20')).toEqual([]);
		expect(await silent('2027-06-01')).toEqual([[101, '2027-02-20']]);
		// Looked back on: there is nothing more to tell.
		const activityId = newId();
		const done = { id: activityId, cycleId, planId: aboutId, text: 'Gedaan.', doneBy: 'buren' };
		await perform(noteActivity, done, world.as('noor'));
		await world.owner.query(
			"update cycle_step set move = 'vinden' where cycle_id = $1 and entry_id = $2",
			[cycleId, activityId]
		);
		expect(await silent('2027-06-01')).toEqual([]);
	});

	test('the rule counts days, never before the limit, and always after it', () => {
		const day = fc.integer({ min: 0, max: 20_000 }).map((n) => {
			const at = new Date(Date.UTC(1990, 0, 1 + n));
			return at.toISOString().slice(0, 10);
		});
		fc.assert(
			fc.property(day, day, fc.boolean(), (happenedOn, today, isOver) => {
				const days = daysBetween(happenedOn, today);
				const found = tooLongSilent({ happenedOn, lastTold: null, isOver }, today);
				expect(found).toBe(!isOver && days > silentDays ? days : undefined);
			})
		);
	});
});

test('how many follow is told of ten or more, and never whether it is three or nine', async () => {
	const { id } = await plan();
	const count = (who: Who) => perform(countFollowersOf, { entryId: id }, world.as(who));
	const follow = async (many: number) => {
		for (let n = 0; n < many; n++) {
			const follower = newId();
			await world.owner.query(
				`insert into follower (organisation_id, id, address, token, sent_until, due_at, asked_since, created_at)
				values ($1, $2, $3, $4, now(), now(), now(), now())`,
				[
					world.organisationId,
					follower,
					`${follower}@example.nl`,
					`${follower}-${follower}`.slice(0, 43)
				]
			);
			await world.owner.query(
				`insert into follow (organisation_id, id, follower_id, entry_id, confirmed_at, created_at)
				values ($1, $2, $3, $4, now(), now())`,
				[world.organisationId, newId(), follower, id]
			);
		}
	};
	expect(await count('noor')).toEqual({ number: 0, fewerThanTen: false });
	await follow(3);
	const few = await count('noor');
	expect(few).toEqual({ number: null, fewerThanTen: true });
	await follow(6);
	expect(await count('noor')).toEqual(few);
	await follow(1);
	expect(await count('samira')).toEqual({ number: 10, fewerThanTen: false });
	expect(await refusal(count('yonas'))).toBe('forbidden');
	expect(await refusal(count('elsewhere'))).toBe('notFound');
	await world.owner.query("update entry set visibility = 'onlyMe' where id = $1", [id]);
	expect(await refusal(count('samira'))).toBe('notFound');
	const strange = perform(countFollowersOf, { entryId: 'x' }, world.as('noor'));
	expect(await refusal(strange)).toBe('invalidInput entryId');
});

test('one to nine people are "fewer than ten" to all but the administrator', () => {
	fc.assert(
		fc.property(fc.integer({ min: -1, max: 500 }), (number) => {
			const { number: told, fewerThanTen } = maskedCount(number, false);
			expect(told === null).toBe(fewerThanTen);
			expect(told === null || told === 0 || told >= 10).toBe(true);
		})
	);
	expect(maskedCount(3, true)).toEqual({ number: 3, fewerThanTen: false });
	expect(maskedCount(null, false)).toEqual({ number: null, fewerThanTen: false });
});
