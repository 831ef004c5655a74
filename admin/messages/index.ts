export { noteChange } from './changes';
export { Compose } from './compose';
export { CustomerMessages } from './customer-messages';
export { MessageList } from './message-list';
export { Templates } from './templates';
