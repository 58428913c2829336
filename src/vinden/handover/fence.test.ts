import { walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { openWorld, refusal, type World } from '#test/harness.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonical } from './canonical.rules.ts';
import {
	changeOwnAdaptation,
	exportAdaptation,
	exportHandover,
	lookOverFence,
	noteAdaptation,
	showAdaptation,
	showApproach,
	showHandover,
	takeInFile,
	tryApproach
} from './index.ts';
import { readFileText, writeFileText } from './package.ts';
import { sealOf } from './seal.ts';
import { aHandover, nextVersion, streetDinner } from './test-handover.ts';

// Two installations: each its own database and its own secret. Only files go between them.
type Who = Parameters<World['as']>[0];
let giver: World;
let receiver: World;
let handover: string;
let file: string;
const secrets = { giver: 'g'.repeat(32), receiver: 'r'.repeat(32) };
const at = (world: World, who: Who) => ({
	...world.as(who),
	secret: world === giver ? secrets.giver : secrets.receiver
});
beforeAll(async () => {
	[giver, receiver] = await Promise.all([openWorld(), openWorld()]);
	await receiver.owner.query(
		"update organisation set name = 'Samen Lindewaard' where organisation_id = $1",
		[receiver.organisationId]
	);
	handover = await aHandover(giver);
	file = (await perform(exportHandover, { id: handover }, at(giver, 'noor'))).text;
});
afterAll(() => Promise.all([giver.close(), receiver.close()]));

async function takeIn(text: string, world = receiver, who: Who = 'bram') {
	return (await perform(takeInFile, { id: newId(), file: text }, at(world, who))).id;
}
const refused = (text: string, world = receiver, who: Who = 'bram') =>
	refusal(perform(takeInFile, { id: newId(), file: text }, at(world, who)));
const bramMade = {
	...{ title: 'Portiekontbijt', changed: 'Ontbijt in het portiek.', reason: 'Er is geen plein.' },
	...{ timesHeld: 2, took: 'Trekkers zoeken kostte 3 maanden.', came: 'Vier portieken doen mee.' }
};

describe('[R95] [S10] over the fence, in files only', () => {
	test('Bram takes in the street dinner, tries it, and his porch breakfast flows back to who gave it', async () => {
		const approach = await takeIn(file);
		const seen = await perform(showApproach, { id: approach }, at(receiver, 'bram'));
		expect(seen).toMatchObject({
			...{ title: 'Straatdiner', packageVersion: 1 },
			giver: { organisation: 'Welzijn Oudermeer', earlier: false, otherKey: false }
		});
		const { mark, current } = await perform(showHandover, { id: handover }, at(giver, 'noor'));
		expect(seen.giver.mark).toBe(mark);
		expect(seen.content).toEqual(current!.content);

		const plan = newId();
		const tried = {
			...{ id: plan, cycleId: newId(), sourceId: approach, title: 'Portiekontbijt' },
			...{ saw: 'Buren kennen elkaar niet.', think: 'Klein beginnen.' }
		};
		await perform(tryApproach, tried, at(receiver, 'bram'));
		const adaptation = newId();
		const note = { id: adaptation, sourceId: approach, planId: plan, ...bramMade };
		await perform(noteAdaptation, note, at(receiver, 'bram'));
		const knots = await perform(walkWhy, { id: adaptation }, at(receiver, 'bram'));
		expect(knots.map((knot) => knot.id)).toEqual([approach, plan, adaptation]);

		const back = await perform(exportAdaptation, { id: adaptation }, at(receiver, 'bram'));
		expect(back.fileName).toBe('portiekontbijt.vierzet.json');
		const received = await takeIn(back.text, giver, 'noor');
		const told = await perform(showHandover, { id: handover }, at(giver, 'ilse'));
		expect(told.adaptations).toMatchObject([
			{ id: received, ...bramMade, fromOrganisation: 'Samen Lindewaard', sourceVersion: 1 }
		]);
		expect(await takeIn(back.text, giver, 'noor')).toBe(received);

		const { version } = await perform(showAdaptation, { id: adaptation }, at(receiver, 'bram'));
		await perform(
			changeOwnAdaptation,
			{ ...bramMade, writeId: newId(), id: adaptation, version, timesHeld: 3 },
			at(receiver, 'bram')
		);
		const later = await perform(exportAdaptation, { id: adaptation }, at(receiver, 'bram'));
		expect(await takeIn(later.text, giver, 'ilse')).toBe(received);
		expect(await takeIn(back.text, giver, 'noor')).toBe(received);
		const again = await perform(showHandover, { id: handover }, at(giver, 'bram'));
		expect(again.adaptations).toMatchObject([{ timesHeld: 3, number: 2 }]);
	});

	test('the same file twice adds nothing; a later version takes its place and keeps what was made of it', async () => {
		const approach = await takeIn(file);
		const count = () => receiver.owner.query('select count(*)::int from approach');
		const { rows: before } = await count();
		expect(await takeIn(file)).toBe(approach);
		await nextVersion(giver, handover, { steps: ['Begin klein.'] });
		const next = (await perform(exportHandover, { id: handover }, at(giver, 'noor'))).text;
		expect(await refused(next, receiver, 'noor')).toBe('packageKept');
		expect(await takeIn(next)).toBe(approach);
		expect(await takeIn(file)).toBe(approach);
		expect((await count()).rows).toEqual(before);
		expect(await perform(showApproach, { id: approach }, at(receiver, 'bram'))).toMatchObject({
			...{ packageVersion: 2, content: { steps: ['Begin klein.'] } },
			adaptations: [{ title: 'Portiekontbijt', sourceVersion: 1 }]
		});
	});

	test('from a newer version, of another kind, one’s own, or about what is not here: a sentence, and nothing is stored', async () => {
		const { rows: before } = await receiver.owner.query('select count(*)::int from entry');
		const raw = JSON.parse(file);
		expect(await refused(JSON.stringify({ ...raw, formatVersion: 2 }))).toBe('packageNewer');
		expect(await refused('[]')).toBe('packageUnknown');
		expect(await refused('Beste Bram')).toBe('packageUnknown');
		expect(await refused(file.slice(0, -40))).toBe('packageTampered');
		expect(await refused(JSON.stringify({ ...raw, signature: 1 }))).toBe('packageWrong');
		expect(await refused(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe('packageUnknown');
		expect(await refused(file, giver, 'noor')).toBe('packageOwn');
		expect(await refused('', receiver)).toBe('invalidInput file');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await refused(file, receiver, who)).toBe('forbidden');
		const stray = writeFileText(
			{
				...{ kind: 'adaptation', id: newId(), version: 1, madeOn: '2026-01-01' },
				of: { id: newId(), version: 1, title: 'Straatdiner' },
				content: bramMade
			},
			{ secret: 'z'.repeat(32), organisationId: newId(), name: 'Welzijn Ver' }
		);
		expect(await refused(stray)).toBe('adaptationOfUnknown');
		expect((await receiver.owner.query('select count(*)::int from entry')).rows).toEqual(before);
	});

	test('signed anew by somebody else it is another giver, and the page says so', async () => {
		const first = await takeIn(file);
		const { kind, id, version, madeOn, content } = readFileText(file) as never as Parameters<
			typeof writeFileText
		>[0] & { kind: 'handover' };
		const other = { secret: 'z'.repeat(32), organisationId: newId(), name: 'Welzijn Oudermeer' };
		const forged = await takeIn(writeFileText({ kind, id, version, madeOn, content }, other));
		expect(forged).not.toBe(first);
		const { giver: seen } = await perform(showApproach, { id: forged }, at(receiver, 'bram'));
		expect(seen).toMatchObject({ earlier: false, otherKey: true });
		await receiver.owner.query('delete from entry where id = $1', [forged]);
	});

	test('a file with data of a person or with what Vierzet does not know is refused, however well it was signed', async () => {
		const whole = readFileText(file);
		const sign = (more: object) => {
			const { secret, organisationId, name } = {
				secret: 'q'.repeat(32),
				organisationId: newId(),
				name: 'Welzijn Ver'
			};
			const { kind, id, version, madeOn, content } = whole as never as {
				kind: 'handover';
				id: string;
				version: number;
				madeOn: string;
				content: object;
			};
			return writeFileText(
				{ kind, id, version, madeOn, content: { ...content, ...more } } as never,
				{ secret, organisationId, name }
			);
		};
		expect(await refused(sign({ notBrought: 'Bel 06 12345678.' }))).toBe('packagePersonal');
		expect(await refused(sign({ steps: ['111222333'] }))).toBe('packagePersonal');
		expect(await refused(sign({ run: 'x' }))).toBe('packageWrong');
		expect(await refused(sign({ title: '' }))).toBe('packageWrong');
	});

	test('a script in it stays the text it is', async () => {
		const script = 'Eerst <script>alert(1)</script> en **vet**.';
		const own = await aHandover(giver, { content: { ...streetDinner, steps: [script] } });
		const text = (await perform(exportHandover, { id: own }, at(giver, 'noor'))).text;
		const approach = await takeIn(text);
		const { content } = await perform(showApproach, { id: approach }, at(receiver, 'bram'));
		expect(content.steps).toEqual([script]);
	});
});

describe('[R95] the file', () => {
	test('whatever one sign of it is changed, it is refused', () =>
		fc.assert(
			fc.property(
				fc.nat(file.length - 2),
				fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
				(place, sign) => {
					fc.pre(file[place] !== sign);
					const changed = file.slice(0, place) + sign + file.slice(place + 1);
					expect(() => readFileText(changed)).toThrow();
				}
			),
			{ numRuns: 500 }
		));

	test('whatever content is written to a file is read back the same, and written again is the same file', () => {
		const text = fc
			.string({ unit: 'binary', minLength: 1, maxLength: 40 })
			.filter(
				(one) =>
					!/[\d@]/.test(one) && !one.includes('\0') && one.trim() === one && one.isWellFormed()
			);
		const key = { secret: 's'.repeat(32), organisationId: newId(), name: 'Welzijn' };
		const base = readFileText(file);
		fc.assert(
			fc.property(fc.array(text, { maxLength: 5 }), fc.nat(2_000_000_000), (steps, cents) => {
				const content = { ...base.content, steps, costs: [{ what: 'x', cents }], contacts: [] };
				const said = { kind: 'handover', id: handover, version: 1, madeOn: '2026-01-01', content };
				const written = writeFileText(said as never, key);
				let back;
				try {
					back = readFileText(written);
				} catch (error) {
					// What happens to look like a person is refused, and that is tested elsewhere.
					if ((error as { code: string }).code === 'packagePersonal') return;
					throw error;
				}
				expect(back.content).toEqual(content);
				const { kind, id, version, madeOn } = back;
				expect(
					writeFileText({ kind, id, version, madeOn, content: back.content } as never, key)
				).toBe(written);
			})
		);
	});

	test('the canonical form does not depend on the order of names', () =>
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const text = canonical(value);
				expect(canonical(JSON.parse(text))).toBe(text);
				const turned = (one: unknown): unknown =>
					Array.isArray(one)
						? one.map(turned)
						: typeof one === 'object' && one !== null
							? Object.fromEntries(
									Object.entries(one)
										.reverse()
										.map(([name, it]) => [name, turned(it)])
								)
							: one;
				expect(canonical(turned(value))).toBe(text);
			})
		));

	test('each organisation has a key of its own, and always the same one', () => {
		const [one, other] = [newId(), newId()];
		expect(sealOf('x', one).key).toBe(sealOf('x', one).key);
		expect(new Set([sealOf('x', one).key, sealOf('x', other).key, sealOf('y', one).key]).size).toBe(
			3
		);
	});
});

