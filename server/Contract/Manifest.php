<?php
// Generated from plugin.json by `npm run contract`. Do not edit.
declare( strict_types=1 );

namespace Coffer\Contract;

defined( 'ABSPATH' ) || exit;

/** Identity, capabilities and roles. */
final class Manifest {
	public const IDENTITY = [
		'slug' => 'coffer',
		'name' => 'Coffer',
		'description' => 'Invoices, customer portal links and pay-now, inside your own site.',
		'version' => '0.3.0',
		'schema_version' => 11,
		'license' => 'GPL-2.0-or-later',
		'text_domain' => 'coffer',
		'rest_namespace' => 'coffer/v1',
		'screen' => 'coffer',
		'requires' => [
			'wordpress' => '7.0',
			'php' => '8.1',
			'node' => '^20.19 || >=22.13',
		],
		'tested_up_to' => '7.1',
		'scheduled' => [
			'daily' => 'coffer_daily',
			'search' => 'coffer_rebuild_search',
			'outbox' => 'coffer_drain_outbox',
			'sweep' => 'coffer_sweep_outbox',
		],
		'portal' => [
			'base' => 'portal',
			'query_var' => 'coffer_portal',
			'template' => 'coffer-portal',
		],
	];

	public const CAPABILITIES = [
		'coffer_view' => 'See Money: documents, customers and balances',
		'coffer_edit' => 'Create and edit drafts',
		'coffer_send' => 'Send documents and void them',
		'coffer_send_messages' => 'Send messages to customers by e-mail',
		'coffer_copy_links' => 'Copy portal links',
		'coffer_record_payments' => 'Record payments',
		'coffer_refund' => 'Refund payments and write off balances',
		'coffer_view_private' => 'See and write private notes',
		'coffer_manage_customers' => 'Manage customers and see their contact details',
		'coffer_use_assistant' => 'Use the assistant',
		'coffer_export' => 'Export documents, payments and activity',
		'coffer_manage' => 'Change Money settings and roles',
	];

	public const ROLES = [
		'coffer_money_manager' => [
			'name' => 'Money manager',
			'description' => 'Does everything in Money.',
			'capabilities' => [
				'coffer_view',
				'coffer_edit',
				'coffer_send',
				'coffer_send_messages',
				'coffer_copy_links',
				'coffer_record_payments',
				'coffer_refund',
				'coffer_view_private',
				'coffer_manage_customers',
				'coffer_use_assistant',
				'coffer_export',
				'coffer_manage',
			],
		],
		'coffer_bookkeeper' => [
			'name' => 'Bookkeeper',
			'description' => 'Keeps documents, customers and payments. No refunds, no settings.',
			'capabilities' => [
				'coffer_view',
				'coffer_edit',
				'coffer_send',
				'coffer_send_messages',
				'coffer_copy_links',
				'coffer_record_payments',
				'coffer_view_private',
				'coffer_manage_customers',
				'coffer_use_assistant',
				'coffer_export',
			],
		],
		'coffer_money_viewer' => [
			'name' => 'Money viewer',
			'description' => 'Sees documents and balances. Cannot copy links or change anything.',
			'capabilities' => [
				'coffer_view',
			],
		],
	];
}
