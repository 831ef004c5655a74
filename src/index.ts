/**
 * The public API of Coffer in the browser: script handle `coffer-api`, `window.coffer.api`, imported as `@coffer/api`.
 * Everything that is not exported here may change without notice.
 */
export type * from './contract/types';
export type { Capability, ErrorCode, EventKind, LinkRefusal } from './contract/names';
export { currencyDigits, type CurrencyCode } from './contract/currencies';

export { store, type Activity, type DocumentPage } from './store';

export { CofferError, newIdempotencyKey, toCofferError, viewAs, type Listed } from './request';
export {
	fetchDocuments,
	isDocumentAction,
	type DialogDocumentAction,
	type AgeingBucket,
	type DocumentAction,
	type DocumentActionContext,
	type DocumentChange,
	type DocumentKind,
	type DocumentQuery,
	type ImmediateDocumentAction,
	type PaymentStatus,
	type Workflow,
} from './documents';
export {
	drainOutbox,
	fetchOutbox,
	fetchOutboxCounts,
	retryDelivery,
	type MessageState,
	type OutboxQuery,
} from './outbox';
export {
	fetchAttempt,
	fetchAttempts,
	fetchCreditSources,
	fetchCreditTargets,
	type AttemptChange,
	type AttemptQuery,
	type AttemptState,
} from './payments';
export {
	copyMessage,
	createMessage,
	createMessageTemplate,
	deleteMessageTemplate,
	discardMessage,
	editMessage,
	editMessageTemplate,
	fetchCustomerMessages,
	fetchDocumentMessages,
	fetchMessage,
	fetchMessageTemplates,
	previewMessage,
	refillMessage,
	sendMessage,
	tryMessageTemplate,
} from './messages';
export { checkPortal, fetchCustomerLinks, previewPortal } from './portal-links';
export { takePrinted, type PrintedAnswers } from './printed';
export { fetchPictures, uploadPicture, type Picture } from './media';
export { previewReminders, runReminders } from './reminders';
export { fetchPeople, type StaffQuery } from './people';
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
} from './schedules';
export { verifyLedger } from './receivables';
export {
	createCustomer,
	editCustomer,
	fetchCustomer,
	fetchCustomerPayments,
	fetchCustomers,
	fetchDuplicates,
	fetchSiteUsers,
	fetchStanding,
	mergeCustomer,
	previewMerge,
	type CustomerQuery,
} from './customers';
export { fetchActivityChoices, fetchTimeline, type ActivityQuery, type ActivitySubject } from './activity';
export {
	addRole,
	deleteRole,
	editRole,
	fetchRoleActivity,
	fetchRolePeople,
	fetchRoles,
	resetRole,
	resetRoles,
	type RoleQuery,
} from './roles';
export { askAssistant, checkDraft, fetchAssistant, fetchAssistantPrompt, type PromptName } from './assistant';
export { addImportRows, cancelImport, commitImport, openImport } from './imports';
export { fetchCustomerTasks, fetchTask, fetchTasks, type TaskQuery, type TaskView } from './tasks';

export {
	addCofferAction,
	addCofferFilter,
	applyCofferFilter,
	doCofferAction,
	removeCofferAction,
	removeCofferFilter,
	type CofferActions,
	type CofferFilters,
} from './hooks';

export {
	calculateTotals,
	digitsOf,
	formatAmount,
	formatAmountForInput,
	formatPercentage,
	formatQuantity,
	InvalidInput,
	isCurrency,
	languageTag,
	ONE_PIECE,
	parseAmount,
	parsePercentage,
	parseQuantity,
	type Parsed,
	type ParseRefusal,
	type Totals,
	type TotalsInput,
} from './lib/money';
export { daysBetween, dueState, isCalendarDate, type DueState } from './lib/dates';
