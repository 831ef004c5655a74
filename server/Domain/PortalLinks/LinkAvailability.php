<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Contract\LinkAvailability as Table;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Money\Currency;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/** The one decision about a portal link: whether it is available, and if not why, told in the order of contract/link-availability.json. */
final class LinkAvailability {

	/**
	 * @param 'open'|'copy'|'visit'   $action
	 * @param Customer|null           $customer    Needed for a visit only.
	 * @param PortalLink|null         $link        The link in question; null when none was made yet.
	 * @param 'unknown'|'ok'|'broken' $route_state Of the last check of the customer pages' address.
	 * @param Actor|null              $actor       Null for a visit.
	 * @param string                  $today       YYYY-MM-DD in the time zone of the site.
	 * @param int                     $now         Unix seconds.
	 */
	public function decide(
		string $action,
		Document $document,
		?Customer $customer,
		?PortalLink $link,
		Settings $settings,
		string $route_state,
		?Actor $actor,
		string $today,
		int $now,
	): Verdict {
		if ( 'visit' !== $action && true !== $actor?->may( 'coffer_view' ) ) {
			return Access::refusal( 'coffer_view' );
		}
		$link_state = null === $link ? null : LinkExpiry::of( $link, $document, $settings )->state( $now );
		$missing    = $settings->missingDetails();
		$holds      = [
			'role_may_not'         => true !== $actor?->may( 'coffer_copy_links' ),
			'no_customer'          => null === $document->customerId || ( 'visit' === $action && null === $customer ),
			'not_sent'             => Workflow::Draft === $document->workflow,
			'void'                 => Workflow::Void === $document->workflow,
			'quote_expired'        => $document->isPastLastDay( $today ),
			'currency_unsupported' => ! Currency::isKnown( $document->currency ),
			'route_not_configured' => '' === $settings->portalBase,
			'route_broken'         => 'broken' === $route_state,
			'details_missing'      => [] !== $missing,
			'link_revoked'         => 'revoked' === $link_state,
			'link_expired'         => 'expired' === $link_state,
		];
		foreach ( Table::ORDER as $code ) {
			if ( $holds[ $code ] && in_array( $action, Table::REFUSALS[ $code ]['applies_to'], true ) ) {
				return self::refusal( $code, 'details_missing' === $code ? $missing : [] );
			}
		}
		return Verdict::allow();
	}

	/**
	 * @param key-of<Table::REFUSALS> $code
	 * @param list<string>            $fields
	 */
	public static function refusal( string $code, array $fields = [] ): Verdict {
		$refusal = Table::REFUSALS[ $code ];
		return Verdict::refuse( $code, $refusal['sentence'], $refusal['remedy'], $refusal['fixed_by'], $fields );
	}
}
