export { Recurring } from './recurring';
export { frequencies, frequencyChoices } from './schedule-words';
export { OccurrenceList } from './occurrence-list';
