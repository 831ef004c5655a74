export { FirstSteps } from './first-steps';
export { useShown } from './use-shown';
