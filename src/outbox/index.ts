export { drainOutbox, fetchOutbox, fetchOutboxCounts, retryDelivery, type MessageState, type OutboxQuery } from './api';
