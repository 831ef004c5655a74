export { askAssistant, checkDraft, fetchAssistant, fetchAssistantPrompt, type PromptName } from './api';
