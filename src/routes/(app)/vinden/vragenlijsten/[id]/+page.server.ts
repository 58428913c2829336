import { walkWhy } from '#community/index.ts';
import { newId, perform } from '#kernel/index.ts';
import {
	changeMeasurementWords,
	closeMoment,
	linesOf,
	nameOtherCauses,
	noteApproached,
	openMoment,
	showMeasurement
} from '#vinden/index.ts';
import { contextOf } from '#web/index.ts';
import { keepActions, linkActions, linksOf } from '../../../keep.server.ts';
import { changes } from '../../../part.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const context = contextOf(event);
	return {
		measurement: await perform(showMeasurement, { id }, context),
		thread: await perform(walkWhy, { id }, context),
		links: await linksOf(event, id),
		newLinkId: newId()
	};
};

const ofMoment = {
	key: 'measurementId',
	reshape: ({ momentId, ...values }: Record<string, unknown>) => ({ ...values, id: momentId })
};

export const actions: Actions = {
	...keepActions('/vinden/vragenlijsten'),
	...linkActions,
	change: changes(changeMeasurementWords, { key: 'id' }),
	causes: changes(nameOtherCauses, {
		key: 'id',
		reshape: ({ causes, ...values }) => ({ ...values, causes: linesOf(causes) })
	}),
	open: changes(openMoment, ofMoment),
	approached: changes(noteApproached, ofMoment),
	close: changes(closeMoment, ofMoment)
};
