export { takePrinted, type PrintedAnswers } from './api';
