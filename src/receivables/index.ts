export { fetchReceivables, verifyLedger } from './api';
