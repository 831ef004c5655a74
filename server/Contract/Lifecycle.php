<?php
// Generated from contract/lifecycle.json by `npm run contract`. Do not edit.
declare( strict_types=1 );

namespace Coffer\Contract;

defined( 'ABSPATH' ) || exit;

/** Kinds, transitions, the sentences of events and the groups that people filter them by. */
final class Lifecycle {
	public const KINDS = [
		'invoice' => [
			'label' => 'Invoice',
			'number_pattern' => 'INV-{year}-{number:4}',
			'balance' => true,
		],
		'quote' => [
			'label' => 'Quote',
			'number_pattern' => 'QUO-{year}-{number:4}',
			'balance' => false,
		],
		'credit_note' => [
			'label' => 'Credit note',
			'number_pattern' => 'CN-{year}-{number:4}',
			'balance' => true,
		],
	];

	public const TRANSITIONS = [
		'edit' => [
			'label' => 'Edit',
			'from' => [
				'draft',
			],
			'to' => 'draft',
			'kinds' => [
				'invoice',
				'quote',
				'credit_note',
			],
			'capability' => 'coffer_edit',
			'refused' => 'This document was sent, so it can no longer be changed as a draft.',
			'requires' => [],
		],
		'delete' => [
			'label' => 'Delete draft',
			'from' => [
				'draft',
			],
			'to' => null,
			'kinds' => [
				'invoice',
				'quote',
				'credit_note',
			],
			'capability' => 'coffer_edit',
			'refused' => 'Only drafts can be deleted. A sent document keeps its number; void it instead.',
			'requires' => [],
		],
		'send' => [
			'label' => 'Review and send',
			'from' => [
				'draft',
			],
			'to' => 'sent',
			'kinds' => [
				'invoice',
				'quote',
				'credit_note',
			],
			'capability' => 'coffer_send',
			'refused' => 'This document was sent already.',
			'requires' => [
				'customer',
				'lines',
				'details',
			],
		],
		'void' => [
			'label' => 'Void',
			'from' => [
				'sent',
			],
			'to' => 'void',
			'kinds' => [
				'invoice',
				'quote',
				'credit_note',
			],
			'capability' => 'coffer_send',
			'refused' => 'Only a sent document without payments and credits can be voided. Undo or refund them first.',
			'requires' => [
				'no_payments',
			],
		],
		'accept' => [
			'label' => 'Record acceptance',
			'from' => [
				'sent',
			],
			'to' => 'accepted',
			'kinds' => [
				'quote',
			],
			'capability' => 'coffer_send',
			'refused' => 'Only a sent quote that nobody has answered can be accepted.',
			'requires' => [],
		],
		'decline' => [
			'label' => 'Record refusal',
			'from' => [
				'sent',
			],
			'to' => 'declined',
			'kinds' => [
				'quote',
			],
			'capability' => 'coffer_send',
			'refused' => 'Only a sent quote that nobody has answered can be declined.',
			'requires' => [],
		],
		'expire' => [
			'label' => 'Let expire',
			'from' => [
				'sent',
			],
			'to' => 'expired',
			'kinds' => [
				'quote',
			],
			'capability' => 'coffer_send',
			'refused' => 'Only a sent quote that nobody has answered can expire.',
			'requires' => [],
		],
		'convert' => [
			'label' => 'Convert to invoice',
			'from' => [
				'accepted',
			],
			'to' => 'unchanged',
			'kinds' => [
				'quote',
			],
			'capability' => 'coffer_edit',
			'refused' => 'Only an accepted quote can become an invoice. Record its acceptance first.',
			'requires' => [
				'not_converted',
			],
		],
		'duplicate' => [
			'label' => 'Duplicate',
			'from' => [
				'draft',
				'sent',
				'accepted',
				'declined',
				'expired',
				'void',
			],
			'to' => 'unchanged',
			'kinds' => [
				'invoice',
				'quote',
			],
			'capability' => 'coffer_edit',
			'refused' => 'A credit note belongs to what it credits and cannot be duplicated.',
			'requires' => [],
		],
		'correct' => [
			'label' => 'Correct',
			'from' => [
				'sent',
			],
			'to' => 'sent',
			'kinds' => [
				'invoice',
				'quote',
			],
			'capability' => 'coffer_send',
			'refused' => 'Only a sent invoice or quote can be corrected.',
			'requires' => [],
		],
		'record_payment' => [
			'label' => 'Record payment',
			'from' => [
				'sent',
			],
			'to' => 'sent',
			'kinds' => [
				'invoice',
			],
			'capability' => 'coffer_record_payments',
			'refused' => 'A payment can be recorded for a sent invoice.',
			'requires' => [
				'balance',
			],
		],
		'apply_credit' => [
			'label' => 'Apply credit',
			'from' => [
				'sent',
			],
			'to' => 'sent',
			'kinds' => [
				'invoice',
				'credit_note',
			],
			'capability' => 'coffer_record_payments',
			'refused' => 'Credit can be applied to a sent invoice.',
			'requires' => [
				'balance',
			],
		],
		'undo_application' => [
			'label' => 'Take a payment off',
			'from' => [
				'sent',
			],
			'to' => 'sent',
			'kinds' => [
				'invoice',
			],
			'capability' => 'coffer_record_payments',
			'refused' => 'Payments can be taken off a sent invoice.',
			'requires' => [],
		],
		'credit' => [
			'label' => 'Make a credit note',
			'from' => [
				'sent',
			],
			'to' => 'sent',
			'kinds' => [
				'invoice',
			],
			'capability' => 'coffer_edit',
			'refused' => 'A credit note can be made from a sent invoice.',
			'requires' => [],
		],
		'refund' => [
			'label' => 'Refund',
			'from' => [
				'sent',
			],
			'to' => 'sent',
			'kinds' => [
				'invoice',
			],
			'capability' => 'coffer_refund',
			'refused' => 'There is no payment on this document that could be refunded.',
			'requires' => [
				'paid',
			],
		],
		'write_off' => [
			'label' => 'Write off',
			'from' => [
				'sent',
			],
			'to' => 'sent',
			'kinds' => [
				'invoice',
			],
			'capability' => 'coffer_refund',
			'refused' => 'Only what is left to pay of a sent invoice can be written off.',
			'requires' => [
				'balance',
			],
		],
		'mark' => [
			'label' => 'Mark',
			'from' => [
				'sent',
			],
			'to' => 'sent',
			'kinds' => [
				'invoice',
			],
			'capability' => 'coffer_edit',
			'refused' => 'Only a sent invoice can be disputed or handled by hand.',
			'requires' => [],
		],
	];

