export { noteChange } from './changes';
export { Compose } from './compose';
export { CopyMessageByHand } from './copy-message-by-hand';
export { CustomerMessages } from './customer-messages';
export { Findings } from './findings';
export { MessageList } from './message-list';
export { rangeOf } from './message-words';
export { Templates } from './templates';
