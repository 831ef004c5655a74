export { DidNotCome } from './did-not-come';
export { late } from './late';
export { mayFetchAhead, partOf, prefetch, whenIdle, type Part } from './part';
export { usePart } from './use-part';
export { WaitingPanel } from './waiting-panel';
