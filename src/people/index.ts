export { fetchPeople, type StaffQuery } from './api';
