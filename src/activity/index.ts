export { fetchActivity, fetchActivityChoices, fetchTimeline, type ActivityQuery, type ActivitySubject } from './api';
