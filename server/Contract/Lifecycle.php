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
			'balance' => false,
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
			],
			'capability' => 'coffer_send',
			'refused' => 'Only a sent document without payments can be voided.',
			'requires' => [
				'no_payments',
			],
		],
	];

	public const EVENTS = [
		'document_created' => '{actor} created this draft',
		'document_edited' => '{actor} edited this draft',
		'document_deleted' => '{actor} deleted a draft',
		'document_sent' => '{actor} sent this as {number}',
		'document_voided' => '{actor} voided this: {reason}',
		'payment_applied' => 'Payment of {amount} applied',
		'portal_link_created' => '{actor} made the portal link "{label}"',
		'portal_link_copied' => '{actor} copied the portal link',
		'portal_link_opened' => '{actor} opened the customer\'s page',
		'portal_link_resealed' => 'The secret key of the site changed, so a new portal link was made; the old one still works',
		'portal_seen' => 'Seen by a person through the link "{label}"',
		'customer_created' => '{actor} added this customer',
		'customer_edited' => '{actor} changed this customer: {fields}',
		'settings_changed' => '{actor} changed settings: {fields}',
	];
}
