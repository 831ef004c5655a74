import type { Guide } from '*.md';
import activity from '../../docs/guides/activity.md';
import assistant from '../../docs/guides/assistant.md';
import blocks from '../../docs/guides/blocks.md';
import corrections from '../../docs/guides/corrections.md';
import customerPage from '../../docs/guides/customer-page.md';
import customers from '../../docs/guides/customers.md';
import firstSteps from '../../docs/guides/first-steps.md';
import history from '../../docs/guides/history.md';
import imports from '../../docs/guides/import.md';
import links from '../../docs/guides/links.md';
import messages from '../../docs/guides/messages.md';
import outbox from '../../docs/guides/outbox.md';
import payments from '../../docs/guides/payments.md';
import portalSettings from '../../docs/guides/portal-settings.md';
import privacy from '../../docs/guides/privacy.md';
import quotes from '../../docs/guides/quotes.md';
import recurring from '../../docs/guides/recurring.md';
import reminders from '../../docs/guides/reminders.md';
import roles from '../../docs/guides/roles.md';
import sending from '../../docs/guides/sending.md';
import tasks from '../../docs/guides/tasks.md';
import trouble from '../../docs/guides/trouble.md';
import type { GuideName } from './guide-names';

/** What tools/guides/guide-loader.cjs made of docs/guides when Coffer was built: help asks the network for nothing. */
export const guides: Record< GuideName, Guide > = {
	activity,
	assistant,
	blocks,
	corrections,
	'customer-page': customerPage,
	customers,
	'first-steps': firstSteps,
	history,
	import: imports,
	links,
	messages,
	outbox,
	payments,
	'portal-settings': portalSettings,
	privacy,
	quotes,
	recurring,
	reminders,
	roles,
	sending,
	tasks,
	trouble,
};
