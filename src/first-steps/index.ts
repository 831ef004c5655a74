export { editFirstSteps, fetchFirstSteps } from './api';
