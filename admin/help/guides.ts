import type { Guide } from '*.md';
import assistant from '../../docs/guides/assistant.md';
import customerPage from '../../docs/guides/customer-page.md';
import customers from '../../docs/guides/customers.md';
import imports from '../../docs/guides/import.md';
import links from '../../docs/guides/links.md';
import messages from '../../docs/guides/messages.md';
import payments from '../../docs/guides/payments.md';
import privacy from '../../docs/guides/privacy.md';
import quotes from '../../docs/guides/quotes.md';
import recurring from '../../docs/guides/recurring.md';
import reminders from '../../docs/guides/reminders.md';
import roles from '../../docs/guides/roles.md';
import sending from '../../docs/guides/sending.md';
import tasks from '../../docs/guides/tasks.md';
import trouble from '../../docs/guides/trouble.md';
import type { GuideName } from './guide-names';

/** What admin/help/guide-loader.cjs made of docs/guides when Coffer was built: help asks the network for nothing. */
export const guides: Record< GuideName, Guide > = {
	assistant,
	customers,
	import: imports,
	links,
	messages,
	payments,
	privacy,
	quotes,
	recurring,
	reminders,
	roles,
	sending,
	tasks,
	trouble,
	'customer-page': customerPage,
};
