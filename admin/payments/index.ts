export { AttemptBadges } from './attempt-badges';
export { AttemptButtons } from './attempt-buttons';
export { GatewayLink } from './gateway-link';
export { Payments } from './payments';
export { RefundList } from './refund-list';
