<?php
// Generated from contract/lifecycle.json by `npm run contract`. Do not edit.
declare( strict_types=1 );

namespace Coffer\Contract;

defined( 'ABSPATH' ) || exit;

/** Kinds, transitions and the sentences of events. */
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
		'make_recurring' => [
			'label' => 'Make recurring',
			'from' => [
				'draft',
				'sent',
			],
			'to' => 'unchanged',
			'kinds' => [
				'invoice',
			],
			'capability' => 'coffer_edit',
			'refused' => 'Only an invoice that was not voided can be made recurring.',
			'requires' => [],
		],
	];

	public const EVENTS = [
		'document_created' => '{actor} created this draft',
		'document_edited' => '{actor} edited this draft',
		'document_deleted' => '{actor} deleted a draft',
		'document_sent' => '{actor} sent this as {number}',
		'document_voided' => '{actor} voided this: {reason}',
		'document_duplicated' => '{actor} made a copy of this: {number}',
		'document_corrected' => '{actor} corrected this from {before} to {amount}: {reason}',
		'document_marked' => '{actor} marked this: {label}',
		'document_unmarked' => '{actor} took back: {label}',
		'quote_accepted' => '{actor} recorded that the quote was accepted. {reason}',
		'quote_declined' => '{actor} recorded that the quote was declined. {reason}',
		'quote_expired' => 'The quote passed its last day unanswered',
		'quote_converted' => '{actor} made a draft invoice from this quote',
		'payment_recorded' => '{actor} recorded a payment of {amount} ({label})',
		'payment_applied' => 'Payment of {amount} applied',
		'payment_refunded' => '{actor} refunded {amount}: {reason}',
		'credit_noted' => '{actor} drafted a credit note for this',
		'credit_applied' => 'Credit of {amount} from {number} applied',
		'credit_used' => '{amount} of this credit applied to {number}',
		'application_undone' => '{actor} took {amount} off this document again: {reason}',
		'documents_exported' => '{actor} exported documents',
		'written_off' => '{actor} wrote off {amount}: {reason}',
		'portal_link_created' => '{actor} made the portal link "{label}"',
		'portal_link_copied' => '{actor} copied the portal link',
		'portal_link_opened' => '{actor} opened the customer\'s page',
		'portal_link_resealed' => 'The secret key of the site changed, so a new portal link was made; the old one still works',
		'portal_seen' => 'Seen by a person through the link "{label}"',
		'customer_created' => '{actor} added this customer',
		'customer_edited' => '{actor} changed this customer: {fields}',
		'settings_changed' => '{actor} changed settings: {fields}',
		'payment_started' => '{actor} set out to pay {amount} ({label})',
		'payment_processing' => 'Payment of {amount} is on its way ({label})',
		'payment_received' => 'Payment of {amount} came in ({label})',
		'payment_failed' => 'Payment of {amount} failed ({label})',
		'payment_cancelled' => 'An attempt to pay {amount} ended without payment ({label})',
		'payment_review' => 'A payment of {amount} is not what was asked for and needs review ({label})',
		'payment_resolved' => '{actor} decided about a payment of {amount}: {reason}',
		'payment_disputed' => 'The customer asks their bank to take back {amount} ({label})',
		'refund_started' => '{actor} asked to have {amount} given back ({label}): {reason}',
		'refund_failed' => '{amount} could not be given back ({label})',
		'portal_link_edited' => '{actor} changed the portal link "{label}"',
		'portal_link_revoked' => '{actor} revoked the portal link "{label}": {reason}',
		'portal_link_mailed' => 'A fresh portal link was sent by e-mail to the address on file',
		'customer_links_kept' => '{actor} changed the e-mail address and left {number} portal links open',
		'customer_links_revoked' => '{actor} changed the e-mail address and revoked {number} portal links',
		'quote_accepted_online' => '{label} accepted the quote on the customer\'s page. {reason}',
		'quote_declined_online' => '{label} declined the quote on the customer\'s page. {reason}',
		'customer_asked' => '{label} asked on the customer\'s page: {reason}',
		'customer_promised' => '{label} promised on the customer\'s page to pay on {date}. {reason}',
		'customer_denied' => '{label} says on the customer\'s page that this is not for them. {reason}',
		'fresh_link_asked' => 'Somebody with a link that no longer opens the page asked for a fresh one',
		'task_done' => '{actor} saw to it: {label}. {reason}',
		'schedule_created' => '{actor} set up the recurring invoice "{label}"',
		'schedule_edited' => '{actor} changed the recurring invoice "{label}"',
		'schedule_paused' => '{actor} paused the recurring invoice "{label}"',
		'schedule_stopped' => 'The recurring invoice "{label}" was paused by itself: {reason}',
		'schedule_resumed' => '{actor} resumed the recurring invoice "{label}"',
		'schedule_ended' => '{actor} ended the recurring invoice "{label}"',
		'schedule_completed' => 'The recurring invoice "{label}" made its last invoice',
		'schedule_day_skipped' => '{actor} left out {date} of the recurring invoice "{label}"',
		'schedule_day_changed' => '{actor} changed the invoice of {date} of the recurring invoice "{label}"',
		'schedule_day_restored' => '{actor} took back what was different on {date} in the recurring invoice "{label}"',
		'schedule_made' => 'The recurring invoice "{label}" made this for {date}',
		'schedule_held' => 'The recurring invoice "{label}" left this as a draft: {reason}',
	];
}
