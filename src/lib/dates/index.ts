export { daysBetween, isCalendarDate } from './calendar-date';
export { dueState, type DueState } from './due-state';
