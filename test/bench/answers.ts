import { addMonths, dayOf, newId, perform, type Context } from '#kernel/index.ts';
import {
	beginMeasurement,
	closeMoment,
	enterAnswers,
	openMoment,
	showMeasurement
} from '#vinden/index.ts';
import { time, type Timing } from './measure.ts';

/** How many people answered. */
const many = 2000;

/** A questionnaire that two thousand people filled in: taking an answer, closing it, and its page. */
export async function measureAnswers(
	context: Context,
	given: { areaId: string; times: number; get: (path: string) => Promise<void> }
): Promise<Timing[]> {
	const { areaId, times, get } = given;
	const id = newId();
	await perform(
		beginMeasurement,
		{
			...{ id, areaId, title: 'Veel antwoorden', purpose: 'meten', forWhom: 'iedereen' },
			...{ scale: 'cohesion', moments: ['before'], rawUntil: addMonths(dayOf(new Date()), 12) },
			background: { question: 'Waar?', options: ['a', 'b', 'c', 'd', 'e', 'f'] }
		},
		context
	);
	const { moments } = await perform(showMeasurement, { id }, context);
	const moment = { measurementId: id, id: moments[0]!.id };
	await perform(openMoment, { writeId: newId(), ...moment }, context);
	let count = 0;
	const answer = async () => {
		const answers = { q0: 1 + (count % 5), q1: 1 + (count % 4), q2: 3, q3: 1 + (count % 3) };
		const sheet = { id: newId(), measurementId: id, momentId: moment.id, answers };
		await perform(enterAnswers, { ...sheet, background: count++ % 6 }, context);
	};
	const taking = await time('take an answer (operation)', many - 5, answer);
	const start = performance.now();
	await perform(closeMoment, { writeId: newId(), ...moment }, context);
	const closing = performance.now() - start;
	return [
		taking,
		{ what: `close a moment of ${count} answers, once`, p50: closing, p95: closing },
		await time('outcome of a group (operation)', times, () =>
			perform(showMeasurement, { id }, context)
		),
		await time('outcome page', times, () => get(`/vinden/vragenlijsten/${id}`))
	];
}
