export {
	createSchedule,
	editSchedule,
	endSchedule,
	fetchOccurrences,
	fetchSchedule,
	fetchScheduleRuns,
	fetchSchedules,
	pauseSchedule,
	planOccurrence,
	previewSchedule,
	resumeSchedule,
	type ScheduleQuery,
} from './api';
