export { CustomerTasks } from './customer-tasks';
export { DocumentTasks } from './document-tasks';
export { TaskList } from './task-list';
export { Tasks } from './tasks';
