// Runs beside the server in a thread of its own: searches, then asks HiGHS how much better it can be.
import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';
import { candidatesOf } from './candidates.rules.ts';
import { choiceFrom, modelOf, simpleBound, valuesOf } from './model.rules.ts';
import { chooseGreedily, chooseWell, columnsOf, type Choice } from './search.rules.ts';
import type { Asked, Told } from './solve.ts';

const { neighbourhood, seconds, stopped, useSolver } = workerData as Asked;
const { budget } = neighbourhood;
const flag = new Int32Array(stopped);
const began = performance.now();
const passed = () => (performance.now() - began) / 1000;
const isStopped = () => Atomics.load(flag, 0) === 1;
const tell = (told: Told) => parentPort!.postMessage(told);
/** What is counted is whole; HiGHS comes near it. */
const whole = (bound: number) => Math.floor(bound + 1e-6);

/** Looking what there is takes at most half of the time, but a second at least; the search another third of it. */
const all = candidatesOf(neighbourhood, () => isStopped() || passed() > Math.max(1, seconds / 2));
const greedy = chooseGreedily(all, budget);
let best: Choice = greedy;
let by: 'search' | 'solver' = 'search';
let bound = simpleBound(all, budget);
const answer = () => ({ combinations: best.combinations, worth: best.worth, by });
const isDone = () => best.worth >= bound;
const isOver = () => isDone() || isStopped() || passed() > seconds;

/** More columns than this HiGHS does not get. */
const mostColumns = 30_000;
const highs = useSolver && !all.isCut ? await loadHighs() : undefined;

/** What HiGHS makes of the choice, and the bound it proves. Its answer is kept only when it beats the search. */
function prove(spots: number, slotsCount: boolean) {
	const columns = columnsOf(all, spots);
	if (!highs || isOver() || columns.length > mostColumns) return;
	const data = modelOf(columns, all, { budget, slotsCount });
	const model = highs.createModel({ format: 'lp', data });
	try {
		model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.99 });
		model.options.set('time_limit', Math.max(0.05, seconds - passed()));
		model.setSolution({ colValue: valuesOf(columns, all, best) });
		const { mipLogging, mipInterrupt, simplexInterrupt } = highs.constants.callbackType;
		const lower = (found: number) => {
			const next = Math.max(best.worth, whole(found));
			if (!(next < bound)) return;
			bound = next;
			tell({ kind: 'bound', bound, seconds: passed() });
		};
		model.run({
			[mipLogging]({ data: news }) {
				lower(news.mip_dual_bound ?? Infinity);
				return undefined;
			},
			[mipInterrupt](event) {
				if (isStopped()) event.interrupt();
				return undefined;
			},
			[simplexInterrupt](event) {
				if (isStopped() || passed() > seconds) event.interrupt();
				return undefined;
			}
		});
		const isProven = model.getModelStatus() === highs.constants.modelStatus.optimal;
		const values = model.getSolution().colValue;
		const chosen = columns.filter((_, at) => (values[at] ?? 0) > 0.5);
		const choice = chosen.length > 0 ? choiceFrom(chosen, all) : undefined;
		if (choice && choice.worth > best.worth) [best, by] = [choice, 'solver'];
		lower(isProven ? model.getObjectiveValue() : Number(model.info.get('mip_dual_bound')));
	} finally {
		model.dispose();
	}
}

tell({
	...{ kind: 'searching', candidates: all.candidates.length, needs: all.needs.length },
	...{ isCut: all.isCut, answer: answer(), bound, seconds: passed() }
});
const searched = passed() + seconds / 3;
const found = chooseWell(all, budget, { isOver: () => isStopped() || passed() > searched });
if (found.worth > best.worth) best = found;
tell({ kind: 'found', answer: answer(), seconds: passed() });
// First where each takes least: mostly that is it. Then, where two want one slot, with as many slots as can be needed.
prove(1, false);
prove(budget, true);
tell({
	...{ kind: 'done', answer: answer(), greedyWorth: greedy.worth, bound, isProven: isDone() },
	...{ seconds: passed(), ended: isDone() ? 'proven' : isStopped() ? 'stopped' : 'time' }
});
