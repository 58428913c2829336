import { newId, perform } from '#kernel/index.ts';
import { noteObservation, noteQuestion } from '#zien/index.ts';
import { inQuarter, on, type SeedWorld } from '../world.ts';

/** Quarters before the one that runs, the day in it, where it was heard, and in which words. */
const questions = [
	[2, 20, 'spreekuur', 'Kan ik mijn rekening in delen betalen?'],
	[2, 61, 'Havenwonen', 'Waarom is mijn voorschot zo hoog?'],
	[1, 18, 'spreekuur', 'Is deze brief van de energiemaatschappij echt?'],
	[1, 47, 'school', 'Wie legt mij de jaarafrekening uit?'],
	[1, 75, 'Havenwonen', 'Wat gebeurt er als ik niet op tijd betaal?'],
	[0, 5, 'spreekuur', 'Mag ik de brief hier laten liggen?'],
	[0, 6, 'school', 'Kunt u even kijken wat dit is? Ik maak het thuis niet open.'],
	[0, 12, 'Havenwonen', 'Bestaat er nog hulp voor de energierekening?'],
	[0, 19, 'spreekuur', 'Er ligt een stapel. Waar begin ik?'],
	[0, 20, 'spreekuur', 'Wie belt er met mij mee?'],
	[0, 26, 'school', 'Moet ik dit betalen voor het eind van de maand?'],
	[0, 33, 'Havenwonen', 'Kan de verwarming uit zonder dat het schimmelt?'],
	[0, 40, 'spreekuur', 'Waar vraag ik de toeslag aan?']
] as const;
/** Two who came back: which question they asked before, counted from the first one. */
const again = [
	[8, 41, 'spreekuur', 'Er is weer een brief bij de stapel gekomen.'],
	[7, 42, 'school', 'Bestaat die hulp voor de rekening nog?']
] as const;

/** Nine who asked this quarter, two of them twice, after three and two in the quarters before. */
export async function hearAboutPost(world: SeedWorld, areaId: string) {
	const asked: string[] = [];
	const note = async (before: number, day: number, text: string, more: object) => {
		const id = newId();
		const happenedOn = inQuarter(before, day);
		await perform(
			noteQuestion,
			{
				...{ id, text, areaId, happenedOn, asker: 'resident', visibility: 'team' },
				...{ domain: 'living', ...more }
			},
			on(world, 'noor', happenedOn)
		);
		asked.push(id);
	};
	for (const [before, day, channel, text] of questions) await note(before, day, text, { channel });
	for (const [first, day, channel, text] of again)
		await note(0, day, text, { channel, repeatsId: asked[first] });
	const [seen, question] = [newId(), newId()];
	const happenedOn = inQuarter(0, 47);
	await perform(
		noteObservation,
		{
			...{ id: seen, areaId, object: 'people', facets: ['wishes'], happenedOn },
			text: 'Spreekuur: drie mensen met een energierekening die ze niet durven openen.',
			quote: 'Met soep erbij zou ik het durven.',
			question: {
				...{ id: question, text: 'Wie kijkt er mee als ik de envelop openmaak?' },
				channel: 'spreekuur'
			},
			visibility: 'partners'
		},
		on(world, 'noor', happenedOn)
	);
	return { seen, asked: [...asked, question] };
}
