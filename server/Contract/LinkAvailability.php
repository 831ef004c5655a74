<?php
// Generated from contract/link-availability.json by `npm run contract`. Do not edit.
declare( strict_types=1 );

namespace Coffer\Contract;

defined( 'ABSPATH' ) || exit;

/** Why a portal link is not available, in the order in which reasons are told. */
final class LinkAvailability {
	public const ORDER = [
		'role_may_not',
		'no_customer',
		'not_sent',
		'void',
		'quote_expired',
		'currency_unsupported',
		'route_not_configured',
		'route_broken',
		'details_missing',
		'link_revoked',
		'link_expired',
	];

	public const REFUSALS = [
		'role_may_not' => [
			'sentence' => 'Your role may look at this document, but not share its link.',
			'remedy' => 'Ask someone who may copy portal links to share it.',
			'fixed_by' => 'coffer_copy_links',
			'applies_to' => [
				'copy',
			],
		],
		'no_customer' => [
			'sentence' => 'No link yet: this document has no customer.',
			'remedy' => 'Edit the draft and choose a customer.',
			'fixed_by' => 'coffer_edit',
			'applies_to' => [
				'open',
				'copy',
				'visit',
			],
		],
		'not_sent' => [
			'sentence' => 'No link yet: this document has not been sent.',
			'remedy' => 'Review and send it, or ask someone who may send.',
			'fixed_by' => 'coffer_send',
			'applies_to' => [
				'open',
				'copy',
				'visit',
			],
		],
		'void' => [
			'sentence' => 'No link: this document was voided, so its page is closed.',
			'remedy' => 'Create a new document if the customer still owes something.',
			'fixed_by' => 'coffer_edit',
			'applies_to' => [
				'open',
				'copy',
				'visit',
			],
		],
		'quote_expired' => [
			'sentence' => 'No link: this quote is past its last day.',
			'remedy' => 'Make a new quote with a later date.',
			'fixed_by' => 'coffer_edit',
			'applies_to' => [
				'copy',
				'visit',
			],
		],
		'currency_unsupported' => [
			'sentence' => 'No link: the currency of this document is not one that Coffer can show correctly.',
			'remedy' => 'Make a new document in a supported currency.',
			'fixed_by' => 'coffer_edit',
			'applies_to' => [
				'open',
				'copy',
				'visit',
			],
		],
		'route_not_configured' => [
			'sentence' => 'No link: the address of customer pages is not set for this site.',
			'remedy' => 'Set the portal address in Money > Settings.',
			'fixed_by' => 'coffer_manage',
			'applies_to' => [
				'open',
				'copy',
				'visit',
			],
		],
		'route_broken' => [
			'sentence' => 'No link: the address of customer pages did not answer when the site checked it.',
			'remedy' => 'Run the check in Money > Settings; it says what is wrong.',
			'fixed_by' => 'coffer_manage',
			'applies_to' => [
				'copy',
			],
		],
		'details_missing' => [
			'sentence' => 'No link yet: details that the customer needs are missing.',
			'remedy' => 'Fill in the business details in Money > Settings.',
			'fixed_by' => 'coffer_manage',
			'applies_to' => [
				'open',
				'copy',
			],
		],
		'link_revoked' => [
			'sentence' => 'This link was revoked.',
			'remedy' => 'Make a fresh link.',
			'fixed_by' => 'coffer_copy_links',
			'applies_to' => [
				'copy',
				'visit',
			],
		],
		'link_expired' => [
			'sentence' => 'This link has expired.',
			'remedy' => 'Make a fresh link.',
			'fixed_by' => 'coffer_copy_links',
			'applies_to' => [
				'copy',
				'visit',
			],
		],
	];
}
