export { checkRoute, editSettings, fetchSettings, fetchStatus } from './api';
