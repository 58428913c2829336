export { listAgenda, listPublished, showPublished } from './agenda.operations.ts';
export {
	listCalendarLinks,
	listOwnTasks,
	makeCalendarLink,
	revokeCalendarLink
} from './calendar-link.operations.ts';
export { openCalendar } from './calendar-link.store.ts';
export { calendarOf, taskCalendar, type Feed } from './calendar.rules.ts';
export { structuredEvent } from './structured.rules.ts';
