import { activities } from './activities.ts';
import { signUp } from './sign-up.ts';
import { initiative } from './initiative.ts';
import { treatment } from './treatment.ts';
import { progress } from './progress.ts';
import { directory } from './directory.ts';
import { areaAnalysis } from './area-analysis.ts';
import { changeStory } from './change-story.ts';
import { fathom } from './fathom.ts';
import { forceField } from './force-field.ts';
import { lookBack } from './look-back.ts';
import { outcomes } from './outcomes.ts';
import { stories } from './stories.ts';
import { ripples } from './ripples.ts';
import { claims } from './claims.ts';
import { measures } from './measures.ts';
import { communities } from './communities.ts';
import { reports } from './reports.ts';
import { handover } from './handover.ts';
import { talents } from './talents.ts';
import { parties } from './parties.ts';
import { introductions } from './introductions.ts';
import { asked } from './asked.ts';
import { words } from './words.ts';
import { network } from './network.ts';
import { combinations } from './combinations.ts';
import { discussions } from './discussions.ts';
import { wijkteam } from './wijkteam.ts';
import { ground } from './ground.ts';
import { plan } from './plan.ts';
import { policy } from './policy.ts';
import { priority } from './priority.ts';
import { questions } from './questions.ts';

/** Rows of the tables of DENKEN, DOEN, VINDEN and VERBINDEN; a table without a case fails test/row-level-security.test.ts. */
export const besideCases = [
	...[ground, questions, areaAnalysis, forceField, policy, fathom, changeStory, priority, plan],
	...[activities, signUp, initiative, treatment, progress, directory],
	...[lookBack, outcomes, stories, ripples, claims, measures, communities, reports, handover],
	...[asked, talents, parties, introductions, words],
	...[network, combinations, discussions, wijkteam]
].flat();