describe('[R17] [R95] inside one organisation it goes without files', () => {
	test('Bram finds it over the fence with why it fits, and what he made of it stands with the giver at once', async () => {
		const own = await aHandover(giver, {
			content: { ...streetDinner, title: 'Soep op het plein' }
		});
		const look = (asked: object, who: Who = 'bram') =>
			perform(lookOverFence, asked, at(giver, who));
		const { found } = await look({
			q: 'soep pleinen',
			areaKind: 'porchFlats',
			group: 'youth',
			money: 'more'
		});
		expect(found[0]).toMatchObject({
			...{ id: own, kind: 'handover', giver: null, words: ['soep', 'pleinen'] },
			aspects: ['areaKind', 'group', 'money']
		});
		expect((await look({ q: 'zeppelin' })).found).toEqual([]);
		expect((await look({ money: 'none', facet: 'dreams' })).found).toEqual([]);
		expect((await look({})).found[0]!.id).toBe(own);
		expect(await refusal(look({ areaKind: 'castle' }))).toBe('invalidInput areaKind');
		expect(await refusal(look({}, 'yonas'))).toBe('forbidden');
		expect((await look({ q: 'soep' }, 'elsewhere')).found).toEqual([]);

		const adaptation = newId();
		await perform(
			noteAdaptation,
			{ id: adaptation, sourceId: own, ...bramMade },
			at(giver, 'bram')
		);
		const { adaptations } = await perform(showHandover, { id: own }, at(giver, 'noor'));
		expect(adaptations).toMatchObject([{ ...bramMade, fromOrganisation: null }]);
		expect(await perform(showAdaptation, { id: adaptation }, at(giver, 'noor'))).toMatchObject({
			...{ goesBack: false, sourceKind: 'handover', sourceTitle: 'Soep op het plein' }
		});
		expect(await refusal(perform(exportAdaptation, { id: adaptation }, at(giver, 'bram')))).toBe(
			'notNow'
		);
	});

	test('what was made of it is noted without persons, of what can be tried, by a worker, and changed by its team', async () => {
		const own = await aHandover(giver);
		const draft = await aHandover(giver, { finished: false });
		const note = (more: object, who: Who = 'bram') =>
			refusal(
				perform(
					noteAdaptation,
					{ id: newId(), sourceId: own, ...bramMade, ...more },
					at(giver, who)
				)
			);
		expect(await note({ took: 'Bel 06 12345678.' })).toBe('personalInside took');
		expect(await note({ sourceId: draft }, 'noor')).toBe('invalidInput sourceId');
		expect(await note({ sourceId: newId() })).toBe('invalidInput sourceId');
		expect(await note({ planId: own })).toBe('invalidInput planId');
		expect(await note({ timesHeld: -1 })).toBe('invalidInput timesHeld');
		expect(await note({ changed: ' ' })).toBe('invalidInput changed');
		for (const who of ['samira', 'yonas', 'kees'] as const)
			expect(await note({}, who)).toBe('forbidden');
		expect(await note({}, 'elsewhere')).toBe('invalidInput sourceId');

		const id = newId();
		await perform(noteAdaptation, { id, sourceId: own, ...bramMade }, at(giver, 'bram'));
		const change = (version: number, who: Who, more: object = {}) =>
			refusal(
				perform(
					changeOwnAdaptation,
					{ ...bramMade, writeId: newId(), id, version, ...more },
					at(giver, who)
				)
			);
		expect(await change(1, 'noor')).toBe('forbidden');
		expect(await change(7, 'bram')).toBe('changedMeanwhile');
		expect(await change(1, 'bram', { came: 'Mail jan@x.example' })).toBe('personalInside came');
		expect(await change(1, 'elsewhere')).toBe('notFound');
		for (const operation of [showAdaptation, exportAdaptation, showApproach] as const) {
			const ask = (who: Who) =>
				refusal(perform(operation as typeof showAdaptation, { id }, at(giver, who)));
			expect(await ask('elsewhere')).toBe('notFound');
			expect(await ask('yonas')).toBe('forbidden');
		}
		const attempt = (more: object, who: Who = 'bram') =>
			refusal(
				perform(
					tryApproach,
					{
						id: newId(),
						cycleId: newId(),
						sourceId: own,
						title: 'X',
						saw: 'x',
						think: 'y',
						...more
					},
					at(giver, who)
				)
			);
		expect(await attempt({ sourceId: id })).toBe('invalidInput sourceId');
		expect(await attempt({ saw: '' })).toBe('invalidInput saw');
		expect(await attempt({}, 'samira')).toBe('forbidden');
		expect(await attempt({}, 'elsewhere')).toBe('invalidInput sourceId');
	});
});
