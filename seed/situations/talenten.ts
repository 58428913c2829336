import { makeSharedLink } from '#community/index.ts';
import { addDays, dayOf, newId, perform } from '#kernel/index.ts';
import {
	answerTalentAsk,
	askConnector,
	askTalent,
	keepInterview,
	moveTalent,
	nameConnector,
	nameConnectorAgain,
	noteTalent,
	noteWilling
} from '#verbinden/index.ts';
import { on, type SeedWorld } from '../world.ts';
import { groups, talks } from './talenten-gesprekken.ts';

/** The talent of Yonas, for other situations that go on from it (scenario 3). */
export const talentIds = { yonas: newId(), wil: newId(), injera: newId(), kookgroep: newId() };

const ago = (days: number) => addDays(dayOf(new Date()), -days);

/** Scenario 3: eight talent talks, a group, something that was only mentioned, one that sleeps; and who gets things done. */
export async function talenten(world: SeedWorld): Promise<void> {
	const { areas } = world;
	for (const [index, { area, daysAgo, ...talk }] of talks.entries()) {
		const named = ['yonas', 'wil'][index] as 'yonas' | 'wil' | undefined;
		const as = on(world, 'noor', ago(daysAgo));
		const giver = { offeredBy: 'person' as const, asked: true, areaId: areas[area] };
		if (named) {
			const { words, kind, ...rest } = talk.first!;
			await perform(
				noteTalent,
				{ id: talentIds[named], words, kind, ...rest, ...giver, ...talk.said },
				as
			);
		} else await perform(keepInterview, { writeId: newId(), ...giver, ...talk.said }, as);
	}
	for (const { area, daysAgo, ...group } of groups)
		await perform(
			noteTalent,
			{ id: talentIds.kookgroep, offeredBy: 'group', areaId: areas[area], ...group },
			on(world, 'noor', ago(daysAgo))
		);
	await perform(
		noteTalent,
		{
			...{ id: talentIds.injera, kind: 'hands', words: 'Iemand bakt injera voor feesten.' },
			...{ offeredBy: 'mentioned', areaId: areas.weefkant }
		},
		on(world, 'noor', ago(12))
	);
	await asks(world);
	await connectors(world);
}

/** Yonas was asked twice, Wil once and she said yes; the cooking group rests a while. */
async function asks(world: SeedWorld): Promise<void> {
	const noor = (days: number) => on(world, 'noor', ago(days));
	const first = newId();
	const asked = {
		id: first,
		talentId: talentIds.yonas,
		forWhat: 'Fietstaal, woensdag bij het taalcafé'
	};
	await perform(askTalent, asked, noor(40));
	const yes = { writeId: newId(), id: first, talentId: talentIds.yonas, answer: 'yes' as const };
	await perform(answerTalentAsk, yes, noor(38));
	const second = { id: newId(), talentId: talentIds.yonas, forWhat: 'fietskeuring op De Klos' };
	await perform(askTalent, second, noor(6));
	const wil = { id: newId(), talentId: talentIds.wil, forWhat: 'taalles geven op woensdag' };
	await perform(askTalent, { ...wil, answer: 'yes' }, noor(39));
	const connected = { writeId: newId(), id: talentIds.yonas, status: 'connected' as const };
	await perform(moveTalent, connected, noor(30));
	const link = { id: newId(), entryId: talentIds.yonas, purpose: 'ownTalent' as const };
	await perform(makeSharedLink, { ...link, forWhom: 'wie de fietsen maakt' }, noor(5));
}

async function connectors(world: SeedWorld): Promise<void> {
	const noor = (days: number) => on(world, 'noor', ago(days));
	const named = async (called: string, area: keyof SeedWorld['areas'], by: string[]) => {
		const id = newId();
		const [first, ...more] = by;
		const naming = { id, called, namedBy: first!, areaId: world.areas[area] };
		await perform(nameConnector, naming, noor(60));
		for (const namedBy of more)
			await perform(nameConnectorAgain, { id: newId(), connectorId: id, namedBy }, noor(50));
		return id;
	};
	const counter = await named('achter de toonbank van de snackbar', 'garenhof', [
		...['jongeren van het Weefselplein', 'ouderkamer De Klos', 'buren van het plein']
	]);
	await perform(
		noteWilling,
		{
			...{ writeId: newId(), id: counter, asked: true, called: 'de man van de snackbar' },
			...{ ownName: 'Ali', limits: 'bellen na etenstijd; één ding tegelijk' },
			consentFor: 'gevraagd worden als er iets te regelen is op het plein'
		},
		noor(45)
	);
	const ask = { id: newId(), connectorId: counter, forWhat: 'stroom voor het straatdiner' };
	await perform(askConnector, ask, noor(10));
	await named('de gastvrouw van de woensdagkoffie', 'klossenbuurt', [
		...['taalcafé', 'dammers van het bankje', 'kerkgroep']
	]);
	await named('wie de sleutel van het veldje heeft', 'weefkant', ['voetballers van het veldje']);
}