	public const EVENTS = [
		'document_created' => '{actor} drafted {document}',
		'document_edited' => '{actor} edited {document}',
		'document_deleted' => '{actor} deleted a draft',
		'document_sent' => '{actor} sent {document}',
		'document_voided' => '{actor} voided {document}: {reason}',
		'document_duplicated' => '{actor} made a copy of {document}: {number}',
		'document_corrected' => '{actor} corrected {document} from {before} to {amount}: {reason}',
		'document_marked' => '{actor} marked {document}: {label}',
		'document_unmarked' => '{actor} took back about {document}: {label}',
		'quote_accepted' => '{actor} recorded that the customer accepted {document}. {reason}',
		'quote_declined' => '{actor} recorded that the customer declined {document}. {reason}',
		'quote_expired' => 'Nobody answered {document} by its last day',
		'quote_converted' => '{actor} made a draft invoice from {document}',
		'payment_recorded' => '{actor} recorded a payment of {amount} ({label}) for {document}',
		'payment_applied' => '{amount} of a payment now pays {document}',
		'payment_refunded' => '{actor} gave back {amount} of what was paid for {document}: {reason}',
		'credit_noted' => '{actor} drafted a credit note for {document}',
		'credit_applied' => '{amount} of credit from {number} now pays {document}',
		'credit_used' => '{amount} of {document} now pays {number}',
		'application_undone' => '{actor} took {amount} off {document} again: {reason}',
		'documents_exported' => '{actor} exported documents',
		'written_off' => '{actor} wrote off {amount} of {document}: {reason}',
		'portal_link_created' => '{actor} made the portal link "{label}" to {document}',
		'portal_link_copied' => '{actor} copied the portal link "{label}" to {document}',
		'portal_link_opened' => '{actor} opened the customer\'s page of {document}',
		'portal_link_resealed' => 'The secret key of the site changed, so a new portal link to {document} was made; the old one still works',
		'portal_seen' => 'Somebody looked at {document} through the link "{label}"',
		'customer_created' => '{actor} added this customer',
		'customer_edited' => '{actor} changed this customer: {fields}',
		'settings_changed' => '{actor} changed settings: {fields}',
		'payment_started' => '{actor} set out to pay {amount} ({label}) for {document}',
		'payment_processing' => '{amount} for {document} is on its way ({label})',
		'payment_received' => '{amount} for {document} came in ({label})',
		'payment_failed' => 'Paying {amount} for {document} failed ({label})',
		'payment_cancelled' => 'An attempt to pay {amount} for {document} ended without payment ({label})',
		'payment_review' => '{amount} for {document} is not what was asked for and needs review ({label})',
		'payment_resolved' => '{actor} decided about a payment of {amount}: {reason}',
		'payment_disputed' => 'The customer asks their bank to take back {amount} for {document} ({label})',
		'refund_started' => '{actor} asked to have {amount} for {document} given back ({label}): {reason}',
		'refund_failed' => '{amount} for {document} could not be given back ({label})',
		'portal_link_edited' => '{actor} changed the portal link "{label}" to {document}',
		'portal_link_revoked' => '{actor} revoked the portal link "{label}" to {document}: {reason}',
		'portal_link_mailed' => 'A fresh portal link to {document} was sent by e-mail to the address on file',
		'customer_links_kept' => '{actor} changed the e-mail address and left {number} portal links open',
		'customer_links_revoked' => '{actor} changed the e-mail address and revoked {number} portal links',
		'quote_accepted_online' => '{label} accepted {document} on the customer\'s page. {reason}',
		'quote_declined_online' => '{label} declined {document} on the customer\'s page. {reason}',
		'customer_asked' => '{label} asked about {document} on the customer\'s page: {reason}',
		'customer_promised' => '{label} promised on the customer\'s page to pay {document} on {date}. {reason}',
		'customer_denied' => '{label} says on the customer\'s page that {document} is not for them. {reason}',
		'fresh_link_asked' => 'Somebody with a link to {document} that no longer opens asked for a fresh one',
		'task_done' => '{actor} saw to it: {label}. {reason}',
		'task_created' => '{actor} made a task: {label}',
		'task_edited' => '{actor} changed a task: {label}',
		'task_assigned' => '{actor} gave a task to {person}: {label}',
		'task_released' => '{actor} left a task to whoever sees to it: {label}',
		'task_reopened' => '{actor} opened a task again: {label}',
		'task_deleted' => '{actor} deleted a task: {label}',
		'customer_merged' => '{actor} merged the customer {label} into this one',
		'customer_merged_away' => '{actor} merged this customer into {label}',
		'import_committed' => '{actor} imported {number} rows of the file "{label}"',
		'role_allowed' => '{actor} allowed the role {label}: {fields}',
		'role_disallowed' => '{actor} no longer allows the role {label}: {fields}',
		'role_let_in' => '{actor} let the role {label} into wp-admin, where Money is',
		'role_added' => '{actor} added the role {label}',
		'role_deleted' => '{actor} deleted the role {label}',
		'role_people_moved' => '{actor} gave everybody with the role {label} ({number}) the role {to} instead',
		'role_reset' => '{actor} put the role {label} back to what Coffer gives it',
		'payments_exported' => '{actor} exported payments',
		'activity_exported' => '{actor} exported activity',
		'portal_link_enclosed' => 'The portal link went into a message to the customer',
		'message_copied' => '{actor} copied a message to the customer: {label}',
		'message_queued' => '{actor} sent the customer a message: {label}',
		'message_confirmed' => '{actor} looked at warnings about a message and let it pass: {label} ({fields})',
		'message_sent' => 'The message went out by e-mail: {label}',
		'message_failed' => 'The message could not be sent: {label}. {reason}',
		'message_unsure' => 'Nobody knows whether the message arrived: {label}. {reason}',
		'message_withdrawn' => 'The message was held back: {label}. {reason}',
		'message_template_saved' => '{actor} saved the message template "{label}"',
		'message_template_deleted' => '{actor} deleted the message template "{label}"',
		'customer_erased' => '{actor} erased what was known about this customer',
		'customer_erasure_limited' => '{actor} erased what was known about this customer, except for {number} documents that have to be kept',
	];

