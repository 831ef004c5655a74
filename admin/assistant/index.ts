export { AskButton } from './ask-button';
export { AskCommands } from './commands';
export { Assistant } from './assistant';
