import type { Routes } from '../../src/contract/routes';

/** What PHP is killed in, beside the routes of the contract: tests/native/kills.spec.ts and kills-money.spec.ts. */
export type Errand =
	| 'a customer asks a question'
	| 'a customer asks for a fresh link'
	| 'a customer accepts a quote'
	| 'a customer looks at the page'
	| 'a follow-up is proposed'
	| 'a quote expires overnight'
	| 'a reminder is proposed'
	| 'a reminder is taken back'
	| 'a recurring invoice is made'
	| 'a recurring invoice cannot be made'
	| 'a person’s data is erased'
	| 'a payer’s data is erased'
	| 'the words to search by are written'
	| 'a customer sets out to pay'
	| 'a customer comes back from paying'
	| 'a webhook says that it was paid'
	| 'a webhook names what nobody stored'
	| 'a refund is asked of the gateway'
	| 'the outbox delivers'
	| 'the outbox delivers what its receiver refuses'
	| 'the outbox delivers what nobody receives'
	| 'a message is mailed'
	| 'a message is refused by the mail server'
	| 'a message is cut off by the mail server'
	| 'a fresh link is mailed'
	| 'a fresh link is refused by the mail server';

type Killed = Errand | keyof Routes;

/**
 * Every method of server/ that opens a transaction, and in what it is killed just before and just after the commit. A
 * convention test compares it with the code, the specs with what happens.
 */
