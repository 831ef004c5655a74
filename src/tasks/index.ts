export {
	completeTask,
	createTask,
	deleteTask,
	editTask,
	fetchCustomerTasks,
	fetchDocumentTasks,
	fetchTask,
	fetchTaskCounts,
	fetchTasks,
	reopenTask,
	type TaskQuery,
	type TaskView,
} from './api';
