import { newId, perform } from '#kernel/index.ts';
import {
	addDiscussionNote,
	agreeInDiscussion,
	beginDiscussion,
	chooseRoutes,
	closeDiscussion,
	goToRound,
	lookBackInDiscussion,
	sayWhatCame,
	sharePractice,
	showDiscussion
} from '#team/index.ts';
import { monthsAhead, on, type Name, type SeedWorld } from '../world.ts';
import { shortOnes, type Short } from './bespreking-korte.ts';

type Line = [who: Name, part: string, words: string, byWhom?: string];

/** The 45 minutes of 12 June: who said what to which round. */
const lines: readonly Line[] = [
	['samira', 'question', 'Man, 34, boos, zorgmijdend, vervuild balkon. Zo kwam de vraag binnen.'],
	['joost', 'question', 'Zelf zegt hij: laat mij met rust, ik red me.'],
	['samira', 'fact', 'Er kwamen drie brieven over het balkon. Niemand sprak hem in de hal.'],
	['joost', 'fact', 'De deur ging een keer open. Hij praatte een kwartier over zijn planten.'],
	['joost', 'talent', 'kweekt tomaten op 4 hoog'],
	['ilse', 'talent', 'kent iedereen in de hal'],
	['noor', 'talent', 'repareert brommers'],
	[
		...(['noor', 'tap', 'vragen om planten op te kweken voor de geveltuinen'] as const),
		'de buurvrouw'
	],
	['ilse', 'around', 'de buurvrouw van drie hoog; de jongens met de brommers'],
	['noor', 'community', 'de bewoners van de geveltuinen zoeken plantjes voor het voorjaar'],
	['ilse', 'self', 'zaaien en opkweken: dat doet hij al'],
	['ilse', 'network', 'de buurvrouw neemt de plantjes mee naar beneden'],
	['joost', 'professional', 'nu niets; de wijkverpleging blijft bereikbaar'],
	['noor', 'choice', 'dat horen we als de buurvrouw het hem vraagt, niet de hulpverlening'],
	['joost', 'notWanted', 'geen gesprek over zorg, geen hulp bij opruimen'],
	['joost', 'stance', 'wij zagen het balkon en niet de tomaten']
];

/** Scenario 6: a case discussion with a talent round, and eight others that year. */
export async function bespreking(world: SeedWorld): Promise<void> {
	const id = newId();
	const at = (who: Name, day = '2026-06-12') => on(world, who, day);
	const person = (who: Name) => world.actors[who].personId!;
	await perform(
		beginDiscussion,
		{
			...{ id, heldOn: '2026-06-12', teamId: world.actors.noor.teamIds[0], code: 'SV-24-07' },
			...{ consent: 'anonymised', consentReason: 'vraag van het team over het eigen handelen' },
			...{ chairId: person('ilse'), bringsId: person('samira'), mindsId: person('noor') }
		},
		at('samira')
	);
	const discussionId = id;
	await perform(goToRound, { writeId: newId(), discussionId, from: -1, to: 0 }, at('ilse'));
	for (const [who, part, words, byWhom] of lines)
		await perform(
			addDiscussionNote,
			{ id: newId(), discussionId, part: part as 'talent', words, byWhom },
			at(who)
		);
	await perform(goToRound, { writeId: newId(), discussionId, from: 0, to: 7 }, at('ilse'));
	const routes = { routes: ['self' as const, 'community' as const], askedBy: 'network' as const };
	await perform(chooseRoutes, { writeId: newId(), discussionId, ...routes }, at('noor'));
	const agreement = {
		...{ id: newId(), discussionId, memberId: person('joost'), lookBackOn: '2026-07-03' },
		words: 'Ik begin over de tomaten, niet over het balkon.'
	};
	await perform(agreeInDiscussion, agreement, at('joost'));
	await perform(closeDiscussion, { writeId: newId(), discussionId }, at('ilse'));
	await perform(
		lookBackInDiscussion,
		{
			...{ writeId: newId(), id: agreement.id, discussionId, on: '2026-07-03' },
			cameOf: 'De deur ging open. Het gesprek ging over zaaien; over het balkon begon hij zelf.'
		},
		at('joost', '2026-07-03')
	);
	await perform(
		sayWhatCame,
		{
			id: newId(),
			discussionId,
			cameOf: 'good',
			words: '40 plantjes opgekweekt. Het balkon is half leeg.'
		},
		at('noor', '2026-07-03')
	);
	for (const one of shortOnes) await short(world, one);
	await practices(world);
}

/** A discussion told shortly; the last one has an agreement that is still to be looked back on. */
async function short(world: SeedWorld, one: Short): Promise<void> {
	const discussionId = newId();
	const as = on(world, 'samira', one.day);
	const { code, format, consent, consentReason, notes, routes } = one;
	const what = { id: discussionId, heldOn: one.day, code, format, consent, consentReason };
	await perform(beginDiscussion, { ...what, teamId: world.actors.noor.teamIds[0] }, as);
	for (const [part, words] of notes)
		await perform(addDiscussionNote, { id: newId(), discussionId, part, words }, as);
	const choice = { routes: [...routes], askedBy: one.askedBy };
	await perform(chooseRoutes, { writeId: newId(), discussionId, ...choice }, as);
	if (one.agreement) {
		const { members } = await perform(showDiscussion, { id: discussionId }, as);
		const memberId = members.find(({ name }) => name === 'Samira')!.id;
		const own = { memberId, words: one.agreement, lookBackOn: monthsAhead(1) };
		await perform(agreeInDiscussion, { id: newId(), discussionId, ...own }, as);
	}
	const { noTalentReason } = one;
	await perform(closeDiscussion, { writeId: newId(), discussionId, noTalentReason }, as);
	const [cameOf, words] = one.cameOf ?? [];
	if (cameOf && words) await perform(sayWhatCame, { id: newId(), discussionId, cameOf, words }, as);
}

async function practices(world: SeedWorld): Promise<void> {
	const share = (who: Name, kind: 'question' | 'example' | 'approach', words: string) =>
		perform(sharePractice, { id: newId(), kind, words }, on(world, who, '2026-07-06'));
	await share('joost', 'question', 'Begin bij wat je ziet groeien: „Hoe krijg je die zo groot?”');
	await share(
		'ilse',
		'approach',
		'Laat de vraag stellen door iemand die het talent zelf nodig heeft.'
	);
	await share(
		'noor',
		'example',
		'Wie planten kweekt, hoeft niet naar een club. De plantjes gaan wel.'
	);
}
