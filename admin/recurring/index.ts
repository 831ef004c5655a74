export { CustomerSchedules } from './customer-schedules';
export { OccurrenceList } from './occurrence-list';
export { Recurring } from './recurring';
export { newRhythm, readRhythm, RhythmFields } from './rhythm-fields';