	public const EVENT_GROUPS = [
		'documents' => [
			'label' => 'Documents',
			'events' => [
				'document_created',
				'document_edited',
				'document_deleted',
				'document_sent',
				'document_voided',
				'document_duplicated',
				'document_corrected',
				'document_marked',
				'document_unmarked',
				'quote_accepted',
				'quote_declined',
				'quote_expired',
				'quote_converted',
			],
		],
		'payments' => [
			'label' => 'Payments and credit',
			'events' => [
				'payment_recorded',
				'payment_applied',
				'payment_refunded',
				'credit_noted',
				'credit_applied',
				'credit_used',
				'application_undone',
				'written_off',
				'payment_started',
				'payment_processing',
				'payment_received',
				'payment_failed',
				'payment_cancelled',
				'payment_review',
				'payment_resolved',
				'payment_disputed',
				'refund_started',
				'refund_failed',
			],
		],
		'links' => [
			'label' => 'Links',
			'events' => [
				'portal_link_created',
				'portal_link_copied',
				'portal_link_opened',
				'portal_link_resealed',
				'portal_link_edited',
				'portal_link_revoked',
				'portal_link_mailed',
				'customer_links_kept',
				'customer_links_revoked',
				'portal_link_enclosed',
			],
		],
		'customer' => [
			'label' => 'What the customer did',
			'events' => [
				'portal_seen',
				'quote_accepted_online',
				'quote_declined_online',
				'customer_asked',
				'customer_promised',
				'customer_denied',
				'fresh_link_asked',
			],
		],
		'messages' => [
			'label' => 'Messages',
			'events' => [
				'message_copied',
				'message_queued',
				'message_confirmed',
				'message_sent',
				'message_failed',
				'message_unsure',
				'message_withdrawn',
			],
		],
		'tasks' => [
			'label' => 'Tasks',
			'events' => [
				'task_done',
				'task_created',
				'task_edited',
				'task_assigned',
				'task_released',
				'task_reopened',
				'task_deleted',
			],
		],
		'changes' => [
			'label' => 'Changes and exports',
			'events' => [
				'documents_exported',
				'customer_created',
				'customer_edited',
				'settings_changed',
				'payments_exported',
				'activity_exported',
				'customer_merged',
				'customer_merged_away',
				'import_committed',
				'role_allowed',
				'role_disallowed',
				'role_let_in',
				'role_added',
				'role_deleted',
				'role_people_moved',
				'role_reset',
				'message_template_saved',
				'message_template_deleted',
			],
		],
	];
}
