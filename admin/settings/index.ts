export { RouteCheck } from './route-check';
export { Settings } from './settings';
