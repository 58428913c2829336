import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { admin } from './admin.ts';
import { zien } from './zien.ts';
import { noting } from './noting.ts';
import { answers } from './answers.ts';
import { search } from './search.ts';
import { figureFile } from './figure-file.ts';
import { walks } from './walks.ts';
import { offline } from './offline.ts';
import { denken } from './denken.ts';
import { material } from './material.ts';
import { pause } from './pause.ts';
import { order } from './order.ts';
import { questionAnalysis } from './question-analysis.ts';
import { referral } from './referral.ts';
import { areaAnalysis } from './area-analysis.ts';
import { forceField } from './force-field.ts';
import { policy } from './policy.ts';
import { fathom } from './fathom.ts';
import { changeStory } from './change-story.ts';
import { priority } from './priority.ts';
import { plan } from './plan.ts';
import { onward } from './onward.ts';
import { doen } from './doen.ts';
import { activity } from './activity.ts';
import { agenda } from './agenda.ts';
import { signUp } from './sign-up.ts';
import { initiative } from './initiative.ts';
import { budget } from './budget.ts';
import { treatment } from './treatment.ts';
import { inProgress } from './in-progress.ts';
import { progress } from './progress.ts';
import { directory } from './directory.ts';
import { vinden } from './vinden.ts';
import { lookBack } from './look-back.ts';
import { outcome } from './outcome.ts';
import { story } from './story.ts';
import { ripple } from './ripple.ts';
import { claim } from './claim.ts';
import { measure } from './measure.ts';
import { community } from './community.ts';
import { report } from './report.ts';
import { handover } from './handover.ts';
import { verbinden } from './verbinden.ts';
import { asked } from './asked.ts';
import { talent } from './talent.ts';
import { party } from './party.ts';
import { handedIn } from './handed-in.ts';
import { introduction } from './introduction.ts';
import { fence } from './fence.ts';
import { network } from './network.ts';
import { mixing } from './mixing.ts';
import { trendOffer } from './trend-offer.ts';
import { combination } from './combination.ts';
import { team } from './team.ts';
import { discussion } from './discussion.ts';
import { coaching } from './coaching.ts';
import { networkMeeting } from './network-meeting.ts';
import { initiativeTeam } from './initiative-team.ts';
import { ownWords } from './own-words.ts';
import { thread } from './thread.ts';
import { publicPages } from './public-pages.ts';
import { picture } from './picture.ts';
import type { nl } from '../nl/index.ts';

export const en: typeof nl = {
	shell,
	signIn,
	admin,
	zien,
	noting,
	offline,
	walks,
	figureFile,
	search,
	answers,
	denken,
	material,
	onward,
	pause,
	order,
	questionAnalysis,
	referral,
	areaAnalysis,
	forceField,
	policy,
	fathom,
	changeStory,
	priority,
	plan,
	doen,
	activity,
	agenda,
	signUp,
	initiative,
	budget,
	treatment,
	inProgress,
	progress,
	directory,
	vinden,
	lookBack,
	outcome,
	story,
	ripple,
	claim,
	measure,
	community,
	report,
	handover,
	verbinden,
	asked,
	talent,
	party,
	handedIn,
	introduction,
	fence,
	ownWords,
	network,
	mixing,
	trendOffer,
	combination,
	team,
	discussion,
	coaching,
	networkMeeting,
	initiativeTeam,
	thread,
	publicPages,
	picture
};
