export { addSamples, removeSamples } from './api';
