export { Correction } from './correction';
export { draftOfContent, isSameDraft, newDraft, type TypedDraft } from './draft';
export { DraftFields } from './draft-fields';
export { draftReducer } from './draft-reducer';
export { Editor } from './editor';
export { fieldByKey, readDraft } from './read-draft';
export { inputOf } from './use-save';