export const commitPoints: Readonly< Record< string, readonly Killed[] > > = {
	'Assistant\\ProposeFollowUp::propose': [ 'a follow-up is proposed' ],
	'Customers\\MergeCustomers::merge': [ 'merge_customer' ],
	'Customers\\SaveCustomer::create': [ 'create_customer' ],
	'Customers\\SaveCustomer::edit': [ 'edit_customer' ],
	'Documents\\DecideQuote::answer': [ 'a customer accepts a quote' ],
	'Documents\\DecideQuote::expirePast': [ 'a quote expires overnight' ],
	'Documents\\DocumentChange::run': [
		'send_document',
		'send_by_email',
		'void_document',
		'decide_quote',
		'convert_quote',
		'duplicate_document',
		'correct_document',
		'record_payment',
		'apply_credit',
		'undo_application',
		'move_application',
		'credit_document',
		'refund_payment',
		'write_off_document',
		'mark_document',
		'a refund is asked of the gateway',
	],
	'Documents\\DraftDocument::create': [ 'create_document' ],
	'Documents\\DraftDocument::delete': [ 'delete_document' ],
	'Documents\\DraftDocument::edit': [ 'edit_document' ],
	'Imports\\ImportFile::addRows': [ 'add_import_rows' ],
	'Imports\\ImportFile::cancel': [ 'cancel_import' ],
	'Imports\\ImportFile::commit': [ 'commit_import' ],
	'Imports\\ImportFile::open': [ 'open_import' ],
	'Messages\\DeliverMessage::begin': [
		'a message is mailed',
		'a message is refused by the mail server',
		'a message is cut off by the mail server',
	],
	'Messages\\DeliverMessage::done': [ 'a message is mailed' ],
	'Messages\\DeliverMessage::failed': [ 'a message is refused by the mail server' ],
	'Messages\\DeliverMessage::unsure': [ 'a message is cut off by the mail server' ],
	'Messages\\ManageTemplates::create': [ 'create_message_template' ],
	'Messages\\ManageTemplates::delete': [ 'delete_message_template' ],
	'Messages\\ManageTemplates::edit': [ 'edit_message_template' ],
	'Messages\\SendMessage::copy': [ 'copy_message' ],
	'Messages\\SendMessage::send': [ 'send_message' ],
	'Messages\\WriteMessage::change': [ 'edit_message', 'refill_message' ],
	'Messages\\WriteMessage::discard': [ 'discard_message' ],
	'Messages\\WriteMessage::draft': [ 'create_message' ],
	'Outbox\\Deliveries::retry': [ 'retry_delivery' ],
	'Outbox\\DrainOutbox::claim': [
		'the outbox delivers',
		'the outbox delivers what its receiver refuses',
		'the outbox delivers what nobody receives',
		'a message is mailed',
		'a message is refused by the mail server',
		'a message is cut off by the mail server',
		'a fresh link is mailed',
		'a fresh link is refused by the mail server',
	],
	'Outbox\\DrainOutbox::attempt': [
		'the outbox delivers',
		'a message is mailed',
		'a message is cut off by the mail server',
		'a fresh link is mailed',
	],
	'Outbox\\DrainOutbox::fail': [ 'the outbox delivers what nobody receives' ],
	'Outbox\\DrainOutbox::postpone': [
		'the outbox delivers what its receiver refuses',
		'a message is refused by the mail server',
		'a fresh link is refused by the mail server',
	],
	'Payments\\PaymentChange::run': [ 'receive_payment', 'refund_attempt', 'resolve_payment' ],
	'Payments\\ReceiveWebhook::attempt': [ 'a webhook names what nobody stored' ],
	'Payments\\ReceiveWebhook::receive': [ 'a webhook says that it was paid', 'a webhook names what nobody stored' ],
	'Payments\\RefundOnline::settle': [ 'a refund is asked of the gateway' ],
	'Payments\\SettlePayment::settle': [
		'a customer comes back from paying',
		'a webhook says that it was paid',
		'a webhook names what nobody stored',
	],
	'Payments\\StartPayment::ask': [ 'a customer sets out to pay' ],
	'Payments\\StartPayment::begin': [ 'a customer sets out to pay' ],
	'People\\EditRoles::change': [ 'add_role', 'reset_roles', 'edit_role', 'reset_role', 'delete_role' ],
	'Portal\\HearCustomer::hear': [ 'a customer asks a question' ],
	'PortalLinks\\AskFreshLink::ask': [ 'a customer asks for a fresh link' ],
	'PortalLinks\\MailFreshLink::done': [ 'a fresh link is mailed' ],
	'PortalLinks\\MailFreshLink::make': [ 'a fresh link is mailed', 'a fresh link is refused by the mail server' ],
	'PortalLinks\\MailFreshLink::undo': [ 'a fresh link is refused by the mail server' ],
	'PortalLinks\\ManageLinks::create': [ 'create_portal_link' ],
	'PortalLinks\\ManageLinks::locked': [ 'edit_portal_link', 'revoke_portal_link', 'replace_portal_link' ],
	'PortalLinks\\RecordSeen::record': [ 'a customer looks at the page' ],
	'PortalLinks\\RevealPortalLink::reveal': [ 'reveal_portal_link' ],
	'PortalLinks\\RevealPortalLink::revealLink': [ 'reveal_link' ],
	'Privacy\\ErasePersonalData::eraseCustomer': [ 'a person’s data is erased' ],
	'Privacy\\ErasePersonalData::erasePayers': [ 'a payer’s data is erased' ],
	'Reminders\\RemindCustomers::remindOnce': [ 'a reminder is proposed' ],
	'Reminders\\RemindCustomers::takeBackOne': [ 'a reminder is taken back' ],
	'Samples\\AddSamples::begin': [ 'add_samples' ],
	'Samples\\RemoveSamples::remove': [ 'remove_samples' ],
	'Schedules\\RunSchedules::pause': [ 'a recurring invoice cannot be made' ],
	'Schedules\\RunSchedules::runOne': [ 'a recurring invoice is made' ],
	'Schedules\\SaveSchedule::create': [ 'create_schedule' ],
	'Schedules\\SaveSchedule::edit': [ 'edit_schedule' ],
	'Schedules\\SteerSchedule::change': [ 'pause_schedule', 'resume_schedule', 'end_schedule', 'plan_occurrence' ],
	'Settings\\EditSettings::edit': [ 'edit_settings' ],
	'Storage\\SearchRebuild::run': [ 'the words to search by are written' ],
	'Tasks\\AcceptTask::accept': [ 'accept_task' ],
	'Tasks\\CompleteTask::complete': [ 'complete_task' ],
	'Tasks\\CompleteTask::reopen': [ 'reopen_task' ],
	'Tasks\\DeleteTask::delete': [ 'delete_task' ],
	'Tasks\\SaveTask::create': [ 'create_task' ],
	'Tasks\\SaveTask::edit': [ 'edit_task' ],
};

/** The places in which something is killed. */
export function placesOf( what: Killed ): string[] {
	return Object.keys( commitPoints ).filter( ( place ) => commitPoints[ place ]?.includes( what ) );
}
