export { fetchActivity } from './api';
