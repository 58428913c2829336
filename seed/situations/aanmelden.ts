import {
	addSignUpByHand,
	countHeads,
	giveReply,
	invite,
	listActivities,
	listInvited,
	listTimes,
	noteOccasion
} from '#doen/index.ts';
import { anybody, dayOf, newId, perform } from '#kernel/index.ts';
import { on, type SeedWorld } from '../world.ts';

/** Who joins what stands in the agenda, how many came, and who was invited (methods.md 9, scenario 3). */
export async function aanmelden(world: SeedWorld): Promise<void> {
	const noor = on(world, 'noor', dayOf(new Date()));
	const now = noor.clock!().toISOString().slice(0, 16);
	const activities = await perform(listActivities, { limit: 200 }, noor);
	const timesOf = async (title: string) => {
		const activityId = activities.find((one) => one.title === title)!.id;
		const { times, nearest } = await perform(listTimes, { activityId }, noor);
		const past = times.filter(({ begins }) => begins < now).slice(-2);
		return { activityId, next: { activityId, starts: nearest! }, past };
	};
	const garden = await timesOf('Samen tuinieren in de Garenhof');
	for (const who of [
		{ name: 'Ans', people: 2, groupWords: 'bewoners van de Garenhof' },
		{ name: 'Mehmet', reach: '06 12345678', groupWords: 'bewoners van de Garenhof' },
		{ name: 'Joke', people: 3, groupWords: 'gezinnen van de Spil' }
	])
		await perform(addSignUpByHand, { id: newId(), ...garden.next, ...who }, noor);

	const soup = await timesOf('Postsoep');
	for (const [people, groupWords] of [
		[4, 'buren van de Weefkant'],
		[6, 'mensen van het Taalcafé'],
		[2, undefined]
	] as const)
		await perform(addSignUpByHand, { id: newId(), ...soup.next, people, groupWords }, noor);

	const { activityId, past } = await timesOf('Fietstaal');
	for (const [index, { starts }] of past.entries()) {
		const time = { activityId, starts };
		for (const [groupWords, number] of [
			['mensen die Nederlands leren', 11 + index],
			['sleutelaars', 5]
		] as const)
			await perform(countHeads, { id: newId(), ...time, groupWords, number }, noor);
		for (const note of [
			{ kind: 'met', groupWords: 'mensen die Nederlands leren', otherWords: 'sleutelaars' },
			{ kind: 'brought', groupWords: 'sleutelaars', text: 'geduld en gereedschap' },
			{ kind: 'join', measure: 'language', text: 'een buurvrouw vertaalde', times: 4 },
			{ kind: 'stay', measure: 'food', text: 'thee en brood erbij' }
		] as const)
			await perform(noteOccasion, { id: newId(), ...time, ...note }, noor);
	}

	const { next: meeting } = await timesOf('Kerngroep geveltuinen');
	for (const label of ['de trekkers van de Garenhof', 'woningcorporatie', 'wijkbeheerder'])
		await perform(invite, { id: newId(), ...meeting, label }, noor);
	const byLink = { ...noor, actor: anybody(world.actors.noor.organisationId) };
	const replies = [
		{ reply: 'yes', people: 3, remark: 'We nemen de foto’s mee.' },
		{ reply: 'maybe', remark: 'Ik kan pas om acht uur.' }
	] as const;
	const invited = await perform(listInvited, meeting, noor);
	for (const [index, reply] of replies.entries()) {
		const token = invited[index]!.link.split('/').at(-1)!;
		await perform(giveReply, { writeId: newId(), token, ...reply }, byLink);
	}
}
