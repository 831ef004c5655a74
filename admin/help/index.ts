export { Help } from './help';
export { HelpButton } from './help-button';
