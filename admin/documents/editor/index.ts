export { Correction } from './correction';
export { Editor } from './editor';
