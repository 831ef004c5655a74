export {
	checkAttempt,
	fetchAttempt,
	fetchAttempts,
	fetchCreditSources,
	fetchCreditTargets,
	type AttemptQuery,
	type AttemptState,
} from './api';
export { changeAttempt, type AttemptChange } from './change';
