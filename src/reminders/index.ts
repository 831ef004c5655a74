export { previewReminders, runReminders } from './api';
