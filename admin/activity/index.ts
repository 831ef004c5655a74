export { Earlier } from './earlier';
export { Entries } from './entries';
export { Narrowing, type Narrow } from './narrowing';
export { Timeline } from './timeline';
export { useTimeline } from './use-timeline';
