<?php
// Generated from contract/routes.json by `npm run contract`. Do not edit.
declare( strict_types=1 );

namespace Coffer\Contract;

defined( 'ABSPATH' ) || exit;

/** Every REST route, keyed by method and path. */
final class Routes {
	public const ALL = [
		'GET /documents' => [
			'name' => 'list_documents',
			'capability' => 'coffer_view',
			'request' => null,
			'response' => 'document-summary',
			'list' => true,
			'query' => [
				'kind' => [
					'type' => 'array',
					'items' => [
						'type' => 'string',
						'enum' => [
							'invoice',
							'quote',
							'credit_note',
						],
						'description' => 'What the document is.',
					],
					'description' => 'Only these kinds.',
				],
				'workflow' => [
					'type' => 'array',
					'items' => [
						'type' => 'string',
						'enum' => [
							'draft',
							'sent',
							'accepted',
							'declined',
							'expired',
							'void',
						],
						'description' => 'Where the document stands with people.',
					],
					'description' => 'Only these.',
				],
				'payment_status' => [
					'type' => 'array',
					'items' => [
						'type' => 'string',
						'enum' => [
							'unpaid',
							'processing',
							'partial',
							'paid',
							'refunded',
							'partially_refunded',
						],
						'description' => 'Where the document stands with money; comes from the ledger.',
					],
					'description' => 'Only these.',
				],
				'overdue' => [
					'type' => 'boolean',
					'description' => 'Only overdue ones, or only others.',
				],
				'currency' => [
					'type' => 'array',
					'items' => [
						'type' => 'string',
						'description' => 'ISO 4217 code.',
					],
					'description' => 'Only these.',
				],
				'customer_id' => [
					'type' => 'integer',
					'minimum' => 1,
					'description' => 'Only this customer\'s.',
				],
				'search' => [
					'type' => 'string',
					'maxLength' => 190,
					'description' => 'Number, customer name, reference, or (with coffer_manage_customers) e-mail address.',
				],
				'orderby' => [
					'type' => 'string',
					'enum' => [
						'updated_at',
						'number',
						'customer_name',
						'issue_date',
						'due_date',
						'total',
						'balance',
						'workflow',
						'payment_status',
					],
					'default' => 'updated_at',
					'description' => 'Sort by.',
				],
				'order' => [
					'type' => 'string',
					'enum' => [
						'asc',
						'desc',
					],
					'default' => 'desc',
					'description' => 'Direction.',
				],
				'page' => [
					'type' => 'integer',
					'minimum' => 1,
					'default' => 1,
					'description' => 'Page, from 1.',
				],
				'per_page' => [
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 100,
					'default' => 25,
					'description' => 'Rows a page.',
				],
			],
			'sentence' => 'Lists documents, newest change first.',
		],
		'POST /documents' => [
			'name' => 'create_document',
			'capability' => 'coffer_edit',
			'request' => 'document-input',
			'response' => 'document',
			'sentence' => 'Creates a draft.',
		],
		'GET /documents/{id}' => [
			'name' => 'get_document',
			'capability' => 'coffer_view',
			'request' => null,
			'response' => 'document',
			'sentence' => 'One document, whole.',
		],
		'PUT /documents/{id}' => [
			'name' => 'edit_document',
			'capability' => 'coffer_edit',
			'request' => 'document-input',
			'response' => 'document',
			'if_match' => true,
			'sentence' => 'Replaces a draft.',
		],
		'DELETE /documents/{id}' => [
			'name' => 'delete_document',
			'capability' => 'coffer_edit',
			'request' => null,
			'response' => null,
			'if_match' => true,
			'sentence' => 'Deletes a draft.',
		],
		'POST /documents/{id}/send' => [
			'name' => 'send_document',
			'capability' => 'coffer_send',
			'request' => null,
			'response' => 'document',
			'if_match' => true,
			'idempotency' => true,
			'sentence' => 'Makes a draft customer-facing: numbers it, fixes what the customer is shown, enters it in the ledger. Sends no mail.',
		],
		'POST /documents/{id}/void' => [
			'name' => 'void_document',
			'capability' => 'coffer_send',
			'request' => 'void-input',
			'response' => 'document',
			'if_match' => true,
			'idempotency' => true,
			'sentence' => 'Takes a sent document back.',
		],
		'GET /documents/{id}/activity' => [
			'name' => 'list_activity',
			'capability' => 'coffer_view',
			'request' => null,
			'response' => 'activity-event',
			'list' => true,
			'query' => [
				'page' => [
					'type' => 'integer',
					'minimum' => 1,
					'default' => 1,
					'description' => 'Page, from 1.',
				],
				'per_page' => [
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 100,
					'default' => 25,
					'description' => 'Rows a page.',
				],
			],
			'sentence' => 'What happened to a document, newest first.',
		],
		'GET /documents/{id}/portal-links' => [
			'name' => 'list_portal_links',
			'capability' => 'coffer_view',
			'request' => null,
			'response' => 'portal-link',
			'list' => true,
			'sentence' => 'The links of a document, without their addresses.',
		],
		'POST /documents/{id}/portal-link' => [
			'name' => 'reveal_portal_link',
			'capability' => 'coffer_copy_links',
			'request' => 'portal-link-request',
			'response' => 'portal-link-address',
			'sentence' => 'Hands out the address of the default link, making the link when there is none, as one recorded event.',
		],
		'POST /documents/{id}/portal-preview' => [
			'name' => 'preview_portal',
			'capability' => 'coffer_view',
			'request' => null,
			'response' => 'portal-preview',
			'sentence' => 'An address of the customer\'s page that works for the signed-in reader only. Drafts can be reviewed this way too.',
		],
		'GET /customers' => [
			'name' => 'list_customers',
			'capability' => 'coffer_view',
			'request' => null,
			'response' => 'customer',
			'list' => true,
			'query' => [
				'search' => [
					'type' => 'string',
					'maxLength' => 190,
					'description' => 'Name, or (with coffer_manage_customers) e-mail address.',
				],
				'page' => [
					'type' => 'integer',
					'minimum' => 1,
					'default' => 1,
					'description' => 'Page, from 1.',
				],
				'per_page' => [
					'type' => 'integer',
					'minimum' => 1,
					'maximum' => 100,
					'default' => 25,
					'description' => 'Rows a page.',
				],
			],
			'sentence' => 'Lists customers by name.',
		],
		'POST /customers' => [
			'name' => 'create_customer',
			'capability' => 'coffer_manage_customers',
			'request' => 'customer-input',
			'response' => 'customer',
			'sentence' => 'Adds a customer.',
		],
		'GET /customers/{id}' => [
			'name' => 'get_customer',
			'capability' => 'coffer_view',
			'request' => null,
			'response' => 'customer',
			'sentence' => 'One customer.',
		],
		'PUT /customers/{id}' => [
			'name' => 'edit_customer',
			'capability' => 'coffer_manage_customers',
			'request' => 'customer-input',
			'response' => 'customer',
			'if_match' => true,
			'sentence' => 'Replaces what is known about a customer.',
		],
		'GET /settings' => [
			'name' => 'get_settings',
			'capability' => 'coffer_manage',
			'request' => null,
			'response' => 'settings',
			'sentence' => 'Settings of Money.',
		],
		'PUT /settings' => [
			'name' => 'edit_settings',
			'capability' => 'coffer_manage',
			'request' => 'settings-input',
			'response' => 'settings',
			'if_match' => true,
			'sentence' => 'Changes settings. What is left out stays.',
		],
		'GET /status' => [
			'name' => 'get_status',
			'capability' => 'coffer_view',
			'request' => null,
			'response' => 'status',
			'sentence' => 'How Money is doing.',
		],
		'POST /status/route-check' => [
			'name' => 'check_route',
			'capability' => 'coffer_manage',
			'request' => null,
			'response' => 'status',
			'sentence' => 'Asks the site for its own portal address, and says what a customer would meet.',
		],
		'GET /portal/status' => [
			'name' => 'portal_status',
			'public' => 'portal_view',
			'request' => null,
			'response' => 'portal-status',
			'sentence' => 'The parts of a customer\'s page that change. The token comes in the header Coffer-Portal-Token; answers 304 to If-None-Match.',
		],
		'POST /portal/seen' => [
			'name' => 'portal_seen',
			'public' => 'portal_seen',
			'request' => 'portal-seen-request',
			'response' => null,
			'sentence' => 'A person, not a scanner, sees the page. Ignored for signed-in staff.',
		],
	];
}
