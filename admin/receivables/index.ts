export { dueLabel } from './due-words';
export { ReceivablesPanel } from './receivables-panel';
