export { completeTask, fetchDocumentTasks } from './api';
