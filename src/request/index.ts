export { request, requestList, type Call, type Listed, type QueryValue } from './api';
export { CofferError, toCofferError, type CofferErrorCode } from './coffer-error';
export { newIdempotencyKey } from './idempotency-key';
export { viewAs } from './view-as';
