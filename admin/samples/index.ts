export { AddSamplesButton } from './add-samples-button';
export { SampleNotice } from './sample-notice';
