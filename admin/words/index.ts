export { attemptStates, attemptSubject, attemptWording, gatewayWords, isOnline, refundWording } from './attempt';
export { countryChoices, currencyChoices, languageChoices, regionWords } from './choices';
export { dueDateWords, dueWords } from './due';
export { listWords, oneOfWords } from './list';
export { amountWords } from './money';
export { isMethod, methodChoices, methodLabel, paymentWords, problemOfDay, type PaymentMethod } from './payment';
export { amountProblem, inputProblem, parseProblem } from './problem';
export { readAmount, type ReadAmount } from './read-amount';
export {
	documentTitle,
	hasPaymentStatus,
	kindLabel,
	linkStateWording,
	moneyWording,
	paymentWording,
	workflowWording,
	type Tone,
	type Wording,
} from './status';
export { agoWords, clockWords, dateWords, dayWords, momentWords } from './time';
export { toPayWords } from './to-pay';
