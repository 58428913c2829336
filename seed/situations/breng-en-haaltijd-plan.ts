import {
	addABlock,
	addAStep,
	addAnExplanation,
	addPlanAlternative,
	addPlanTask,
	beginChangeStory,
	beginFathom,
	beginPlan,
	cite,
	drawArrow,
	restPlanOn,
	writePlan
} from '#denken/index.ts';
import { newId, perform } from '#kernel/index.ts';
import { on, type SeedWorld } from '../world.ts';
import type { Told } from './breng-en-haaltijd.ts';

/** What lies behind it, the plan with parents, and the story of how it would change something. */
export async function bringingPlan(
	world: SeedWorld,
	told: Told & { forceField: string }
): Promise<void> {
	const fathom = await understand(world, told);
	const planId = await plan(world, { ...told, fathom });
	await changeStory(world, told, planId);
}

async function understand(world: SeedWorld, { theme, counts }: Told): Promise<string> {
	const noor = on(world, 'noor', '2026-11-17');
	const [id, stands, work, nobody] = [newId(), newId(), newId(), newId()];
	await perform(
		beginFathom,
		{
			...{ id, themeId: theme, title: 'Waarom staat de straat om half negen vol?' },
			question: 'Ouders weten dat het gevaarlijk is, en toch staan zij er.',
			conclusion: 'Niet onwil maar een krappe ochtend. We vragen het na bij de ouders die rijden.'
		},
		noor
	);
	const step = (stepId: string, text: string, parentId: string | null) =>
		perform(addAStep, { id: stepId, fathomId: id, text, parentId }, noor);
	await step(stands, 'Ouders zetten de auto even op de stoep.', null);
	await step(work, 'Om kwart voor negen moeten zij op hun werk zijn.', stands);
	await step(nobody, 'Er is niemand anders die het kind kan brengen.', work);
	const explain = async (text: string, more: object) => {
		const explanationId = newId();
		await perform(addAnExplanation, { id: explanationId, fathomId: id, text, ...more }, noor);
		return explanationId;
	};
	await explain('Ouders trekken zich niets aan van een ander.', {
		...{ plausible: 'low', speaksFor: 'Wie erop wordt aangesproken, wordt boos.' },
		speaksAgainst: 'Het zijn ouders die zelf zijn gaan tellen.'
	});
	const likely = await explain('Tweeverdieners hebben geen alternatief.', {
		...{ plausible: 'high', speaksFor: 'De drukte valt precies tussen 8:15 en 8:30.' },
		speaksAgainst: 'Ook wie thuis werkt, komt met de auto.'
	});
	const part = `explanation:${likely}`;
	await perform(cite, { id: newId(), entryId: id, part, sourceId: counts[0] }, noor);
	return id;
}

async function plan(
	world: SeedWorld,
	{
		areaId,
		heard,
		counts,
		theme,
		forceField,
		fathom
	}: Told & Record<'forceField' | 'fathom', string>
): Promise<string> {
	const noor = on(world, 'noor', '2026-11-19');
	const id = newId();
	await perform(
		beginPlan,
		{
			...{ id, cycleId: newId(), areaId, ownership: 'with', sourceIds: [heard, ...counts] },
			title: 'Samen veilig naar De Klos',
			saw: 'Drie ochtenden telden ouders 61, 58 en 64 auto’s in een kwartier.',
			think:
				'Wie een ander heeft om mee te lopen, laat de auto staan. We proberen een loopbus, en een plek om even te stoppen.',
			whyNow: 'Het is donker om half negen, en ouders willen nu.'
		},
		noor
	);
	await perform(
		writePlan,
		{
			...{ writeId: newId(), id, versionSeen: 1, domains: ['living'], nature: 'both' },
			startsOn: '2027-01-11',
			influence: { ladder: 'edelenbos', promised: 4, wanted: 4 },
			ownStrength: 'Ouders tellen, lopen mee en vragen elkaar. Dat kan niemand beter.',
			presence: 'Eerst een week bij het hek staan, zonder formulier.'
		},
		noor
	);
	await perform(
		addPlanAlternative,
		{
			...{ id: newId(), planId: id, text: 'De straat een uur dicht' },
			rejectedBecause: 'dan staan dezelfde auto’s een straat verder'
		},
		noor
	);
	for (const analysisId of [forceField, fathom, theme])
		await perform(restPlanOn, { writeId: newId(), planId: id, analysisId }, noor);
	for (const [text, byWhom, dueOn] of [
		['Vier ouders vragen voor de loopbus', 'ouderraad', '2026-12-11'],
		['Koffie bij de winkel: wat zou daar helpen?', 'wijkagent en opbouwwerker', '2026-12-04']
	] as const)
		await perform(addPlanTask, { id: newId(), planId: id, text, byWhom, dueOn }, noor);
	return id;
}

async function changeStory(world: SeedWorld, { heard, areaId }: Told, planId: string) {
	const noor = on(world, 'noor', '2026-11-20');
	const id = newId();
	await perform(
		beginChangeStory,
		{
			...{ id, areaId, planId, title: 'Van rijden naar lopen' },
			...{ about: 'Hoe een loopbus de straat rustiger maakt.', forWhom: 'kinderen en ouders' }
		},
		noor
	);
	const blocks = [
		['situation', 'Zestig auto’s in een kwartier.'],
		['activity', 'Vier ouders lopen een loopbus.'],
		['directEffect', 'Ouders die moeten werken, hebben een alternatief.'],
		['higherEffect', 'Kinderen steken veilig over.']
	] as const;
	const ids = blocks.map(() => newId());
	for (const [at, [kind, text]] of blocks.entries())
		await perform(addABlock, { id: ids[at]!, storyId: id, kind, text }, noor);
	const arrows = [
		['strong', 'ouders die telden, willen ook lopen'],
		['weak', 'de loopbus vertrekt vroeg genoeg'],
		['none', 'wie lopend komt, laat de auto ook echt staan']
	] as const;
	for (const [at, [evidence, assumption]] of arrows.entries()) {
		const arrowId = newId();
		const arrow = { id: arrowId, storyId: id, from: ids[at]!, to: ids[at + 1]! };
		await perform(drawArrow, { ...arrow, evidence, assumption }, noor);
		if (at > 0) continue;
		const part = `arrow:${arrowId}`;
		await perform(cite, { id: newId(), entryId: id, part, sourceId: heard }, noor);
	}
}
