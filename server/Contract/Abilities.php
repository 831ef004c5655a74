<?php
// Generated from contract/abilities.json by `npm run contract`. Do not edit.
declare( strict_types=1 );

namespace Coffer\Contract;

defined( 'ABSPATH' ) || exit;

/** What the assistant can do, as WordPress’s Abilities API is told. */
final class Abilities {
	public const CATEGORY = [
		'slug' => 'coffer-money',
		'label' => 'Money',
		'description' => 'What customers owe and paid, and messages and tasks about it to review. Nothing here sends, pays, refunds or publishes.',
	];

	public const ALL = [
		'coffer/find-document' => [
			'label' => 'Find documents',
			'description' => 'Finds invoices, quotes and credit notes by number, customer or state.',
			'capability' => 'coffer_view',
			'input' => 'ability-find-document-input',
			'output' => 'ability-found-documents',
			'annotations' => [
				'readonly' => true,
				'destructive' => false,
				'idempotent' => true,
			],
		],
		'coffer/get-document' => [
			'label' => 'Look at a document',
			'description' => 'Says where one document stands: amounts, dates, lines, payments, what the customer wrote, and whether it is ready to be sent.',
			'capability' => 'coffer_view',
			'input' => 'ability-document-input',
			'output' => 'ability-document-details',
			'annotations' => [
				'readonly' => true,
				'destructive' => false,
				'idempotent' => true,
			],
		],
		'coffer/explain-portal-link' => [
			'label' => 'Explain a portal link',
			'description' => 'Says whether a document has a portal link, and if not why, what to do and who can. Never gives the address.',
			'capability' => 'coffer_view',
			'input' => 'ability-document-input',
			'output' => 'ability-link',
			'annotations' => [
				'readonly' => true,
				'destructive' => false,
				'idempotent' => true,
			],
		],
		'coffer/draft-portal-message' => [
			'label' => 'Draft a message',
			'description' => 'Drafts a short message about a sent document for a person to review. Sends and keeps nothing.',
			'capability' => 'coffer_edit',
			'input' => 'ability-draft-input',
			'output' => 'ability-draft',
			'annotations' => [
				'readonly' => true,
				'destructive' => false,
				'idempotent' => true,
			],
		],
		'coffer/prepare-follow-up-task' => [
			'label' => 'Propose a follow-up',
			'description' => 'Proposes a task to ask for a payment. A person accepts it or not; no mail.',
			'capability' => 'coffer_edit',
			'input' => 'ability-follow-up-input',
			'output' => 'ability-follow-up',
			'annotations' => [
				'readonly' => false,
				'destructive' => false,
				'idempotent' => true,
			],
		],
		'coffer/customer-history' => [
			'label' => 'What happened with a customer',
			'description' => 'Says where a customer stands and what happened, newest first.',
			'capability' => 'coffer_view',
			'input' => 'ability-customer-input',
			'output' => 'ability-history',
			'annotations' => [
				'readonly' => true,
				'destructive' => false,
				'idempotent' => true,
			],
		],
		'coffer/receivables-summary' => [
			'label' => 'Who owes what',
			'description' => 'Says what is open and overdue, who owes most and since when.',
			'capability' => 'coffer_view',
			'input' => 'ability-receivables-input',
			'output' => 'ability-receivables',
			'annotations' => [
				'readonly' => true,
				'destructive' => false,
				'idempotent' => true,
			],
		],
	];
}
